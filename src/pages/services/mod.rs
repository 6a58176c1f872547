//! Places to go: search and filter.

mod directory;
mod form;
mod nothing;
mod wishes;

use std::rc::Rc;

use waymark_model::Service;
use yew::{Callback, Html, Properties, component, hook, html, use_effect_with, use_memo, use_mut_ref};

use self::directory::{Directory, spoken};
use crate::browser::{document, timer};
use crate::components::announced::Announced;
use crate::components::below::still_to_come;
use crate::components::page_heading::page_heading;
use crate::components::service_card::service_card;
use crate::components::words::words;
use crate::hooks::{A_MOMENT, use_a_moment};
use crate::i18n::key;
use crate::i18n::messages::text_argument;
use crate::pages::link::place_link;
use crate::route::Route;
use crate::scene::Scene;
use crate::state::action::Action;
use crate::state::filter::Filter;
use crate::state::search::Fit;

/// How many places are shown at once, and how many more each time somebody asks for them. All of them together would keep a slow
/// telephone at work for most of a second, and nobody reads so many.
const AT_ONCE: usize = 15;

/// How many of them are drawn before the page is painted: as many as the first screen of a telephone has room for.
const FIRST: usize = 2;

/// What [`ServicesPage`] is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the page needs to draw itself.
    pub scene: Scene,
}

/// Places to go. What is looked for belongs to the visit: it is there again after a look at a place, it enters no address,
/// and it ends with the visit.
#[component]
pub fn ServicesPage(Props { scene }: &Props) -> Html {
    let made_from = (scene.messages.clone(), scene.content.clone());
    let directory = use_memo(made_from, |(messages, content)| Directory::new(messages, content));
    use_effect_with((Rc::clone(&directory), scene.clone()), |(directory, scene)| {
        let (directory, scene) = (Rc::clone(directory), scene.clone());
        let waiting = (!scene.is_ahead).then(|| {
            timer::after(A_MOMENT, move || {
                let _ = directory.entries(&scene);
            })
        });
        move || drop(waiting)
    });
    let filter = scene.visit.filter();
    let on_filter = Callback::from({
        let visit = scene.visit.dispatcher();
        move |filter| visit.dispatch(Action::LookFor(filter))
    });
    let (found, fit) = directory.find(scene, filter);
    let more_pages = scene.visit.more_pages();
    let is_whole = use_a_moment(scene);
    let most = if is_whole { (more_pages + 1).saturating_mul(AT_ONCE) } else { FIRST };
    let (shown, left) = found.split_at(found.len().min(most));
    use_focus_on_what_came(more_pages, shown);
    // They are folded: nobody can see them before the page is painted.
    let filters = if is_whole { form::filters(scene, &directory, filter, &on_filter) } else { Html::default() };
    let count = scene.messages.text_with(key::SERVICES_COUNT, &[("count", scene.messages.count(found.len()))]);
    let card = |service: &&Service| {
        service_card(scene, service, place_link(scene, &service.id), &spoken(&scene.messages, service))
    };
    html! {
        <>
            { page_heading(scene.say(key::SERVICES_TITLE)) }
            { form::form(scene, filter, &on_filter, filters) }
            { wishes::wishes(scene, filter, &on_filter) }
            <Announced text={count.clone()} />
            if found.is_empty() {
                { nothing::nothing(scene, &on_filter) }
            } else {
                <p class="wm-count" id="count" tabindex="-1">{ words(count) }</p>
                { fit_notice(scene, filter, fit) }
                <ul class="wm-plain-list wm-stack">{ for shown.iter().map(card) }</ul>
                if !is_whole { { still_to_come() } } else if !left.is_empty() { { more(scene, left.len()) } }
            }
        </>
    }
}

/// Shows more of the places that were found.
fn more(scene: &Scene, left: usize) -> Html {
    let visit = scene.visit.dispatcher();
    let onclick = move |_| visit.dispatch(Action::ShowMore);
    html! {
        <p class="wm-actions">
            <button type="button" class="wm-button wm-button--quiet" id="more" {onclick}>
                { scene.say_with(key::SERVICES_MORE, &[("count", scene.messages.count(left))]) }
            </button>
        </p>
    }
}

/// Moves the focus to the first of the places that came when more were asked for: the button that had it is below them, or gone.
#[hook]
fn use_focus_on_what_came(more_pages: usize, shown: &[&Service]) {
    let before = use_mut_ref(|| more_pages);
    let first = shown.get(more_pages.saturating_mul(AT_ONCE)).map(|service| service.id.clone());
    use_effect_with(more_pages, move |more_pages| {
        let has_grown = before.replace(*more_pages) < *more_pages;
        if let Some(service) = first.filter(|_| has_grown) {
            document::focus_listed(&Route::Service { service }.path());
        }
    });
}

/// That what is shown is not quite what was typed.
fn fit_notice(scene: &Scene, filter: &Filter, fit: Fit) -> Html {
    let message = match fit {
        Fit::Whole => return Html::default(),
        Fit::Near => key::SERVICES_NEAR,
        Fit::Part => key::SERVICES_PART,
    };
    let typed = text_argument(filter.text.trim().to_owned());
    html! { <p class="wm-fine" id="fit">{ scene.say_with(message, &[("typed", typed)]) }</p> }
}
