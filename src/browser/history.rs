//! The browser's history: which address is shown, and going to another. An entry of ours carries a mark and nothing else: that
//! it is ours, or that an answer is changed on it.

use gloo_events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::{History, ScrollRestoration};

/// The path of the address that is shown.
#[must_use]
pub fn path() -> String {
    web_sys::window().and_then(|window| window.location().pathname().ok()).unwrap_or_default()
}

/// The site that the address is on, such as `https://example.org`.
#[must_use]
pub fn site() -> String {
    web_sys::window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

/// Takes the fragment out of the address and out of its entry in the history; `None` when it has none.
#[must_use]
pub fn take_fragment() -> Option<String> {
    let hash = web_sys::window()?.location().hash().ok()?;
    let fragment = hash.strip_prefix('#').filter(|fragment| !fragment.is_empty())?;
    replace(&path());
    Some(fragment.to_owned())
}

/// How far down the page somebody is, in CSS pixels.
#[must_use]
pub fn depth() -> f64 {
    web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or_default()
}

/// Keeps the browser from scrolling by itself on "back": it would do so before the page is drawn.
pub fn scroll_ourselves() {
    if let Some(history) = history() {
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    }
}

/// Shows another address, as a new entry.
pub fn push(path: &str) {
    if let Some(history) = history() {
        let _ = history.push_state_with_url(&mark(), "", Some(path));
    }
}

/// Shows another address in place of this one. The entry keeps its mark or stays without one: what is before it does not
/// change, and somebody who came in here must not be sent away by "back".
pub fn replace(path: &str) {
    if let Some(history) = history() {
        let state = history.state().unwrap_or_default();
        let _ = history.replace_state_with_url(&state, "", Some(path));
    }
}

/// Goes back to the entry before, if this one carries our mark: then the one before is ours too.
///
/// Returns whether it did.
#[must_use]
pub fn back() -> bool {
    history().is_some_and(|history| history.state().is_ok_and(|state| state.is_truthy()) && history.back().is_ok())
}

/// Marks the entry that is shown: somebody came to it from all answers, to change one, and wants to be back there.
pub fn mark_change() {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&change(), "", None);
    }
}

/// Whether the entry that is shown is [marked so](mark_change). The mark stays with the entry on "back" and "forward".
#[must_use]
pub fn is_change() -> bool {
    history().is_some_and(|history| history.state().is_ok_and(|state| state == change()))
}

/// Calls `act` whenever the person goes back or forward, until the value given back is dropped.
#[must_use]
pub fn on_move(act: impl Fn() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "popstate", move |_| act()))
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}

/// What an entry of ours carries: that it is ours.
fn mark() -> JsValue {
    JsValue::TRUE
}

/// What it carries where an answer is changed.
fn change() -> JsValue {
    JsValue::from_str("change")
}
