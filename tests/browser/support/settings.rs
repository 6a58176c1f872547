//! What `cargo xtask e2e` tells the tests about this machine.

use std::env;
use std::fs;

use super::engine::Engine;

/// Where everything is that the tests need.
#[derive(Debug)]
pub(crate) struct Settings {
    /// Where the built site is served, such as `http://127.0.0.1:8080`, without a slash at the end.
    pub(crate) site: String,
    /// What sort of browser it is.
    pub(crate) engine: Engine,
    /// The browser's program.
    pub(crate) browser: String,
    /// The program of the browser's driver.
    pub(crate) driver: String,
    /// The program that makes a display that nobody sees, for a browser that needs one.
    pub(crate) display: Option<String>,
    /// The source text of axe-core.
    pub(crate) axe: String,
}

impl Settings {
    /// Reads the variables that `cargo xtask e2e` sets.
    ///
    /// # Panics
    /// When one is missing: these tests prove nothing without a browser and the site, so they do not pass without.
    #[track_caller]
    pub(crate) fn from_environment() -> Self {
        let axe = variable("WAYMARK_AXE");
        Self {
            site: variable("WAYMARK_SITE").trim_end_matches('/').to_owned(),
            engine: Engine::named(&variable("WAYMARK_ENGINE")),
            browser: variable("WAYMARK_BROWSER"),
            driver: variable("WAYMARK_DRIVER"),
            display: env::var("WAYMARK_DISPLAY").ok(),
            axe: fs::read_to_string(&axe).unwrap_or_else(|error| panic!("WAYMARK_AXE names {axe}: {error}")),
        }
    }
}

#[track_caller]
fn variable(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run the browser tests with `cargo xtask e2e`"))
}
