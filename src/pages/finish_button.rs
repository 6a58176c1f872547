//! Done: nothing of this visit stays.

use yew::{Callback, Html, html};

use crate::i18n::key;
use crate::route::Route;
use crate::scene::Scene;
use crate::state::action::Action;

/// Clears all answers and goes to the start.
pub fn finish_button(scene: &Scene) -> Html {
    let (visit, navigator) = (scene.visit.dispatcher(), scene.navigator.clone());
    let onclick = Callback::from(move |_| {
        visit.dispatch(Action::Finish);
        navigator.on_replace.emit(Route::Start);
    });
    html! {
        <button type="button" class="wm-button wm-button--quiet" id="finish" {onclick}>{ scene.say(key::FINISH) }</button>
    }
}
