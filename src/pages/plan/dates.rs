//! Dates that matter.

use waymark_engine::DeadlineDue;
use waymark_model::{DeadlineId, Truth};
use yew::{Html, html};

use super::section;
use crate::components::deadline_card::deadline_card;
use crate::components::disclosure::{Fold, disclosure};
use crate::i18n::key;
use crate::pages::link::place_links;
use crate::scene::Scene;

/// How many days ahead a date is near: what to do until then is read at once.
const NEAR: i32 = 14;

/// Dates that matter, in the engine's order: those that are near with all there is to say of them. Those that may be for
/// somebody else are folded away while they are far.
pub(super) fn dates(scene: &Scene, deadlines: &[DeadlineDue]) -> Html {
    let (first, unsure): (Vec<_>, Vec<_>) = deadlines.iter().partition(|due| is_shown_at_once(due));
    let cards = |dates: &[&DeadlineDue]| dates.iter().filter_map(|due| card(scene, due)).collect::<Html>();
    let summary = scene.say_with(key::PLAN_DATES_UNSURE, &[("count", scene.messages.count(unsure.len()))]);
    let body = html! {
        <>
            if first.is_empty() { <p>{ scene.say(key::PLAN_DATES_NONE) }</p> }
            { cards(&first) }
            if !unsure.is_empty() { { disclosure(Fold::Folded, summary, cards(&unsure)) } }
        </>
    };
    section(scene, "dates", key::PLAN_DATES, body)
}

/// Whether a date is sure to be for this person, or so near that they had better look.
pub(super) fn is_shown_at_once(due: &DeadlineDue) -> bool {
    due.concerns == Truth::Met || is_near(due)
}

fn is_near(due: &DeadlineDue) -> bool {
    (0..=NEAR).contains(&due.days_left)
}

fn card(scene: &Scene, due: &DeadlineDue) -> Option<Html> {
    let deadline = scene.content.deadlines.get(&due.id)?;
    let places = place_links(scene, &deadline.signposts);
    let fold = if is_near(due) { Fold::Open } else { Fold::Folded };
    Some(html! {
        <div id={card_of(&due.id)} tabindex="-1">{ deadline_card(scene, due, &places, fold) }</div>
    })
}

/// The id of the card of a date.
pub(super) fn card_of(deadline: &DeadlineId) -> String {
    format!("date-{deadline}")
}
