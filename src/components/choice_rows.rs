//! Choosing one, or any number, of several.

use waymark_model::Picture;
use yew::{AttrValue, Callback, Html, html};

use super::icon;
use super::words::words;

/// One thing to choose.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// What it is called in the page's ids.
    pub value: AttrValue,
    /// What it is called by people.
    pub name: String,
    /// What helps to understand it.
    pub hint: Option<String>,
    /// The picture beside it.
    pub picture: Option<Picture>,
}

/// How many of the choices may be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HowMany {
    /// One: radio buttons.
    One,
    /// Any number: boxes to tick.
    Any,
}

/// Choices of the field with this id, each with a row that can be pressed as a whole. `is_chosen` says which are chosen
/// so far; `on_choose` is called with the value of the row that was pressed. No more than `most` of them are drawn.
pub fn choice_rows(
    field: &str,
    how_many: HowMany,
    choices: Vec<Choice>,
    most: usize,
    is_chosen: impl Fn(&str) -> bool,
    on_choose: &Callback<AttrValue>,
) -> Html {
    let kind = match how_many {
        HowMany::One => "radio",
        HowMany::Any => "checkbox",
    };
    let row = |choice: Choice| {
        let checked = is_chosen(&choice.value);
        choice_row(field, kind, choice, checked, on_choose.clone())
    };
    html! { <div class="wm-choices">{ for choices.into_iter().take(most).map(row) }</div> }
}

fn choice_row(field: &str, kind: &'static str, choice: Choice, checked: bool, on_choose: Callback<AttrValue>) -> Html {
    let Choice { value, name, hint, picture } = choice;
    let input = AttrValue::from(format!("{field}-{value}"));
    let hint_id = hint.as_ref().map(|_| AttrValue::from(format!("{input}-hint")));
    let onchange = Callback::from({
        let value = value.clone();
        move |_| on_choose.emit(value.clone())
    });
    html! {
        // More rows may come below: without a key, Yew would make the rows that are there into others.
        <div class="wm-choice" key={value.as_str()}>
            <input
                class="wm-choice__input"
                type={kind}
                name={field.to_owned()}
                id={input.clone()}
                {value}
                {checked}
                aria-describedby={hint_id.clone()}
                {onchange}
            />
            <label class="wm-choice__label" for={input}>
                { picture.map(icon::picture) }
                { words(name) }
            </label>
            { hint.map(|text| html! { <span class="wm-choice__hint" id={hint_id}>{ words(text) }</span> }) }
        </div>
    }
}
