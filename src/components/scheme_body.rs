//! What there is to say of a scheme.

use waymark_engine::{Grounds, SchemeResult};
use waymark_model::{Amount, DeadlineId, Scheme};
use yew::{Html, html};

use super::advice_places::{PlaceLink, advice_places};
use super::below::below;
use super::criterion_list::criterion_list;
use super::disclosure::{Fold, disclosure};
use super::notice::notice;
use super::point_list::{bullets, numbered, part};
use super::review_notice::review_notice;
use super::source_list::folded_sources;
use super::subheading::Level;
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
    /// Whether all but conditions, steps and places is folded away.
    pub rest: Fold,
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
    html! {
        <>
            { review_notice(scene, scheme.review_by) }
            { closed(scene, scheme) }
            if flagged {
                { notice("alert", scene.say(key::SCHEME_RED_FLAG)) }
                { asking(scene, places, Fold::Open) }
            }
            { conditions(scene, scheme, result, showing) }
            { match showing.rest {
                Fold::Open => {
                    let (drawn_from, scheme, places) = (scene.clone(), scheme.clone(), places.to_vec());
                    let id = scheme.id.clone();
                    below(scene, id.as_str(), move || rest(&drawn_from, &scheme, &places, flagged, showing))
                }
                Fold::Folded => rest(scene, scheme, places, flagged, showing),
            } }
        </>
    }
}

/// What there is to say of it after its conditions.
fn rest(scene: &Scene, scheme: &Scheme, places: &[PlaceLink], flagged: bool, showing: Showing) -> Html {
    let more = html! {
        <>
            { part(scene, showing.level, key::SCHEME_GIVES, gives(scene, scheme)) }
            { part(scene, showing.level, key::SCHEME_CONFUSIONS, confusions(scene, scheme)) }
            { part(scene, showing.level, key::SCHEME_DATES, dates(scene, scheme)) }
        </>
    };
    let found = scene.plan().schemes.iter().find(|found| found.id == scheme.id);
    html! {
        <>
            if !flagged { { part(scene, showing.level, key::SCHEME_STEPS, steps(scene, scheme)) } }
            { match showing.rest {
                Fold::Open => more,
                Fold::Folded => disclosure(Fold::Folded, scene.say(key::SCHEME_MORE), more),
            } }
            if !flagged { { asking(scene, places, showing.places) } }
            { found.map(|found| folded_sources(scene, &found.grounds)) }
        </>
    }
}

/// Places to ask.
fn asking(scene: &Scene, places: &[PlaceLink], fold: Fold) -> Html {
    disclosure(fold, scene.say(key::SCHEME_PLACES), advice_places(scene, places))
}

/// That nobody new can come this way, and since when.
fn closed(scene: &Scene, scheme: &Scheme) -> Html {
    let parameter = scheme.closed_on.as_ref().and_then(|id| scene.content.parameters.get(id));
    let Some(Amount::Day(day)) = parameter.and_then(|parameter| Some(parameter.on(scene.today)?.amount)) else {
        return Html::default();
    };
    let day = text_argument(scene.messages.day(day));
    notice("clock", scene.say_with(key::SCHEME_CLOSED, &[("date", day)]))
}

fn conditions(scene: &Scene, scheme: &Scheme, result: Option<&SchemeResult>, showing: Showing) -> Html {
    let title = if result.is_some() { key::SCHEME_CONDITIONS } else { key::SCHEME_CONDITIONS_PLAIN };
    let unchecked = scheme.unchecked.iter().map(|id| content_key::scheme_unchecked(&scheme.id, id));
    let unchecked = bullets(scene, unchecked)
        .map(|points| html! { <><p>{ scene.say(key::SCHEME_UNCHECKED_INTRO) }</p>{ points }</> });
    let body = html! {
        <>
            { criterion_list(scene, scheme, result.map(|result| &*result.criteria).unwrap_or_default()) }
            { part(scene, showing.level, key::SCHEME_UNCHECKED, unchecked) }
        </>
    };
    disclosure(showing.conditions, scene.say(title), body)
}

fn gives(scene: &Scene, scheme: &Scheme) -> Option<Html> {
    bullets(scene, scheme.gives.iter().map(|gift| content_key::scheme_gives(&scheme.id, &gift.id)))
}

fn confusions(scene: &Scene, scheme: &Scheme) -> Option<Html> {
    let said = scheme.confusions.iter().map(|point| content_key::scheme_confusion(&scheme.id, &point.id));
    let grounds = Grounds::together(scheme.confusions.iter().map(|point| &point.basis));
    bullets(scene, said).map(|said| html! { <>{ said }{ folded_sources(scene, &grounds) }</> })
}

fn steps(scene: &Scene, scheme: &Scheme) -> Option<Html> {
    numbered(scene, scheme.steps.iter().map(|id| content_key::scheme_step(&scheme.id, id)))
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
