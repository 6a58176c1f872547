//! Telling the person that another page is there.

use yew::{hook, use_effect_with, use_mut_ref};

use crate::browser::document;
use crate::route::{Route, window_title};
use crate::scene::Scene;
use crate::state::details::Details;

/// Sets title and language, and moves the focus to the heading of a new page, and again when the page that was waited
/// for takes the place of its stand-in; not of the first one, where a reader begins at the top by itself.
#[hook]
pub fn use_announced(route: &Route, details: Details, scene: &Scene) {
    let messages = &scene.messages;
    let is_whole = details == Details::Here;
    let heading = if is_whole { route.heading(scene) } else { route.heading_without_details(scene) };
    let title = window_title(messages, heading);
    let shown = use_mut_ref(|| None::<(Route, bool)>);
    let page = ((route.clone(), is_whole), title, messages.tag().to_owned(), messages.direction());
    use_effect_with(page, move |(page, title, tag, direction)| {
        document::set_language(tag, direction);
        document::set_title(title);
        let before = shown.borrow_mut().replace(page.clone());
        if before.is_some_and(|before| before != *page) {
            document::focus_heading();
        }
    });
}
