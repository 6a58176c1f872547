//! Places to go: search and filter.

mod directory;
mod form;
mod nothing;
mod wishes;

use waymark_model::Service;
use yew::{Callback, Html, Properties, component, html, use_memo};

use self::directory::Directory;
use crate::components::announced::Announced;
use crate::components::page_heading::page_heading;
use crate::components::service_card::service_card;
use crate::components::words::words;
use crate::i18n::key;
use crate::i18n::messages::text_argument;
use crate::pages::link::place_link;
use crate::scene::Scene;
use crate::state::action::Action;
use crate::state::filter::Filter;
use crate::state::search::Fit;

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
    let filter = scene.visit.filter();
    let on_filter = Callback::from({
        let visit = scene.visit.dispatcher();
        move |filter| visit.dispatch(Action::LookFor(filter))
    });
    let (found, fit) = directory.find(scene, filter);
    let count = scene.messages.text_with(key::SERVICES_COUNT, &[("count", scene.messages.count(found.len()))]);
    let card = |(service, spoken): &(&Service, &[String])| {
        service_card(scene, service, place_link(scene, &service.id), spoken)
    };
    html! {
        <>
            { page_heading(scene.say(key::SERVICES_TITLE)) }
            { form::form(scene, &directory, filter, &on_filter) }
            { wishes::wishes(scene, filter, &on_filter) }
            <Announced text={count.clone()} />
            if found.is_empty() {
                { nothing::nothing(scene, &on_filter) }
            } else {
                <p class="wm-count" id="count" tabindex="-1">{ words(count) }</p>
                { fit_notice(scene, filter, fit) }
                <ul class="wm-plain-list wm-stack">{ for found.iter().map(card) }</ul>
            }
        </>
    }
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
