//! Numbers to call at any time.

use waymark_model::ServiceId;
use yew::{Html, html};

use super::link::place_link;
use crate::components::below::below;
use crate::components::notice::notice;
use crate::components::opening_hours::opening_hours;
use crate::components::page_heading::page_heading;
use crate::components::phone_list::phone_list;
use crate::i18n::{content_key, key};
use crate::scene::Scene;

/// How many of them are drawn before the page is painted: as many as the first screen has room for.
const FIRST: usize = 3;

/// Numbers to call at any time, in the order that the area gives them.
pub fn urgent_page(scene: &Scene) -> Html {
    let area = scene.content.areas.get(&scene.situation().area);
    let card = |id: &ServiceId| {
        let service = scene.content.services.get(id)?;
        Some(html! {
            <li class="wm-card">
                <h2 class="wm-card__title">{ place_link(scene, id) }</h2>
                <p>{ scene.say_content(&content_key::service_what(id)) }</p>
                { phone_list(scene, &service.phones) }
                <div class="wm-fine">{ opening_hours(scene, service) }</div>
            </li>
        })
    };
    let mut cards: Vec<Html> = area.iter().flat_map(|area| &area.urgent).filter_map(card).collect();
    let rest = cards.split_off(FIRST.min(cards.len()));
    html! {
        <>
            { page_heading(scene.say(key::URGENT_TITLE)) }
            <p class="wm-lead">{ scene.say(key::URGENT_INTRO) }</p>
            { sentence(scene) }
            <ul class="wm-plain-list wm-stack">
                { for cards }
                { below(scene, "urgent", move || rest.iter().cloned().collect()) }
            </ul>
            { notice("phone", scene.say(key::URGENT_NO_NETWORK)) }
        </>
    }
}

/// What to say to be given an interpreter. It is always in English, whatever the page speaks: it is for whoever answers.
fn sentence(scene: &Scene) -> Html {
    html! {
        <section class="wm-card wm-say">
            <p>{ scene.say(key::URGENT_SAY) }</p>
            <p class="wm-say__english" lang="en" dir="ltr" translate="no">{ scene.say(key::URGENT_SAY_ENGLISH) }</p>
            <p class="wm-fine">{ scene.say(key::URGENT_SAY_HOW) }</p>
        </section>
    }
}
