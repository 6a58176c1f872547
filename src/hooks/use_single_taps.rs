//! One tap, one page.

use yew::{hook, use_effect_with};

use crate::browser::taps;

/// Keeps a double tap from acting on the page that its first half has led to.
#[hook]
pub fn use_single_taps() {
    use_effect_with((), |()| {
        let listening = taps::ignore_second_halves();
        move || drop(listening)
    });
}
