//! What is not known yet, and how to find it out.

use waymark_model::{FactOf, Question, QuestionId};
use yew::{Html, html};

use super::section;
use crate::components::words::words;
use crate::i18n::{content_key, key};
use crate::pages::link::link;
use crate::route::Route;
use crate::scene::Scene;

/// What is not known yet: each with the link to its question and, where there is one, the way to find it out.
pub(super) fn unknown(scene: &Scene, facts: &[FactOf], next: Option<&QuestionId>) -> Html {
    if facts.is_empty() {
        return Html::default();
    }
    let next = next.map(|question| {
        let to = Route::Ask { question: question.clone() };
        html! { <p class="wm-actions">{ link(scene, to, "wm-button wm-button--quiet", scene.say(key::CHECK_MORE_LINK)) }</p> }
    });
    let body = html! {
        <>
            <p>{ scene.say(key::PLAN_UNKNOWN_INTRO) }</p>
            <ul class="wm-spaced">{ for facts.iter().filter_map(|fact| row(scene, fact)) }</ul>
            { next }
        </>
    };
    section(scene, "unknown", key::PLAN_UNKNOWN, body)
}

fn row(scene: &Scene, FactOf { fact, .. }: &FactOf) -> Option<Html> {
    let asks = |question: &&Question| question.asks.iter().any(|asked| asked == fact);
    let question = &scene.content.questions.values().find(asks)?.id;
    let find_out = scene.messages.content_if_any(&content_key::question_find_out(question));
    let name = words(scene.messages.fact_name(fact));
    Some(html! {
        <li>
            { link(scene, Route::Ask { question: question.clone() }, "wm-link", name) }
            { find_out.map(|text| html! { <p class="wm-fine">{ words(text) }</p> }) }
        </li>
    })
}
