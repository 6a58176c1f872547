//! A program that is installed with `cargo install`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::tools::Cache;
use crate::transcript::{Transcript, ending};

/// A program from a crate, at one version.
#[derive(Clone, Debug)]
pub(crate) struct CargoTool<'a> {
    /// The name of the crate.
    krate: &'a str,
    version: &'a str,
    /// The program wanted of those in the crate.
    program: &'a str,
    /// What it is for, to be read after "Installing … 1.2.3".
    purpose: &'a str,
    /// How long it took on two cores, in minutes.
    minutes: u32,
    options: &'a [&'a str],
}

/// The builder of the web app. It is used offline, so it is built without what it would need to download.
pub(crate) const TRUNK: CargoTool<'static> = CargoTool {
    krate: "trunk",
    version: "0.21.14",
    program: "trunk",
    purpose: "builds the web app",
    minutes: 4,
    options: &["--no-default-features"],
};

/// Takes WebAssembly apart.
pub(crate) const WASM_SPLIT: CargoTool<'static> = CargoTool {
    krate: "wasm_split_cli_support",
    version: "0.2.4",
    program: "wasm-split-cli",
    purpose: "takes the program into parts",
    minutes: 1,
    options: &["--features", "build-binary"],
};

/// Drives Firefox; Debian has no package of it.
pub(crate) const GECKODRIVER: CargoTool<'static> = CargoTool {
    krate: "geckodriver",
    version: "0.37.1",
    program: "geckodriver",
    purpose: "drives Firefox",
    minutes: 3,
    options: &[],
};

/// Finds spelling mistakes.
pub(crate) const TYPOS: CargoTool<'static> = CargoTool {
    krate: "typos-cli",
    version: "1.52.0",
    program: "typos",
    purpose: "finds spelling mistakes",
    minutes: 2,
    options: &[],
};

/// Checks the licences and sources of the crates we use.
pub(crate) const CARGO_DENY: CargoTool<'static> = CargoTool {
    krate: "cargo-deny",
    version: "0.20.2",
    program: "cargo-deny",
    purpose: "checks the licences of the crates we use",
    minutes: 2,
    options: &[],
};

/// What makes a tool quick to compile; how fast it runs matters little beside that.
const QUICK_BUILD: [(&str, &str); 5] = [
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "false"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_STRIP", "debuginfo"),
];

impl<'a> CargoTool<'a> {
    /// The tool that joins WebAssembly and JavaScript, at the version that the app was locked to.
    pub(crate) fn wasm_bindgen(version: &'a str) -> Self {
        Self {
            krate: "wasm-bindgen-cli",
            version,
            program: "wasm-bindgen",
            purpose: "joins WebAssembly and JavaScript",
            minutes: 2,
            options: &[],
        }
    }

    /// The installed program, installed first if it is missing.
    ///
    /// # Errors
    /// When it cannot be installed; the error ends with what cargo said last.
    pub(crate) fn program(&self, cache: &Cache) -> Result<PathBuf> {
        let announcement = format!(
            "Installing {} {}, which {}: once, about {} minutes …",
            self.krate, self.version, self.purpose, self.minutes
        );
        let folder = cache.folder_of(self.krate, self.version, &announcement, |place| self.install(cache, place))?;
        Ok(folder.join("bin").join(self.program))
    }

    fn install(&self, cache: &Cache, place: &Path) -> Result<()> {
        let work = cache.work(self.krate, self.version);
        let log = cache.log(self.krate, self.version);
        let locked = Transcript::of(self.command(place, &work).arg("--locked"), &log)?;
        // The tool's own lock can name a release that the source of crates does not have (any more).
        let last = if locked.success { locked } else { Transcript::of(&mut self.command(place, &work), &log)? };
        if !last.success {
            let (name, version, log) = (self.krate, self.version, log.display());
            bail!(
                "{name} {version} could not be installed; cargo said (all of it is in {log}):\n{}",
                ending(&last.text)
            );
        }
        // What is left of the build only takes room; the tool works with or without it.
        drop(fs::remove_dir_all(work));
        Ok(())
    }

    fn command(&self, place: &Path, work: &Path) -> Command {
        let mut command = Command::new("cargo");
        command
            .args(["install", self.krate, "--version", self.version])
            .args(self.options)
            .arg("--root")
            .arg(place)
            // Outside the project, so that its settings do not shape the tool.
            .current_dir(place)
            .env("CARGO_TARGET_DIR", work)
            .envs(QUICK_BUILD);
        command
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_pinned_and_the_place_is_ours() {
        let command = CargoTool::wasm_bindgen("0.2.130").command(Path::new("/place"), Path::new("/work"));
        let arguments: Vec<_> = command.get_args().map(|argument| argument.to_string_lossy()).collect();
        assert_eq!(arguments, ["install", "wasm-bindgen-cli", "--version", "0.2.130", "--root", "/place"]);
    }
}
