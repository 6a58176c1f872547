//! Telling the person that another page is there.

use yew::{hook, use_mut_ref};

use super::use_layout_effect_with;
use crate::browser::document;
use crate::route::{Route, window_title};
use crate::scene::Scene;
use crate::state::details::Details;
use crate::state::trail::Returned;

/// Sets title and language, and moves the focus to the heading of a new page, and again when the page that was waited
/// for takes the place of its stand-in; not of the first one, where a reader begins at the top by itself. Somebody who comes
/// back to a page finds it as they left it.
#[hook]
pub fn use_announced(route: &Route, returned: Option<&Returned>, details: Details, scene: &Scene) {
    let messages = &scene.messages;
    let is_whole = details == Details::Here;
    let heading = if is_whole { route.heading(scene) } else { route.heading_without_details(scene) };
    let title = window_title(messages, heading);
    let shown = use_mut_ref(|| None::<(Route, bool)>);
    let page = ((route.clone(), is_whole), title, messages.tag().to_owned(), messages.direction());
    let returned = returned.cloned();
    use_layout_effect_with(page, move |(page, title, tag, direction)| {
        document::set_language(&tag, direction);
        document::set_title(&title);
        let before = shown.borrow_mut().replace(page.clone());
        if before.is_some_and(|before| before != page) {
            match returned {
                Some(Returned { depth, from }) => document::focus_again(depth, &from),
                None => document::focus_heading(),
            }
        }
    });
}
