//! The published conditions of a scheme, one by one.

use waymark_engine::CriterionResult;
use waymark_model::{Criterion, Scheme};
use yew::{Html, html};

use super::answer_list::answer_list;
use super::truth_mark::truth_mark;
use crate::i18n::content_key;
use crate::scene::Scene;

/// The published conditions of a scheme: each with whether it is met as told, and what was told, beside it; without
/// results, the conditions alone.
pub fn criterion_list(scene: &Scene, scheme: &Scheme, results: &[CriterionResult]) -> Html {
    let row = |criterion: &Criterion| {
        let result = results.iter().find(|result| result.id == criterion.id);
        html! {
            <li class="wm-criteria__row">
                { result.map(|result| truth_mark(scene, result.truth)) }
                <p>{ scene.say_content(&content_key::scheme_criterion(&scheme.id, &criterion.id)) }</p>
                { result.map(|result| answer_list(scene, &result.facts)) }
            </li>
        }
    };
    html! { <ul class="wm-criteria">{ for scheme.criteria.iter().map(row) }</ul> }
}
