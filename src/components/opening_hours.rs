//! When a place is open.

use waymark_model::{Clock, Hours, Opening, Service, Weekday};
use yew::{Html, html};

use super::words::words;
use crate::i18n::messages::text_argument;
use crate::i18n::name::Named as _;
use crate::i18n::{content_key, key};
use crate::scene::Scene;

/// When a place is open: days and times, and what its own words add.
pub fn opening_hours(scene: &Scene, service: &Service) -> Html {
    let own = scene.messages.content_if_any(&content_key::service_hours(&service.id));
    let times = match &service.hours {
        Hours::Always => html! { <p>{ scene.say(key::HOURS_ALWAYS) }</p> },
        Hours::At(openings) => html! { <ul class="wm-hours">{ for openings.iter().map(|at| row(scene, at)) }</ul> },
        Hours::NotKnown if own.is_some() => Html::default(),
        Hours::NotKnown => html! { <p>{ scene.say(key::HOURS_NOT_KNOWN) }</p> },
    };
    html! {
        <>
            { times }
            { own.map(|text| html! { <p>{ words(text) }</p> }) }
        </>
    }
}

/// Days and times in a line.
pub fn days_and_times(scene: &Scene, opening: &Opening) -> Html {
    let day = |text: Html| html! { <>{ text }{ " " }</> };
    html! { <>{ for days(scene, opening.days.as_slice()).into_iter().map(day) }{ times(scene, opening) }</> }
}

fn times(scene: &Scene, opening: &Opening) -> Html {
    let clock = |clock: Clock| text_argument(clock.to_string());
    scene.say_with(key::HOURS_TIMES, &[("from", clock(opening.from)), ("to", clock(opening.to))])
}

fn row(scene: &Scene, opening: &Opening) -> Html {
    let day = |text: Html| html! { <span class="wm-hours__day">{ text }</span> };
    html! {
        <li class="wm-hours__row">
            <span class="wm-hours__days">{ for days(scene, opening.days.as_slice()).into_iter().map(day) }</span>
            <span>{ times(scene, opening) }</span>
        </li>
    }
}

/// Three or more days in a row are said as "first to last"; other days one by one.
fn days(scene: &Scene, days: &[Weekday]) -> Vec<Html> {
    let name = |day: Weekday| text_argument(scene.messages.text(day.key()));
    let in_a_row = Weekday::ALL.windows(days.len()).any(|window| window == days);
    match days {
        [first, .., last] if days.len() > 2 && in_a_row => {
            vec![scene.say_with(key::HOURS_DAYS, &[("first", name(*first)), ("last", name(*last))])]
        }
        _ => days.iter().map(|day| scene.say(day.key())).collect(),
    }
}
