//! Dates that matter.

use waymark_engine::DeadlineDue;
use yew::{Html, html};

use super::section;
use crate::components::deadline_card::deadline_card;
use crate::i18n::key;
use crate::pages::link::place_links;
use crate::scene::Scene;

/// Dates that matter, in the engine's order.
pub(super) fn dates(scene: &Scene, deadlines: &[DeadlineDue]) -> Html {
    let card = |due: &DeadlineDue| {
        let deadline = scene.content.deadlines.get(&due.id)?;
        Some(deadline_card(scene, due, &place_links(scene, &deadline.signposts)))
    };
    let body = if deadlines.is_empty() {
        html! { <p>{ scene.say(key::PLAN_DATES_NONE) }</p> }
    } else {
        deadlines.iter().filter_map(card).collect()
    };
    section(scene, "dates", key::PLAN_DATES, body)
}
