//! What a person may do or get.

use waymark_engine::{Grounds, RightResult};
use waymark_model::{Right, RightAnswer, Statement};
use yew::{Html, html};

use super::advice_places::{PlaceLink, advice_places};
use super::answer_list::answer_list;
use super::disclosure::{Fold, disclosure};
use super::mark::{Look, mark};
use super::point_list::{bullets, numbered, part};
use super::review_notice::review_notice;
use super::source_list::source_list;
use super::subheading::Level;
use crate::i18n::name::right_answer;
use crate::i18n::{content_key, key};
use crate::scene::Scene;

/// What a person may do or get: yes, no, on a condition, to be checked with somebody, or not covered by any rule; how to get
/// it, what to say to a refusal, the reason and the pages it rests on. `check_with` are the places that can tell for sure,
/// where we cannot.
pub fn right_card(scene: &Scene, right: &Right, result: &RightResult, check_with: &[PlaceLink]) -> Html {
    let (look, picture, answer) = match result.answer {
        Some(_) if !check_with.is_empty() => (Look::Unknown, "unknown", key::RIGHT_CHECK),
        Some(RightAnswer::Yes) => (Look::Yes, "check", right_answer(result.answer, right.boundary)),
        Some(RightAnswer::No) => (Look::No, "cross", right_answer(result.answer, right.boundary)),
        Some(RightAnswer::Conditional) => (Look::Conditional, "help", right_answer(result.answer, right.boundary)),
        None => (Look::Unknown, "unknown", right_answer(result.answer, right.boundary)),
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
            { mark(look, picture, scene.say(answer)) }
            if !check_with.is_empty() { { advice_places(scene, check_with) } }
            <p>{ text }</p>
            { review_notice(scene, right.review_by) }
            if result.answer != Some(RightAnswer::No) { { how(scene, right, !result.red_flags.is_empty()) } }
            { refusals(scene, right) }
            { disclosure(Fold::Folded, scene.say(key::WHY), why) }
        </article>
    }
}

/// What to do to get it, and what to have with you; where a red flag stands, that advice comes first.
fn how(scene: &Scene, right: &Right, flagged: bool) -> Html {
    let Some(how) = &right.how else { return Html::default() };
    if flagged {
        return html! { <p class="wm-fine">{ scene.say(key::SCHEME_RED_FLAG) }</p> };
    }
    let steps = how.steps.iter().map(|step| content_key::right_step(&right.id, step));
    let bring = how.bring.iter().map(|thing| content_key::right_bring(&right.id, thing));
    let body = html! {
        <>
            { numbered(scene, steps) }
            { part(scene, Level::Five, key::RIGHT_BRING, bullets(scene, bring)) }
            { source_list(scene, &Grounds::from(&how.basis)) }
        </>
    };
    disclosure(Fold::Folded, scene.say(key::RIGHT_HOW), body)
}

/// What people are often told at the counter, each with what the rule says.
fn refusals(scene: &Scene, right: &Right) -> Html {
    let row = |refusal: &Statement| {
        html! {
            <li class="wm-refusal">
                <p>{ scene.say_content(&content_key::right_refusal(&right.id, &refusal.id)) }</p>
                <p><strong>{ scene.say(key::RIGHT_RULE) }</strong>{ " " }
                { scene.say_content(&content_key::right_rule(&right.id, &refusal.id)) }</p>
            </li>
        }
    };
    let body = html! {
        <>
            <ul class="wm-plain-list">{ for right.refusals.iter().map(row) }</ul>
            { source_list(scene, &Grounds::together(right.refusals.iter().map(|refusal| &refusal.basis))) }
        </>
    };
    html! { if !right.refusals.is_empty() { { disclosure(Fold::Folded, scene.say(key::RIGHT_REFUSALS), body) } } }
}
