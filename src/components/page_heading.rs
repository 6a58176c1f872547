//! The main heading of a page.

use yew::{Html, html};

/// The main heading of a page. It can take the focus, which moves here on every new page, so that a screen reader reads
/// on from there.
pub fn page_heading(text: Html) -> Html {
    html! { <h1 class="wm-heading" tabindex="-1" dir="auto">{ text }</h1> }
}
