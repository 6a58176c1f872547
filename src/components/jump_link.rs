//! A link to another part of the same page.

use yew::{Callback, Html, MouseEvent, html};

use crate::browser::document;

/// A link to the part with this id, which takes the focus. The address stays as it is: an entry in the history for each
/// jump would be in the way of "back".
pub fn jump_link(id: String, class: &'static str, text: Html) -> Html {
    let href = format!("#{id}");
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        document::show(&id);
    });
    html! { <a {class} {href} {onclick}>{ text }</a> }
}
