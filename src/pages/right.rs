//! One right, to read about with or without answers.

use waymark_engine::{Grounds, RightResult, Terms, commonest_fact};
use waymark_model::{Boundary, Right, RightAnswer, RightCase};
use yew::{Html, html};

use super::back_link::back_link;
use super::link::place_links;
use crate::components::advice_places::advice_places;
use crate::components::disclosure::{Fold, disclosure};
use crate::components::notice::notice;
use crate::components::page_heading::page_heading;
use crate::components::point_list::part;
use crate::components::review_notice::review_notice;
use crate::components::right_card::{answer_mark, how, refusals};
use crate::components::source_list::folded_sources;
use crate::components::subheading::Level;
use crate::components::terms_list::terms_list;
use crate::i18n::messages::text_argument;
use crate::i18n::name::right_answer;
use crate::i18n::{content_key, key};
use crate::scene::Scene;

/// The most tests of a case that are read at a glance; more are folded away.
const AT_A_GLANCE: usize = 3;

/// One right: each of its cases with whom it is about, and how to get it. Somebody who has answered questions sees first
/// which case their answers lead to.
pub fn right_page(scene: &Scene, right: &Right) -> Html {
    let told = !scene.visit.answers().is_empty();
    let results = if told { scene.plan().rights.as_slice() } else { &[] };
    let results: Vec<&RightResult> = results.iter().filter(|result| result.id == right.id).collect();
    let flagged = results.iter().any(|result| !result.red_flags.is_empty());
    let places = place_links(scene, right.signposts.as_slice());
    let due = text_argument(scene.messages.day(right.review_by));
    html! {
        <>
            { back_link(scene) }
            { page_heading(scene.say_content(&content_key::right_title(&right.id))) }
            if right.boundary == Boundary::Status { { notice("scale", scene.say(key::PLAN_INFORMATION)) } }
            { review_notice(scene, right.review_by) }
            if !results.is_empty() { { as_told(scene, right, &results) } }
            { part(scene, Level::Two, key::RIGHT_CASES, Some(cases(scene, right))) }
            { part(scene, Level::Two, key::RIGHT_HOW, how(scene, right, flagged, Level::Three)) }
            { part(scene, Level::Two, key::RIGHT_REFUSALS, refusals(scene, right)) }
            { part(scene, Level::Two, key::RIGHT_PLACES, Some(advice_places(scene, &places))) }
            <p class="wm-fine">{ scene.say_with(key::RIGHT_REVIEW_BY, &[("date", due)]) }</p>
        </>
    }
}

/// What holds as told, for each person that it is told of.
fn as_told(scene: &Scene, right: &Right, results: &[&RightResult]) -> Html {
    let row = |result: &&RightResult| {
        let case = result.case.as_ref().and_then(|id| right.cases.iter().find(|case| case.id == *id));
        let check_with = case.map(|case| place_links(scene, &case.check_with)).unwrap_or_default();
        html! {
            <>
                { answer_mark(scene, result.answer, right_answer(result.answer, right.boundary), &check_with) }
                { case.map(|case| html! { <p>{ scene.say_content(&content_key::right_case(&right.id, &case.id)) }</p> }) }
            </>
        }
    };
    html! {
        <section class="wm-card" id="as-told">
            <h2>{ scene.say(key::RIGHT_TOLD) }</h2>
            { for results.iter().map(row) }
        </section>
    }
}

/// Every case that can hold today, in the order in which they are tried.
fn cases(scene: &Scene, right: &Right) -> Html {
    let terms = |case: &RightCase| Terms::of(&case.when, &scene.content, scene.today);
    let read = right.cases.iter().map(|case| (case, terms(case))).filter(|(_, terms)| !terms.is_never());
    let read: Vec<(&RightCase, Terms)> = read.collect();
    let row = |(case, terms): &(&RightCase, Terms)| html! { <li class="wm-card">{ case_body(scene, right, case, terms) }</li> };
    html! {
        <>
            if read.len() > 1 { <p>{ scene.say(key::RIGHT_CASES_ORDER) }</p> }
            <ol class="wm-plain-list">{ for read.iter().map(row) }</ol>
        </>
    }
}

fn case_body(scene: &Scene, right: &Right, case: &RightCase, terms: &Terms) -> Html {
    let check_with = place_links(scene, &case.check_with);
    let word = match case.answer {
        RightAnswer::Yes => key::RIGHT_CASE_YES,
        RightAnswer::No => key::RIGHT_CASE_NO,
        RightAnswer::Conditional => key::RIGHT_CONDITIONAL,
    };
    let at_a_glance = terms.len() <= AT_A_GLANCE;
    let in_short = if at_a_glance { Some(terms.clone()) } else { in_short(scene, terms) };
    html! {
        <>
            { in_short.map(|terms| terms_list(scene, &terms)) }
            { answer_mark(scene, Some(case.answer), word, &check_with) }
            <p>{ scene.say_content(&content_key::right_case(&right.id, &case.id)) }</p>
            if !at_a_glance { { disclosure(Fold::Folded, scene.say(key::RIGHT_WHO), terms_list(scene, terms)) } }
            { folded_sources(scene, &Grounds::from(&case.basis)) }
        </>
    }
}

/// The ways by which people of a case came, where it is about some of them alone.
fn in_short(scene: &Scene, terms: &Terms) -> Option<Terms> {
    let fact = commonest_fact(&scene.content, scene.today)?;
    terms.values(fact).map(|values| Terms::OneOf(fact.clone(), values))
}
