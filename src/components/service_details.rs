//! How to reach a place, and what to expect there.

use waymark_model::{Address, NeedId, Service};
use yew::{Html, html};

use super::contact_button::contact_button;
use super::icon::picture;
use super::mark::{Look, mark};
use super::open_mark::open_mark;
use super::opening_hours::opening_hours;
use super::outside_link::outside_link;
use super::phone_list::phone_list;
use super::point_list::bullets;
use super::review_notice::review_notice;
use super::words::words;
use crate::i18n::key::Key;
use crate::i18n::messages::text_argument;
use crate::i18n::name::Named;
use crate::i18n::{content_key, key};
use crate::scene::Scene;

/// Whether a place is open, whether it gives regulated advice, its numbers, and in words how else to reach it.
pub fn service_contact(scene: &Scene, service: &Service) -> Html {
    let reach = own_words(scene, &content_key::service_reach(&service.id));
    html! {
        <>
            { open_mark(scene, service) }
            if service.adviser { { mark(Look::Yes, "scale", scene.say(key::SERVICE_ADVISER)) } }
            { phone_list(scene, &service.phones) }
            if reach.is_some() { <dl class="wm-facts">{ fact(scene, key::SERVICE_REACH, reach) }</dl> }
        </>
    }
}

/// What else is known of a place, and what to expect there.
pub fn service_details(scene: &Scene, service: &Service) -> Html {
    let id = &service.id;
    let checked = text_argument(scene.messages.day(service.checked));
    let facts = [
        (key::SERVICE_EMAIL, emails(service)),
        (key::SERVICE_WEB, web(scene, service)),
        (key::SERVICE_ADDRESS, service.address.as_ref().map(|place| address(scene, place))),
        (key::SERVICE_HOURS, Some(opening_hours(scene, service))),
        (key::SERVICE_WHO, own_words(scene, &content_key::service_who(id))),
        (key::SERVICE_AUDIENCE, names(scene, &service.audience)),
        (key::SERVICE_ACCESS, names(scene, &service.access)),
        (key::SERVICE_LANGUAGES, languages(scene, service)),
        (key::SERVICE_COST, names(scene, service.cost.as_slice())),
        (key::SERVICE_BRING, bullets(scene, service.bring.iter().map(|thing| content_key::service_bring(id, thing)))),
        (key::SERVICE_NOTE, own_words(scene, &content_key::service_note(id))),
    ];
    html! {
        <>
            <dl class="wm-facts">{ for facts.into_iter().map(|(name, value)| fact(scene, name, value)) }</dl>
            { review_notice(scene, service.review_by) }
            <p class="wm-fine">{ scene.say_with(key::SERVICE_CHECKED, &[("date", checked)]) }</p>
            { contact_button(scene, service) }
        </>
    }
}

/// The needs that a place helps with, each with its picture.
pub fn need_list(scene: &Scene, needs: &[NeedId]) -> Html {
    let row = |id: &NeedId| {
        let need = scene.content.needs.get(id);
        html! {
            <li class="wm-needs__row">
                { need.map(|need| picture(need.icon)) }
                { scene.say_content(&content_key::need_title(id)) }
            </li>
        }
    };
    html! { <ul class="wm-needs">{ for needs.iter().map(row) }</ul> }
}

fn fact(scene: &Scene, name: Key, value: Option<Html>) -> Html {
    let Some(value) = value else { return Html::default() };
    html! { <div class="wm-facts__row"><dt>{ scene.say(name) }</dt><dd>{ value }</dd></div> }
}

fn own_words(scene: &Scene, key: &str) -> Option<Html> {
    scene.messages.content_if_any(key).map(|text| html! { <p>{ words(text) }</p> })
}

fn names<T: Named + Copy>(scene: &Scene, kinds: &[T]) -> Option<Html> {
    list(kinds.iter().map(|kind| scene.messages.text(kind.key())))
}

/// The languages that are spoken there. Where the device has no name for one, its tag would say nothing to anybody.
fn languages(scene: &Scene, service: &Service) -> Option<Html> {
    let named = service.languages.iter().map(|tag| (tag, scene.messages.formats().language(tag)));
    list(named.filter(|(tag, name)| *tag != name).map(|(_, name)| name))
}

fn list(texts: impl Iterator<Item = String>) -> Option<Html> {
    let texts: Vec<String> = texts.collect();
    let row = |text: String| html! { <li>{ words(text) }</li> };
    (!texts.is_empty()).then(|| html! { <ul class="wm-plain-list">{ for texts.into_iter().map(row) }</ul> })
}

fn web(scene: &Scene, service: &Service) -> Option<Html> {
    let address = service.web.clone()?;
    Some(html! { <p>{ outside_link(scene, address, scene.say(key::SERVICE_WEB_LINK)) }</p> })
}

fn emails(service: &Service) -> Option<Html> {
    let row = |address: &String| {
        html! {
            <p><a class="wm-link" href={format!("mailto:{address}")}>
                <bdi dir="ltr">{ words(address.clone()) }</bdi>
            </a></p>
        }
    };
    (!service.emails.is_empty()).then(|| service.emails.iter().map(row).collect())
}

/// An address as it is written on a letter. It is always left to right: it is read to a driver or typed into a map.
fn address(scene: &Scene, address: &Address) -> Html {
    let lines: Vec<&str> = address.lines.iter().chain(&address.postcode).map(String::as_str).collect();
    let row = |line: &&str| html! { <span class="wm-address__line">{ words((*line).to_owned()) }</span> };
    html! {
        <>
            <address class="wm-address"><bdi dir="ltr">{ for lines.iter().map(row) }</bdi></address>
            <p>{ outside_link(scene, map(&lines), scene.say(key::SERVICE_MAP)) }</p>
        </>
    }
}

/// The address of a map that shows the place.
fn map(lines: &[&str]) -> String {
    format!("https://www.openstreetmap.org/search?query={}", urlencoding::encode(&lines.join(", ")))
}
