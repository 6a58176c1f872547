//! What a person may do and get, by part of daily life.

use waymark_engine::RightResult;
use waymark_model::{Group, Right, Value};
use yew::{Html, html};

use super::section;
use crate::components::advice_places::PlaceLink;
use crate::components::disclosure::{Fold, disclosure};
use crate::components::right_card::right_card;
use crate::components::whose::{Shared, shared, whose};
use crate::i18n::key;
use crate::i18n::name::Named as _;
use crate::pages::link::{place_links, right_link};
use crate::scene::Scene;

/// What a person may do and get, by part of daily life; what cannot be told yet is only named.
pub(super) fn rights(scene: &Scene, results: &[RightResult]) -> Html {
    let found = shared(results).into_iter();
    let found = found.filter_map(|shared| Some((scene.content.rights.get(&shared.0.id)?, shared)));
    let (told, untold): (Vec<_>, Vec<_>) =
        found.partition(|(_, (result, _))| result.answer.is_some() || result.uncovered);
    let group = |group: Group| {
        let of_group = told.iter().filter(|(right, _)| right.group == group);
        let card = |right: &Right, shared: &Shared<'_>| {
            right_card(scene, right, shared, right_link(scene, &right.id), &check_with(scene, right, shared.0))
        };
        let cards: Vec<Html> = of_group.map(|(right, shared)| card(right, shared)).collect();
        if cards.is_empty() {
            return Html::default();
        }
        let fold = if is_wanted(scene, group) { Fold::Open } else { Fold::Folded };
        let title = html! { <h3 class="wm-rights__group">{ scene.say(group.key()) }</h3> };
        html! { <section class="wm-card">{ disclosure(fold, title, cards.into_iter().collect()) }</section> }
    };
    let body = html! {
        <>
            { for Group::ALL.into_iter().map(group) }
            if !untold.is_empty() { { disclosure(Fold::Folded, scene.say(key::RIGHT_UNKNOWN), untold_list(scene, &untold)) } }
        </>
    };
    section(scene, "rights", key::PLAN_RIGHTS, body)
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
