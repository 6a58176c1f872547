//! Things to read about, in parts.

use yew::{Callback, Html, MouseEvent, html};

use super::below::below;
use super::disclosure::{Fold, disclosure};
use super::words::words;
use crate::browser::document;
use crate::drawing::Drawing;
use crate::i18n::key;
use crate::scene::Scene;

/// A part of a list of things to read about.
#[derive(Clone)]
pub struct Part {
    /// What is in it.
    pub title: String,
    /// The things, each under a heading of level three.
    pub rows: Vec<Drawing>,
}

/// Things to read about, in parts; before them, where there are several parts, the way to each, folded where their names are
/// long. Empty parts are left out.
pub fn reading_list(scene: &Scene, ways: Fold, parts: Vec<Part>) -> Html {
    let parts: Vec<Part> = parts.into_iter().filter(|part| !part.rows.is_empty()).collect();
    let way = |(number, part): (usize, &Part)| {
        let href = format!("#{}", id(number));
        // The address stays as it is: an entry in the history for each part would be in the way of "back".
        let onclick = Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            document::focus(&id(number));
        });
        html! { <li><a class="wm-chip" {href} {onclick}>{ words(part.title.clone()) }</a></li> }
    };
    let list = html! { <ul class="wm-chips">{ for (1..).zip(&parts).map(way) }</ul> };
    html! {
        <>
            if parts.len() > 1 {
                <nav aria-label={scene.messages.text(key::SCHEMES_GROUPS)}>
                    { match ways {
                        Fold::Open => list,
                        Fold::Folded => disclosure(Fold::Folded, scene.say(key::SCHEMES_GROUPS), list),
                    } }
                </nav>
            }
            { parts.first().map(|part| section(1, part)).unwrap_or_default() }
            { below(scene, "reading", move || (1..).zip(&parts).skip(1).map(|(number, part)| section(number, part)).collect()) }
        </>
    }
}

fn section(number: usize, part: &Part) -> Html {
    let row = |row: &Drawing| html! { <li class="wm-reading__row">{ row.draw() }</li> };
    html! {
        <section class="wm-reading">
            <h2 id={id(number)} tabindex="-1">{ words(part.title.clone()) }</h2>
            <ul class="wm-plain-list">{ for part.rows.iter().map(row) }</ul>
        </section>
    }
}

fn id(number: usize) -> String {
    format!("part-{number}")
}
