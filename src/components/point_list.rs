//! Things said one by one.

use yew::{Html, html};

use super::subheading::{Level, subheading};
use crate::i18n::key::Key;
use crate::scene::Scene;

/// Each message of its own line, in no order; `None` where there is none.
pub fn bullets(scene: &Scene, keys: impl Iterator<Item = String>) -> Option<Html> {
    points(scene, keys).map(|points| html! { <ul>{ points }</ul> })
}

/// Each message of its own line, numbered; `None` where there is none.
pub fn numbered(scene: &Scene, keys: impl Iterator<Item = String>) -> Option<Html> {
    points(scene, keys).map(|points| html! { <ol>{ points }</ol> })
}

/// A part under its own heading; nothing where there is nothing in it.
pub fn part(scene: &Scene, level: Level, title: Key, body: Option<Html>) -> Html {
    let Some(body) = body else { return Html::default() };
    html! { <section class="wm-part">{ subheading(level, scene.say(title)) }{ body }</section> }
}

fn points(scene: &Scene, keys: impl Iterator<Item = String>) -> Option<Html> {
    let keys: Vec<String> = keys.collect();
    let row = |key: &String| html! { <li>{ scene.say_content(key) }</li> };
    (!keys.is_empty()).then(|| keys.iter().map(row).collect())
}
