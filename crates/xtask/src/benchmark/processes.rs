//! What authors run, as whole programs: time, and the most memory that they hold.

use std::process::Stdio;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use wait4::Wait4 as _;

use crate::benchmark::Figures;
use crate::project::Project;
use crate::transcript::Transcript;

/// How often `check` runs: the first time reads the files from the disk, and the shortest counts.
const CHECKS: usize = 4;

/// Measures `rules check` and `rules prove` of the release build on the whole content.
///
/// # Errors
/// When the program does not build or does not run. What it finds in the content is no error.
pub(crate) fn as_processes(project: &Project) -> Result<Figures> {
    let mut build = project.cargo(["build", "--release", "--package", "waymark-cli"]);
    Transcript::of(&mut build, &project.log("rules-build"))?.or_fail("the build of `rules`")?;
    let checks = (0..CHECKS).map(|_| run(project, "check")).collect::<Result<Vec<_>>>()?;
    let check = checks.into_iter().map(|cost| cost.seconds).fold(f64::INFINITY, f64::min);
    let prove = run(project, "prove")?;
    Ok(Figures::from([("check", check), ("prove", prove.seconds), ("prove-memory", prove.bytes)]))
}

/// What a process took.
struct Cost {
    seconds: f64,
    /// The most memory that it held at one time.
    bytes: f64,
}

fn run(project: &Project, command: &str) -> Result<Cost> {
    let start = Instant::now();
    let child = std::process::Command::new(project.program("rules"))
        .arg(command)
        .current_dir(&project.root)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .spawn()
        .context("cannot start `rules`")?;
    let used = child.wait4().context("`rules` was lost")?;
    let seconds = start.elapsed().as_secs_f64();
    // What it finds in the content is another matter: 1 says that something is not in order.
    if !matches!(used.status.code(), Some(0 | 1)) {
        bail!("`rules {command}` failed: run `cargo rules {command}` to see why");
    }
    // A process holds less than 2^53 bytes, so no digit is lost.
    #[expect(clippy::cast_precision_loss, reason = "see above")]
    let bytes = used.rusage.maxrss as f64;
    Ok(Cost { seconds, bytes })
}
