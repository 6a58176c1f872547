//! Links to other pages of the app.

use waymark_model::{RightId, ServiceId};
use yew::{Callback, Html, MouseEvent, html};

use crate::browser::history;
use crate::components::advice_places::PlaceLink;
use crate::i18n::content_key;
use crate::route::Route;
use crate::scene::Scene;

/// What draws a link: to an address, in a class of the styles, with a text.
pub type Link = fn(&Scene, Route, &'static str, Html) -> Html;

/// A link to another page of the app. Pressed with a key that asks for a new tab or window, it is the browser's.
pub fn link(scene: &Scene, to: Route, class: &'static str, text: Html) -> Html {
    going(scene.navigator.on_go.clone(), to, class, text)
}

/// A link to a question that was answered, to answer it otherwise: the way on leads back from there.
pub fn change_link(scene: &Scene, to: Route, class: &'static str, text: Html) -> Html {
    let on_go = scene.navigator.on_go.clone();
    let on_change = Callback::from(move |to| {
        on_go.emit(to);
        history::mark_change();
    });
    going(on_change, to, class, text)
}

fn going(on_go: Callback<Route>, to: Route, class: &'static str, text: Html) -> Html {
    let href = to.path();
    let onclick = Callback::from(move |event: MouseEvent| {
        if !(event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key()) {
            event.prevent_default();
            on_go.emit(to.clone());
        }
    });
    html! { <a {class} {href} {onclick}>{ text }</a> }
}

/// The link to the page of a place, in its name.
pub fn place_link(scene: &Scene, service: &ServiceId) -> Html {
    let name = html! { <bdi>{ scene.say_content(&content_key::service_name(service)) }</bdi> };
    link(scene, Route::Service { service: service.clone() }, "wm-link", name)
}

/// The link to the page of a right, in its title.
pub fn right_link(scene: &Scene, right: &RightId) -> Html {
    let title = scene.say_content(&content_key::right_title(right));
    link(scene, Route::Right { right: right.clone() }, "wm-link", title)
}

/// Each place with the link to its page.
#[must_use]
pub fn place_links<'a>(scene: &Scene, places: impl IntoIterator<Item = &'a ServiceId>) -> Vec<PlaceLink> {
    places.into_iter().map(|service| (service.clone(), place_link(scene, service))).collect()
}
