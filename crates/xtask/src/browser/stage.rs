//! Everything browser tests need, running or ready: the site, a browser, its driver, and where they are.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::browser::programs::Programs;
use crate::browser::selection::names_in;
use crate::browser::{Breadth, Engine, Selection};
use crate::project::Project;
use crate::server::Server;
use crate::site::Site;
use crate::tools::{Cache, NpmPackages};
use crate::transcript::Transcript;

/// The arguments of cargo that name the browser tests.
const TESTS: [&str; 6] = ["test", "--package", "waymark", "--test", "browser", "--"];

/// A served site, and a browser to see it in. The server stops when this is dropped.
#[derive(Debug)]
pub(crate) struct Stage {
    engine: Engine,
    server: Server,
    programs: Programs,
    axe: PathBuf,
}

impl Stage {
    /// Starts the server and makes the rest ready, installing what is missing.
    ///
    /// # Errors
    /// When something cannot be installed or started.
    pub(crate) fn set(engine: Engine, project: &Project, cache: &Cache, site: &Site) -> Result<Self> {
        let packages = NpmPackages::installed(project, cache)?.context(
            "npm is missing: install Node.js 20 or newer with npm (on Debian: `apt-get install nodejs npm`)",
        )?;
        let programs = Programs::ready(engine, project, cache)?;
        Ok(Self { engine, server: Server::start(&site.folder, 0)?, programs, axe: packages.axe()? })
    }

    /// The tests to run here, of those whose names hold `filter`.
    ///
    /// # Errors
    /// When the tests cannot be built, or there are none to run.
    pub(crate) fn selection(&self, project: &Project, breadth: Breadth, filter: &str) -> Result<Selection> {
        let mut list = project.cargo(TESTS);
        list.args(["--list", "--format", "terse"]);
        let transcript = Transcript::of(&mut list, &project.log("browser-test-list"))?;
        Selection::of(&names_in(&transcript.or_fail("listing the browser tests")?), self.engine, breadth, filter)
    }

    /// The command that runs these tests here.
    pub(crate) fn command(&self, project: &Project, selection: &Selection) -> Command {
        let mut command = project.cargo(TESTS);
        command
            .arg("--exact")
            .args(&selection.tests)
            .env("WAYMARK_ENGINE", self.engine.name())
            .env("WAYMARK_SITE", self.server.origin())
            .env("WAYMARK_BROWSER", &self.programs.browser)
            .env("WAYMARK_DRIVER", &self.programs.driver)
            .envs(self.programs.display.as_ref().map(|display| ("WAYMARK_DISPLAY", display)))
            .env("WAYMARK_AXE", &self.axe);
        command
    }
}
