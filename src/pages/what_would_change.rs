//! What would change how a scheme compares: a day, the fewest answers that a person can make otherwise, or answers that are
//! missing. Never an answer that is true already.

use waymark_engine::{Change, SchemeResult};
use waymark_model::{FactOf, Outcome, Truth, Value};
use yew::{Html, html};

use super::link::link;
use crate::components::words::words;
use crate::i18n::key;
use crate::i18n::messages::text_argument;
use crate::route::Route;
use crate::scene::Scene;

/// What would change how a scheme compares, under a title of its own; nothing where it matches.
pub(super) fn what_would_change(scene: &Scene, result: &SchemeResult) -> Html {
    let body = match result.outcome {
        Outcome::Matches => return Html::default(),
        Outcome::NotNow { from } => {
            let day = text_argument(scene.messages.day(from));
            html! { <p>{ scene.say_with(key::SCHEME_CHANGE_DAY, &[("date", day)]) }</p> }
        }
        Outcome::DoesNotMatch => not_matching(scene, result),
        Outcome::CannotTell => missing(scene, result),
    };
    html! {
        <div class="wm-part wm-told">
            <p class="wm-told__title">{ scene.say(key::SCHEME_CHANGE) }</p>
            { body }
        </div>
    }
}

/// The smallest sets of answers with which it would match, where a person can do something about them.
fn not_matching(scene: &Scene, result: &SchemeResult) -> Html {
    let changes = scene.changes(&result.id);
    if changes.is_empty() {
        return html! { <p>{ scene.say(key::SCHEME_CHANGE_NONE) }</p> };
    }
    html! {
        <>
            <p>{ scene.say(key::SCHEME_CHANGE_ANSWERS) }</p>
            <ul>{ for changes.iter().map(|change| html! { <li>{ one_change(scene, change) }</li> }) }</ul>
        </>
    }
}

/// One set of answers: each fact with the values of which any will do.
fn one_change(scene: &Scene, change: &Change) -> Html {
    let row = |(fact, values): &(FactOf, Vec<Value>)| {
        let names = values.iter().flat_map(|value| scene.messages.value(&scene.content, &fact.fact, value));
        html! {
            <div class="wm-told__row">
                <dt>{ words(scene.fact_name(fact)) }</dt>
                { for names.map(|name| html! { <dd><bdi>{ words(name) }</bdi></dd> }) }
            </div>
        }
    };
    html! { <dl class="wm-told__list">{ for change.to.iter().map(row) }</dl> }
}

/// The questions whose answers are missing.
fn missing(scene: &Scene, result: &SchemeResult) -> Html {
    let unknown = result.criteria.iter().filter(|criterion| criterion.truth == Truth::Unknown);
    let facts = unknown.flat_map(|criterion| &criterion.facts);
    let open = facts.filter(|fact| scene.plan().unknown.contains(fact));
    let mut asked: Vec<Route> = Vec::new();
    for fact in open {
        let route = scene.asking(fact).map(|(_, route)| route);
        asked.extend(route.filter(|route| !asked.contains(route)));
    }
    if asked.is_empty() {
        return html! { <p>{ scene.say(key::SCHEME_CHANGE_NOBODY_ASKED) }</p> };
    }
    let row = |route: &Route| {
        html! { <li>{ link(scene, route.clone(), "wm-link", words(route.heading(scene))) }</li> }
    };
    html! {
        <>
            <p>{ scene.say(key::SCHEME_CHANGE_MISSING) }</p>
            <ul>{ for asked.iter().map(row) }</ul>
        </>
    }
}
