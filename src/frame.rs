//! The frame around every page: what leads to help, to other languages and to other parts of the app.

use yew::{Callback, Html, Properties, component, html};

use crate::components::icon::icon;
use crate::components::language_picker::language_picker;
use crate::components::leave_link::leave_link;
use crate::i18n::key::{self, Key};
use crate::pages::link::link;
use crate::route::Route;
use crate::scene::Scene;

/// Where a part of the frame stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Above the page.
    Above,
    /// Below the page.
    Below,
}

/// What [`Frame`] is given.
#[derive(Properties)]
pub struct Props {
    /// Which part of it.
    pub side: Side,
    /// What pages need to draw themselves.
    pub scene: Scene,
    /// Forgets everything, and leaves.
    pub on_leave: Callback<()>,
}

/// The frame shows the words and the languages, and no answer, no time and no place: it stays as it is from page to page, which
/// spares a slow telephone the work of drawing it anew with each tap.
impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.side == other.side
            && self.scene.messages == other.scene.messages
            && self.scene.languages == other.scene.languages
            && self.scene.navigator == other.scene.navigator
            && self.on_leave == other.on_leave
    }
}

/// What stands above every page, or below.
#[component]
pub fn Frame(Props { side, scene, on_leave }: &Props) -> Html {
    match side {
        Side::Above => header(scene, on_leave),
        Side::Below => footer(scene),
    }
}

/// Help and the way out stay at the top of the screen, so that they are always at hand.
fn header(scene: &Scene, on_leave: &Callback<()>) -> Html {
    let brand = html! { <>{ icon("arrow") }{ scene.say(key::SITE_NAME) }</> };
    let urgent = html! { <>{ icon("phone") }{ scene.say(key::URGENT_LINK) }</> };
    html! {
        <>
            <header class="wm-top">
                <div class="wm-row">
                    { link(scene, Route::Urgent, "wm-urgent-link", urgent) }
                    { leave_link(scene, on_leave.clone()) }
                </div>
            </header>
            <nav class="wm-header" aria-label={scene.messages.text(key::SITE_NAME)}>
                <div class="wm-row">
                    { link(scene, Route::Start, "wm-brand", brand) }
                    { language_picker(scene) }
                </div>
            </nav>
        </>
    }
}

fn footer(scene: &Scene) -> Html {
    let row = |to: Route, key: Key| html! { <li>{ link(scene, to, "wm-link", scene.say(key)) }</li> };
    html! {
        <footer class="wm-footer">
            <nav aria-label={scene.messages.text(key::FOOTER_LABEL)}>
                <ul class="wm-footer__links">
                    { row(Route::Start, key::START_LINK) }
                    { row(Route::Services, key::SERVICES_TITLE) }
                    { row(Route::Schemes, key::SCHEMES_TITLE) }
                    { row(Route::Rights, key::RIGHTS_TITLE) }
                    { row(Route::Urgent, key::URGENT_TITLE) }
                    { row(Route::About, key::ABOUT_TITLE) }
                </ul>
            </nav>
            <p class="wm-fine">{ scene.say(key::FOOTER_NOT_ADVICE) }</p>
        </footer>
    }
}
