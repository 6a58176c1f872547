//! What follows from the answers: what is urgent, which dates matter, what a person may do, where to go.

mod alerts;
mod dates;
mod places;
mod rights;
mod schemes;
mod unknown;

use yew::{Html, html};

use super::back_link::back_link;
use super::door_notice::door_notice;
use super::finish_button::finish_button;
use super::link::link;
use crate::components::icon::icon;
use crate::components::notice::notice;
use crate::components::page_heading::page_heading;
use crate::i18n::key::{self, Key};
use crate::i18n::messages::text_argument;
use crate::route::Route;
use crate::scene::Scene;

/// The plan, most urgent part first.
pub fn plan_page(scene: &Scene) -> Html {
    let plan = scene.plan();
    let made = text_argument(scene.messages.day(plan.on));
    html! {
        <>
            { back_link(scene) }
            { page_heading(scene.say(key::PLAN_TITLE)) }
            <p class="wm-fine">{ scene.say_with(key::PLAN_MADE, &[("date", made)]) }</p>
            if scene.visit.answers().is_empty() { { notice("info", scene.say(key::PLAN_NOTHING_TOLD)) } }
            { door_notice(scene, key::PLAN_HELPER, key::PLAN_DESK) }
            { alerts::alerts(scene, &plan.alerts) }
            { dates::dates(scene, &plan.deadlines) }
            { notice("scale", scene.say(key::PLAN_INFORMATION)) }
            { schemes::schemes(scene, &plan.schemes) }
            { rights::rights(scene, &plan.rights) }
            { places::places(scene, &plan.signposts) }
            { unknown::unknown(scene, &plan.unknown, plan.next.as_ref().map(|next| &next.question)) }
            { tools(scene) }
        </>
    }
}

/// A part of the plan under its heading.
fn section(scene: &Scene, id: &'static str, title: Key, body: Html) -> Html {
    html! { <section class="wm-section" {id}><h2>{ scene.say(title) }</h2>{ body }</section> }
}

/// What to do with the plan.
fn tools(scene: &Scene) -> Html {
    html! {
        <div class="wm-actions">
            { link(scene, Route::Take, "wm-button", html! { <>{ icon("print") }{ scene.say(key::TAKE_TITLE) }</> }) }
            { link(scene, Route::Check, "wm-button wm-button--quiet", scene.say(key::PLAN_CHANGE)) }
            { finish_button(scene) }
        </div>
    }
}
