//! What the plan is made of, each part a press away.

use waymark_engine::Plan;
use yew::{Html, html};

use super::title_of;
use crate::components::jump_link::jump_link;
use crate::i18n::key::{self, Key};
use crate::scene::Scene;

/// The parts of the plan that are there, in their order.
pub(super) fn contents(scene: &Scene, plan: &Plan) -> Html {
    let parts = [
        ("alerts", key::PLAN_PART_URGENT, !plan.alerts.is_empty()),
        ("dates", key::PLAN_PART_DATES, true),
        ("schemes", key::PLAN_PART_SCHEMES, true),
        ("rights", key::PLAN_PART_RIGHTS, true),
        ("places", key::PLAN_PART_PLACES, true),
        ("unknown", key::PLAN_PART_UNKNOWN, !plan.unknown.is_empty()),
    ];
    let row = |(part, name, _): (&str, Key, bool)| {
        html! { <li>{ jump_link(title_of(part), "wm-link wm-jump", scene.say(name)) }</li> }
    };
    html! {
        <nav class="wm-contents" aria-label={scene.messages.text(key::PLAN_CONTENTS)}>
            <ul class="wm-contents__list">{ for parts.into_iter().filter(|(.., is_there)| *is_there).map(row) }</ul>
        </nav>
    }
}
