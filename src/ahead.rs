//! Pages that are drawn before somebody opens them (ADR 29).

use std::cell::RefCell;
use std::rc::Rc;

use yew::{Html, UseForceUpdateHandle, html};

use crate::route::Route;
use crate::scene::Scene;

/// The id of the main part of the page that is shown, where the skip link leads.
pub const MAIN: &str = "main";

/// A page that is drawn before somebody opens it.
pub struct Drawn {
    /// Its address.
    pub route: Route,
    /// What it is drawn from.
    pub scene: Scene,
    /// What stands on it.
    pub body: Html,
}

/// The pages that are drawn before somebody opens them, beside the one that is shown.
#[derive(Clone)]
pub struct Ahead {
    /// Those that are there, in the order of the document.
    pub drawn: Rc<RefCell<Vec<Drawn>>>,
    /// Draws the frame anew with those that were added.
    pub redraw: UseForceUpdateHandle,
}

/// The main part of a page; `key` tells it from those of other pages. What is drawn in it ahead stays in it when it is shown.
pub fn main_part(scene: &Scene, key: String, body: Html) -> Html {
    let (id, class) = if scene.is_ahead { (None, "wm-main wm-main--ahead") } else { (Some(MAIN), "wm-main") };
    html! { <main {key} {id} {class} tabindex="-1" inert={scene.is_ahead}>{ body }</main> }
}
