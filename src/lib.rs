//! The page: it asks, it shows, and it decides nothing. What follows from the answers is the engine's to say.
//!
//! Invariants: no rule and no words for people live here; only [`browser`] touches the browser; a page draws itself
//! from a [`scene::Scene`] and from nothing else; answers live in memory only and never enter an address, a title, a history
//! entry or any storage. Answers from another device come locked, in the fragment of an address that loses it at once.

pub mod ahead;
pub mod aloud;
pub mod app;
pub mod browser;
pub mod components;
pub mod drawing;
pub mod frame;
pub mod hooks;
pub mod i18n;
pub mod later;
pub mod pages;
pub mod prerender;
pub mod route;
pub mod scene;
pub mod shell;
pub mod state;
pub mod take;

/// Mounts the app on the page.
#[cfg(target_arch = "wasm32")]
pub fn start() {
    if let Some(place) = browser::document::app_element() {
        yew::Renderer::<app::App>::with_root(place).render();
    }
}
