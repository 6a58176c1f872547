//! What every question has around its controls: what is asked, what helps, what is wrong.

use yew::{Html, html};

use super::icon::icon;
use super::page_heading::page_heading;
use super::words::words;

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Caption {
    /// It is the main heading of the page.
    Heading(String),
    /// The page has another heading above.
    Plain(String),
}

/// What says what is wrong, to somebody who hears the page: it is said once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tied {
    /// The group does, with its hint: there are several controls.
    ToGroup,
    /// The input does that has to be mended.
    ToInput,
}

/// The id of what is wrong, of the field with this id.
#[must_use]
pub fn fault_id(id: &str) -> String {
    format!("{id}-fault")
}

/// The id of what is asked, of the field with this id.
#[must_use]
pub fn legend_id(id: &str) -> String {
    format!("{id}-legend")
}

/// The controls of the field with this id, with what helps to answer and what is wrong with the answer.
///
/// The question is the legend of the group, so that a screen reader says it with the first control; the hint is
/// tied to the group for the same reason, and the fault where no input has it.
pub fn field_group(
    id: &str,
    caption: Caption,
    hints: Vec<String>,
    fault: Option<String>,
    tied: Tied,
    controls: Html,
) -> Html {
    let hint_id = (!hints.is_empty()).then(|| format!("{id}-hint"));
    let fault_id = fault.as_ref().map(|_| fault_id(id));
    let of_group = fault_id.clone().filter(|_| tied == Tied::ToGroup);
    let described: Vec<&str> = [&hint_id, &of_group].into_iter().filter_map(|id| id.as_deref()).collect();
    let described_by = (!described.is_empty()).then(|| described.join(" "));
    let caption = match caption {
        Caption::Heading(text) => page_heading(words(text)),
        Caption::Plain(text) => html! { <span class="wm-field__name">{ words(text) }</span> },
    };
    html! {
        // More fields may come below: without a key, Yew would make the fields that are there into others.
        <fieldset class="wm-field" key={id} id={id.to_owned()} aria-describedby={described_by}>
            <legend class="wm-field__legend" id={legend_id(id)}>{ caption }</legend>
            if let Some(id) = hint_id {
                <div class="wm-hint" {id}>{ for hints.into_iter().map(|text| html! { <p>{ words(text) }</p> }) }</div>
            }
            { fault.map(|text| html! { <p class="wm-fault" id={fault_id}>{ icon("alert") }{ words(text) }</p> }) }
            { controls }
        </fieldset>
    }
}
