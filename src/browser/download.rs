//! Handing a text over as a file. It is made on the device and goes from the page to the person, past any server.

use js_sys::Array;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::document::document;

/// How long the text stays at hand, in milliseconds: a phone may first ask where the file should go.
const AT_HAND: i32 = 60_000;

/// Hands a text over as a file of this name and media type.
pub fn save(name: &str, media_type: &str, text: &str) {
    // A browser that can do none of this shows no file; there is nothing else that the page could do.
    let _ = try_save(name, media_type, text);
}

fn try_save(name: &str, media_type: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(&format!("{media_type};charset=utf-8"));
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link = document().ok_or(JsValue::UNDEFINED)?.create_element("a")?.dyn_into::<HtmlAnchorElement>()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    let forget = Closure::once_into_js(move || {
        let _ = Url::revoke_object_url(&address);
    });
    let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
    window.set_timeout_with_callback_and_timeout_and_arguments_0(forget.unchecked_ref(), AT_HAND)?;
    Ok(())
}
