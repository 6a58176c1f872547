//! Whether a place is open now.

use waymark_model::{Access, Service};
use yew::{Html, html};

use super::icon::icon;
use super::mark::{Look, mark};
use super::words::words;
use crate::i18n::messages::text_argument;
use crate::i18n::name::Named as _;
use crate::i18n::{content_key, key};
use crate::scene::Scene;
use crate::state::opening::{Openness, Turn, TurnDay};

/// Whether a place is open now, until when, or when it opens next; where only words tell when it is open, those words; nothing
/// of a page on the web, which is neither open nor closed.
pub fn open_mark(scene: &Scene, service: &Service) -> Html {
    let (look, picture, text) = match scene.openness(service) {
        Openness::NotKnown if service.access == [Access::Online] => return Html::default(),
        Openness::NotKnown => return in_words(scene, service),
        Openness::Always => (Look::Yes, "clock", scene.say(key::SERVICE_OPEN_ALWAYS)),
        Openness::Open(turn) => (Look::Yes, "clock", until(scene, turn)),
        Openness::Closed(turn) => (Look::Unknown, "clock", opens(scene, turn)),
        Openness::Holiday => (Look::Conditional, "calendar", scene.say(key::SERVICE_OPEN_HOLIDAY)),
    };
    mark(look, picture, text)
}

fn in_words(scene: &Scene, service: &Service) -> Html {
    let own = scene.messages.content_if_any(&content_key::service_hours(&service.id));
    let text = own.unwrap_or_else(|| scene.messages.text(key::SERVICE_OPEN_NOT_KNOWN));
    html! { <p class="wm-open">{ icon("clock") }{ words(text) }</p> }
}

fn until(scene: &Scene, Turn { day, at }: Turn) -> Html {
    let time = ("time", text_argument(at.to_string()));
    match day {
        TurnDay::Today => scene.say_with(key::SERVICE_OPEN_UNTIL, &[time]),
        TurnDay::Tomorrow => scene.say_with(key::SERVICE_OPEN_UNTIL_TOMORROW, &[time]),
        // What is open for days on end closes too late to matter now.
        TurnDay::This(_) | TurnDay::On(_) => scene.say(key::SERVICE_OPEN_NOW),
    }
}

fn opens(scene: &Scene, Turn { day, at }: Turn) -> Html {
    let time = ("time", text_argument(at.to_string()));
    let on = |day: String| ("day", text_argument(day));
    match day {
        TurnDay::Today => scene.say_with(key::SERVICE_OPENS_TODAY, &[time]),
        TurnDay::Tomorrow => scene.say_with(key::SERVICE_OPENS_TOMORROW, &[time]),
        TurnDay::This(day) => scene.say_with(key::SERVICE_OPENS_ON, &[on(scene.messages.text(day.key())), time]),
        TurnDay::On(day) => scene.say_with(key::SERVICE_OPENS_ON, &[on(scene.messages.day(day)), time]),
    }
}
