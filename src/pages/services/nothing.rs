//! What to do when no place fits.

use yew::{Callback, Html, html};

use super::form::SEARCH;
use crate::browser::document;
use crate::components::advice_places::advice_places;
use crate::components::button::{Weight, button};
use crate::components::icon::icon;
use crate::i18n::key;
use crate::pages::link::{link, place_links};
use crate::route::Route;
use crate::scene::Scene;
use crate::state::filter::Filter;

/// What to do when no place fits: look again, ring in an emergency, or ask those who are there for everybody.
pub(super) fn nothing(scene: &Scene, on_filter: &Callback<Filter>) -> Html {
    let on_clear = on_filter.reform(|()| {
        document::focus(SEARCH);
        Filter::default()
    });
    let urgent = html! { <>{ icon("phone") }{ scene.say(key::URGENT_TITLE) }</> };
    let fallback = scene.content.areas.get(&scene.area).map(|area| place_links(scene, &area.fallback));
    html! {
        <section class="wm-card" id="nothing">
            <h2>{ scene.say(key::SERVICES_NOTHING) }</h2>
            <p>{ scene.say(key::SERVICES_NOTHING_HINT) }</p>
            { button(scene, Weight::Main, Some("clear"), "cross", key::SERVICES_CLEAR, &on_clear) }
            <p>{ scene.say(key::SERVICES_NOTHING_ASK) }</p>
            { fallback.map(|places| advice_places(scene, &places)) }
            <p class="wm-actions">{ link(scene, Route::Urgent, "wm-button wm-button--quiet", urgent) }</p>
        </section>
    }
}
