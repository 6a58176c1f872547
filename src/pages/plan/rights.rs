//! What a person may do and get, by part of daily life.

use waymark_engine::RightResult;
use waymark_model::{Group, Right};
use yew::{Html, html};

use super::section;
use crate::components::right_card::right_card;
use crate::i18n::key;
use crate::i18n::name::Named as _;
use crate::scene::Scene;

/// The parts of daily life, in the order of the plan.
const GROUPS: [Group; 6] = [Group::Money, Group::Home, Group::Health, Group::School, Group::Work, Group::Papers];

/// What a person may do and get, by part of daily life.
pub(super) fn rights(scene: &Scene, results: &[RightResult]) -> Html {
    let found: Vec<(&Right, &RightResult)> =
        results.iter().filter_map(|result| Some((scene.content.rights.get(&result.id)?, result))).collect();
    let group = |group: Group| {
        let of_group: Vec<Html> = found
            .iter()
            .filter(|(right, _)| right.group == group)
            .map(|(right, result)| right_card(scene, right, result))
            .collect();
        if of_group.is_empty() {
            return Html::default();
        }
        html! { <section class="wm-card"><h3>{ scene.say(group.key()) }</h3>{ of_group }</section> }
    };
    section(scene, "rights", key::PLAN_RIGHTS, GROUPS.into_iter().map(group).collect())
}
