//! A way out by keyboard: Esc, three times.

use std::cell::Cell;

use yew::{Callback, hook, use_effect_with, use_mut_ref};

use crate::browser::escape;
use crate::state::three_presses::ThreePresses;

/// Calls `on_leave` when Esc is pressed three times in a row, wherever the focus is.
#[hook]
pub fn use_escape(on_leave: &Callback<()>) {
    let leave = use_mut_ref(Callback::noop);
    leave.replace(on_leave.clone());
    use_effect_with((), move |()| {
        let presses = Cell::new(ThreePresses::default());
        let listening = escape::on_escape(move |at| {
            let (next, is_third) = presses.get().pressed(at);
            presses.set(next);
            if is_third {
                let leave = leave.borrow().clone();
                leave.emit(());
            }
        });
        move || drop(listening)
    });
}
