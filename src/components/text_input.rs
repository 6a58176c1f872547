//! A field to type in.

use yew::{AttrValue, Callback, Event, Html, InputEvent, html};

use super::field_group::fault_id;
use crate::browser::event::typed;

/// Which keyboard a phone should show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keyboard {
    /// Digits.
    Numeric,
    /// Digits and a point.
    Decimal,
    /// Letters and digits.
    Letters,
}

/// Whether what stands in a field has to be mended. Looks and `aria-invalid` both follow from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Soundness {
    /// Nothing is known to be wrong.
    Sound,
    /// It has to be mended.
    Faulty,
}

/// A field to type in, with this id, which a label beside it names. The browser neither completes it nor remembers it: the next
/// person must not see it.
pub fn text_input(
    id: String,
    text: String,
    keyboard: Keyboard,
    soundness: Soundness,
    on_input: &Callback<String>,
) -> Html {
    named_input(None, id, text, keyboard, soundness, on_input)
}

/// The same, where the element with the id `named_by` names it.
pub fn named_input(
    named_by: Option<String>,
    id: String,
    text: String,
    keyboard: Keyboard,
    soundness: Soundness,
    on_input: &Callback<String>,
) -> Html {
    let inputmode = match keyboard {
        Keyboard::Numeric => "numeric",
        Keyboard::Decimal => "decimal",
        Keyboard::Letters => "text",
    };
    // What is wrong with a field, or with a part of it, stands beside it.
    let fault = (soundness == Soundness::Faulty).then(|| fault_id(id.rsplit_once('-').map_or(&id, |(field, _)| field)));
    let invalid = (soundness == Soundness::Faulty).then_some(AttrValue::Static("true"));
    // Programs that type for people may tell of a change only.
    let changed = on_input.reform(|event: Event| typed(&event));
    let typing = on_input.reform(|event: InputEvent| typed(&event));
    html! {
        <input
            class="wm-input"
            type="text"
            {id}
            {inputmode}
            autocomplete="off"
            spellcheck="false"
            value={text}
            aria-labelledby={named_by}
            aria-describedby={fault}
            aria-invalid={invalid}
            oninput={typing}
            onchange={changed}
        />
    }
}
