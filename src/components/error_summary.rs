//! All that has to be mended, above the form.

use yew::{Callback, Html, MouseEvent, html};

use super::words::words;
use crate::browser::document;
use crate::i18n::key;
use crate::scene::Scene;

/// The id of the summary. Whoever shows it moves the focus there: without that, somebody who cannot see the page would
/// press "Continue" and hear nothing.
pub const ERROR_SUMMARY: &str = "faults";

/// One thing to mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldFault {
    /// The id of the field or of the part of it.
    pub field: String,
    /// What to do.
    pub text: String,
}

/// All that has to be mended; each line leads to its field.
pub fn error_summary(scene: &Scene, faults: Vec<FieldFault>) -> Html {
    let row = |FieldFault { field, text }: FieldFault| {
        let href = format!("#{field}");
        let onclick = Callback::from(move |event: MouseEvent| {
            // The address stays as it is, and the legend comes into view, not only the input.
            event.prevent_default();
            document::focus_field(&field);
        });
        html! { <li><a {href} {onclick}>{ words(text) }</a></li> }
    };
    html! {
        <div class="wm-faults" id={ERROR_SUMMARY} role="alert" tabindex="-1" aria-labelledby="faults-title">
            <h2 class="wm-faults__title" id="faults-title">{ scene.say(key::FAULT_TITLE) }</h2>
            <ul class="wm-faults__list">{ for faults.into_iter().map(row) }</ul>
        </div>
    }
}
