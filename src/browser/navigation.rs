//! Leaving and printing.

use super::document::unfold_all;

/// Where "Leave this page" leads: a page that anybody may be looking at.
pub const AWAY: &str = "https://www.bbc.co.uk/weather";

/// Leaves for [`AWAY`]. The entry in the browser's history is replaced, so that "back" does not lead here at once.
pub fn leave() {
    if let Some(window) = web_sys::window() {
        // What is on the screen goes first: the other page may take seconds to come.
        if let Some(body) = window.document().and_then(|document| document.body()) {
            body.set_hidden(true);
        }
        let _ = window.location().replace(AWAY);
    }
}

/// Opens all that is folded and prints the page.
pub fn print() {
    unfold_all();
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}
