//! Answers from another device, unlocked: what they replace, and what is left of them.

use yew::{Callback, Html, html};

use crate::components::notice::spoken_notice;
use crate::components::page_heading::page_heading;
use crate::i18n::key::{self, Key};
use crate::pages::link::link;
use crate::route::Route;
use crate::scene::Scene;
use crate::state::action::Action;
use crate::take::packed::Unpacked;

/// Whether there is anything to say before the plan is shown.
pub(super) fn has_to_ask(scene: &Scene, found: &Unpacked) -> bool {
    found.dropped > 0 || replaces(scene, found)
}

/// Takes the answers over, and goes to the plan.
pub(super) fn restore(scene: &Scene, found: Unpacked) {
    scene.act(Action::Restore(found.answers, found.people));
    // "Back" from the plan must not lead to a page that has nothing left to open.
    scene.navigator.on_replace.emit(Route::Plan);
}

/// Whether there are other answers here already.
fn replaces(scene: &Scene, found: &Unpacked) -> bool {
    let here = &*scene.visit;
    !here.is_empty() && (*here.answers() != found.answers || *here.people() != found.people)
}

/// What is to know before the plan is shown. Answers that are here already are not replaced before the person says so.
pub(super) fn unlocked(scene: &Scene, found: &Unpacked) -> Html {
    let on_go = Callback::from({
        let (scene, found) = (scene.clone(), found.clone());
        move |()| restore(&scene, found.clone())
    });
    let dropped = scene.messages.count(found.dropped);
    html! {
        <>
            { page_heading(scene.say(key::OPEN_TITLE)) }
            if found.dropped > 0 {
                <div id="dropped">{ spoken_notice("info", scene.say_with(key::OPEN_DROPPED, &[("count", dropped)])) }</div>
            }
            if replaces(scene, found) {
                <h2>{ scene.say(key::OPEN_REPLACE_TITLE) }</h2>
                <div id="replaces">{ spoken_notice("info", scene.say(key::OPEN_REPLACE_TEXT)) }</div>
                <div class="wm-actions">
                    { button(scene, "replace", key::OPEN_REPLACE, &on_go) }
                    { link(scene, Route::Check, "wm-button wm-button--quiet", scene.say(key::OPEN_KEEP)) }
                </div>
            } else {
                <p class="wm-actions">{ button(scene, "show-plan", key::CHECK_PLAN, &on_go) }</p>
            }
        </>
    }
}

fn button(scene: &Scene, id: &'static str, name: Key, on_press: &Callback<()>) -> Html {
    html! {
        <button type="button" class="wm-button" {id} onclick={on_press.reform(|_| ())}>{ scene.say(name) }</button>
    }
}
