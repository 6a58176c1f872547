//! The form to look for places with.

use waymark_model::NeedId;
use yew::{Callback, Event, Html, InputEvent, SubmitEvent, html};

use super::directory::Directory;
use crate::browser::document;
use crate::browser::event::{chosen, typed};
use crate::i18n::key::Key;
use crate::i18n::name::Named as _;
use crate::i18n::{content_key, key};
use crate::scene::Scene;
use crate::state::filter::{Filter, Quality};

/// The id of what unfolds the filters.
pub(super) const FILTERS: &str = "filters";

/// The id of the field to type in.
pub(super) const SEARCH: &str = "search";

/// Words to look for, and below them, folded, what else may be asked for.
pub(super) fn form(scene: &Scene, filter: &Filter, on_filter: &Callback<Filter>, filters: Html) -> Html {
    // No spelling check: a browser may fetch a dictionary for it, or even send away what is typed.
    let with_text =
        changed(filter, on_filter, |filter, text| filter.text = text, typed).reform(|event: InputEvent| event.into());
    // The browser has no other way to keep the page from being loaded anew when somebody presses "enter". What they look for
    // is there already: they are led to it, and a telephone puts its keys away.
    let onsubmit = Callback::from(|event: SubmitEvent| {
        event.prevent_default();
        document::focus("count");
    });
    let count = scene.messages.count(filter.wishes().len());
    html! {
        <form class="wm-search" role="search" {onsubmit}>
            <p class="wm-search__part">
                <label for={SEARCH}>{ scene.say(key::SERVICES_SEARCH) }</label>
                <input
                    class="wm-input"
                    type="search"
                    id={SEARCH}
                    autocomplete="off"
                    spellcheck="false"
                    value={filter.text.clone()}
                    oninput={with_text}
                />
            </p>
            <details class="wm-disclosure wm-filters">
                <summary class="wm-disclosure__summary" id={FILTERS}>
                    { scene.say_with(key::SERVICES_FILTERS, &[("count", count)]) }
                </summary>
                <div class="wm-filters__body">{ filters }</div>
            </details>
        </form>
    }
}

/// What may be asked for beside words. What no place has is not offered.
pub(super) fn filters(scene: &Scene, directory: &Directory, filter: &Filter, on_filter: &Callback<Filter>) -> Html {
    let with_need = changed(filter, on_filter, |filter, id| filter.need = NeedId::parse(&id).ok(), chosen);
    let with_language =
        changed(filter, on_filter, |filter, tag| filter.language = Some(tag).filter(|tag| !tag.is_empty()), chosen);
    let text_of = |need: &NeedId| scene.messages.content(&content_key::need_title(need));
    let needs = directory.needs.iter().map(|need| (need.to_string(), text_of(need)));
    let asked_need = filter.need.as_ref().map(ToString::to_string);
    let languages = directory.languages(scene);
    html! {
        <>
            { list(scene, "need", (key::SERVICES_NEED, key::SERVICES_ANY_NEED), needs, asked_need.as_deref(), with_need) }
            if !languages.is_empty() {
                { list(
                    scene,
                    "language",
                    (key::SERVICES_LANGUAGE, key::SERVICES_ANY_LANGUAGE),
                    languages.iter().cloned(),
                    filter.language.as_deref(),
                    with_language,
                ) }
            }
            { for directory.qualities.iter().map(|quality| tick(scene, *quality, filter, on_filter)) }
        </>
    }
}

/// The filter with something else in it, as an event tells.
fn changed(
    filter: &Filter,
    on_filter: &Callback<Filter>,
    change: fn(&mut Filter, String),
    told: fn(&Event) -> String,
) -> Callback<Event> {
    let filter = filter.clone();
    on_filter.reform(move |event: Event| {
        let mut filter = filter.clone();
        change(&mut filter, told(&event));
        filter
    })
}

/// A list to choose one thing from, or none. An option holds bare text: browsers allow no elements in it, and translators
/// leave it alone.
fn list(
    scene: &Scene,
    id: &'static str,
    (name, any): (Key, Key),
    values: impl Iterator<Item = (String, String)>,
    chosen: Option<&str>,
    onchange: Callback<Event>,
) -> Html {
    let option = |(value, text): (String, String)| {
        let selected = chosen == Some(&*value);
        html! { <option {value} {selected}>{ text }</option> }
    };
    html! {
        <p class="wm-search__part">
            <label for={id}>{ scene.say(name) }</label>
            <select class="wm-input" {id} {onchange}>
                <option value="" selected={chosen.is_none()}>{ scene.messages.text(any) }</option>
                { for values.map(option) }
            </select>
        </p>
    }
}

fn tick(scene: &Scene, quality: Quality, filter: &Filter, on_filter: &Callback<Filter>) -> Html {
    let onchange = on_filter.reform({
        let filter = filter.clone();
        move |_: Event| filter.clone().turned(quality)
    });
    let id = quality.name();
    html! {
        <div class="wm-choice">
            <input
                class="wm-choice__input"
                type="checkbox"
                {id}
                checked={filter.qualities.contains(&quality)}
                {onchange}
            />
            <label class="wm-choice__label" for={id}>{ scene.say(quality.key()) }</label>
        </div>
    }
}
