//! `cargo xtask e2e`

use std::process::ExitCode;

use anyhow::{Context as _, Result};

use crate::browser::{Breadth, Engine, Stage};
use crate::project::Project;
use crate::site::Site;
use crate::tools::{Cache, SiteTools};

/// Runs the browser tests whose name holds `filter`, or all, as far as the engine can.
///
/// # Errors
/// When something that is needed cannot be installed, built or started, or no test is left to run. Tests that fail are
/// no error but exit code 1.
pub(crate) fn e2e(engine: Engine, filter: Option<&str>) -> Result<ExitCode> {
    let project = Project::open()?;
    let cache = Cache::of_user()?;
    let tools = SiteTools::ready(&project, &cache)?;
    let site = Site::current(&project, &tools)?;
    let stage = Stage::set(engine, &project, &cache, &site)?;
    let selection = stage.selection(&project, Breadth::Whole, filter.unwrap_or_default())?;
    selection.say_left_out(engine);
    let status = stage.command(&project, &selection).status().context("cannot start `cargo`")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
