//! Schemes beside what was told.

use waymark_engine::SchemeResult;
use waymark_model::OutcomeKind;
use yew::{Html, html};

use super::section;
use crate::components::disclosure::{Fold, disclosure, fold_under};
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
    let cards = |kind: OutcomeKind| -> Vec<Html> {
        let fitting = results.iter().filter(|result| result.outcome.kind() == kind);
        fitting.filter_map(|result| card(scene, result)).collect()
    };
    let is_flagged = results.iter().any(|result| !result.red_flags.is_empty());
    let body = html! {
        <>
            { notice("scale", scene.say(key::PLAN_INFORMATION)) }
            <p>{ scene.say(key::PLAN_SCHEMES_INTRO) }</p>
            if is_flagged { { notice("alert", scene.say(key::SCHEME_RED_FLAG)) } }
            { rows(cards(OutcomeKind::Matches)) }
            { rows(cards(OutcomeKind::NotNow)) }
            { folded(scene, key::PLAN_SCHEMES_UNCLEAR, cards(OutcomeKind::CannotTell)) }
            { folded(scene, key::PLAN_SCHEMES_UNMATCHED, cards(OutcomeKind::DoesNotMatch)) }
        </>
    };
    section(scene, "schemes", key::PLAN_SCHEMES, body)
}

/// Schemes under each other on one card.
fn rows(schemes: Vec<Html>) -> Html {
    html! { if !schemes.is_empty() { <div class="wm-card wm-rows">{ for schemes }</div> } }
}

fn folded(scene: &Scene, title: Key, cards: Vec<Html>) -> Html {
    if cards.is_empty() {
        return Html::default();
    }
    let summary = scene.say_with(title, &[("count", scene.messages.count(cards.len()))]);
    disclosure(Fold::Folded, summary, rows(cards))
}

fn card(scene: &Scene, result: &SchemeResult) -> Option<Html> {
    let scheme = scene.content.schemes.get(&result.id)?;
    let showing = Showing { conditions: Fold::Folded, places: Fold::Folded, rest: Fold::Folded, level: Level::Four };
    let places = place_links(scene, scheme.signposts.as_slice());
    let provider = text_argument(scene.messages.content(&content_key::provider_name(&scheme.provider)));
    let head = html! {
        <>
            <h3>{ scene.say_content(&content_key::scheme_title(&scheme.id)) }</h3>
            { outcome_mark(scene, result.outcome) }
        </>
    };
    let to = Route::Scheme { scheme: scheme.id.clone() };
    let body = html! {
        <>
            <p>{ scene.say_content(&content_key::scheme_summary(&scheme.id)) }</p>
            <p class="wm-fine">{ scene.say_with(key::SCHEME_PROVIDER, &[("provider", provider)]) }</p>
            { what_would_change(scene, result) }
            { scheme_body(scene, scheme, Some(result), &places, showing) }
            <p>{ link(scene, to, "wm-link wm-jump", scene.say(key::SCHEME_PAGE)) }</p>
        </>
    };
    Some(html! { <article class="wm-rows__row">{ fold_under(head, body) }</article> })
}
