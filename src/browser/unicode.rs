//! Letters and their marks, as the browser knows them.

use js_sys::JsString;

/// A text with each letter apart from its marks.
#[must_use]
pub fn decomposed(text: &str) -> String {
    JsString::from(text).normalize("NFKD").into()
}
