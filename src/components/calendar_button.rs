//! A date for the person's own calendar.

use waymark_engine::DeadlineDue;
use yew::{Callback, Html};

use super::button::{Weight, button};
use crate::browser::download;
use crate::i18n::key;
use crate::i18n::messages::unmarked;
use crate::scene::Scene;
use crate::take::calendar::{Reminder, calendar};

/// The media type of a calendar file.
const CALENDAR: &str = "text/calendar";

/// Saves a date as a calendar file; nothing where no day is known or it is over.
pub fn calendar_button(scene: &Scene, due: &DeadlineDue) -> Html {
    if Reminder::of(due).is_none() {
        return Html::default();
    }
    let on_press = Callback::from({
        let (scene, due) = (scene.clone(), due.clone());
        move |()| {
            if let Some(reminder) = Reminder::of(&due) {
                save_dates(&scene, &reminder.file_name(), &[reminder]);
            }
        }
    });
    button(scene, Weight::Quiet, None, "calendar", key::TAKE_CALENDAR_ONE, &on_press)
}

/// Saves these dates as a calendar file of this name.
pub fn save_dates(scene: &Scene, file_name: &str, reminders: &[Reminder<'_>]) {
    let title = unmarked(&scene.messages.text(key::TAKE_CALENDAR_ENTRY));
    download::save(file_name, CALENDAR, &calendar(&title, scene.today, reminders));
}
