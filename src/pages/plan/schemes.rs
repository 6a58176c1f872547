//! Schemes beside what was told.

use waymark_engine::SchemeResult;
use waymark_model::OutcomeKind;
use yew::{Html, html};

use super::section;
use crate::components::disclosure::{Fold, disclosure};
use crate::components::outcome_mark::outcome_mark;
use crate::components::scheme_body::{Showing, scheme_body};
use crate::components::subheading::Level;
use crate::i18n::key::Key;
use crate::i18n::messages::text_argument;
use crate::i18n::{content_key, key};
use crate::pages::link::{link, place_links};
use crate::route::Route;
use crate::scene::Scene;

/// Schemes that match as told, or will from a day on; the others folded away.
pub(super) fn schemes(scene: &Scene, results: &[SchemeResult]) -> Html {
    let cards = |kind: OutcomeKind| -> Vec<Html> {
        let fitting = results.iter().filter(|result| result.outcome.kind() == kind);
        fitting.filter_map(|result| card(scene, result)).collect()
    };
    let body = html! {
        <>
            <p>{ scene.say(key::PLAN_SCHEMES_INTRO) }</p>
            { cards(OutcomeKind::Matches) }
            { cards(OutcomeKind::NotNow) }
            { folded(scene, key::PLAN_SCHEMES_UNCLEAR, cards(OutcomeKind::CannotTell)) }
            { folded(scene, key::PLAN_SCHEMES_UNMATCHED, cards(OutcomeKind::DoesNotMatch)) }
        </>
    };
    section(scene, "schemes", key::PLAN_SCHEMES, body)
}

fn folded(scene: &Scene, title: Key, cards: Vec<Html>) -> Html {
    if cards.is_empty() {
        return Html::default();
    }
    let summary = scene.say_with(title, &[("count", scene.messages.count(cards.len()))]);
    disclosure(Fold::Folded, summary, cards.into_iter().collect())
}

fn card(scene: &Scene, result: &SchemeResult) -> Option<Html> {
    let scheme = scene.content.schemes.get(&result.id)?;
    // Five schemes may match: what to do is read first, and the rest is one press away.
    let showing = Showing { conditions: Fold::Folded, places: Fold::Folded, rest: Fold::Folded, level: Level::Four };
    let places = place_links(scene, scheme.signposts.as_slice());
    let title = scene.say_content(&content_key::scheme_title(&scheme.id));
    let provider = text_argument(scene.messages.content(&content_key::provider_name(&scheme.provider)));
    Some(html! {
        <article class="wm-card">
            <h3>{ link(scene, Route::Scheme { scheme: scheme.id.clone() }, "wm-link", title) }</h3>
            { outcome_mark(scene, result.outcome) }
            <p>{ scene.say_content(&content_key::scheme_summary(&scheme.id)) }</p>
            <p class="wm-fine">{ scene.say_with(key::SCHEME_PROVIDER, &[("provider", provider)]) }</p>
            { scheme_body(scene, scheme, Some(result), &places, showing) }
        </article>
    })
}
