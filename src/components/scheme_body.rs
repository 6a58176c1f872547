//! What there is to say of a scheme.

use waymark_engine::SchemeResult;
use waymark_model::{DeadlineId, Scheme};
use yew::{Html, html};

use super::advice_places::{PlaceLink, advice_places};
use super::criterion_list::criterion_list;
use super::disclosure::{Fold, disclosure};
use super::notice::notice;
use super::source_list::folded_sources;
use super::subheading::{Level, subheading};
use crate::i18n::key::Key;
use crate::i18n::messages::text_argument;
use crate::i18n::{content_key, key};
use crate::scene::Scene;

/// How a scheme is shown.
#[derive(Debug, Clone, Copy)]
pub struct Showing {
    /// Whether its conditions begin unfolded.
    pub conditions: Fold,
    /// Whether places to ask begin unfolded.
    pub places: Fold,
    /// How deep the headings inside stand.
    pub level: Level,
}

/// What there is to say of a scheme; without a result, to read about it without any answers. Where a red flag stands,
/// places to ask come first and the next steps are left out.
pub fn scheme_body(
    scene: &Scene,
    scheme: &Scheme,
    result: Option<&SchemeResult>,
    places: &[PlaceLink],
    showing: Showing,
) -> Html {
    let flagged = result.is_some_and(|result| !result.red_flags.is_empty());
    let asking = |fold| disclosure(fold, scene.say(key::SCHEME_PLACES), advice_places(scene, places));
    let found = scene.plan().schemes.iter().find(|found| found.id == scheme.id);
    html! {
        <>
            if scene.today > scheme.review_by { { out_of_date(scene, scheme) } }
            if flagged {
                { notice("alert", scene.say(key::SCHEME_RED_FLAG)) }
                { asking(Fold::Open) }
            }
            { conditions(scene, scheme, result, showing) }
            { part(scene, showing.level, key::SCHEME_GIVES, gives(scene, scheme)) }
            if !flagged { { part(scene, showing.level, key::SCHEME_STEPS, steps(scene, scheme)) } }
            { part(scene, showing.level, key::SCHEME_DATES, dates(scene, scheme)) }
            if !flagged { { asking(showing.places) } }
            { found.map(|found| folded_sources(scene, &found.grounds)) }
        </>
    }
}

fn out_of_date(scene: &Scene, scheme: &Scheme) -> Html {
    let day = text_argument(scene.messages.day(scheme.review_by));
    notice("clock", scene.say_with(key::SCHEME_REVIEW, &[("date", day)]))
}

fn conditions(scene: &Scene, scheme: &Scheme, result: Option<&SchemeResult>, showing: Showing) -> Html {
    let title = if result.is_some() { key::SCHEME_CONDITIONS } else { key::SCHEME_CONDITIONS_PLAIN };
    let unchecked = scheme.unchecked.iter().map(|id| content_key::scheme_unchecked(&scheme.id, id));
    let unchecked = points(scene, unchecked).map(|points| {
        html! { <><p>{ scene.say(key::SCHEME_UNCHECKED_INTRO) }</p><ul>{ points }</ul></> }
    });
    let body = html! {
        <>
            { criterion_list(scene, scheme, result.map(|result| &*result.criteria).unwrap_or_default()) }
            { part(scene, showing.level, key::SCHEME_UNCHECKED, unchecked) }
        </>
    };
    disclosure(showing.conditions, scene.say(title), body)
}

fn gives(scene: &Scene, scheme: &Scheme) -> Option<Html> {
    let gives = scheme.gives.iter().map(|gift| content_key::scheme_gives(&scheme.id, &gift.id));
    points(scene, gives).map(|points| html! { <ul>{ points }</ul> })
}

fn steps(scene: &Scene, scheme: &Scheme) -> Option<Html> {
    let steps = scheme.steps.iter().map(|id| content_key::scheme_step(&scheme.id, id));
    points(scene, steps).map(|points| html! { <ol>{ points }</ol> })
}

fn dates(scene: &Scene, scheme: &Scheme) -> Option<Html> {
    let row = |id: &DeadlineId| {
        html! {
            <li>
                <p><strong>{ scene.say_content(&content_key::deadline_title(id)) }</strong></p>
                <p>{ scene.say_content(&content_key::deadline_body(id)) }</p>
            </li>
        }
    };
    (!scheme.deadlines.is_empty()).then(|| html! { <ul>{ for scheme.deadlines.iter().map(row) }</ul> })
}

/// A part under its own heading; nothing where there is nothing in it.
fn part(scene: &Scene, level: Level, title: Key, body: Option<Html>) -> Html {
    let Some(body) = body else { return Html::default() };
    html! { <section class="wm-part">{ subheading(level, scene.say(title)) }{ body }</section> }
}

/// One line for each message; `None` where there is none.
fn points(scene: &Scene, keys: impl Iterator<Item = String>) -> Option<Html> {
    let keys: Vec<String> = keys.collect();
    let row = |key: &String| html! { <li>{ scene.say_content(key) }</li> };
    (!keys.is_empty()).then(|| keys.iter().map(row).collect())
}
