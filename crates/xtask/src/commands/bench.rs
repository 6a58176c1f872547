//! `cargo xtask bench`

use std::process::ExitCode;

use anyhow::{Context as _, Result};

use crate::project::Project;

/// Runs the benchmarks and shows their tables.
///
/// # Errors
/// When cargo cannot be started. Benchmarks that fail are no error but exit code 1.
pub(crate) fn bench() -> Result<ExitCode> {
    let project = Project::open()?;
    let mut command = project.cargo(["bench", "--package", "waymark-cli", "--bench", "content"]);
    let status = command.status().context("cannot start `cargo`")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
