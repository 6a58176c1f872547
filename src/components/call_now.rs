//! Whom to call at once, shown as soon as an answer says so and not only on the plan.

use waymark_model::{Alert, Priority, Service};
use yew::{Html, html};

use super::icon::icon;
use super::phone_list::phone_list;
use crate::i18n::name::Named as _;
use crate::i18n::{content_key, key};
use crate::pages::link::{link, place_link};
use crate::route::Route;
use crate::scene::Scene;
use crate::state::details::Details;

/// How many are shown: the plan has the others, and the question below must stay in sight.
const AT_ONCE: usize = 2;

/// What cannot wait for the plan, each with the first number to call; nothing where there is nothing. While the words for
/// it are on their way, the way to numbers that help with anything.
pub fn call_now(scene: &Scene, raised: &[&Alert], details: Details) -> Html {
    if raised.is_empty() {
        return Html::default();
    }
    let body = match details {
        Details::Here => html! {
            <>
                { for raised.iter().take(AT_ONCE).map(|alert| row(scene, alert)) }
                <p>{ link(scene, Route::Plan, "wm-link wm-jump", scene.say(key::CALL_NOW_PLAN)) }</p>
            </>
        },
        Details::Loading | Details::Failed => html! {
            <p>{ link(scene, Route::Urgent, "wm-link wm-jump", scene.say(key::CALL_NOW_ANY)) }</p>
        },
    };
    html! {
        <section class="wm-card wm-alert wm-alert--now wm-call-now" aria-label={scene.messages.text(Priority::Now.key())}>
            <p class="wm-alert__priority">{ icon("alert") }{ scene.say(Priority::Now.key()) }</p>
            { body }
        </section>
    }
}

fn row(scene: &Scene, alert: &Alert) -> Html {
    let place = |id| scene.content.services.get(id).filter(|service: &&Service| !service.phones.is_empty());
    let number = |service: &Service| {
        html! {
            <>
                <p class="wm-places__name">{ place_link(scene, &service.id) }</p>
                { phone_list(scene, service.phones.get(..1).unwrap_or_default()) }
            </>
        }
    };
    html! {
        <>
            <p class="wm-call-now__what">{ scene.say_content(&content_key::alert_title(&alert.id)) }</p>
            { alert.signposts.as_slice().iter().find_map(place).map(number) }
        </>
    }
}
