//! Choosing the language.

use yew::{AttrValue, Callback, Html, html};

use super::icon::icon;
use super::notice::spoken_notice;
use super::words::words;
use crate::i18n::key;
use crate::i18n::messages::text_argument;
use crate::scene::Scene;
use crate::state::language::{Change, Language};

/// The languages on offer, each in its own name.
pub fn language_picker(scene: &Scene) -> Html {
    let buttons = scene.languages.offered.iter().map(|language| button(scene, language));
    html! {
        <div class="wm-languages" role="group" aria-label={scene.messages.text(key::LANGUAGE_LABEL)}>
            { icon("language") }
            <ul class="wm-languages__list">{ for buttons }</ul>
        </div>
    }
}

fn button(scene: &Scene, language: &Language) -> Html {
    let tag = language.tag.clone();
    let pressed = if tag == scene.messages.tag() { "true" } else { "false" };
    let on_choose = scene.languages.on_choose.clone();
    let onclick = Callback::from({
        let tag = tag.clone();
        move |_| on_choose.emit(tag.clone())
    });
    html! {
        <li>
            <button
                type="button"
                id={format!("language-{tag}")}
                class="wm-languages__button"
                lang={tag}
                aria-pressed={AttrValue::Static(pressed)}
                {onclick}
            >
                <bdi>{ words(language.name.to_string()) }</bdi>
            </button>
        </li>
    }
}

/// What there is to say of a change of language: that it is on its way, or that it failed.
pub fn language_change(scene: &Scene) -> Html {
    let (message, icon, tag) = match &scene.languages.change {
        Change::Settled => return Html::default(),
        Change::Loading(tag) => (key::LANGUAGE_LOADING, "language", tag),
        Change::Failed(tag) => (key::LANGUAGE_FAILED, "alert", tag),
    };
    let name = text_argument(scene.languages.name(tag).to_string());
    spoken_notice(icon, scene.say_with(message, &[("language", name)]))
}
