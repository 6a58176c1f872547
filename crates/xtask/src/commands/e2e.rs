//! `cargo xtask e2e`

use std::process::ExitCode;

use anyhow::{Context as _, Result};

use crate::browser::Stage;
use crate::command_line::Engine;
use crate::console;
use crate::project::Project;
use crate::site::Site;
use crate::tools::{Cache, SiteTools};

/// The exit code for something that was asked for and is not supported.
const NOT_SUPPORTED: u8 = 2;

/// Runs the browser tests whose name holds `filter`, or all.
///
/// # Errors
/// When something that is needed cannot be installed, built or started. Tests that fail are no error but exit code 1.
pub(crate) fn e2e(engine: Engine, filter: Option<&str>) -> Result<ExitCode> {
    if engine != Engine::Chromium {
        console::say("Only Chromium is supported yet: leave --browser out, or say --browser chromium");
        return Ok(ExitCode::from(NOT_SUPPORTED));
    }
    let project = Project::open()?;
    let cache = Cache::of_user()?;
    let tools = SiteTools::ready(&project, &cache)?;
    let site = Site::current(&project, &tools)?;
    let stage = Stage::set(&project, &cache, &site)?;
    let status = stage.tests(&project, filter).status().context("cannot start `cargo`")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
