//! What a person may do or get.

use waymark_engine::Grounds;
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
use super::whose::{Shared, whose};
use crate::i18n::key::Key;
use crate::i18n::name::right_answer;
use crate::i18n::{content_key, key};
use crate::scene::Scene;

/// What a person may do or get: yes, no, on a condition, to be checked with somebody, or not covered by any rule; how to get
/// it, what to say to a refusal, the reason and the pages it rests on. `check_with` are the places that can tell for sure,
/// where we cannot; `title` is what the right is called, as the link to its page. `shared` is the result with all whose it is.
pub fn right_card(scene: &Scene, right: &Right, shared: &Shared<'_>, title: Html, check_with: &[PlaceLink]) -> Html {
    let (result, people) = shared;
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
            <h4 class="wm-right__title">{ title }</h4>
            { whose(scene, people) }
            { answer_mark(scene, result.answer, right_answer(result.answer, right.boundary), check_with) }
            <p>{ text }</p>
            { review_notice(scene, right.review_by) }
            if result.answer != Some(RightAnswer::No) {
                { folded(scene, key::RIGHT_HOW, how(scene, right, !result.red_flags.is_empty(), Level::Five)) }
            }
            { folded(scene, key::RIGHT_REFUSALS, refusals(scene, right)) }
            { disclosure(Fold::Folded, scene.say(key::WHY), why) }
        </article>
    }
}

/// What holds, in `word`; where only others can tell for sure, who they are.
pub fn answer_mark(scene: &Scene, answer: Option<RightAnswer>, word: Key, check_with: &[PlaceLink]) -> Html {
    let (look, picture, word) = match answer {
        Some(_) if !check_with.is_empty() => (Look::Unknown, "unknown", key::RIGHT_CHECK),
        Some(RightAnswer::Yes) => (Look::Yes, "check", word),
        Some(RightAnswer::No) => (Look::No, "cross", word),
        Some(RightAnswer::Conditional) => (Look::Conditional, "help", word),
        None => (Look::Unknown, "unknown", word),
    };
    html! {
        <>
            { mark(look, picture, scene.say(word)) }
            if !check_with.is_empty() { { advice_places(scene, check_with) } }
        </>
    }
}

fn folded(scene: &Scene, title: Key, body: Option<Html>) -> Html {
    body.map(|body| disclosure(Fold::Folded, scene.say(title), body)).unwrap_or_default()
}

/// What to do to get it, and what to have with you, in headings of this level; where a red flag stands, advice comes first.
pub fn how(scene: &Scene, right: &Right, flagged: bool, level: Level) -> Option<Html> {
    let how = right.how.as_ref()?;
    if flagged {
        return Some(html! { <p>{ scene.say(key::SCHEME_RED_FLAG) }</p> });
    }
    let steps = how.steps.iter().map(|step| content_key::right_step(&right.id, step));
    let bring = how.bring.iter().map(|thing| content_key::right_bring(&right.id, thing));
    Some(html! {
        <>
            { numbered(scene, steps) }
            { part(scene, level, key::RIGHT_BRING, bullets(scene, bring)) }
            { source_list(scene, &Grounds::from(&how.basis)) }
        </>
    })
}

/// What people are often told at the counter, each with what the rule says.
pub fn refusals(scene: &Scene, right: &Right) -> Option<Html> {
    let row = |refusal: &Statement| {
        html! {
            <li class="wm-refusal">
                <p>{ scene.say_content(&content_key::right_refusal(&right.id, &refusal.id)) }</p>
                <p><strong>{ scene.say(key::RIGHT_RULE) }</strong>{ " " }
                { scene.say_content(&content_key::right_rule(&right.id, &refusal.id)) }</p>
            </li>
        }
    };
    (!right.refusals.is_empty()).then(|| {
        html! {
            <>
                <ul class="wm-plain-list">{ for right.refusals.iter().map(row) }</ul>
                { source_list(scene, &Grounds::together(right.refusals.iter().map(|refusal| &refusal.basis))) }
            </>
        }
    })
}
