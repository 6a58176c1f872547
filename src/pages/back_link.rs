//! Back to the page before.

use yew::{Callback, Html, MouseEvent, html};

use crate::browser::history;
use crate::components::icon::icon;
use crate::i18n::key;
use crate::route::Route;
use crate::scene::Scene;

/// Back to the page before, as the browser's own button does; to the start where the page before was not ours.
pub fn back_link(scene: &Scene) -> Html {
    let navigator = scene.navigator.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        if !history::back() {
            navigator.on_replace.emit(Route::Start);
        }
    });
    html! {
        <p class="wm-back">
            <a class="wm-link" id="back" href={Route::Start.path()} {onclick}>
                { icon("back") }
                { scene.say(key::ASK_BACK) }
            </a>
        </p>
    }
}
