//! Doing something as soon as the page is drawn.

use yew::platform::spawn_local;
use yew::{hook, use_memo};

/// Calls `act` when what it depends on has changed, after the page is drawn and before the browser paints it. An effect of Yew
/// comes later on a slow telephone: when drawing took more than 16 ms, Yew lets the browser paint first, and a person would
/// see the new page as far down as they had read the last one.
#[hook]
pub fn use_layout_effect_with<D: Clone + PartialEq + 'static>(dependencies: D, act: impl FnOnce(D) + 'static) {
    use_memo(dependencies, |dependencies| {
        if cfg!(target_arch = "wasm32") {
            // Yew draws in a task of this queue: this one comes right after it.
            let dependencies = dependencies.clone();
            spawn_local(async move { act(dependencies) });
        }
    });
}
