//! A remark set apart from the text around it.

use yew::{Html, html};

use super::icon::icon;

/// A remark set apart from the text around it.
pub fn notice(picture: &str, text: Html) -> Html {
    // One with a sign of danger looks like it.
    let class = if picture == "alert" { "wm-notice wm-notice--alert" } else { "wm-notice" };
    html! {
        <div {class}>{ icon(picture) }<p class="wm-notice__text">{ text }</p></div>
    }
}

/// A remark that a screen reader says when it appears.
pub fn spoken_notice(picture: &str, text: Html) -> Html {
    html! { <div role="status">{ notice(picture, text) }</div> }
}
