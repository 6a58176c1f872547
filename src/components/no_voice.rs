//! Why nothing is read aloud.

use yew::{Html, Properties, component, html};

use crate::hooks::use_voice;
use crate::i18n::key;
use crate::i18n::messages::text_argument;
use crate::scene::Scene;

/// What [`NoVoice`] is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the page needs to draw itself.
    pub scene: Scene,
}

/// That no voice of the device itself speaks the language, and that no other is used; nothing where there is one.
#[component]
pub fn NoVoice(Props { scene }: &Props) -> Html {
    if use_voice(scene.messages.tag()) == Some(false) { no_voice_note(scene) } else { Html::default() }
}

/// The words by themselves.
pub fn no_voice_note(scene: &Scene) -> Html {
    let language = text_argument(scene.messages.formats().language(scene.messages.tag()));
    html! { <p class="wm-fine" id="no-voice">{ scene.say_with(key::ALOUD_NONE, &[("language", language)]) }</p> }
}
