//! News that is read aloud.

use yew::{Html, Properties, component, html, use_effect_with, use_mut_ref, use_state};

use super::words::words;
use crate::browser::timer;

/// How long nothing has to change before it is read, in milliseconds: somebody who types hears where they got to, not every
/// step on the way.
const PAUSE: u32 = 1000;

/// How long it is there to be read, in milliseconds.
const STAY: u32 = 3000;

/// What [`Announced`] is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is said.
    pub text: String,
}

/// Reads a text aloud when it has become another one, once it stays. It is not seen: what it says stands on the page, too.
/// So it is gone again soon, and who reads the page from top to bottom meets it once.
#[component]
pub fn Announced(Props { text }: &Props) -> Html {
    let known = use_mut_ref(|| text.clone());
    let said = use_state(String::new);
    use_effect_with(text.clone(), {
        let said = said.setter();
        move |text: &String| {
            let is_news = known.replace(text.clone()) != *text;
            let text = text.clone();
            let waiting = is_news.then(|| timer::after(PAUSE, move || said.set(text)));
            move || drop(waiting)
        }
    });
    use_effect_with((*said).clone(), {
        let said = said.setter();
        move |text: &String| {
            let waiting = (!text.is_empty()).then(|| timer::after(STAY, move || said.set(String::new())));
            move || drop(waiting)
        }
    });
    let heard = if said.is_empty() { Html::default() } else { words((*said).clone()) };
    html! { <p class="wm-unseen" role="status">{ heard }</p> }
}
