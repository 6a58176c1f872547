//! Things to read about, in parts.

use yew::{Callback, Html, MouseEvent, html};

use super::below::below;
use super::disclosure::{Fold, unfolding};
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

/// How many things are drawn before the page is painted: more than the first screen of a telephone has room for.
const FIRST: usize = 4;

/// Things to read about, in parts; before them, where there are several parts, the way to each, folded where their names are
/// long. Empty parts are left out.
pub fn reading_list(scene: &Scene, ways: Fold, parts: Vec<Part>) -> Html {
    let parts: Vec<Part> = parts.into_iter().filter(|part| !part.rows.is_empty()).collect();
    html! {
        <>
            if parts.len() > 1 {
                <nav aria-label={scene.messages.text(key::SCHEMES_GROUPS)}>{ ways_to(scene, ways, &parts) }</nav>
            }
            { parts.first().map(|part| section(1, part, first_rows(scene, part))).unwrap_or_default() }
            { below(scene, "reading", move || {
                (1..).zip(&parts).skip(1).map(|(number, part)| section(number, part, rows(&part.rows))).collect()
            }) }
        </>
    }
}

fn ways_to(scene: &Scene, ways: Fold, parts: &[Part]) -> Html {
    let titles: Vec<String> = parts.iter().map(|part| part.title.clone()).collect();
    let list = move || html! { <ul class="wm-chips">{ for (1..).zip(&titles).map(way_to) }</ul> };
    match ways {
        Fold::Open => list(),
        Fold::Folded => unfolding(Fold::Folded, scene.say(key::SCHEMES_GROUPS), list),
    }
}

fn way_to((number, title): (usize, &String)) -> Html {
    let href = format!("#{}", id(number));
    // The address stays as it is: an entry in the history for each part would be in the way of "back".
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        document::focus(&id(number));
    });
    html! { <li><a class="wm-chip" {href} {onclick}>{ words(title.clone()) }</a></li> }
}

fn section(number: usize, part: &Part, rows: Html) -> Html {
    html! {
        <section class="wm-reading">
            <h2 id={id(number)} tabindex="-1">{ words(part.title.clone()) }</h2>
            <ul class="wm-plain-list">{ rows }</ul>
        </section>
    }
}

fn first_rows(scene: &Scene, part: &Part) -> Html {
    let (first, more) = part.rows.split_at(part.rows.len().min(FIRST));
    let more = more.to_vec();
    html! { <>{ rows(first) }if !more.is_empty() { { below(scene, "rows", move || rows(&more)) } }</> }
}

fn rows(rows: &[Drawing]) -> Html {
    rows.iter().map(|row| html! { <li class="wm-reading__row">{ row.draw() }</li> }).collect()
}

fn id(number: usize) -> String {
    format!("part-{number}")
}
