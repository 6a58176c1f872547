//! A remark set apart from the text around it.

use yew::{Html, html};

use super::icon::icon;

/// A remark set apart from the text around it.
pub fn notice(picture: &str, text: Html) -> Html {
    html! {
        <div class="wm-notice">{ icon(picture) }<p class="wm-notice__text">{ text }</p></div>
    }
}

/// A remark that a screen reader says when it appears.
pub fn spoken_notice(picture: &str, text: Html) -> Html {
    html! { <div role="status">{ notice(picture, text) }</div> }
}
