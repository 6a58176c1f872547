//! Whether the device can read a language aloud.

use yew::{hook, use_effect_with, use_state};

use crate::browser::speech;

/// Whether a voice of the device itself reads the language with this tag; `None` until the browser was asked.
#[hook]
pub fn use_voice(tag: &str) -> Option<bool> {
    let has_voice = use_state(|| None);
    use_effect_with(tag.to_owned(), {
        let has_voice = has_voice.setter();
        move |tag: &String| {
            let ask = {
                let tag = tag.clone();
                move || has_voice.set(Some(speech::has_voice(&tag)))
            };
            ask();
            let listening = speech::on_voices(ask);
            move || drop(listening)
        }
    });
    *has_voice
}
