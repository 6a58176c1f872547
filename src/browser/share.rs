//! Handing an address on: to another program of the device, or to what was copied last.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Navigator, ShareData};

/// What became of an address that was to be handed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handed {
    /// The device asked where it should go.
    Shared,
    /// It was copied, to be put in elsewhere.
    Copied,
    /// The browser can do neither.
    Neither,
}

/// Hands an address on, and nothing else: no title and no words. Both ways are the device's own.
pub async fn hand_on(address: &str) -> Handed {
    let Some(navigator) = web_sys::window().map(|window| window.navigator()) else { return Handed::Neither };
    if can(&navigator, "share") {
        let data = ShareData::new();
        data.set_url(address);
        let shared = JsFuture::from(navigator.share_with_data(&data)).await;
        // Somebody who thinks better of it has been asked, too.
        if shared.is_ok() || shared.is_err_and(|error| is_named(&error, "AbortError")) {
            return Handed::Shared;
        }
    }
    // Where the page did not come by a safe way, there is nothing to copy to.
    if can(&navigator, "clipboard") && JsFuture::from(navigator.clipboard().write_text(address)).await.is_ok() {
        return Handed::Copied;
    }
    Handed::Neither
}

/// Whether this browser has something of this name.
fn can(navigator: &Navigator, name: &str) -> bool {
    Reflect::get(navigator, &JsValue::from_str(name)).is_ok_and(|found| !found.is_undefined())
}

fn is_named(error: &JsValue, name: &str) -> bool {
    Reflect::get(error, &JsValue::from_str("name")).is_ok_and(|found| found == *name)
}
