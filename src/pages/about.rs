//! What this is, what it does with answers, and where its rules come from.

use waymark_model::Review;
use yew::{Html, Properties, component, html, use_effect_with, use_state};

use crate::browser::storage;
use crate::components::disclosure::{Fold, unfolding};
use crate::components::page_heading::page_heading;
use crate::components::source_list::source_row;
use crate::components::words::words;
use crate::i18n::content_key;
use crate::i18n::key::{self, Key};
use crate::i18n::messages::text_argument;
use crate::i18n::order::in_alphabetical_order;
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
    let version = text_argument(env!("CARGO_PKG_VERSION").to_owned());
    html! {
        <>
            { page_heading(scene.say(key::ABOUT_TITLE)) }
            { part(scene, key::ABOUT_WHAT, scene.say_with(key::ABOUT_WHAT_TEXT, &[("area", area)])) }
            { part(scene, key::ABOUT_PRIVACY, scene.say(key::ABOUT_PRIVACY_TEXT)) }
            <p>{ scene.say(key::ABOUT_LINKS) }</p>
            <p>{ scene.say(key::ABOUT_ALOUD) }</p>
            { part(scene, key::ABOUT_LEAVE, scene.say(key::ABOUT_LEAVE_TEXT)) }
            { stored_now(scene, &stored) }
            { part(scene, key::ABOUT_SOURCES, scene.say(key::ABOUT_SOURCES_TEXT)) }
            // Nobody waits for the list of sources, which comes with the details, to read what is done with answers.
            if scene.content.is_whole() {
                { sources(scene) }
                { freshness(scene) }
            }
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

fn sources(scene: &Scene) -> Html {
    let count = scene.messages.count(scene.content.sources.len());
    let scene = scene.clone();
    unfolding(Fold::Folded, scene.say_with(key::ABOUT_SOURCES_ALL, &[("count", count)]), move || {
        let sources = &scene.content.sources;
        let names = sources.values().map(|source| format!("{} {}", source.publisher, source.title)).collect();
        let rows = in_alphabetical_order(names, sources.values()).into_iter().map(|source| source_row(&scene, source));
        html! { <ul class="wm-sources">{ for rows }</ul> }
    })
}

/// Between which days places were last checked.
fn freshness(scene: &Scene) -> Html {
    let checked = || scene.content.services.values().map(|service| service.checked);
    let Some((first, last)) = checked().min().zip(checked().max()) else { return Html::default() };
    let day = |day| text_argument(scene.messages.day(day));
    let text = scene.say_with(key::ABOUT_FRESH_TEXT, &[("first", day(first)), ("last", day(last))]);
    part(scene, key::ABOUT_FRESH, text)
}
