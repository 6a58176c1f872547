//! Where everyone comes in.

use yew::{Callback, Html, html};

use super::finish_button::finish_button;
use super::link::link;
use crate::components::icon::icon;
use crate::components::notice::notice;
use crate::components::page_heading::page_heading;
use crate::components::words::words;
use crate::i18n::key::{self, Key};
use crate::i18n::name::Named as _;
use crate::route::Route;
use crate::scene::Scene;
use crate::state::action::Action;
use crate::state::door::Door;

/// Where everyone comes in: three doors, and four ways round them.
pub fn start_page(scene: &Scene) -> Html {
    html! {
        <>
            { page_heading(words(Route::Start.heading(scene))) }
            <p class="wm-lead">{ scene.say(key::START_INTRO) }</p>
            <p>{ scene.say(key::START_EFFORT) }</p>
            if !scene.visit.is_empty() { { resume(scene) } }
            <h2>{ scene.say(key::START_DOORS) }</h2>
            <ul class="wm-doors">{ for Door::ALL.into_iter().map(|door| door_button(scene, door)) }</ul>
            { notice("shield", scene.say(key::START_PRIVACY)) }
            <h2>{ scene.say(key::START_OTHER) }</h2>
            <ul class="wm-ways">
                { way(scene, Route::Urgent, "phone", key::URGENT_TITLE, key::START_URGENT_HINT) }
                { way(scene, Route::Services, "pin", key::SERVICES_TITLE, key::START_SERVICES_HINT) }
                { way(scene, Route::Schemes, "id", key::SCHEMES_TITLE, key::START_SCHEMES_HINT) }
                { way(scene, Route::Rights, "scale", key::RIGHTS_TITLE, key::START_RIGHTS_HINT) }
            </ul>
        </>
    }
}

/// A door leads to the first question, or to the answers where nothing is left to ask.
fn door_button(scene: &Scene, door: Door) -> Html {
    let (picture, hint) = match door {
        Door::Me => ("heart", key::DOOR_ME_HINT),
        Door::Helper => ("users", key::DOOR_HELPER_HINT),
        Door::Desk => ("home", key::DOOR_DESK_HINT),
    };
    let onclick = Callback::from({
        let scene = scene.clone();
        move |_| {
            scene.act(Action::Enter(door));
            scene.go(scene.next_question().map_or(Route::Check, Route::from));
        }
    });
    html! {
        <li>
            <button type="button" class="wm-door" id={format!("door-{}", door.name())} {onclick}>
                { icon(picture) }
                <span class="wm-door__name">{ scene.say(door.key()) }</span>
                <span class="wm-door__hint">{ scene.say(hint) }</span>
            </button>
        </li>
    }
}

fn way(scene: &Scene, to: Route, picture: &str, title: Key, hint: Key) -> Html {
    let text = html! {
        <>
            { icon(picture) }
            <span class="wm-way__name">{ scene.say(title) }</span>
            <span class="wm-way__hint">{ scene.say(hint) }</span>
        </>
    };
    html! { <li>{ link(scene, to, "wm-way", text) }</li> }
}

/// For whoever comes back to the start with answers given: carry on, or clear them.
fn resume(scene: &Scene) -> Html {
    html! {
        <section class="wm-card">
            <h2>{ scene.say(key::START_RESUME) }</h2>
            <p>{ scene.say(key::START_RESUME_HINT) }</p>
            <div class="wm-actions">
                { link(scene, Route::Check, "wm-button", scene.say(key::START_CARRY_ON)) }
                { finish_button(scene) }
            </div>
        </section>
    }
}
