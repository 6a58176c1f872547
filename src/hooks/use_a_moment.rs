//! A moment after a page is drawn.

use yew::{hook, use_effect_with, use_state};

use super::A_MOMENT;
use crate::browser::timer;
use crate::scene::Scene;

/// Whether a moment has passed since this was first drawn, or shown where it was drawn ahead. It has at once where somebody came back to a page, which must be as
/// long as they left it; and where there is no browser.
#[hook]
pub fn use_a_moment(scene: &Scene) -> bool {
    let has_passed = use_state(|| scene.is_return || !cfg!(target_arch = "wasm32"));
    let set = has_passed.setter();
    use_effect_with((*has_passed, scene.is_ahead), move |(has_passed, is_ahead)| {
        let waiting = (!has_passed && !is_ahead).then(|| timer::after(A_MOMENT, move || set.set(true)));
        move || drop(waiting)
    });
    *has_passed
}
