//! For whom something holds.

use waymark_engine::Terms;
use waymark_model::{ChoiceId, DateExpression, FactId};
use yew::{Html, html};

use super::words::words;
use super::working::working;
use crate::i18n::key::{self, Key};
use crate::scene::Scene;

/// For whom something holds: each thing that is asked, with the values that pass.
pub fn terms_list(scene: &Scene, terms: &Terms) -> Html {
    html! { <div class="wm-terms">{ said(scene, terms) }</div> }
}

fn said(scene: &Scene, terms: &Terms) -> Html {
    match terms {
        Terms::All(parts) if parts.is_empty() => html! { <p>{ scene.say(key::RIGHT_WHO_EVERYONE) }</p> },
        Terms::All(parts) => list(scene, key::RIGHT_WHO_ALL, parts),
        Terms::Any(parts) => list(scene, key::RIGHT_WHO_ANY, parts),
        Terms::Is(fact, yes) => {
            let answer = scene.messages.text(if *yes { key::YES } else { key::NO });
            values(scene, fact, None, vec![answer])
        }
        Terms::OneOf(fact, ids) => {
            let intro = (ids.len() > 1).then_some(key::RIGHT_WHO_ANY);
            values(scene, fact, intro, names(scene, fact, ids))
        }
        Terms::NoneOf(fact, ids) => values(scene, fact, Some(key::RIGHT_WHO_NONE), names(scene, fact, ids)),
        Terms::From(date) => day(scene, key::RIGHT_WHO_FROM, date),
        Terms::After(date) => day(scene, key::RIGHT_WHO_AFTER, date),
        Terms::Until(date) => day(scene, key::RIGHT_WHO_UNTIL, date),
        Terms::Before(date) => day(scene, key::RIGHT_WHO_BEFORE, date),
        Terms::About(facts) => {
            let row = |fact: &FactId| html! { <li>{ words(scene.messages.fact_name(fact)) }</li> };
            html! { <><p>{ scene.say(key::RIGHT_WHO_ABOUT) }</p><ul>{ for facts.iter().map(row) }</ul></> }
        }
    }
}

fn list(scene: &Scene, intro: Key, parts: &[Terms]) -> Html {
    let row = |part: &Terms| html! { <li>{ said(scene, part) }</li> };
    html! { <><p>{ scene.say(intro) }</p><ul>{ for parts.iter().map(row) }</ul></> }
}

fn values(scene: &Scene, fact: &FactId, intro: Option<Key>, texts: Vec<String>) -> Html {
    html! {
        <dl class="wm-terms__test">
            <dt>{ words(scene.messages.fact_name(fact)) }</dt>
            { intro.map(|intro| html! { <dd class="wm-terms__intro">{ scene.say(intro) }</dd> }) }
            { for texts.into_iter().map(|text| html! { <dd><bdi>{ words(text) }</bdi></dd> }) }
        </dl>
    }
}

fn names(scene: &Scene, fact: &FactId, ids: &[ChoiceId]) -> Vec<String> {
    let Some(fact) = scene.content.facts.get(fact) else { return Vec::new() };
    ids.iter().map(|id| scene.messages.value_name(&scene.content, fact, id)).collect()
}

fn day(scene: &Scene, intro: Key, date: &DateExpression) -> Html {
    html! { <><p>{ scene.say(intro) }</p>{ working(scene, date) }</> }
}
