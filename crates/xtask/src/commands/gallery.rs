//! `cargo xtask gallery`

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result};

use crate::console;
use crate::project::Project;
use crate::transcript::Transcript;

/// Draws every component with its examples into a folder, which is taken from the current one if it is not absolute.
///
/// # Errors
/// When the folder cannot be made or an example cannot be drawn.
pub(crate) fn gallery(out: &Path) -> Result<ExitCode> {
    let project = Project::open()?;
    fs::create_dir_all(out).with_context(|| format!("cannot make {}", out.display()))?;
    let out = out.canonicalize().with_context(|| format!("cannot find {}", out.display()))?;
    let mut draw =
        project.cargo(["test", "--quiet", "--package", "waymark", "--test", "gallery", "the_gallery_is_written"]);
    draw.env("WAYMARK_GALLERY", &out);
    Transcript::of(&mut draw, &project.log("gallery"))?.or_fail("drawing the gallery")?;
    console::say(format_args!("The gallery is in {}", out.join("index.html").display()));
    Ok(ExitCode::SUCCESS)
}
