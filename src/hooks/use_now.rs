//! What time it is.

use yew::{hook, use_effect_with, use_force_update};

use crate::browser::clock;
use crate::state::opening::Moment;

/// The day and the time where the places are. It moves on by itself: a screen at a desk may stay open for days, and a place
/// that was open closes.
#[hook]
pub fn use_now() -> Moment {
    let moved_on = use_force_update();
    use_effect_with((), move |()| {
        let listening = clock::on_minute(move || moved_on.force_update());
        move || drop(listening)
    });
    clock::now()
}
