//! The plan to take along: on paper, in a calendar, as a file, on another device.

mod hand_over;
mod sheet;

use yew::{Callback, Html, html};

use self::hand_over::HandOver;
use self::sheet::{SHEET, sheet};
use super::back_link::back_link;
use crate::browser::{document, download, navigation};
use crate::components::below::below;
use crate::components::button::{Weight, button};
use crate::components::calendar_button::save_dates;
use crate::components::notice::notice;
use crate::components::page_heading::page_heading;
use crate::i18n::key::{self, Key};
use crate::i18n::messages::{text_argument, unmarked};
use crate::scene::Scene;
use crate::take::calendar::Reminder;
use crate::take::plan_file::plan_file;

/// The name of the calendar file with all dates: it tells nothing.
const DATES_FILE: &str = "dates.ics";

/// The name of the file with the plan.
const PLAN_FILE: &str = "plan.html";

/// The plan to take along. What is printed and what is saved is the same sheet, drawn here and not shown on the screen.
pub fn take_page(scene: &Scene) -> Html {
    let (drawn_from, sheet_drawn_from) = (scene.clone(), scene.clone());
    html! {
        <>
            <div class="wm-screen">
                { back_link(scene) }
                { page_heading(scene.say(key::TAKE_TITLE)) }
                <p class="wm-lead">{ scene.say(key::TAKE_INTRO) }</p>
                { notice("shield", scene.say(key::TAKE_CARE)) }
                { way(scene, key::TAKE_PRINT_TITLE, print(scene)) }
                { way(scene, key::TAKE_CALENDAR_TITLE, dates(scene)) }
                { below(scene, "more-ways", move || more_ways(&drawn_from)) }
            </div>
            { below(scene, "sheet", move || sheet(&sheet_drawn_from)) }
        </>
    }
}

/// The ways that a telephone shows below its first screen.
fn more_ways(scene: &Scene) -> Html {
    html! {
        <>
            { way(scene, key::TAKE_FILE_TITLE, file(scene)) }
            { way(scene, key::TAKE_HAND_TITLE, html! { <HandOver scene={scene.clone()} /> }) }
        </>
    }
}

/// A way to take it along, under its heading.
fn way(scene: &Scene, title: Key, body: Html) -> Html {
    html! { <section class="wm-card"><h2>{ scene.say(title) }</h2>{ body }</section> }
}

fn print(scene: &Scene) -> Html {
    html! {
        <>
            <p>{ scene.say(key::TAKE_PRINT_TEXT) }</p>
            { button(scene, Weight::Main, Some("print"), "print", key::TAKE_PRINT, &Callback::from(|()| navigation::print())) }
        </>
    }
}

/// All dates for the person's calendar.
fn dates(scene: &Scene) -> Html {
    if scene.plan().deadlines.iter().all(|due| Reminder::of(due).is_none()) {
        return html! { <p>{ scene.say(key::TAKE_CALENDAR_NONE) }</p> };
    }
    let title = text_argument(scene.messages.text(key::TAKE_CALENDAR_ENTRY));
    let on_press = Callback::from({
        let scene = scene.clone();
        move |()| {
            let reminders: Vec<Reminder<'_>> = scene.plan().deadlines.iter().filter_map(Reminder::of).collect();
            save_dates(&scene, DATES_FILE, &reminders);
        }
    });
    html! {
        <>
            <p>{ scene.say_with(key::TAKE_CALENDAR_TEXT, &[("title", title)]) }</p>
            { button(scene, Weight::Main, Some("save-dates"), "calendar", key::TAKE_CALENDAR_ALL, &on_press) }
        </>
    }
}

/// The plan as a file, made from the sheet as it stands on the page: in the words of the browser's translator, too.
fn file(scene: &Scene) -> Html {
    let on_press = Callback::from({
        let scene = scene.clone();
        move |()| {
            let messages = &scene.messages;
            let title = unmarked(&messages.text(key::PLAN_TITLE));
            let file = plan_file(messages.tag(), messages.direction(), &title, &document::markup(SHEET));
            download::save(PLAN_FILE, "text/html", &file);
        }
    });
    html! {
        <>
            <p>{ scene.say(key::TAKE_FILE_TEXT) }</p>
            { button(scene, Weight::Main, Some("save-plan"), "arrow", key::TAKE_FILE, &on_press) }
        </>
    }
}
