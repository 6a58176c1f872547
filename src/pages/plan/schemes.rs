//! Schemes beside what was told.

use waymark_engine::SchemeResult;
use waymark_model::{OutcomeKind, Scheme};
use yew::{Html, html};

use super::section;
use crate::components::disclosure::{Fold, unfolding, unfolding_under};
use crate::components::notice::notice;
use crate::components::outcome_mark::outcome_mark;
use crate::components::scheme_body::{Showing, scheme_body};
use crate::components::subheading::Level;
use crate::i18n::key::Key;
use crate::i18n::messages::text_argument;
use crate::i18n::{content_key, key};
use crate::pages::link::{link, place_links};
use crate::pages::what_would_change::what_would_change;
use crate::route::Route;
use crate::scene::Scene;

/// Schemes that match as told, or will from a day on, each folded under its title; the others folded away.
pub(super) fn schemes(scene: &Scene, results: &[SchemeResult]) -> Html {
    let is_flagged = results.iter().any(|result| !result.red_flags.is_empty());
    let body = html! {
        <>
            { notice("scale", scene.say(key::PLAN_INFORMATION)) }
            <p>{ scene.say(key::PLAN_SCHEMES_INTRO) }</p>
            if is_flagged { { notice("alert", scene.say(key::SCHEME_RED_FLAG)) } }
            { rows(scene, OutcomeKind::Matches) }
            { rows(scene, OutcomeKind::NotNow) }
            { folded(scene, key::PLAN_SCHEMES_UNCLEAR, OutcomeKind::CannotTell) }
            { folded(scene, key::PLAN_SCHEMES_UNMATCHED, OutcomeKind::DoesNotMatch) }
        </>
    };
    section(scene, "schemes", key::PLAN_SCHEMES, body)
}

/// The schemes with this outcome.
fn found(scene: &Scene, kind: OutcomeKind) -> impl Iterator<Item = (&Scheme, &SchemeResult)> {
    let fitting = scene.plan().schemes.iter().filter(move |result| result.outcome.kind() == kind);
    fitting.filter_map(|result| Some((scene.content.schemes.get(&result.id)?, result)))
}

/// Schemes under each other on one card.
fn rows(scene: &Scene, kind: OutcomeKind) -> Html {
    let cards: Vec<Html> = found(scene, kind).map(|(scheme, result)| card(scene, scheme, result)).collect();
    html! { if !cards.is_empty() { <div class="wm-card wm-rows">{ for cards }</div> } }
}

fn folded(scene: &Scene, title: Key, kind: OutcomeKind) -> Html {
    let count = found(scene, kind).count();
    if count == 0 {
        return Html::default();
    }
    let summary = scene.say_with(title, &[("count", scene.messages.count(count))]);
    let scene = scene.clone();
    unfolding(Fold::Folded, summary, move || rows(&scene, kind))
}

fn card(scene: &Scene, scheme: &Scheme, result: &SchemeResult) -> Html {
    let head = html! {
        <>
            <h3>{ scene.say_content(&content_key::scheme_title(&scheme.id)) }</h3>
            { outcome_mark(scene, result.outcome) }
        </>
    };
    let (scene, scheme, result) = (scene.clone(), scheme.clone(), result.clone());
    let body = move || body(&scene, &scheme, &result);
    html! { <article class="wm-rows__row">{ unfolding_under(head, body) }</article> }
}

fn body(scene: &Scene, scheme: &Scheme, result: &SchemeResult) -> Html {
    let showing = Showing { conditions: Fold::Folded, places: Fold::Folded, rest: Fold::Folded, level: Level::Four };
    let places = place_links(scene, scheme.signposts.as_slice());
    let provider = text_argument(scene.messages.content(&content_key::provider_name(&scheme.provider)));
    let to = Route::Scheme { scheme: scheme.id.clone() };
    html! {
        <>
            <p>{ scene.say_content(&content_key::scheme_summary(&scheme.id)) }</p>
            <p class="wm-fine">{ scene.say_with(key::SCHEME_PROVIDER, &[("provider", provider)]) }</p>
            { what_would_change(scene, result) }
            { scheme_body(scene, scheme, Some(result), &places, showing) }
            <p>{ link(scene, to, "wm-link wm-jump", scene.say(key::SCHEME_PAGE)) }</p>
        </>
    }
}
