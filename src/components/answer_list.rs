//! What a person told us, fact by fact.

use waymark_model::FactOf;
use yew::{Html, html};

use super::words::words;
use crate::i18n::key;
use crate::scene::Scene;

/// What a person told us of these facts, answered or not.
pub fn answer_list(scene: &Scene, facts: &[FactOf]) -> Html {
    if facts.is_empty() {
        return Html::default();
    }
    let row = |FactOf { fact, .. }: &FactOf| {
        let texts = scene.messages.answer(&scene.content, fact, scene.visit.answer(fact));
        html! {
            <div class="wm-told__row">
                <dt>{ words(scene.messages.fact_name(fact)) }</dt>
                { for texts.into_iter().map(|text| html! { <dd><bdi>{ words(text) }</bdi></dd> }) }
            </div>
        }
    };
    html! {
        <div class="wm-told">
            <p class="wm-told__title">{ scene.say(key::TOLD) }</p>
            <dl class="wm-told__list">{ for facts.iter().map(row) }</dl>
        </div>
    }
}
