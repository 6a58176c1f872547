//! Leaving and printing.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;

use super::speech;

/// Where "Leave this page" leads: a page that anybody may be looking at.
pub const AWAY: &str = "https://www.bbc.co.uk/weather";

/// Leaves for [`AWAY`]. The entry in the browser's history is replaced, so that "back" does not lead here at once.
pub fn leave() {
    let Some(window) = web_sys::window() else { return };
    speech::stop();
    // What is on the screen goes first: the other page may take seconds to come. "Back" may show this page again, whether
    // the browser kept it or had not left it yet: by then it holds no answers.
    if let Some(body) = window.document().and_then(|document| document.body()) {
        body.set_hidden(true);
        let show_again = Closure::<dyn Fn()>::new(move || body.set_hidden(false)).into_js_value();
        for event in ["pageshow", "popstate"] {
            let _ = window.add_event_listener_with_callback(event, show_again.unchecked_ref());
        }
    }
    let _ = window.location().replace(AWAY);
}

/// Prints the page, with what is unfolded on it.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}
