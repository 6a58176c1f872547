//! Where to go, best first, each with why.

use waymark_engine::{Merit, Signpost};
use waymark_model::Reason;
use yew::{Html, html};

use super::section;
use crate::components::disclosure::{Fold, disclosure};
use crate::components::service_details::{service_contact, service_details};
use crate::i18n::messages::text_argument;
use crate::i18n::name::Named as _;
use crate::i18n::{content_key, key};
use crate::pages::link::place_link;
use crate::scene::Scene;

/// How many places are shown at once: more than a person can go to this week.
const AT_ONCE: usize = 8;

/// How many reasons are shown: the strongest ones convince, the others only fill the page.
const REASONS: usize = 3;

/// Where to go: the first few, and the others folded away.
pub(super) fn places(scene: &Scene, signposts: &[Signpost]) -> Html {
    let (first, more) = signposts.split_at(AT_ONCE.min(signposts.len()));
    let cards =
        |signposts: &[Signpost]| signposts.iter().filter_map(|signpost| card(scene, signpost)).collect::<Html>();
    let summary = scene.say_with(key::PLAN_PLACES_MORE, &[("count", scene.messages.count(more.len()))]);
    let body = html! {
        <>
            { disclosure(Fold::Folded, scene.say(key::ORDER_TITLE), order(scene)) }
            { cards(first) }
            if !more.is_empty() { { disclosure(Fold::Folded, summary, cards(more)) } }
        </>
    };
    section(scene, "places", key::PLAN_PLACES, body)
}

/// By what the list is ordered: the same that each place shows of itself.
fn order(scene: &Scene) -> Html {
    html! {
        <>
            <p>{ scene.say(key::ORDER_FIRST) }</p>
            <p>{ scene.say(key::ORDER_MERITS) }</p>
            <ol>{ for Merit::ALL.into_iter().map(|merit| html! { <li>{ scene.say(merit.key()) }</li> }) }</ol>
        </>
    }
}

fn card(scene: &Scene, signpost: &Signpost) -> Option<Html> {
    let service = scene.content.services.get(&signpost.service)?;
    let more = html! { <>{ merits(scene, signpost) }{ service_details(scene, service) }</> };
    let reason = |reason: &Reason| html! { <li>{ why(scene, reason) }</li> };
    Some(html! {
        <article class="wm-card wm-place">
            <h3>{ place_link(scene, &service.id) }</h3>
            <p>{ scene.say_content(&content_key::service_what(&service.id)) }</p>
            <ul class="wm-plain-list wm-fine">{ for signpost.because.iter().take(REASONS).map(reason) }</ul>
            { service_contact(scene, service) }
            { disclosure(Fold::Folded, scene.say(key::SERVICE_MORE), more) }
        </article>
    })
}

/// What puts the place where it stands.
fn merits(scene: &Scene, signpost: &Signpost) -> Html {
    html! { <ul class="wm-merits">{ for signpost.merits.iter().map(|merit| html! { <li>{ scene.say(merit.key()) }</li> }) }</ul> }
}

fn why(scene: &Scene, reason: &Reason) -> Html {
    let (message, title) = match reason {
        Reason::Alert(id) => (key::WHY_ALERT, content_key::alert_title(id)),
        Reason::Deadline(id) => (key::WHY_DEADLINE, content_key::deadline_title(id)),
        Reason::Scheme(id) => (key::WHY_SCHEME, content_key::scheme_title(id)),
        Reason::Right(id) => (key::WHY_RIGHT, content_key::right_title(id)),
        Reason::Need(id) => (key::WHY_NEED, content_key::need_title(id)),
        Reason::Anyone => return scene.say(key::WHY_ANYONE),
    };
    scene.say_with(message, &[("title", text_argument(scene.messages.content(&title)))])
}
