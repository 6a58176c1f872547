//! The project on this machine: where it is, where its builds go, what its lock file pins.

use std::env;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;

use crate::tools::WASM;

/// The project, as cargo sees it.
#[derive(Debug)]
pub(crate) struct Project {
    /// The folder that holds the workspace's `Cargo.toml`.
    pub(crate) root: PathBuf,
    /// The folder that cargo builds into.
    target: PathBuf,
    wasm_bindgen: Option<String>,
}

/// The part of `cargo metadata` that we read.
#[derive(Deserialize)]
struct Metadata {
    workspace_root: PathBuf,
    target_directory: PathBuf,
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
}

impl Project {
    /// Asks cargo about the project in the current folder. This downloads the crates that are missing, so that what
    /// comes after needs no network for them.
    ///
    /// # Errors
    /// When cargo cannot read the project or cannot get its crates.
    pub(crate) fn open() -> Result<Self> {
        let output = Command::new(cargo_program())
            .args(["metadata", "--format-version", "1"])
            .stdin(Stdio::null())
            .output()
            .context("cannot start `cargo`; install Rust with rustup")?;
        if !output.status.success() {
            bail!("cargo cannot read the project:\n{}", String::from_utf8_lossy(&output.stderr).trim_end());
        }
        Self::from_metadata(&output.stdout)
    }

    fn from_metadata(json: &[u8]) -> Result<Self> {
        let metadata: Metadata = serde_json::from_slice(json).context("cargo described the project in a new way")?;
        let wasm_bindgen = metadata.packages.into_iter().find(|package| package.name == "wasm-bindgen");
        Ok(Self {
            root: metadata.workspace_root,
            target: metadata.target_directory,
            wasm_bindgen: wasm_bindgen.map(|package| package.version),
        })
    }

    /// A cargo command, to be run in the project's folder.
    pub(crate) fn cargo<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Command {
        let mut command = Command::new(cargo_program());
        command.current_dir(&self.root).args(arguments);
        command
    }

    /// A command of the rules' own tool, `rules`, to be run in the project's folder.
    pub(crate) fn rules<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Command {
        self.cargo(["run", "--quiet", "--package", "waymark-cli", "--"].into_iter().chain(arguments))
    }

    /// The file that keeps what the command of this name prints.
    pub(crate) fn log(&self, name: &str) -> PathBuf {
        self.target.join("xtask").join("logs").join(format!("{name}.log"))
    }

    /// The folder in which the site is built and kept.
    pub(crate) fn site_folder(&self) -> PathBuf {
        self.target.join("xtask").join("site")
    }

    /// The folder in which the benchmark's page is put together.
    pub(crate) fn bench_folder(&self) -> PathBuf {
        self.target.join("xtask").join("bench")
    }

    /// A program of the project, as built last for release or for the benchmark.
    pub(crate) fn program(&self, name: &str) -> PathBuf {
        self.target.join("release").join(name).with_extension(env::consts::EXE_EXTENSION)
    }

    /// A program of the project, as built last for release in the browser.
    pub(crate) fn wasm_program(&self, name: &str) -> PathBuf {
        self.target.join(WASM).join("release").join(name).with_extension("wasm")
    }

    /// The version of wasm-bindgen in `Cargo.lock`; the tool of that name must have the same.
    ///
    /// # Errors
    /// When the project does not use wasm-bindgen.
    pub(crate) fn wasm_bindgen(&self) -> Result<&str> {
        self.wasm_bindgen
            .as_deref()
            .context("Cargo.lock holds no wasm-bindgen, so this is not a web app: add it to Cargo.toml")
    }
}

/// The cargo that runs us, so that all parts are built by the same one.
fn cargo_program() -> std::ffi::OsString {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    const METADATA: &str = r#"{
        "packages": [{"name": "yew", "version": "0.23.0"}, {"name": "wasm-bindgen", "version": "0.2.130"}],
        "workspace_root": "/a", "target_directory": "/b", "version": 1
    }"#;

    #[test]
    fn the_lock_names_the_version_of_wasm_bindgen() {
        let project = Project::from_metadata(METADATA.as_bytes()).unwrap();
        assert_eq!(project.wasm_bindgen().unwrap(), "0.2.130");
        assert_eq!(project.root, PathBuf::from("/a"));
        assert!(project.site_folder().starts_with("/b"));
    }

    #[test]
    fn a_project_without_wasm_bindgen_is_told_so() {
        let json = METADATA.replace("wasm-bindgen", "leptos");
        let error = Project::from_metadata(json.as_bytes()).unwrap().wasm_bindgen().unwrap_err().to_string();
        assert!(error.contains("no wasm-bindgen"), "{error}");
    }
}
