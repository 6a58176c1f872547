//! What this is, what it does with answers, and where its rules come from.

use waymark_model::Review;
use yew::{Html, Properties, component, html, use_effect_with, use_state};

use crate::browser::storage;
use crate::components::below::below;
use crate::components::page_heading::page_heading;
use crate::components::words::words;
use crate::i18n::content_key;
use crate::i18n::key::{self, Key};
use crate::i18n::messages::text_argument;
use crate::scene::Scene;

/// What [`AboutPage`] is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the page needs to draw itself.
    pub scene: Scene,
}

/// What this is, what it does with answers, and where its rules come from.
#[component]
pub fn AboutPage(Props { scene }: &Props) -> Html {
    // What is stored on the device, as the browser itself says: there should be nothing.
    let stored = use_state(Vec::new);
    use_effect_with((), {
        let stored = stored.clone();
        move |()| stored.set(storage::entries())
    });
    let area = text_argument(scene.messages.content(&content_key::area_name(&scene.area)));
    let drawn_from = scene.clone();
    html! {
        <>
            { page_heading(scene.say(key::ABOUT_TITLE)) }
            { part(scene, key::ABOUT_WHAT, scene.say_with(key::ABOUT_WHAT_TEXT, &[("area", area)])) }
            { part(scene, key::ABOUT_PRIVACY, scene.say(key::ABOUT_PRIVACY_TEXT)) }
            { below(scene, "about", move || rest(&drawn_from, &stored)) }
        </>
    }
}

/// What a telephone shows below its first screen.
fn rest(scene: &Scene, stored: &[String]) -> Html {
    let version = text_argument(env!("CARGO_PKG_VERSION").to_owned());
    html! {
        <>
            <p>{ scene.say(key::ABOUT_LINKS) }</p>
            <p>{ scene.say(key::ABOUT_ALOUD) }</p>
            { part(scene, key::ABOUT_LEAVE, scene.say(key::ABOUT_LEAVE_TEXT)) }
            { stored_now(scene, stored) }
            { part(scene, key::ABOUT_SOURCES, scene.say(key::ABOUT_SOURCES_TEXT)) }
            // Nobody waits for the list of sources, which comes with the details, to read what is done with answers.
            { scene.later.map(|later| later.all_sources(scene)).unwrap_or_default() }
            { part(scene, key::ABOUT_LANGUAGES, review(scene)) }
            { part(scene, key::ABOUT_ACCESS, scene.say(key::ABOUT_ACCESS_TEXT)) }
            { part(scene, key::ABOUT_VERSION, scene.say_with(key::ABOUT_VERSION_TEXT, &[("version", version)])) }
        </>
    }
}

fn part(scene: &Scene, title: Key, text: Html) -> Html {
    html! { <><h2>{ scene.say(title) }</h2><p>{ text }</p></> }
}

fn stored_now(scene: &Scene, entries: &[String]) -> Html {
    let found = if entries.is_empty() { key::ABOUT_STORED_NOTHING } else { key::ABOUT_STORED_SOME };
    html! {
        <section id="stored">
            <h3>{ scene.say(key::ABOUT_STORED) }</h3>
            <p>{ scene.say(found) }</p>
            if !entries.is_empty() {
                <ul>{ for entries.iter().map(|name| html! { <li>{ words(name.clone()) }</li> }) }</ul>
            }
        </section>
    }
}

fn review(scene: &Scene) -> Html {
    match &scene.messages.words().locale.review {
        Review::Drafted => scene.say(key::DRAFT_NOTICE),
        Review::Checked { by } => scene.say_with(key::ABOUT_CHECKED, &[("by", text_argument(by.clone()))]),
    }
}
