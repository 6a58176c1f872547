//! A heading below the main one.

use yew::{Html, html};

/// How deep a heading stands: it follows the page that a part is shown on, so that no level is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Below the main heading.
    Two,
    /// Below a heading of level two.
    Three,
    /// Below a heading of level three.
    Four,
    /// Below a heading of level four.
    Five,
}

/// A heading below the main one.
pub fn subheading(level: Level, text: Html) -> Html {
    match level {
        Level::Two => html! { <h2 dir="auto">{ text }</h2> },
        Level::Three => html! { <h3 dir="auto">{ text }</h3> },
        Level::Four => html! { <h4 dir="auto">{ text }</h4> },
        Level::Five => html! { <h5 dir="auto">{ text }</h5> },
    }
}
