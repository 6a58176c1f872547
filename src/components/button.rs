//! A button with a picture.

use yew::{Callback, Html, html};

use super::icon::icon;
use crate::i18n::key::Key;
use crate::scene::Scene;

/// How much a button stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// It is what most people want next.
    Main,
    /// It is there for who looks for it.
    Quiet,
}

/// A button with a picture and a name, on a line of its own.
pub fn button(
    scene: &Scene,
    weight: Weight,
    id: Option<&'static str>,
    picture: &str,
    name: Key,
    on_press: &Callback<()>,
) -> Html {
    let class = match weight {
        Weight::Main => "wm-button",
        Weight::Quiet => "wm-button wm-button--quiet",
    };
    html! {
        <p class="wm-actions">
            <button type="button" {class} {id} onclick={on_press.reform(|_| ())}>
                { icon(picture) }
                { scene.say(name) }
            </button>
        </p>
    }
}
