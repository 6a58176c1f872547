//! The plan at a glance: what is urgent, the next date, the first place to go, and how to take it along. It fits one screen
//! of a telephone.

use waymark_engine::{AlertRaised, DeadlineDue, Plan, Signpost};
use waymark_model::{Service, Truth};
use yew::{Html, html};

use super::dates::{card_of as date_card, is_shown_at_once};
use super::places::card_of as place_card;
use super::title_of;
use crate::components::deadline_card::day_and_distance;
use crate::components::icon::icon;
use crate::components::jump_link::jump_link;
use crate::components::phone_list::phone_list;
use crate::i18n::name::Named as _;
use crate::i18n::{content_key, key};
use crate::pages::link::link;
use crate::route::Route;
use crate::scene::Scene;

/// The id of this part.
pub(super) const GLANCE: &str = "glance";

/// The plan at a glance. Each line leads to its details further down.
pub(super) fn glance(scene: &Scene, plan: &Plan) -> Html {
    let title_id = title_of(GLANCE);
    html! {
        <section class="wm-card wm-glance" id={GLANCE} aria-labelledby={title_id.clone()}>
            <h2 id={title_id} class="wm-unseen" tabindex="-1">{ scene.say(key::PLAN_GLANCE) }</h2>
            <ul class="wm-glance__rows">
                { urgent(scene, &plan.alerts) }
                { next_date(scene, &plan.deadlines) }
                { plan.signposts.iter().find_map(|signpost| first_place(scene, signpost)) }
            </ul>
            { link(scene, Route::Take, "wm-button", html! { <>{ icon("print") }{ scene.say(key::TAKE_TITLE) }</> }) }
        </section>
    }
}

fn row(class: &'static str, picture: &str, label: Html, body: Html) -> Html {
    html! { <li {class}><p class="wm-glance__label">{ icon(picture) }{ label }</p>{ body }</li> }
}

/// The most urgent thing with the number to call about it, or that nothing urgent follows from what was told.
fn urgent(scene: &Scene, alerts: &[AlertRaised]) -> Html {
    let Some((first, others)) = alerts.split_first() else { return calm(scene) };
    let alert = scene.content.alerts.get(&first.id);
    let places = alert.map(|alert| alert.signposts.as_slice()).unwrap_or_default();
    let services = places.iter().filter_map(|id| scene.content.services.get(id));
    let to_call = services.into_iter().find(|service| !service.phones.is_empty());
    let more = scene.say_with(key::PLAN_GLANCE_MORE, &[("count", scene.messages.count(others.len()))]);
    let label = html! {
        <>
            <span>{ scene.say(first.priority.key()) }</span>
            if !others.is_empty() { <span>{ more }</span> }
        </>
    };
    let body = html! {
        <>
            <p class="wm-glance__name">
                { jump_link(title_of("alerts"), "wm-link", scene.say_content(&content_key::alert_title(&first.id))) }
            </p>
            { to_call.map(|service| html! {
                <>
                    <p><bdi>{ scene.say_content(&content_key::service_name(&service.id)) }</bdi></p>
                    { first_number(scene, service) }
                </>
            }) }
        </>
    };
    row("wm-glance__row wm-glance__row--urgent", "alert", label, body)
}

/// Never that a person is safe: only what their answers lead to, and where help is at any time.
fn calm(scene: &Scene) -> Html {
    let next = scene.plan().next.as_ref().map(|next| Route::Ask { question: next.question.clone() });
    let is_empty = scene.visit.answers().is_empty();
    let text = if is_empty { key::PLAN_NOTHING_TOLD } else { key::PLAN_GLANCE_CALM };
    let body = html! {
        <>
            <p>{ scene.say(text) }</p>
            if is_empty {
                { next.map(|next| html! { <p>{ link(scene, next, "wm-link wm-jump", scene.say(key::PLAN_BEGIN)) }</p> }) }
            }
        </>
    };
    row("wm-glance__row", "info", scene.say(key::PLAN_PART_URGENT), body)
}

/// The next day that is still to come, one that is shown at once before others; where there is none, the last one that is
/// over.
fn next_date(scene: &Scene, deadlines: &[DeadlineDue]) -> Html {
    let known = || deadlines.iter().filter(|due| DeadlineDue::day(due.kind, due.date).is_some());
    let to_come = || known().filter(|due| due.days_left >= 0);
    let next = to_come().find(|due| is_shown_at_once(due)).or_else(|| to_come().next()).or_else(|| known().next_back());
    let Some(due) = next else {
        let body = html! { <p>{ scene.say(key::PLAN_DATES_NONE) }</p> };
        return row("wm-glance__row", "calendar", scene.say(key::PLAN_GLANCE_DATE), body);
    };
    let label = if due.days_left >= 0 { key::PLAN_GLANCE_DATE } else { due.kind.key() };
    let body = html! {
        <>
            <p class="wm-glance__name">
                { jump_link(date_card(&due.id), "wm-link", scene.say_content(&content_key::deadline_title(&due.id))) }
            </p>
            { day_and_distance(scene, due) }
            if due.concerns == Truth::Unknown { <p class="wm-fine">{ scene.say(key::DATE_UNSURE_SHORT) }</p> }
        </>
    };
    row("wm-glance__row", "calendar", scene.say(label), body)
}

fn first_place(scene: &Scene, signpost: &Signpost) -> Option<Html> {
    let service = scene.content.services.get(&signpost.service)?;
    let name = html! { <bdi>{ scene.say_content(&content_key::service_name(&service.id)) }</bdi> };
    let body = html! {
        <>
            <p class="wm-glance__name">{ jump_link(place_card(&service.id), "wm-link", name) }</p>
            { first_number(scene, service) }
        </>
    };
    Some(row("wm-glance__row", "pin", scene.say(key::PLAN_GLANCE_PLACE), body))
}

/// The number to try first.
fn first_number(scene: &Scene, service: &Service) -> Html {
    phone_list(scene, service.phones.get(..1).unwrap_or_default())
}
