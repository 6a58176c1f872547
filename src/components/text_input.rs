//! A field to type in.

use yew::{AttrValue, Callback, Event, Html, InputEvent, html};

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

/// A field to type in, with this id, which a label beside it names. The browser neither completes it nor remembers it: the next
/// person must not see it. What stands in it has to be mended where `fault` is the id of what says so.
pub fn text_input(
    id: String,
    text: String,
    keyboard: Keyboard,
    fault: Option<String>,
    on_input: &Callback<String>,
) -> Html {
    named_input(None, id, text, keyboard, fault, on_input)
}

/// The same, where the element with the id `named_by` names it.
pub fn named_input(
    named_by: Option<String>,
    id: String,
    text: String,
    keyboard: Keyboard,
    fault: Option<String>,
    on_input: &Callback<String>,
) -> Html {
    let inputmode = match keyboard {
        Keyboard::Numeric => "numeric",
        Keyboard::Decimal => "decimal",
        Keyboard::Letters => "text",
    };
    let invalid = fault.is_some().then_some(AttrValue::Static("true"));
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
