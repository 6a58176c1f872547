//! The pages that something rests on.

use waymark_engine::Grounds;
use waymark_model::{Source, Stated};
use yew::{Html, html};

use super::disclosure::{Fold, disclosure};
use super::outside_link::outside_link;
use super::words::words;
use crate::i18n::key;
use crate::i18n::messages::text_argument;
use crate::i18n::name::Named as _;
use crate::scene::Scene;

/// The pages that something rests on, folded; see [`source_list`].
pub fn folded_sources(scene: &Scene, grounds: &Grounds) -> Html {
    disclosure(Fold::Folded, scene.say(key::SOURCES), list(scene, grounds))
}

/// The pages that something rests on under a title of their own: each with its own date and the day we read it; and how
/// sure we are.
pub fn source_list(scene: &Scene, grounds: &Grounds) -> Html {
    html! {
        <div class="wm-part">
            <p class="wm-told__title">{ scene.say(key::SOURCES) }</p>
            { list(scene, grounds) }
        </div>
    }
}

fn list(scene: &Scene, grounds: &Grounds) -> Html {
    let found = grounds.sources.iter().filter_map(|id| scene.content.sources.get(id));
    html! {
        <>
            <ul class="wm-sources">{ for found.map(|source| source_row(scene, source)) }</ul>
            <p>{ scene.say(grounds.confidence.key()) }</p>
        </>
    }
}

/// One page with its dates.
pub fn source_row(scene: &Scene, source: &Source) -> Html {
    let checked = text_argument(scene.messages.day(source.checked));
    html! {
        <li class="wm-sources__row">
            <p>{ outside_link(scene, source.url.clone(), words(source.title.clone())) }</p>
            <p class="wm-fine"><bdi>{ words(source.publisher.clone()) }</bdi></p>
            <p class="wm-fine">{ as_of(scene, source) }</p>
            <p class="wm-fine">{ scene.say_with(key::SOURCE_CHECKED, &[("date", checked)]) }</p>
        </li>
    }
}

/// The date that a page gives itself.
pub fn as_of(scene: &Scene, source: &Source) -> Html {
    match source.as_of {
        Stated::On(date) => scene.say_with(key::SOURCE_AS_OF, &[("date", text_argument(scene.messages.date(date)))]),
        Stated::Undated => scene.say(key::SOURCE_UNDATED),
    }
}
