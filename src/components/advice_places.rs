//! Places to ask, in short.

use waymark_model::ServiceId;
use yew::{Html, html};

use super::phone_list::phone_list;
use crate::scene::Scene;

/// A place, and the link to its page.
pub type PlaceLink = (ServiceId, Html);

/// Places to ask, in short: a name that leads on, and numbers to press.
pub fn advice_places(scene: &Scene, places: &[PlaceLink]) -> Html {
    let row = |(id, link): &PlaceLink| {
        let service = scene.content.services.get(id)?;
        Some(html! {
            <li class="wm-places__row">
                <p class="wm-places__name">{ link.clone() }</p>
                { phone_list(scene, &service.phones) }
            </li>
        })
    };
    html! { <ul class="wm-places">{ for places.iter().filter_map(row) }</ul> }
}
