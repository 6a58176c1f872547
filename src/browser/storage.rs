//! What is stored on the device, as the browser reports it.

use wasm_bindgen::JsCast as _;
use web_sys::Storage;

use super::document::document;

/// The names of all entries that this site has in the browser's storage and cookies. There should be none.
#[must_use]
pub fn entries() -> Vec<String> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let stores = [window.local_storage(), window.session_storage()];
    let kept = stores.into_iter().filter_map(|store| store.ok().flatten()).flat_map(|store| names(&store));
    kept.chain(cookies()).collect()
}

fn names(store: &Storage) -> Vec<String> {
    let length = store.length().unwrap_or_default();
    (0..length).filter_map(|index| store.key(index).ok().flatten()).collect()
}

fn cookies() -> Vec<String> {
    let cookies = document()
        .and_then(|document| document.dyn_into::<web_sys::HtmlDocument>().ok())
        .and_then(|document| document.cookie().ok())
        .unwrap_or_default();
    let name = |cookie: &str| cookie.split('=').next().map(|name| name.trim().to_owned());
    cookies.split(';').filter_map(name).filter(|name| !name.is_empty()).collect()
}
