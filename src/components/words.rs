//! A stretch of text.

use yew::{AttrValue, Html, html};

/// A stretch of text in an element of its own.
///
/// A browser's translator takes text out of the page and puts its own in. Text that stood bare beside other parts would
/// then be missing when the page changes. An element of its own stays where it is, and its key makes sure that another
/// text is a new element, which the translator sees. Two of them never stand side by side in one element, where equal
/// texts would be equal keys.
pub fn words(text: String) -> Html {
    let text = AttrValue::from(text);
    html! { <span key={&*text}>{ text.clone() }</span> }
}
