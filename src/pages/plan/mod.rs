//! What follows from the answers: what is urgent, which dates matter, what a person may do, where to go. At a glance
//! first, then the details, folded where nobody needs them at once (ADR 24).

mod alerts;
mod contents;
mod dates;
mod glance;
mod places;
mod rights;
mod schemes;
mod unknown;

use yew::{Html, html};

use self::glance::GLANCE;
use super::back_link::back_link;
use super::door_notice::door_notice;
use super::finish_button::finish_button;
use super::link::link;
use crate::components::below::below;
use crate::components::icon::icon;
use crate::components::jump_link::jump_link;
use crate::components::page_heading::page_heading;
use crate::i18n::key::{self, Key};
use crate::i18n::messages::text_argument;
use crate::route::Route;
use crate::scene::Scene;

/// The plan, most urgent part first.
pub fn plan_page(scene: &Scene) -> Html {
    let plan = scene.plan();
    let later = |key: &str, draw: fn(&Scene) -> Html| {
        let drawn_from = scene.clone();
        below(scene, key, move || draw(&drawn_from))
    };
    let made = text_argument(scene.messages.day(plan.on));
    html! {
        <>
            <div class="wm-bar">
                { back_link(scene) }
                <span class="wm-aloud">{ read_aloud(scene, GLANCE) }</span>
            </div>
            { page_heading(scene.say(key::PLAN_TITLE)) }
            { glance::glance(scene, plan) }
            { later("plan-alerts", after_the_glance) }
            { later("plan-dates", |scene| dates::dates(scene, &scene.plan().deadlines)) }
            { later("plan-schemes", |scene| schemes::schemes(scene, &scene.plan().schemes)) }
            { later("plan-rights", rights::rights) }
            { later("plan-places", |scene| places::places(scene, &scene.plan().signposts)) }
            { later("plan-unknown", |scene| unknown::unknown(scene, scene.plan())) }
            <p class="wm-fine">{ scene.say_with(key::PLAN_MADE, &[("date", made)]) }</p>
            { scene.later.map(|later| later.no_voice(scene)).unwrap_or_default() }
            { tools(scene) }
        </>
    }
}

/// What a telephone shows below the glance: the way to each part, whom the plan is about where somebody helps, and all that is urgent.
fn after_the_glance(scene: &Scene) -> Html {
    let plan = scene.plan();
    html! {
        <>
            { contents::contents(scene, plan) }
            { door_notice(scene, key::PLAN_HELPER, key::PLAN_DESK) }
            { alerts::alerts(scene, &plan.alerts) }
        </>
    }
}

/// A part of the plan under its heading, which names it and can be jumped to.
fn section(scene: &Scene, id: &'static str, title: Key, body: Html) -> Html {
    let title_id = title_of(id);
    html! {
        <section class="wm-section" {id} aria-labelledby={title_id.clone()}>
            <div class="wm-bar">
                <h2 id={title_id} tabindex="-1">{ scene.say(title) }</h2>
                <span class="wm-aloud">{ read_aloud(scene, id) }</span>
            </div>
            { body }
        </section>
    }
}

/// The button that reads a part aloud.
fn read_aloud(scene: &Scene, part: &'static str) -> Html {
    scene.later.map(|later| later.read_aloud(scene, part)).unwrap_or_default()
}

/// The id of the heading of the part with this id.
fn title_of(part: &str) -> String {
    format!("{part}-title")
}

/// What to do with the plan.
fn tools(scene: &Scene) -> Html {
    html! {
        <div class="wm-actions">
            { link(scene, Route::Take, "wm-button", html! { <>{ icon("print") }{ scene.say(key::TAKE_TITLE) }</> }) }
            { link(scene, Route::Check, "wm-button wm-button--quiet", scene.say(key::PLAN_CHANGE)) }
            { jump_link(title_of(GLANCE), "wm-link wm-jump", scene.say(key::PLAN_TO_TOP)) }
            { finish_button(scene) }
        </div>
    }
}
