//! Parts of the Rust toolchain that rustup installs.

use std::process::Command;

use anyhow::{Context as _, Result};

use crate::console;
use crate::project::Project;
use crate::search_path;
use crate::transcript::Transcript;

/// The target that stands for the browser.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Makes sure that Rust can build for the browser.
///
/// # Errors
/// When the target is missing and rustup cannot add it.
pub(crate) fn ensure_wasm_target(project: &Project) -> Result<()> {
    let mut question = Command::new("rustc");
    question.args(["--print", "target-libdir", "--target", WASM]).current_dir(&project.root);
    let libraries = Transcript::of(&mut question, &project.log("rustc"))?.or_fail("rustc")?;
    if std::path::Path::new(libraries.trim()).is_dir() {
        return Ok(());
    }
    add(project, "target", WASM)
}

/// Makes sure that a part of the toolchain (`clippy`, `rustfmt`) is there; `program` is a program in it.
///
/// # Errors
/// When it is missing and rustup cannot add it.
pub(crate) fn ensure_component(project: &Project, component: &str, program: &str) -> Result<()> {
    let mut question = Command::new(program);
    question.arg("--version").current_dir(&project.root);
    let there = Transcript::of(&mut question, &project.log(program)).is_ok_and(|answer| answer.success);
    if there { Ok(()) } else { add(project, "component", component) }
}

fn add(project: &Project, kind: &str, name: &str) -> Result<()> {
    let rustup = search_path::find("rustup")
        .with_context(|| format!("the Rust {kind} {name} is missing, and so is rustup: install Rust with rustup"))?;
    console::say(format!("Adding the Rust {kind} {name}: once, about 20 seconds …"));
    let mut command = Command::new(rustup);
    command.args([kind, "add", name]).current_dir(&project.root);
    Transcript::of(&mut command, &project.log("rustup"))?.or_fail(&format!("`rustup {kind} add {name}`")).map(drop)
}
