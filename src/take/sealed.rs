//! Locked answers as they travel in an address: what the lock needs, what is locked, and a sum that tells damage.
//!
//! `version (1) · salt (16) · nonce (12) · what is locked · checksum (4)`, in base64url without padding. Nothing of this is
//! secret but what is locked. A wrong code and a damaged picture look the same to the lock; the checksum tells them apart.

use base64ct::{Base64UrlUnpadded, Encoding as _};
use sha2::{Digest as _, Sha256};

/// The version of this form, of the lock and of what is locked. Another one of any of them is another number.
const VERSION: u8 = 2;

/// Octets of the salt.
pub const SALT: usize = 16;

/// Octets of the nonce.
pub const NONCE: usize = 12;

/// Octets of the checksum.
const CHECKSUM: usize = 4;

/// The most letters that are read: more than a picture can hold.
const MOST: usize = 4000;

/// Answers, locked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// What the key is made from, together with the code.
    pub salt: [u8; SALT],
    /// What is different each time something is locked.
    pub nonce: [u8; NONCE],
    /// What is locked, with the lock's own sum.
    pub body: Vec<u8>,
}

/// Why a text is not locked answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// Some of it is missing or is not what it was.
    Damaged,
    /// It is whole, but of a version that this page does not know.
    OtherVersion,
}

impl Sealed {
    /// What is bound to the lock without being locked: a picture cannot pass for one of another version.
    pub const BOUND: [u8; 1] = [VERSION];

    /// As it travels.
    #[must_use]
    pub fn written(&self) -> String {
        let mut octets = vec![VERSION];
        octets.extend_from_slice(&self.salt);
        octets.extend_from_slice(&self.nonce);
        octets.extend_from_slice(&self.body);
        let sum = checksum(&octets);
        octets.extend_from_slice(&sum);
        Base64UrlUnpadded::encode_string(&octets)
    }

    /// Reads what travelled.
    ///
    /// # Errors
    /// When it is damaged or of another version.
    pub fn read(text: &str) -> Result<Self, Unreadable> {
        if text.len() > MOST {
            return Err(Unreadable::Damaged);
        }
        let octets = Base64UrlUnpadded::decode_vec(text).map_err(|_| Unreadable::Damaged)?;
        let (rest, sum) = octets.split_last_chunk::<CHECKSUM>().ok_or(Unreadable::Damaged)?;
        if checksum(rest) != *sum {
            return Err(Unreadable::Damaged);
        }
        let (version, rest) = rest.split_first().ok_or(Unreadable::Damaged)?;
        if *version != VERSION {
            return Err(Unreadable::OtherVersion);
        }
        let (salt, rest) = rest.split_first_chunk().ok_or(Unreadable::Damaged)?;
        let (nonce, body) = rest.split_first_chunk().ok_or(Unreadable::Damaged)?;
        Ok(Self { salt: *salt, nonce: *nonce, body: body.to_vec() })
    }
}

/// The first octets of the SHA-256 of what is sent.
fn checksum(octets: &[u8]) -> [u8; CHECKSUM] {
    let digest: [u8; 32] = Sha256::digest(octets).into();
    let [a, b, c, d, ..] = digest;
    [a, b, c, d]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sealed() -> Sealed {
        Sealed { salt: [7; SALT], nonce: [9; NONCE], body: (0..40).collect() }
    }

    fn with_checksum(mut octets: Vec<u8>) -> String {
        octets.extend(checksum(&octets));
        Base64UrlUnpadded::encode_string(&octets)
    }

    #[test]
    fn what_travels_arrives() {
        let text = sealed().written();
        assert_eq!(Sealed::read(&text), Ok(sealed()));
        assert!(
            text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'),
            "an address holds it: {text}"
        );
    }

    #[test]
    fn damage_is_seen_wherever_it_is() {
        let text = sealed().written();
        for place in 0..text.len() {
            let mut damaged = text.clone().into_bytes();
            damaged[place] = if damaged[place] == b'A' { b'B' } else { b'A' };
            let damaged = String::from_utf8(damaged).unwrap();
            assert_eq!(Sealed::read(&damaged), Err(Unreadable::Damaged), "{place}");
            assert_eq!(Sealed::read(&text[..place]), Err(Unreadable::Damaged), "{place}");
        }
        for text in ["", "main", "=", "AAAA", &"A".repeat(MOST + 1)] {
            assert_eq!(Sealed::read(text), Err(Unreadable::Damaged), "{text}");
        }
    }

    #[test]
    fn another_version_is_not_damage() {
        let mut octets = Base64UrlUnpadded::decode_vec(&sealed().written()).unwrap();
        octets.truncate(octets.len() - CHECKSUM);
        octets[0] = 0;
        assert_eq!(Sealed::read(&with_checksum(octets)), Err(Unreadable::OtherVersion));
    }

    #[test]
    fn what_is_too_short_for_a_lock_is_damage() {
        assert_eq!(Sealed::read(&with_checksum(vec![VERSION; 20])), Err(Unreadable::Damaged));
    }

    proptest! {
        #[test]
        fn no_text_does_harm(text in ".{0,300}") {
            let _ = Sealed::read(&text);
        }
    }
}
