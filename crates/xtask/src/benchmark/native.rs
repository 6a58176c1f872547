//! The programs of `waymark-bench`, run on this machine.

use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::benchmark::Figures;
use crate::project::Project;
use crate::transcript::Transcript;

/// The programs, each of which gives figures.
const PROGRAMS: [&str; 2] = ["measure", "heap"];

/// Builds the programs for speed and runs them.
///
/// # Errors
/// When one does not build, fails, or gives no figures.
pub(crate) fn natively(project: &Project) -> Result<Figures> {
    let mut build = project.cargo(["build", "--profile", "bench", "--package", "waymark-bench", "--bins"]);
    Transcript::of(&mut build, &project.log("bench-build"))?.or_fail("the benchmark's build")?;
    let mut figures = Figures::default();
    for program in PROGRAMS {
        let output = Command::new(project.program(program)).output();
        let output = output.with_context(|| format!("cannot start the benchmark's program `{program}`"))?;
        if !output.status.success() {
            bail!("the benchmark's program `{program}` failed: {}", String::from_utf8_lossy(&output.stderr).trim());
        }
        figures.add(Figures::read(&String::from_utf8_lossy(&output.stdout))?);
    }
    Ok(figures)
}
