//! `cargo xtask bench`

use std::process::ExitCode;

use anyhow::Result;

use crate::benchmark::{Table, as_processes, in_chromium, natively};
use crate::console;
use crate::project::Project;
use crate::tools::Cache;

/// Measures what the engine costs on made-up rules, natively and in Chromium, and what authors run on the real ones; prints
/// one table of targets beside what was measured.
///
/// # Errors
/// When something that is needed cannot be installed, built or started. Targets that are missed are no error but exit
/// code 1.
pub(crate) fn bench() -> Result<ExitCode> {
    let project = Project::open()?;
    console::say(
        "Building for speed, and measuring: about 3 minutes the first time; leave the machine alone meanwhile …",
    );
    let mut figures = natively(&project)?;
    figures.add(in_chromium(&project, &Cache::of_user()?)?);
    figures.add(as_processes(&project)?);
    let table = Table::new(figures);
    console::say(&table);
    Ok(if table.missed() == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
