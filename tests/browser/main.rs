//! Journeys through the built site in a real browser. `cargo xtask e2e` builds and serves the site, starts the
//! browser's driver, and runs these; see ADR 5.
#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what a test cannot do or find fails the test"
)]

mod answers;
mod danger;
#[expect(dead_code, reason = "what files say for people is shown elsewhere")]
#[path = "../gallery/drawn/mod.rs"]
mod drawn;
mod every_scheme;
mod every_screen;
mod gallery;
mod hand_edited;
mod household;
mod journeys;
mod keyboard_only;
mod mistakes;
mod packs;
mod places;
mod plan;
mod prerender;
mod print;
mod privacy;
mod read_aloud;
mod rights;
mod screen_reader;
mod screens;
mod settings_of_the_device;
mod stillness;
mod support;
mod take;
mod tour;
mod translator;
mod waits;
