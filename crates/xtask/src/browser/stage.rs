//! Everything browser tests need, running: the site, a driver, and where they are.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::browser::driver::Driver;
use crate::browser::programs::Programs;
use crate::project::Project;
use crate::server::Server;
use crate::site::Site;
use crate::tools::{Cache, NpmPackages};

/// A served site and a driver. Both stop when this is dropped.
#[derive(Debug)]
pub(crate) struct Stage {
    server: Server,
    driver: Driver,
    chrome: PathBuf,
    axe: PathBuf,
}

impl Stage {
    /// Starts all that is needed, installing what is missing.
    ///
    /// # Errors
    /// When something cannot be installed or started.
    pub(crate) fn set(project: &Project, cache: &Cache, site: &Site) -> Result<Self> {
        let packages = NpmPackages::installed(project, cache)?.context(
            "npm is missing: install Node.js 20 or newer with npm (on Debian: `apt-get install nodejs npm`)",
        )?;
        let programs = Programs::ready(project)?;
        Ok(Self {
            server: Server::start(&site.folder, 0)?,
            driver: Driver::start(&programs.driver, &project.log("chromedriver"))?,
            chrome: programs.chrome,
            axe: packages.axe()?,
        })
    }

    /// The command that runs the browser tests here: all, or those whose name holds `filter`.
    pub(crate) fn tests(&self, project: &Project, filter: Option<&str>) -> Command {
        let mut command = project.cargo(["test", "--package", "waymark", "--test", "browser", "--"]);
        command
            .args(filter)
            .env("WAYMARK_SITE", self.server.origin())
            .env("WAYMARK_WEBDRIVER", self.driver.origin())
            .env("WAYMARK_CHROME", &self.chrome)
            .env("WAYMARK_AXE", &self.axe);
        command
    }
}
