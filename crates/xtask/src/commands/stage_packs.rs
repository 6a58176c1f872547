//! `cargo xtask stage-packs`, which Trunk calls when it has built everything else.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};

use crate::project::Project;
use crate::site::{self, Manifest, PACKS};

/// Compiles the content packs into Trunk's folder, puts style sheets into one, takes the program apart and completes
/// the page there.
///
/// # Errors
/// When not called by Trunk, the rules do not compile, or the page lacks a marker.
pub(crate) fn stage_packs() -> Result<ExitCode> {
    let staging = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let staging = staging.context("TRUNK_STAGING_DIR is not set: Trunk calls this, run `cargo xtask build` instead")?;
    let packs = staging.join(PACKS);
    let project = Project::open()?;
    let status = project.rules(["build", "--out"]).arg(&packs).status().context("cannot start `cargo`")?;
    if !status.success() {
        bail!("`cargo rules build` failed, so there is no content to put into the site");
    }
    let page = staging.join("index.html");
    let html = fs::read_to_string(&page).with_context(|| format!("cannot read {}", page.display()))?;
    let html = site::one_sheet(&staging, &html)?;
    let html = site::split(&project, &staging, &html)?;
    let html = site::complete(&html, &Manifest::read(&packs)?)?;
    fs::write(&page, html).with_context(|| format!("cannot write {}", page.display()))?;
    Ok(ExitCode::SUCCESS)
}
