//! Places to ask, in short.

use waymark_model::ServiceId;
use yew::{Html, html};

use super::phone_list::phone_list;
use crate::i18n::content_key;
use crate::scene::Scene;

/// A place, and the link to its page.
pub type PlaceLink = (ServiceId, Html);

/// Places to ask, in short: a name that leads on, what it does, and numbers to press.
pub fn advice_places(scene: &Scene, places: &[PlaceLink]) -> Html {
    let row = |(id, link): &PlaceLink| {
        let service = scene.content.services.get(id)?;
        Some(html! {
            <li class="wm-places__row">
                <p class="wm-places__name">{ link.clone() }</p>
                <p class="wm-fine">{ scene.say_content(&content_key::service_what(id)) }</p>
                { phone_list(scene, &service.phones) }
            </li>
        })
    };
    html! { <ul class="wm-places">{ for places.iter().filter_map(row) }</ul> }
}
