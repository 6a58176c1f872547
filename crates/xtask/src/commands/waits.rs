//! `cargo xtask waits`

use std::process::ExitCode;

use anyhow::{Context as _, Result};

use crate::browser::{Breadth, Engine, Stage};
use crate::console;
use crate::project::Project;
use crate::site::Site;
use crate::tools::{Cache, SiteTools};

/// Measures how long a person on a slow phone waits from a tap to the next screen, and prints the median and the 95th
/// percentile for each screen.
///
/// # Errors
/// When something that is needed cannot be installed, built or started. A journey that cannot be walked is no error but
/// exit code 1.
pub(crate) fn waits() -> Result<ExitCode> {
    let project = Project::open()?;
    let cache = Cache::of_user()?;
    let site = Site::current(&project, &SiteTools::ready(&project, &cache)?)?;
    let stage = Stage::set(Engine::Chromium, &project, &cache, &site)?;
    let selection = stage.selection(&project, Breadth::Whole, "waits::waits")?;
    console::say("Walking through the site as on a slow phone: about 10 minutes; leave the machine alone meanwhile …");
    let mut walk = stage.command(&project, &selection);
    let status = walk.args(["--ignored", "--nocapture"]).status().context("cannot start `cargo`")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
