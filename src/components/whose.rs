//! For whom of the household a part of the plan is.

use waymark_engine::RightResult;
use waymark_model::PersonId;
use yew::{Html, html};

use super::icon::icon;
use super::words::words;
use crate::i18n::key;
use crate::scene::Scene;

/// A result, and all whose it is.
pub type Shared<'r> = (&'r RightResult, Vec<&'r PersonId>);

/// Results that say the same of several people, each once with all of them.
#[must_use]
pub fn shared<'r>(results: impl IntoIterator<Item = &'r RightResult>) -> Vec<Shared<'r>> {
    let mut shared: Vec<Shared<'r>> = Vec::new();
    for result in results {
        let same = |(other, _): &&mut Shared<'r>| {
            other.id == result.id && other.case == result.case && other.uncovered == result.uncovered
        };
        match shared.iter_mut().find(same) {
            Some((_, people)) => people.extend(&result.person),
            None => shared.push((result, result.person.iter().collect())),
        }
    }
    shared
}

/// The names of those whose it is. Who lives alone needs not be told.
fn names(scene: &Scene, people: &[&PersonId]) -> Vec<String> {
    let household = scene.visit.people();
    let name = |person: &&PersonId| scene.messages.person_with_details(&scene.content, household, person);
    if household.len() < 2 { Vec::new() } else { people.iter().map(name).collect() }
}

/// Those whose it is, with a picture; nothing where it is everybody's, or who asks is alone.
pub fn whose(scene: &Scene, people: &[&PersonId]) -> Html {
    whose_named(scene, names(scene, people))
}

/// The same of people with these names.
pub fn whose_named(scene: &Scene, names: Vec<String>) -> Html {
    if names.is_empty() {
        return Html::default();
    }
    html! {
        <div class="wm-whose">
            { icon("users") }
            <span>{ scene.say(key::RIGHT_WHOSE) }</span>
            <ul class="wm-whose__people">
                { for names.into_iter().map(|name| html! { <li><bdi>{ words(name) }</bdi></li> }) }
            </ul>
        </div>
    }
}

/// Those whose it is, in a line of text.
pub fn whose_line(scene: &Scene, people: &[&PersonId]) -> Html {
    let names = names(scene, people);
    if names.is_empty() {
        return Html::default();
    }
    html! { <p>{ scene.say(key::RIGHT_WHOSE) }{ " " }<bdi>{ words(names.join(" · ")) }</bdi></p> }
}
