//! One file for each address.

pub mod about;
pub mod ask;
pub mod back_link;
pub mod check;
pub mod finish_button;
pub mod link;
pub mod not_found;
pub mod open;
pub mod plan;
pub mod right;
pub mod rights;
pub mod scheme;
pub mod schemes;
pub mod service;
pub mod services;
pub mod start;
pub mod take;
pub mod urgent;
pub mod waiting;

pub(crate) mod all_sources;
pub(crate) mod change;

mod door_notice;
mod people;
mod what_would_change;

use waymark_model::{PersonId, QuestionId};
use yew::{Html, html};

use crate::route::{Route, asks_for_people};
use crate::scene::Scene;
use crate::state::household::next_person;

/// The page at an address that needs no details; `None` at others, and where it names something that is not there.
pub fn first_page(scene: &Scene, route: &Route) -> Option<Html> {
    match route {
        Route::Start => Some(start::start_page(scene)),
        Route::Ask { question } => asked(scene, question, None),
        Route::AskOf { question, person } => asked(scene, question, Some(person)),
        Route::Urgent => Some(urgent::urgent_page(scene)),
        Route::About => Some(html! { <about::AboutPage scene={scene.clone()} /> }),
        Route::Check
        | Route::Changed { .. }
        | Route::Plan
        | Route::Take
        | Route::Open { .. }
        | Route::Services
        | Route::Service { .. }
        | Route::Schemes
        | Route::Scheme { .. }
        | Route::Rights
        | Route::Right { .. }
        | Route::NotFound => None,
    }
}

/// A question; `None` where it is about somebody who is not there, or who there is no room for.
fn asked(scene: &Scene, question: &QuestionId, about: Option<&PersonId>) -> Option<Html> {
    let question = scene.content.questions.get(question)?;
    let people = scene.visit.people();
    let is_there = |person: &PersonId| person.is_me() || people.contains_key(person);
    let may_be_added = || asks_for_people(&scene.content, question) && next_person(people).as_ref() == about;
    if !about.is_none_or(is_there) && !may_be_added() {
        return None;
    }
    let key = about.map_or_else(|| question.id.to_string(), |person| format!("{}/{person}", question.id));
    Some(html! { <ask::AskPage {key} scene={scene.clone()} question={question.clone()} about={about.cloned()} /> })
}

/// The page at an address that needs details; `None` at others, and where it names something that is not there.
pub fn later_page(scene: &Scene, route: &Route) -> Option<Html> {
    let content = &scene.content;
    match route {
        Route::Check | Route::Changed { .. } => Some(check::check_page(scene)),
        Route::Plan => Some(plan::plan_page(scene)),
        Route::Take => Some(take::take_page(scene)),
        Route::Open { carried } => Some(open::open_page(scene, carried)),
        Route::Services => Some(html! { <services::ServicesPage scene={scene.clone()} /> }),
        Route::Service { service } => content.services.get(service).map(|found| service::service_page(scene, found)),
        Route::Schemes => Some(html! { <schemes::SchemesPage scene={scene.clone()} /> }),
        Route::Scheme { scheme } => content.schemes.get(scheme).map(|found| scheme::scheme_page(scene, found)),
        Route::Rights => Some(rights::rights_page(scene)),
        Route::Right { right } => content.rights.get(right).map(|found| right::right_page(scene, found)),
        Route::Start | Route::Ask { .. } | Route::AskOf { .. } | Route::Urgent | Route::About | Route::NotFound => None,
    }
}
