//! What a person told us, fact by fact.

use waymark_model::{FactOf, PersonId};
use yew::{Html, html};

use super::words::words;
use crate::i18n::key;
use crate::scene::Scene;

/// What a person told us of these facts, answered or not.
pub fn answer_list(scene: &Scene, facts: &[FactOf]) -> Html {
    // Who asks is who they are, and did not have to say so.
    let is_own = |of: &FactOf| {
        let fact = scene.content.facts.get(&of.fact);
        of.person.as_ref().is_some_and(PersonId::is_me) && fact.is_some_and(|fact| fact.own_value().is_some())
    };
    let facts: Vec<&FactOf> = facts.iter().filter(|of| !is_own(of)).collect();
    if facts.is_empty() {
        return Html::default();
    }
    let row = |told: &FactOf| {
        let texts = scene.messages.answer(&scene.content, &told.fact, scene.visit.answer_of(told));
        html! {
            <div class="wm-told__row">
                <dt>{ words(scene.fact_name(told)) }</dt>
                { for texts.into_iter().map(|text| html! { <dd><bdi>{ words(text) }</bdi></dd> }) }
            </div>
        }
    };
    html! {
        <div class="wm-told">
            <p class="wm-told__title">{ scene.say(key::TOLD) }</p>
            <dl class="wm-told__list">{ for facts.into_iter().map(row) }</dl>
        </div>
    }
}
