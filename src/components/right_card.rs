//! What a person may do or get.

use waymark_engine::RightResult;
use waymark_model::{Right, RightAnswer};
use yew::{Html, html};

use super::answer_list::answer_list;
use super::disclosure::{Fold, disclosure};
use super::mark::{Look, mark};
use super::source_list::source_list;
use crate::i18n::name::right_answer;
use crate::i18n::{content_key, key};
use crate::scene::Scene;

/// What a person may do or get: yes, no, on a condition, or not covered by any rule, with the reason and the pages it rests on.
pub fn right_card(scene: &Scene, right: &Right, result: &RightResult) -> Html {
    let (look, picture) = match result.answer {
        Some(RightAnswer::Yes) => (Look::Yes, "check"),
        Some(RightAnswer::No) => (Look::No, "cross"),
        Some(RightAnswer::Conditional) => (Look::Conditional, "help"),
        None => (Look::Unknown, "unknown"),
    };
    let text = match &result.case {
        Some(case) => scene.say_content(&content_key::right_case(&right.id, case)),
        None => scene.say(key::RIGHT_UNCOVERED),
    };
    let why = html! {
        <>
            { answer_list(scene, &result.because) }
            { source_list(scene, &result.grounds) }
        </>
    };
    html! {
        <article class="wm-right">
            <h4 class="wm-right__title">{ scene.say_content(&content_key::right_title(&right.id)) }</h4>
            { mark(look, picture, scene.say(right_answer(result.answer, right.boundary))) }
            <p>{ text }</p>
            { disclosure(Fold::Folded, scene.say(key::WHY), why) }
        </article>
    }
}
