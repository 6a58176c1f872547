//! What time it is.

use yew::{hook, use_effect_with, use_state_eq};

use crate::browser::clock;
use crate::state::opening::Moment;

/// The day and the time where the places are. It moves on by itself: a screen at a desk may stay open for days, and a place
/// that was open closes.
#[hook]
pub fn use_now() -> Moment {
    let now = use_state_eq(clock::now);
    use_effect_with((), {
        let now = now.setter();
        move |()| {
            let listening = clock::on_minute(move || now.set(clock::now()));
            move || drop(listening)
        }
    });
    *now
}
