//! A word and a picture on a tint: news that can be taken in at a glance.

use yew::{Html, html};

use super::icon::icon;

/// How a mark looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Good news.
    Yes,
    /// Bad news.
    No,
    /// News with a condition.
    Conditional,
    /// No news yet.
    Unknown,
}

/// A word and a picture on a tint.
pub fn mark(look: Look, picture: &str, text: Html) -> Html {
    let class = match look {
        Look::Yes => "wm-mark wm-mark--yes",
        Look::No => "wm-mark wm-mark--no",
        Look::Conditional => "wm-mark wm-mark--conditional",
        Look::Unknown => "wm-mark wm-mark--unknown",
    };
    html! { <p {class}>{ icon(picture) }{ text }</p> }
}
