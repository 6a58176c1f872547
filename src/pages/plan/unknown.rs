//! What is not known yet: the question that settles each, how to find its answer out, and a person to ask where nothing here
//! helps.

use waymark_engine::Plan;
use waymark_model::{Answer, FactId, Question, QuestionId, RightId, Service};
use yew::{Html, html};

use super::section;
use crate::components::advice_places::advice_places;
use crate::components::disclosure::{Fold, disclosure};
use crate::components::words::words;
use crate::i18n::messages::text_argument;
use crate::i18n::{content_key, key};
use crate::pages::link::{link, place_links};
use crate::route::Route;
use crate::scene::Scene;

/// How many questions are shown at once: somebody answers one, and then the plan is another.
const AT_ONCE: usize = 2;

/// What is not known yet; nothing where everything is.
pub(super) fn unknown(scene: &Scene, plan: &Plan) -> Html {
    let questions = questions(scene, plan);
    let uncovered = plan.rights.iter().filter(|right| right.uncovered).map(|right| &right.id).collect::<Vec<_>>();
    if plan.unknown.is_empty() && uncovered.is_empty() {
        return Html::default();
    }
    let (first, more) = questions.split_at(AT_ONCE.min(questions.len()));
    let rows = |questions: &[(&Question, Route)]| {
        html! { <ul class="wm-spaced">{ for questions.iter().map(|asked| row(scene, asked)) }</ul> }
    };
    let summary = scene.say_with(key::PLAN_UNKNOWN_MORE, &[("count", scene.messages.count(more.len()))]);
    let body = html! {
        <>
            if !first.is_empty() { <p>{ scene.say(key::PLAN_UNKNOWN_INTRO) }</p>{ rows(first) } }
            if !more.is_empty() { { disclosure(Fold::Folded, summary, rows(more)) } }
            { not_covered(scene, &uncovered) }
            { somebody_to_ask(scene, plan) }
        </>
    };
    section(scene, "unknown", key::PLAN_UNKNOWN, body)
}

/// Where what is not known is asked, about a person where it is theirs; the question that comes next first.
fn questions<'a>(scene: &'a Scene, plan: &Plan) -> Vec<(&'a Question, Route)> {
    let found = |question: &QuestionId| scene.content.questions.get(question);
    let next = plan.next.iter().filter_map(|next| Some((found(&next.question)?, Route::from(next.clone()))));
    let asking = plan.unknown.iter().filter_map(|fact| scene.asking(fact));
    let mut questions: Vec<(&Question, Route)> = Vec::new();
    for asked in next.chain(asking) {
        if !questions.contains(&asked) {
            questions.push(asked);
        }
    }
    questions
}

/// A question with the way to it, what was said to it before, and how to find its answer out.
fn row(scene: &Scene, (question, to): &(&Question, Route)) -> Html {
    let title = text_argument(to.heading(scene));
    let find_out = scene.messages.content_if_any(&content_key::question_find_out(&question.id));
    let was_asked = question.asks.iter().any(|fact| is_in_vain(scene, fact));
    html! {
        <li>
            { link(scene, to.clone(), "wm-link", scene.say_with(key::PLAN_UNKNOWN_ANSWER, &[("question", title)])) }
            if was_asked && find_out.is_none() { <p class="wm-fine">{ scene.say(key::PLAN_UNKNOWN_NO_WAY) }</p> }
            { find_out.map(|text| {
                disclosure(Fold::Folded, scene.say(key::ASK_FIND_OUT), html! { <p>{ words(text) }</p> })
            }) }
        </li>
    }
}

/// Whether somebody was asked for this and does not know it, or would rather not say.
fn is_in_vain(scene: &Scene, fact: &FactId) -> bool {
    scene.visit.answer(fact).is_some_and(|answer| matches!(answer, Answer::DontKnow | Answer::PreferNotToSay))
}

/// Rights on which no rule says anything for what was told: no answer would settle them.
fn not_covered(scene: &Scene, rights: &[&RightId]) -> Html {
    let row = |right: &&RightId| html! { <li>{ scene.say_content(&content_key::right_title(right)) }</li> };
    html! {
        if !rights.is_empty() {
            <p>{ scene.say(key::PLAN_UNKNOWN_NO_RULE) }</p>
            <ul>{ for rights.iter().map(row) }</ul>
        }
    }
}

/// The first place on the plan that can be called, one that gives advice before others.
fn somebody_to_ask(scene: &Scene, plan: &Plan) -> Html {
    let places = || plan.signposts.iter().filter_map(|place| scene.content.services.get(&place.service));
    let can_be_called = |service: &&Service| !service.phones.is_empty();
    let found = places().filter(can_be_called).find(|service| service.adviser);
    let Some(service) = found.or_else(|| places().find(can_be_called)) else { return Html::default() };
    html! {
        <>
            <p>{ scene.say(key::PLAN_UNKNOWN_ASK) }</p>
            { advice_places(scene, &place_links(scene, [&service.id])) }
        </>
    }
}
