//! The people of the household, each to change or remove.

use waymark_model::{PersonId, QuestionId, Situation};
use yew::{Html, html};

use super::link::Link;
use crate::browser::document;
use crate::components::icon::icon;
use crate::components::notice::notice;
use crate::components::words::words;
use crate::i18n::key;
use crate::i18n::messages::text_argument;
use crate::route::Route;
use crate::scene::Scene;
use crate::state::action::Action;
use crate::state::household::next_person;

/// The id of the line that says what happened.
const SAID: &str = "people-said";

/// Who belongs to the household, as this question asks, the one who asks first; each can be changed, the others removed, and
/// more added. `link` leads to the page of each: to fill it in, or to change an answer.
pub(super) fn people_list(scene: &Scene, question: &QuestionId, link: Link) -> Html {
    let me = PersonId::me();
    let others = scene.visit.people().keys().filter(|person| !person.is_me());
    let rows = std::iter::once(&me).chain(others).map(|person| row(scene, question, person, link));
    html! {
        <div class="wm-people">
            <ul class="wm-people__list">{ for rows }</ul>
            <p id={SAID} class="wm-people__said" role="status" tabindex="-1"></p>
            { add(scene, question, link) }
        </div>
    }
}

/// Forgets a person, and says so: the button that was pressed is gone.
fn remove(scene: &Scene, person: &PersonId) {
    let name = text_argument(scene.person_name(person));
    scene.act(Action::Remove(person.clone()));
    document::say(SAID, &scene.messages.text_with(key::PEOPLE_REMOVED, &[("person", name)]));
}

fn row(scene: &Scene, question: &QuestionId, person: &PersonId, link: Link) -> Html {
    let name = scene.person_name(person);
    let details = scene.messages.person_details(&scene.content, scene.visit.people(), person);
    let to = Route::AskOf { question: question.clone(), person: person.clone() };
    let change = double(scene, key::CHECK_CHANGE, key::PEOPLE_CHANGE, &name);
    let onclick = {
        let (scene, person) = (scene.clone(), person.clone());
        move |_| remove(&scene, &person)
    };
    html! {
        <li class="wm-people__row" key={person.as_str()}>
            <span class="wm-people__who">
                <strong><bdi>{ words(name.clone()) }</bdi></strong>
                <bdi class="wm-people__details">{ words(details.join(", ")) }</bdi>
            </span>
            <span class="wm-people__acts">
                { link(scene, to, "wm-people__act", change) }
                if !person.is_me() {
                    <button type="button" class="wm-people__act" id={format!("remove-{person}")} {onclick}>
                        { double(scene, key::PEOPLE_REMOVE, key::PEOPLE_REMOVE_ONE, &name) }
                    </button>
                }
            </span>
        </li>
    }
}

/// A short name to see, and one that says of whom to hear.
fn double(scene: &Scene, seen: key::Key, heard: key::Key, person: &str) -> Html {
    html! {
        <>
            <span aria-hidden="true">{ scene.say(seen) }</span>
            <span class="wm-unseen">{ scene.say_with(heard, &[("person", text_argument(person.to_owned()))]) }</span>
        </>
    }
}

/// The way to add one more, while there is room.
fn add(scene: &Scene, question: &QuestionId, link: Link) -> Html {
    let Some(person) = next_person(scene.visit.people()) else {
        let count = scene.messages.count(Situation::MOST_PEOPLE);
        return notice("users", scene.say_with(key::PEOPLE_MOST, &[("count", count)]));
    };
    let to = Route::AskOf { question: question.clone(), person };
    let name = html! { <>{ icon("users") }{ scene.say(key::PEOPLE_ADD) }</> };
    html! { <p class="wm-actions">{ link(scene, to, "wm-button wm-button--quiet", name) }</p> }
}
