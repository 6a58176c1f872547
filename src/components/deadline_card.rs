//! A date that matters.

use waymark_engine::DeadlineDue;
use waymark_model::{DeadlineKind, Truth};
use yew::{Html, html};

use super::advice_places::{PlaceLink, advice_places};
use super::calendar_button::calendar_button;
use super::disclosure::{Fold, disclosure, fold_under, unfolding};
use super::icon::icon;
use super::notice::notice;
use super::source_list::source_list;
use super::words::words;
use super::working::due_working;
use crate::i18n::content_key;
use crate::i18n::key::{self, Key};
use crate::i18n::name::Named as _;
use crate::scene::Scene;

/// A date that matters: when it is and how far away; what happens, and how it was worked out, may be folded.
pub fn deadline_card(scene: &Scene, due: &DeadlineDue, places: &[PlaceLink], fold: Fold) -> Html {
    let class = if is_over(due) { "wm-card wm-due wm-due--past" } else { "wm-card wm-due" };
    let head = html! {
        <>
            <p class="wm-due__kind">{ icon("calendar") }{ scene.say(due.kind.key()) }</p>
            <h3>{ scene.say_content(&content_key::deadline_title(&due.id)) }</h3>
            { day_and_distance(scene, due) }
        </>
    };
    let rest = html! {
        <>
            { for remarks(due).into_iter().map(|remark| notice("info", scene.say(remark))) }
            <p>{ scene.say_content(&content_key::deadline_body(&due.id)) }</p>
            { calendar_button(scene, due) }
            if !places.is_empty() {
                { disclosure(Fold::Folded, scene.say(key::SCHEME_PLACES), advice_places(scene, places)) }
            }
            { unfolding(Fold::Folded, scene.say(key::WORKING), how(scene, due)) }
        </>
    };
    html! {
        <article {class}>
            { match fold {
                Fold::Open => html! { <>{ head }{ rest }</> },
                Fold::Folded => fold_under(head, rest),
            } }
        </article>
    }
}

/// What draws how the day was worked out, and on what it rests.
fn how(scene: &Scene, due: &DeadlineDue) -> impl Fn() -> Html + 'static {
    let (scene, due) = (scene.clone(), due.clone());
    move || {
        html! {
            <>
                { due_working(&scene, &due.worked_out) }
                { source_list(&scene, &due.grounds) }
            </>
        }
    }
}

/// The day, and how many days there are to it.
pub fn day_and_distance(scene: &Scene, due: &DeadlineDue) -> Html {
    html! {
        <p class="wm-due__date">
            <strong>{ words(scene.messages.date(due.date)) }</strong>
            if is_known(due) { <span class="wm-due__left">{ days_left(scene, due.days_left) }</span> }
        </p>
    }
}

fn days_left(scene: &Scene, days: i32) -> Html {
    let message = if days < 0 { key::DAYS_PAST } else { key::DAYS_LEFT };
    scene.say_with(message, &[("days", scene.messages.number(i64::from(days).abs()))])
}

fn is_known(due: &DeadlineDue) -> bool {
    DeadlineDue::day(due.kind, due.date).is_some()
}

/// Whether the day is over. What has opened is good news for as long as it stays open; only what was missed or has ended
/// stands out.
fn is_over(due: &DeadlineDue) -> bool {
    is_known(due) && due.days_left < 0 && due.kind != DeadlineKind::Opens
}

/// What to know of a date that is over or not sure.
#[must_use]
pub fn remarks(due: &DeadlineDue) -> Vec<Key> {
    let inexact = (is_known(due) && due.date.exact().is_none()).then_some(match due.kind {
        DeadlineKind::ActBy | DeadlineKind::Ends => key::DATE_EARLY,
        DeadlineKind::Opens | DeadlineKind::Expect => key::DATE_LATE,
    });
    let unsure = (due.concerns == Truth::Unknown).then_some(key::DATE_UNSURE);
    let over = is_over(due).then_some(key::DATE_OVER);
    [over, unsure, inexact].into_iter().flatten().collect()
}
