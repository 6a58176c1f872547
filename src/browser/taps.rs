//! Taps: those that nobody meant.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
use wasm_bindgen::JsCast as _;
use web_sys::UiEvent;

use super::history;

/// Heard before anything on the page, and able to stop what would follow.
const FIRST_TO_HEAR: EventListenerOptions = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };

/// Lets the second half of a double tap go nowhere when the first has led to another page, until the value given back is
/// dropped. It would land on whatever the new page has in that place: answer a question that nobody has read, or take
/// the focus from its heading.
#[must_use]
pub fn ignore_second_halves() -> Option<[EventListener; 2]> {
    let window = web_sys::window()?;
    let begun = Rc::new(RefCell::new(history::path()));
    let listening = ["mousedown", "click"].map(|kind| {
        let begun = Rc::clone(&begun);
        EventListener::new_with_options(&window, kind, FIRST_TO_HEAR, move |event| {
            // How many presses in a row this is, in one place; 0 when it was a key.
            let presses = event.dyn_ref::<UiEvent>().map_or(0, UiEvent::detail);
            if presses >= 2 && *begun.borrow() != history::path() {
                event.prevent_default();
                event.stop_propagation();
            } else if kind == "mousedown" {
                begun.replace(history::path());
            }
        })
    });
    Some(listening)
}
