//! Where to go, best first, each with why.

use waymark_engine::{Merit, Signpost};
use waymark_model::{Reason, Service, ServiceId};
use yew::{Html, html};

use super::section;
use crate::components::disclosure::{Fold, disclosure, unfolding};
use crate::components::phone_list::phone_list;
use crate::components::service_details::{service_contact, service_details};
use crate::i18n::messages::text_argument;
use crate::i18n::name::Named as _;
use crate::i18n::{content_key, key};
use crate::pages::link::place_link;
use crate::scene::Scene;

/// How many places are shown with what they do and why: where a person goes first.
const IN_FULL: usize = 2;

/// How many places are shown at once: more than a person can go to this week.
const AT_ONCE: usize = 4;

/// How many reasons are shown: the strongest ones convince, the others only fill the page.
const REASONS: usize = 3;

/// Where to go: the first few in full, some with their numbers, and the others folded away.
pub(super) fn places(scene: &Scene, signposts: &[Signpost]) -> Html {
    let (first, more) = signposts.split_at(AT_ONCE.min(signposts.len()));
    let (in_full, in_short) = first.split_at(IN_FULL.min(first.len()));
    let cards =
        |signposts: &[Signpost]| signposts.iter().filter_map(|signpost| card(scene, signpost)).collect::<Html>();
    let summary = scene.say_with(key::PLAN_PLACES_MORE, &[("count", scene.messages.count(more.len()))]);
    let body = html! {
        <>
            { cards(in_full) }
            if !in_short.is_empty() {
                <div class="wm-card wm-rows">
                    { for in_short.iter().filter_map(|signpost| short_row(scene, signpost)) }
                </div>
            }
            if !more.is_empty() { { unfolding(Fold::Folded, summary, others(scene)) } }
            { disclosure(Fold::Folded, scene.say(key::ORDER_TITLE), order(scene)) }
        </>
    };
    section(scene, "places", key::PLAN_PLACES, body)
}

/// What draws the places that are folded away.
fn others(scene: &Scene) -> impl Fn() -> Html + 'static {
    let scene = scene.clone();
    move || scene.plan().signposts.iter().skip(AT_ONCE).filter_map(|signpost| card(&scene, signpost)).collect()
}

/// The id of the card of a place.
pub(super) fn card_of(service: &ServiceId) -> String {
    format!("place-{service}")
}

/// By what the list is ordered: the same that each place shows of itself.
fn order(scene: &Scene) -> Html {
    html! {
        <>
            <p>{ scene.say(key::ORDER_FIRST) }</p>
            <p>{ scene.say(key::ORDER_MERITS) }</p>
            <ol>{ for Merit::ALL.into_iter().map(|merit| html! { <li>{ scene.say(merit.key()) }</li> }) }</ol>
            <p>{ scene.say(key::ORDER_LAST) }</p>
        </>
    }
}

/// A place with what it does, the strongest reason to go there, and its numbers.
fn card(scene: &Scene, signpost: &Signpost) -> Option<Html> {
    let service = scene.content.services.get(&signpost.service)?;
    let (first, others) = signpost.because.split_at(1.min(signpost.because.len()));
    let more = more(scene, signpost, service, others, false);
    Some(html! {
        <article class="wm-card wm-place" id={card_of(&service.id)} tabindex="-1">
            <h3>{ place_link(scene, &service.id) }</h3>
            <p>{ what(scene, service) }</p>
            { reasons(scene, first) }
            { service_contact(scene, service) }
            { more }
        </article>
    })
}

/// A place with its name and its numbers: nobody has to unfold anything to call.
fn short_row(scene: &Scene, signpost: &Signpost) -> Option<Html> {
    let service = scene.content.services.get(&signpost.service)?;
    let cannot_be_called = service.phones.is_empty();
    let more = more(scene, signpost, service, &signpost.because, !cannot_be_called);
    Some(html! {
        <article class="wm-rows__row wm-place">
            <h3>{ place_link(scene, &service.id) }</h3>
            if cannot_be_called { <p>{ what(scene, service) }</p> }
            { phone_list(scene, &service.phones) }
            { more }
        </article>
    })
}

fn what(scene: &Scene, service: &Service) -> Html {
    scene.say_content(&content_key::service_what(&service.id))
}

/// What unfolds below a place: what it does, where that is not said above; reasons, what puts it where it stands, and what else
/// is known of it.
fn more(scene: &Scene, signpost: &Signpost, service: &Service, because: &[Reason], says_what: bool) -> Html {
    let (because, merits) = (because.to_vec(), signpost.merits.clone());
    let (drawn_from, service) = (scene.clone(), service.clone());
    let draw = move || {
        let scene = &drawn_from;
        html! {
            <>
                if says_what { <p>{ what(scene, &service) }</p> }
                { reasons(scene, &because) }
                <ul class="wm-merits">{ for merits.iter().map(|merit| html! { <li>{ scene.say(merit.key()) }</li> }) }</ul>
                { service_details(scene, &service) }
            </>
        }
    };
    unfolding(Fold::Folded, scene.say(key::SERVICE_MORE), draw)
}

fn reasons(scene: &Scene, because: &[Reason]) -> Html {
    let row = |reason: &Reason| html! { <li>{ why(scene, reason) }</li> };
    html! {
        if !because.is_empty() {
            <ul class="wm-plain-list wm-fine">{ for because.iter().take(REASONS).map(row) }</ul>
        }
    }
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
