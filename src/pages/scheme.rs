//! One scheme, to read about with or without answers.

use waymark_model::{Boundary, Scheme};
use yew::{Html, html};

use super::back_link::back_link;
use super::link::place_links;
use super::what_would_change::what_would_change;
use crate::components::disclosure::Fold;
use crate::components::notice::notice;
use crate::components::outcome_mark::outcome_mark;
use crate::components::page_heading::page_heading;
use crate::components::scheme_body::{Showing, scheme_body};
use crate::components::subheading::Level;
use crate::i18n::messages::text_argument;
use crate::i18n::{content_key, key};
use crate::scene::Scene;

/// One scheme. Somebody who has answered questions sees their answers beside the conditions, as on the plan; and where
/// something they told us is serious, no next steps here either.
pub fn scheme_page(scene: &Scene, scheme: &Scheme) -> Html {
    let told = !scene.visit.is_empty();
    let result = if told { scene.plan().schemes.iter().find(|result| result.id == scheme.id) } else { None };
    let provider = text_argument(scene.messages.content(&content_key::provider_name(&scheme.provider)));
    let places = place_links(scene, scheme.signposts.as_slice());
    let showing = Showing { conditions: Fold::Open, places: Fold::Open, rest: Fold::Open, level: Level::Two };
    html! {
        <>
            { back_link(scene) }
            { page_heading(scene.say_content(&content_key::scheme_title(&scheme.id))) }
            <p class="wm-lead">{ scene.say_content(&content_key::scheme_summary(&scheme.id)) }</p>
            <p class="wm-fine">{ scene.say_with(key::SCHEME_PROVIDER, &[("provider", provider)]) }</p>
            if scheme.boundary == Boundary::Status { { notice("scale", scene.say(key::PLAN_INFORMATION)) } }
            { result.map(|result| outcome_mark(scene, result.outcome)) }
            { result.map(|result| what_would_change(scene, result)) }
            { scheme_body(scene, scheme, result, &places, showing) }
        </>
    }
}
