//! A link to another website.

use yew::{Html, html};

use super::icon::icon;
use crate::i18n::key;
use crate::scene::Scene;

/// A link to another website. It opens a new tab, because the answers live in this one only, and it does not tell the
/// other website where it was pressed.
pub fn outside_link(scene: &Scene, address: String, text: Html) -> Html {
    html! {
        <a class="wm-link" href={address} target="_blank" rel="noopener noreferrer">
            <bdi>{ text }</bdi>
            { icon("external") }
            <span class="wm-unseen">{ scene.say(key::OPENS_NEW_TAB) }</span>
        </a>
    }
}
