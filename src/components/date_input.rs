//! A date to type: day, month and year.

use yew::{AttrValue, Callback, Html, html};

use super::choice_rows::{Choice, HowMany, choice_rows};
use super::field_group::fault_id;
use super::text_input::{Keyboard, text_input};
use crate::i18n::key;
use crate::i18n::name::Named as _;
use crate::scene::Scene;
use crate::state::date_entry::DateEntry;
use crate::state::fault::{DatePart, Fault};

/// A date to type: three short fields, so that nobody fights a calendar and a month or a year alone can be given. Each
/// part adds its name to the id of the field. A date that is unlikely has a box below to say that it is right.
pub fn date_input(
    scene: &Scene,
    field: &str,
    entry: &DateEntry,
    fault: Option<Fault>,
    on_input: &Callback<DateEntry>,
) -> Html {
    let part = |part: DatePart| {
        let id = format!("{field}-{}", part.name());
        let is_faulty = fault.is_some_and(|fault| fault.date_part() == part);
        let on_part = Callback::from({
            let (entry, on_input) = (entry.clone(), on_input.clone());
            move |text| on_input.emit(entry.clone().with(part, text))
        });
        html! {
            <div class={format!("wm-date__part wm-date__part--{}", part.name())}>
                <label class="wm-date__label" for={id.clone()}>{ scene.say(part.key()) }</label>
                { text_input(id, entry.part(part).to_owned(), Keyboard::Numeric, is_faulty.then(|| fault_id(field)), &on_part) }
            </div>
        }
    };
    html! {
        <>
            <div class="wm-date">{ for DatePart::ALL.into_iter().map(part) }</div>
            if fault == Some(Fault::Unlikely) { { sure_box(scene, field, entry, on_input) } }
        </>
    }
}

fn sure_box(scene: &Scene, field: &str, entry: &DateEntry, on_input: &Callback<DateEntry>) -> Html {
    let name = scene.messages.text(key::DATE_SURE);
    let choice = Choice { value: AttrValue::Static("sure"), name, hint: None, picture: None };
    let on_toggle = on_input.reform({
        let entry = entry.clone();
        move |_: AttrValue| entry.clone().toggled_sure()
    });
    choice_rows(field, HowMany::Any, vec![choice], 1, |_| entry.sure, &on_toggle)
}
