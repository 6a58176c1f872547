//! All answers, to change or confirm.

use waymark_model::{FactId, Question, QuestionId, Sensitivity, Stage};
use yew::{Html, html};

use super::back_link::back_link;
use super::finish_button::finish_button;
use super::link::{change_link, link};
use super::people::people_list;
use crate::components::below::below;
use crate::components::notice::notice;
use crate::components::page_heading::page_heading;
use crate::components::words::words;
use crate::i18n::messages::text_argument;
use crate::i18n::{content_key, key};
use crate::route::Route;
use crate::scene::Scene;

/// How many answers are drawn before the page is painted: more than the first screen of a telephone has room for.
const FIRST: usize = 6;

/// A fact with the question that asks for it.
type AskedFact = (FactId, QuestionId);

/// All answers, to change or confirm.
pub fn check_page(scene: &Scene) -> Html {
    let stale = scene.stale();
    let people = scene.content.people_fact().map(|fact| &fact.id).filter(|_| !scene.visit.people().is_empty());
    let in_order = in_asking_order(scene);
    let asks_for_people = in_order.iter().find(|(fact, _)| Some(fact) == people).map(|(_, question)| question.clone());
    let answered = in_order.into_iter().filter(|(fact, _)| scene.visit.answer(fact).is_some() && Some(fact) != people);
    let (unused, used): (Vec<_>, Vec<_>) =
        answered.partition(|(fact, _)| stale.iter().any(|unused| unused.person.is_none() && unused.fact == *fact));
    let (first, more) = used.split_at(used.len().min(FIRST));
    let drawn_from = scene.clone();
    let rest = move || rest(&drawn_from, asks_for_people.as_ref(), &unused);
    html! {
        <>
            { back_link(scene) }
            { page_heading(scene.say(key::CHECK_TITLE)) }
            <p>{ scene.say(if scene.visit.is_empty() { key::CHECK_NONE } else { key::CHECK_INTRO }) }</p>
            if !first.is_empty() {
                <dl class="wm-answers">
                    { rows(scene, first) }
                    if !more.is_empty() { { more_rows(scene, more.to_vec()) } }
                </dl>
            }
            { if more.is_empty() { rest() } else { below(scene, "rest", rest) } }
        </>
    }
}

/// What comes after the answers that the plan is made from.
fn rest(scene: &Scene, asks_for_people: Option<&QuestionId>, unused: &[AskedFact]) -> Html {
    html! {
        <>
            { asks_for_people.map(|question| household(scene, question)) }
            if !unused.is_empty() {
                <h2>{ scene.say(key::CHECK_UNUSED) }</h2>
                <p>{ scene.say(key::CHECK_UNUSED_HINT) }</p>
                <dl class="wm-answers">{ rows(scene, unused) }</dl>
            }
            { more(scene) }
            <div class="wm-actions">
                { link(scene, Route::Plan, "wm-button", scene.say(key::CHECK_PLAN)) }
                if !scene.visit.is_empty() { { finish_button(scene) } }
            </div>
        </>
    }
}

/// Every fact with the question that asks for it, in the order of the journey. Where several do, it is the one that is put to
/// this person.
fn in_asking_order(scene: &Scene) -> Vec<AskedFact> {
    let stages = || Stage::ALL.into_iter().flat_map(|stage| Sensitivity::ALL.map(|how| (stage, how)));
    let of_stage = |(stage, how)| {
        let questions = scene.content.questions.values();
        questions.filter(move |question| question.stage == stage && question.sensitivity == how)
    };
    let questions: Vec<&Question> = stages().flat_map(of_stage).collect();
    let are_put = scene.are_put(&questions);
    let of = |wanted: bool| questions.iter().zip(&are_put).filter(move |(_, is_put)| **is_put == wanted);
    let mut facts: Vec<(&FactId, &QuestionId)> = Vec::new();
    for (question, _) in of(true).chain(of(false)) {
        let new = question.asks.iter().filter(|fact| !facts.iter().any(|(known, _)| known == fact));
        facts.extend(new.map(|fact| (fact, &question.id)).collect::<Vec<_>>());
    }
    facts.into_iter().map(|(fact, question)| (fact.clone(), question.clone())).collect()
}

/// Answers, each with the link to change it.
fn rows(scene: &Scene, facts: &[AskedFact]) -> Html {
    let row = |(fact, question): &AskedFact| {
        let name = scene.messages.fact_name(fact);
        let texts = scene.messages.answer(&scene.content, fact, scene.visit.answer(fact));
        let change = html! {
            <>
                <span aria-hidden="true">{ scene.say(key::CHECK_CHANGE) }</span>
                <span class="wm-unseen">
                    { scene.say_with(key::CHECK_CHANGE_FACT, &[("fact", text_argument(name.clone()))]) }
                </span>
            </>
        };
        html! {
            <div class="wm-answers__row">
                <dt>{ words(name) }</dt>
                <dd>{ for texts.into_iter().map(|text| html! { <p><bdi>{ words(text) }</bdi></p> }) }</dd>
                <dd class="wm-answers__change">
                    { change_link(scene, Route::Ask { question: question.clone() }, "wm-link", change) }
                </dd>
            </div>
        }
    };
    facts.iter().map(row).collect()
}

/// Answers that a telephone shows below its first screen.
fn more_rows(scene: &Scene, facts: Vec<AskedFact>) -> Html {
    let drawn_from = scene.clone();
    below(scene, "answers", move || rows(&drawn_from, &facts))
}

/// Who belongs to the household, each to change or remove.
fn household(scene: &Scene, question: &QuestionId) -> Html {
    html! {
        <>
            <h2>{ scene.say_content(&content_key::question_title(question)) }</h2>
            { people_list(scene, question, change_link) }
        </>
    }
}

/// That more questions could make the plan better, where the engine says so.
fn more(scene: &Scene) -> Html {
    let Some(next) = scene.next_question() else { return Html::default() };
    let count = scene.messages.count(next.about_follow + 1);
    html! {
        <>
            { notice("help", scene.say_with(key::CHECK_MORE, &[("count", count)])) }
            <p class="wm-actions">
                { link(scene, Route::from(next), "wm-button wm-button--quiet", scene.say(key::CHECK_MORE_LINK)) }
            </p>
        </>
    }
}
