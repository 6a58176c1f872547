//! Reading a part of the page aloud, with the device's own voices only.

use yew::{Callback, Html, MouseEvent, Properties, component, html, use_effect_with, use_state};

use super::icon::icon;
use crate::aloud::sentence::sentences;
use crate::browser::{reading_order, speech};
use crate::hooks::use_voice;
use crate::i18n::key;
use crate::scene::Scene;

/// What [`ReadAloud`] is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the page needs to draw itself.
    pub scene: Scene,
    /// The id of the part to read.
    pub part: &'static str,
}

/// A button that reads a part of the page aloud and stops again. It is missing where no voice of the device itself speaks the
/// language; [`no_voice`](super::no_voice) says so once on the page.
#[component]
pub fn ReadAloud(Props { scene, part }: &Props) -> Html {
    let tag = scene.messages.tag();
    let has_voice = use_voice(tag);
    let is_reading = use_state(|| false);
    // Another language or another page silences it, and so does leaving the site.
    use_effect_with((tag.to_owned(), scene.is_ahead), |(_, is_ahead)| {
        let leaving = (!is_ahead).then(|| speech::on_leaving(speech::stop));
        move || {
            if let Some(leaving) = leaving {
                drop(leaving);
                speech::stop();
            }
        }
    });
    let onclick = Callback::from({
        let (is_reading, part, tag) = (is_reading.clone(), *part, tag.to_owned());
        move |_| {
            if *is_reading {
                return speech::stop();
            }
            let now = is_reading.setter();
            speech::read(&tag, sentences(&reading_order::pieces(part)), move |reads| now.set(reads));
        }
    });
    let state = if *is_reading { Aloud::Reading } else { Aloud::Silent };
    html! { if has_voice == Some(true) { { aloud_button(scene, state, onclick) } } }
}

/// Whether something is being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aloud {
    /// Nothing is.
    Silent,
    /// Something is, and can be stopped.
    Reading,
}

/// The button by itself.
pub fn aloud_button(scene: &Scene, state: Aloud, on_press: Callback<MouseEvent>) -> Html {
    let (picture, name) = match state {
        Aloud::Silent => ("volume", key::ALOUD_READ),
        Aloud::Reading => ("cross", key::ALOUD_STOP),
    };
    html! {
        <button type="button" class="wm-aloud__button" onclick={on_press}>{ icon(picture) }{ scene.say(name) }</button>
    }
}
