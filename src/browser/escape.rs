//! The key Esc, wherever the focus is.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::{KeyboardEvent, Window};

const KEYDOWN: &str = "keydown";

/// Calls `act` with the time of each press of Esc, in milliseconds since the page began, until the value given back is
/// dropped. A key held down is one press.
#[must_use]
pub fn on_escape(act: impl Fn(f64) + 'static) -> Listening {
    let act = Closure::<dyn Fn(KeyboardEvent)>::new(move |event: KeyboardEvent| {
        if event.key() == "Escape" && !event.repeat() {
            act(event.time_stamp());
        }
    });
    let window = web_sys::window();
    if let Some(window) = &window {
        let _ = window.add_event_listener_with_callback(KEYDOWN, act.as_ref().unchecked_ref());
    }
    Listening { window, act }
}

/// That somebody listens to Esc.
#[derive(Debug)]
pub struct Listening {
    window: Option<Window>,
    act: Closure<dyn Fn(KeyboardEvent)>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        if let Some(window) = &self.window {
            let _ = window.remove_event_listener_with_callback(KEYDOWN, self.act.as_ref().unchecked_ref());
        }
    }
}
