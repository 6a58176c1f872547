//! Everything that building the site needs, ready to use.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::console;
use crate::project::Project;
use crate::search_path;
use crate::tools::cargo_tool::{self, CargoTool};
use crate::tools::{Cache, NpmPackages, ensure_wasm_target};
use crate::transcript::Transcript;

/// The tools that turn the project into a site.
#[derive(Debug)]
pub(crate) struct SiteTools {
    trunk: PathBuf,
    /// `PATH` for Trunk: it uses a tool it finds there if the version is the one it wants. So does what Trunk calls.
    path: OsString,
    /// The version of wasm-opt on that path, as Trunk writes it.
    wasm_opt: String,
}

impl SiteTools {
    /// Installs what is missing.
    ///
    /// # Errors
    /// When a tool cannot be installed; the sentence says what to do.
    pub(crate) fn ready(project: &Project, cache: &Cache) -> Result<Self> {
        ensure_wasm_target(project)?;
        let (wasm_opt_folder, wasm_opt) = wasm_opt(project, cache)?;
        let wasm_bindgen = CargoTool::wasm_bindgen(project.wasm_bindgen()?).program(cache)?;
        let wasm_split = cargo_tool::WASM_SPLIT.program(cache)?;
        let trunk = cargo_tool::TRUNK.program(cache)?;
        let folders = wasm_bindgen.parent().into_iter().chain(wasm_split.parent()).chain(wasm_opt_folder.as_deref());
        Ok(Self { trunk, path: search_path::with_first(folders)?, wasm_opt })
    }

    /// The command that builds the release site into `folder`.
    pub(crate) fn trunk_build(&self, project: &Project, folder: &Path) -> Command {
        let mut command = Command::new(&self.trunk);
        command
            .args(["build", "--release", "true", "--offline", "true", "--color", "never", "--dist"])
            .arg(folder)
            .current_dir(&project.root)
            .env("PATH", &self.path)
            .env("TRUNK_TOOLS_WASM_OPT", &self.wasm_opt)
            // Trunk takes `NO_COLOR=1` for a mistake, and buries what went wrong under a trace of itself.
            .env_remove("NO_COLOR")
            .env_remove("RUST_BACKTRACE");
        command
    }
}

/// The folder of wasm-opt, if it is not on `PATH` anyway, and its version.
fn wasm_opt(project: &Project, cache: &Cache) -> Result<(Option<PathBuf>, String)> {
    if let Some(packages) = NpmPackages::installed(project, cache)? {
        return Ok((Some(packages.programs()), packages.wasm_opt_version()?));
    }
    let program = search_path::find("wasm-opt").context(
        "npm is missing: install Node.js 20 or newer with npm (on Debian: `apt-get install nodejs npm`), \
         or put wasm-opt 132 or newer, from Binaryen, on PATH",
    )?;
    let answer = Transcript::of(Command::new(&program).arg("--version"), &project.log("wasm-opt"))?;
    let said = answer.or_fail("`wasm-opt --version`")?;
    let version = version_said(&said).with_context(|| format!("wasm-opt told no version: {}", said.trim()))?;
    console::say(format!("There is no npm here, so {} ({version}) is used", program.display()));
    Ok((None, version))
}

/// The version in what `wasm-opt --version` prints, read as Trunk reads it.
fn version_said(text: &str) -> Option<String> {
    text.split_whitespace().nth(2).map(|number| format!("version_{number}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wasm_opt_tells_its_version() {
        for (said, version) in [
            ("wasm-opt version 132 (version_132)\n", Some("version_132")),
            ("wasm-opt version 108\n", Some("version_108")),
            ("wasm-opt\n", None),
        ] {
            assert_eq!(version_said(said).as_deref(), version);
        }
    }
}
