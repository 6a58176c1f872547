//! Where everything comes from, and how fresh it is.

use waymark_model::Source;
use yew::{Html, html};

use crate::components::disclosure::{Fold, unfolding};
use crate::components::source_list::source_row;
use crate::i18n::key;
use crate::i18n::messages::text_argument;
use crate::i18n::order::in_alphabetical_order;
use crate::scene::Scene;

/// All pages that rules and places rest on, folded, and between which days places were last checked.
pub(crate) fn all_sources(scene: &Scene) -> Html {
    let count = scene.messages.count(scene.content.sources.len());
    let drawn_from = scene.clone();
    html! {
        <>
            { unfolding(Fold::Folded, scene.say_with(key::ABOUT_SOURCES_ALL, &[("count", count)]), move || list(&drawn_from)) }
            { freshness(scene) }
        </>
    }
}

fn list(scene: &Scene) -> Html {
    let sources = &scene.content.sources;
    let name = |source: &Source| format!("{} {}", source.publisher, source.title);
    let names: Vec<String> = sources.values().map(name).collect();
    let in_order = in_alphabetical_order(&scene.messages, &names, sources.values()).into_iter();
    html! { <ul class="wm-sources">{ for in_order.map(|source| source_row(scene, source)) }</ul> }
}

fn freshness(scene: &Scene) -> Html {
    let checked = || scene.content.services.values().map(|service| service.checked);
    let Some((first, last)) = checked().min().zip(checked().max()) else { return Html::default() };
    let day = |day| text_argument(scene.messages.day(day));
    let text = scene.say_with(key::ABOUT_FRESH_TEXT, &[("first", day(first)), ("last", day(last))]);
    html! { <><h2>{ scene.say(key::ABOUT_FRESH) }</h2><p>{ text }</p></> }
}
