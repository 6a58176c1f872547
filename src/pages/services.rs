//! Places to go: search and filter.

use waymark_model::{Access, Need, NeedId, Service, ServiceId};
use yew::{Callback, Event, Html, InputEvent, Properties, SubmitEvent, component, html, use_memo, use_state};

use super::link::place_link;
use crate::browser::event::{chosen, typed};
use crate::components::page_heading::page_heading;
use crate::components::phone_list::phone_list;
use crate::i18n::order::in_alphabetical_order;
use crate::i18n::{content_key, key};
use crate::scene::Scene;
use crate::state::filter::{Filter, searchable};

/// What [`ServicesPage`] is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the page needs to draw itself.
    pub scene: Scene,
}

/// Places to go. What is searched for stays in memory: it does not enter the address.
#[component]
pub fn ServicesPage(Props { scene }: &Props) -> Html {
    let filter = use_state(Filter::default);
    let directory = use_memo(scene.clone(), directory);
    let on_filter = Callback::from({
        let filter = filter.clone();
        move |changed: Filter| filter.set(changed)
    });
    let found: Vec<&Service> = directory
        .iter()
        .filter_map(|(id, words)| scene.content.services.get(id).filter(|service| filter.admits(service, words)))
        .collect();
    let count = scene.messages.count(found.len());
    html! {
        <>
            { page_heading(scene.say(key::SERVICES_TITLE)) }
            { search_form(scene, &filter, &on_filter) }
            <p class="wm-count" role="status" id="count">{ scene.say_with(key::SERVICES_COUNT, &[("count", count)]) }</p>
            <ul class="wm-plain-list wm-stack">{ for found.into_iter().map(|service| row(scene, service)) }</ul>
        </>
    }
}

/// All places by the names that they have in the language of the page, each with all that is said of it, to be searched.
fn directory(scene: &Scene) -> Vec<(ServiceId, String)> {
    let services = &scene.content.services;
    let content = |key: String| scene.messages.content(&key);
    let names = services.keys().map(|id| content(content_key::service_name(id))).collect();
    let entry = |service: &Service| {
        let about = [
            content_key::service_name(&service.id),
            content_key::provider_name(&service.provider),
            content_key::service_what(&service.id),
            content_key::service_who(&service.id),
        ];
        let keys = about.into_iter().chain(service.needs.iter().map(content_key::need_title));
        let words: Vec<String> = keys.map(content).collect();
        (service.id.clone(), searchable(&words.join(" ")))
    };
    in_alphabetical_order(names, services.values()).into_iter().map(entry).collect()
}

fn search_form(scene: &Scene, filter: &Filter, on_filter: &Callback<Filter>) -> Html {
    let with_text = on_filter.reform({
        let filter = filter.clone();
        move |event: InputEvent| Filter { text: typed(&event), ..filter.clone() }
    });
    let with_need = on_filter.reform({
        let filter = filter.clone();
        move |event: Event| Filter { need: NeedId::parse(&chosen(&event)).ok(), ..filter.clone() }
    });
    let with_access = on_filter.reform({
        let filter = filter.clone();
        move |_: Event| {
            let access = if filter.access.is_none() { Some(Access::WalkIn) } else { None };
            Filter { access, ..filter.clone() }
        }
    });
    // The browser has no other way to keep the page from being loaded anew when somebody presses "enter".
    let onsubmit = Callback::from(|event: SubmitEvent| event.prevent_default());
    html! {
        <form class="wm-search" role="search" {onsubmit}>
            <p class="wm-search__part">
                <label for="search">{ scene.say(key::SERVICES_SEARCH) }</label>
                <input
                    class="wm-input"
                    type="search"
                    id="search"
                    autocomplete="off"
                    value={filter.text.clone()}
                    oninput={with_text}
                />
            </p>
            <p class="wm-search__part">
                <label for="need">{ scene.say(key::SERVICES_NEED) }</label>
                <select class="wm-input" id="need" onchange={with_need}>
                    <option value="" selected={filter.need.is_none()}>{ scene.messages.text(key::SERVICES_ANY_NEED) }</option>
                    { for needs(scene).into_iter().map(|need| option(scene, need, filter)) }
                </select>
            </p>
            <div class="wm-choice">
                <input
                    class="wm-choice__input"
                    type="checkbox"
                    id="walk-in"
                    checked={filter.access.is_some()}
                    onchange={with_access}
                />
                <label class="wm-choice__label" for="walk-in">{ scene.say(key::SERVICES_WALK_IN) }</label>
            </div>
        </form>
    }
}

/// The needs in the order in which the question about them has them.
fn needs(scene: &Scene) -> Vec<&Need> {
    let fact = scene.content.needs_fact.as_ref().and_then(|fact| scene.content.facts.get(fact));
    let values = fact.map(|fact| fact.kind.choices()).unwrap_or_default();
    values.iter().filter_map(|value| scene.content.needs.get(value.as_str())).collect()
}

/// An option holds bare text: browsers allow no elements in it, and translators leave it alone.
fn option(scene: &Scene, need: &Need, filter: &Filter) -> Html {
    html! {
        <option value={need.id.to_string()} selected={filter.need.as_ref() == Some(&need.id)}>
            { scene.messages.content(&content_key::need_title(&need.id)) }
        </option>
    }
}

fn row(scene: &Scene, service: &Service) -> Html {
    html! {
        <li class="wm-card" key={service.id.as_str()}>
            <h2 class="wm-card__title">{ place_link(scene, &service.id) }</h2>
            <p>{ scene.say_content(&content_key::service_what(&service.id)) }</p>
            { phone_list(scene, &service.phones) }
        </li>
    }
}
