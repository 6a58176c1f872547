//! News that is read aloud.

use yew::{Html, Properties, component, html, use_effect_with, use_state};

use super::words::words;
use crate::browser::timer;

/// How long nothing has to change before it is read, in milliseconds: somebody who types hears where they got to, not every
/// step on the way.
const PAUSE: u32 = 1000;

/// What [`Announced`] is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is said.
    pub text: String,
}

/// Reads a text aloud when it is another one, once it stays. It is not seen: what it says stands on the page, too.
#[component]
pub fn Announced(Props { text }: &Props) -> Html {
    let said = use_state(|| text.clone());
    use_effect_with(text.clone(), {
        let said = said.setter();
        move |text| {
            let text = text.clone();
            let waiting = timer::after(PAUSE, move || said.set(text));
            move || drop(waiting)
        }
    });
    html! { <p class="wm-unseen" role="status">{ words((*said).clone()) }</p> }
}
