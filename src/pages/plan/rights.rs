//! What a person may do and get, by part of daily life.

use waymark_engine::RightResult;
use waymark_model::{Group, Right, Value};
use yew::{Html, html};

use super::section;
use crate::components::advice_places::PlaceLink;
use crate::components::disclosure::{Fold, disclosure, unfolding};
use crate::components::right_card::right_card;
use crate::components::whose::{Shared, shared, whose};
use crate::i18n::key;
use crate::i18n::name::Named as _;
use crate::pages::link::{place_links, right_link};
use crate::scene::Scene;

/// What a person may do and get, by part of daily life; what cannot be told yet is only named.
pub(super) fn rights(scene: &Scene) -> Html {
    let untold: Vec<_> = found(scene).filter(|shared| !is_told(shared)).collect();
    let body = html! {
        <>
            { for Group::ALL.into_iter().filter_map(|group| part(scene, group)) }
            if !untold.is_empty() { { disclosure(Fold::Folded, scene.say(key::RIGHT_UNKNOWN), untold_list(scene, &untold)) } }
        </>
    };
    section(scene, "rights", key::PLAN_RIGHTS, body)
}

/// The rights on the plan, each with what was found for all who share it.
fn found(scene: &Scene) -> impl Iterator<Item = (&Right, Shared<'_>)> {
    let shared = shared(&scene.plan().rights).into_iter();
    shared.filter_map(|shared| Some((scene.content.rights.get(&shared.0.id)?, shared)))
}

/// Whether there is something to say of it, if only that no rule covers it.
fn is_told((_, (result, _)): &(&Right, Shared<'_>)) -> bool {
    result.answer.is_some() || result.uncovered
}

/// A part of daily life, if there is something to say of it.
fn part(scene: &Scene, group: Group) -> Option<Html> {
    of_group(scene, group).next()?;
    let fold = if is_wanted(scene, group) { Fold::Open } else { Fold::Folded };
    let title = html! { <h3 class="wm-rights__group">{ scene.say(group.key()) }</h3> };
    let scene = scene.clone();
    let cards = move || of_group(&scene, group).map(|(right, shared)| card(&scene, right, &shared)).collect();
    Some(html! { <section class="wm-card">{ unfolding(fold, title, cards) }</section> })
}

fn of_group(scene: &Scene, group: Group) -> impl Iterator<Item = (&Right, Shared<'_>)> {
    found(scene).filter(move |shared| shared.0.group == group && is_told(shared))
}

fn card(scene: &Scene, right: &Right, shared: &Shared<'_>) -> Html {
    right_card(scene, right, shared, right_link(scene, &right.id), &check_with(scene, right, shared.0))
}

/// Whether a part of daily life helps with a need that the person named: it begins unfolded.
fn is_wanted(scene: &Scene, group: Group) -> bool {
    let told = scene.content.needs_fact.as_ref().and_then(|fact| scene.visit.answer(fact)?.value());
    let Some(Value::Choices(wanted)) = told else { return false };
    let mut of_group = scene.content.rights.values().filter(|right| right.group == group);
    of_group.any(|right| right.needs.iter().any(|need| wanted.iter().any(|id| id.as_str() == need.as_str())))
}

/// The places that can tell for sure what we cannot.
fn check_with(scene: &Scene, right: &Right, result: &RightResult) -> Vec<PlaceLink> {
    let case = result.case.as_ref().and_then(|id| right.cases.iter().find(|case| case.id == *id));
    case.map(|case| place_links(scene, &case.check_with)).unwrap_or_default()
}

fn untold_list(scene: &Scene, rights: &[(&Right, Shared<'_>)]) -> Html {
    let row = |(right, (_, people)): &(&Right, Shared<'_>)| {
        html! { <li>{ right_link(scene, &right.id) }{ whose(scene, people) }</li> }
    };
    html! {
        <>
            <p>{ scene.say(key::RIGHT_NEEDS_ANSWERS) }</p>
            <ul>{ for rights.iter().map(row) }</ul>
        </>
    }
}
