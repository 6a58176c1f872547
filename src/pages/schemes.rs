//! Schemes to read about.

use std::cell::OnceCell;

use waymark_engine::{commonest_fact, scheme_values};
use waymark_model::{ChoiceId, Fact, Scheme, SchemeId};
use yew::{Html, InputEvent, Properties, component, html, use_memo, use_state};

use super::link::link;
use crate::browser::event::typed;
use crate::components::announced::Announced;
use crate::components::disclosure::Fold;
use crate::components::page_heading::page_heading;
use crate::components::reading_list::{Part, reading_list};
use crate::components::words::words;
use crate::drawing::Drawing;
use crate::i18n::folded::folded_words;
use crate::i18n::order::in_alphabetical_order;
use crate::i18n::{content_key, key};
use crate::route::Route;
use crate::scene::Scene;
use crate::state::search::{Entry, search};

/// What [`SchemesPage`] is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the page needs to draw itself.
    pub scene: Scene,
}

/// Every scheme by the way in which people came, or those that have the words that are looked for. The words are in no
/// answer and in no address, and are gone with the page.
#[component]
pub fn SchemesPage(Props { scene }: &Props) -> Html {
    let text = use_state(String::new);
    let entries = use_memo((scene.messages.clone(), scene.content.clone()), {
        let schemes: Vec<Scheme> = in_order(scene).into_iter().cloned().collect();
        |_| (schemes, OnceCell::new())
    });
    let (schemes, entries) = &*entries;
    let words_typed = folded_words(&text);
    let found =
        if words_typed.is_empty() { schemes.iter().collect() } else { find(scene, schemes, entries, &words_typed) };
    let count = scene.messages.text_with(key::SCHEMES_COUNT, &[("count", scene.messages.count(found.len()))]);
    let oninput = {
        let text = text.setter();
        move |event: InputEvent| text.set(typed(&event))
    };
    html! {
        <>
            { page_heading(scene.say(key::SCHEMES_TITLE)) }
            <p class="wm-lead">{ scene.say(key::SCHEMES_INTRO) }</p>
            <div class="wm-search" role="search">
                <p class="wm-search__part">
                    <label for="search">{ scene.say(key::SCHEMES_SEARCH) }</label>
                    <input class="wm-input" type="search" id="search" autocomplete="off" spellcheck="false" {oninput} />
                </p>
            </div>
            <Announced text={count.clone()} />
            if words_typed.is_empty() {
                { reading_list(scene, Fold::Folded, by_way(scene, schemes)) }
            } else {
                <h2 class="wm-count" id="count">{ words(count) }</h2>
                <ul class="wm-plain-list">
                    { for found.iter().map(|scheme| html! { <li class="wm-reading__row">{ row(scene, &scheme.id) }</li> }) }
                </ul>
            }
        </>
    }
}

/// All schemes in the order of their titles.
fn in_order(scene: &Scene) -> Vec<&Scheme> {
    let schemes = &scene.content.schemes;
    let title = |id: &SchemeId| scene.messages.content(&content_key::scheme_title(id));
    let titles: Vec<String> = schemes.keys().map(title).collect();
    in_alphabetical_order(&scene.messages, &titles, schemes.values())
}

/// The schemes that have these words, best first. What they are looked for by is made when somebody first looks.
fn find<'a>(scene: &Scene, schemes: &'a [Scheme], entries: &OnceCell<Vec<Entry>>, words: &[String]) -> Vec<&'a Scheme> {
    let entries = entries.get_or_init(|| schemes.iter().map(|scheme| entry(scene, scheme)).collect());
    let found = search(&entries.iter().collect::<Vec<_>>(), words).entries;
    found.into_iter().filter_map(|number| schemes.get(number)).collect()
}

fn entry(scene: &Scene, scheme: &Scheme) -> Entry {
    let text = |key: String| folded_words(&scene.messages.content(&key));
    let mut about = text(content_key::scheme_summary(&scheme.id));
    about.extend(folded_words(scheme.id.as_str()));
    Entry::new(text(content_key::scheme_title(&scheme.id)), about)
}

/// Schemes by the values of the fact that most of them ask for; last, those that do not ask for it. One that takes people of
/// several ways stands under each.
fn by_way(scene: &Scene, schemes: &[Scheme]) -> Vec<Part> {
    let content = &scene.content;
    let fact = commonest_fact(content, scene.today).and_then(|fact| content.facts.get(fact));
    let asked = |scheme: &Scheme| fact.and_then(|fact| scheme_values(scheme, content, scene.today, &fact.id));
    let asked: Vec<(&Scheme, Option<Vec<ChoiceId>>)> = schemes.iter().map(|scheme| (scheme, asked(scheme))).collect();
    let rows = |fits: &dyn Fn(Option<&[ChoiceId]>) -> bool| {
        let fitting = asked.iter().filter(|(_, values)| fits(values.as_deref()));
        fitting.map(|(scheme, _)| drawing(scene, scheme)).collect()
    };
    let of_value = |(fact, value): (&Fact, &ChoiceId)| Part {
        title: scene.messages.value_name(content, fact, value),
        rows: rows(&|values| values.is_some_and(|values| values.contains(value))),
    };
    let of_all = Part { title: scene.messages.text(key::SCHEMES_EVERYONE), rows: rows(&|values| values.is_none()) };
    let values = fact.into_iter().flat_map(|fact| fact.kind.choices().iter().map(move |value| (fact, value)));
    values.map(of_value).chain([of_all]).collect()
}

fn drawing(scene: &Scene, scheme: &Scheme) -> Drawing {
    let (scene, scheme) = (scene.clone(), scheme.id.clone());
    Drawing::new(move || row(&scene, &scheme))
}

fn row(scene: &Scene, scheme: &SchemeId) -> Html {
    let title = scene.say_content(&content_key::scheme_title(scheme));
    html! {
        <>
            <h3>{ link(scene, Route::Scheme { scheme: scheme.clone() }, "wm-link", title) }</h3>
            <p class="wm-fine">{ scene.say_content(&content_key::scheme_summary(scheme)) }</p>
        </>
    }
}
