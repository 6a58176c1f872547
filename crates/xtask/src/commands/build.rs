//! `cargo xtask build`

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;

use crate::console;
use crate::project::Project;
use crate::site::Site;
use crate::tools::{Cache, SiteTools};

/// Builds the site into a folder, which is taken from the current one if it is not absolute.
///
/// # Errors
/// When a tool is missing, the site does not build, or the folder holds something else.
pub(crate) fn build(out: &Path) -> Result<ExitCode> {
    let project = Project::open()?;
    let tools = SiteTools::ready(&project, &Cache::of_user()?)?;
    Site::current(&project, &tools)?.copy_to(out)?;
    console::say(format_args!("The site is in {}", out.display()));
    Ok(ExitCode::SUCCESS)
}
