//! Telling the person that another page is there.

use yew::{hook, use_effect_with, use_mut_ref};

use crate::browser::document;
use crate::route::{Route, window_title};
use crate::scene::Scene;

/// Sets title and language, and moves the focus to the heading of a new page; not of the first one, where a reader
/// begins at the top by itself.
#[hook]
pub fn use_announced(route: &Route, scene: &Scene) {
    let messages = &scene.messages;
    let title = window_title(messages, route.heading(scene));
    let shown = use_mut_ref(|| None::<Route>);
    let page = (route.clone(), title, messages.tag().to_owned(), messages.direction());
    use_effect_with(page, move |(route, title, tag, direction)| {
        document::set_language(tag, direction);
        document::set_title(title);
        let before = shown.borrow_mut().replace(route.clone());
        if before.is_some_and(|before| before != *route) {
            document::focus_heading();
        }
    });
}
