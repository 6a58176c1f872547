//! Schemes to read about.

use waymark_model::Scheme;
use yew::{Html, html};

use super::link::link;
use crate::components::page_heading::page_heading;
use crate::i18n::order::in_alphabetical_order;
use crate::i18n::{content_key, key};
use crate::route::Route;
use crate::scene::Scene;

/// Every scheme, by the name it has in the language of the page.
pub fn schemes_page(scene: &Scene) -> Html {
    let schemes = &scene.content.schemes;
    let titles = schemes.keys().map(|id| scene.messages.content(&content_key::scheme_title(id))).collect();
    let row = |scheme: &Scheme| {
        let title = scene.say_content(&content_key::scheme_title(&scheme.id));
        html! {
            <li class="wm-card">
                <h2 class="wm-card__title">
                    { link(scene, Route::Scheme { scheme: scheme.id.clone() }, "wm-link", title) }
                </h2>
                <p>{ scene.say_content(&content_key::scheme_summary(&scheme.id)) }</p>
            </li>
        }
    };
    html! {
        <>
            { page_heading(scene.say(key::SCHEMES_TITLE)) }
            <p class="wm-lead">{ scene.say(key::SCHEMES_INTRO) }</p>
            <ul class="wm-plain-list wm-stack">{ for in_alphabetical_order(titles, schemes.values()).into_iter().map(row) }</ul>
        </>
    }
}
