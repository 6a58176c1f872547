//! The key Esc, wherever the focus is.

use gloo_events::EventListener;
use wasm_bindgen::JsCast as _;
use web_sys::KeyboardEvent;

/// Calls `act` with the time of each press of Esc, in milliseconds since the page began, until the value given back is
/// dropped. A key held down is one press.
#[must_use]
pub fn on_escape(act: impl Fn(f64) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    let listener = EventListener::new(&window, "keydown", move |event| {
        let key = event.dyn_ref::<KeyboardEvent>();
        if key.is_some_and(|key| key.key() == "Escape" && !key.repeat()) {
            act(event.time_stamp());
        }
    });
    Some(listener)
}
