//! No such page.

use yew::{Html, html};

use super::link::link;
use crate::components::page_heading::page_heading;
use crate::i18n::key;
use crate::route::Route;
use crate::scene::Scene;

/// What somebody sees whose address leads nowhere.
pub fn not_found_page(scene: &Scene) -> Html {
    html! {
        <>
            { page_heading(scene.say(key::NOT_FOUND_TITLE)) }
            <p>{ scene.say(key::NOT_FOUND_TEXT) }</p>
            <p>{ link(scene, Route::Start, "wm-button", scene.say(key::NOT_FOUND_START)) }</p>
        </>
    }
}
