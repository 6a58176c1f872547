//! Locking answers with a code, and unlocking them: the browser's own cryptography.
//!
//! The key is made from the code and a salt with PBKDF2-HMAC-SHA-256, which takes about a second on purpose: whoever tries
//! codes needs that second for each. The lock is AES-GCM with a key of 256 bits. Keys cannot be read out again.

use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Crypto, CryptoKey, SubtleCrypto};

use crate::take::code::Code;
use crate::take::sealed::{NONCE, SALT, Sealed};

/// Rounds of PBKDF2: what OWASP asks for with SHA-256 (Password Storage Cheat Sheet).
const ROUNDS: f64 = 600_000.0;

/// Bits of the key.
const KEY: f64 = 256.0;

/// The browser has no cryptography for this page: it is old, or the page did not come by a safe way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoCryptography;

/// Why something stays locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StaysLocked {
    /// The code is another one.
    WrongCode,
    /// The browser cannot try.
    NoCryptography,
}

/// Locks these octets with a new code.
///
/// # Errors
/// When the browser cannot.
pub async fn seal(octets: &[u8]) -> Result<(Code, Sealed), NoCryptography> {
    let locked = try_seal(octets).await;
    locked.ok_or(NoCryptography)
}

async fn try_seal(octets: &[u8]) -> Option<(Code, Sealed)> {
    let crypto = web_sys::window()?.crypto().ok()?;
    let code = Code::drawn(|| random(&crypto).map(|[octet]| octet))?;
    let (salt, nonce) = (random::<SALT>(&crypto)?, random::<NONCE>(&crypto)?);
    let lock = crypto.subtle();
    let key = key(&lock, &code, &salt, "encrypt").await?;
    let asked = lock.encrypt_with_object_and_u8_array(&cipher(&nonce), &key, octets);
    let body = settled(asked).await.map(|body| Uint8Array::new(&body).to_vec())?;
    Some((code, Sealed { salt, nonce, body }))
}

/// Unlocks with this code.
///
/// # Errors
/// When the code is another one, or the browser cannot.
pub async fn unseal(sealed: &Sealed, code: &Code) -> Result<Vec<u8>, StaysLocked> {
    let Some(lock) = web_sys::window().and_then(|window| window.crypto().ok()).map(|crypto| crypto.subtle()) else {
        return Err(StaysLocked::NoCryptography);
    };
    let key = key(&lock, code, &sealed.salt, "decrypt").await.ok_or(StaysLocked::NoCryptography)?;
    let asked = lock.decrypt_with_object_and_u8_array(&cipher(&sealed.nonce), &key, &sealed.body);
    let octets = settled(asked).await.ok_or(StaysLocked::WrongCode)?;
    Ok(Uint8Array::new(&octets).to_vec())
}

/// The key for this use that a code and a salt give.
async fn key(lock: &SubtleCrypto, code: &Code, salt: &[u8], usage: &str) -> Option<CryptoKey> {
    let code = Uint8Array::from(code.as_str().as_bytes());
    let usages = Array::of1(&JsValue::from_str("deriveKey"));
    let base = settled(lock.import_key_with_str("raw", &code, "PBKDF2", false, &usages)).await?;
    let recipe = object(&[
        ("name", JsValue::from_str("PBKDF2")),
        ("hash", JsValue::from_str("SHA-256")),
        ("salt", Uint8Array::from(salt).into()),
        ("iterations", JsValue::from_f64(ROUNDS)),
    ]);
    let of_kind = object(&[("name", JsValue::from_str("AES-GCM")), ("length", JsValue::from_f64(KEY))]);
    let usages = Array::of1(&JsValue::from_str(usage));
    let made = lock.derive_key_with_object_and_object(&recipe, base.unchecked_ref(), &of_kind, false, &usages);
    settled(made).await.map(JsCast::unchecked_into)
}

fn cipher(nonce: &[u8]) -> Object {
    object(&[
        ("name", JsValue::from_str("AES-GCM")),
        ("iv", Uint8Array::from(nonce).into()),
        ("additionalData", Uint8Array::from(&Sealed::BOUND[..]).into()),
    ])
}

/// Octets that nobody can foretell.
fn random<const COUNT: usize>(crypto: &Crypto) -> Option<[u8; COUNT]> {
    let mut octets = [0; COUNT];
    crypto.get_random_values_with_u8_array(&mut octets).ok()?;
    Some(octets)
}

async fn settled(asked: Result<Promise, JsValue>) -> Option<JsValue> {
    JsFuture::from(asked.ok()?).await.ok()
}

fn object(properties: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in properties {
        // Setting a property of a fresh, plain object does not fail.
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object
}
