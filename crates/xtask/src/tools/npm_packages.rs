//! The tools that come from npm, as the lock files in `tools/` pin them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use sha2::{Digest as _, Sha256};

use crate::project::Project;
use crate::search_path;
use crate::tools::Cache;
use crate::transcript::Transcript;

/// The files that say which packages to install.
const PINS: [&str; 3] = [".npmrc", "package.json", "package-lock.json"];

/// The installed packages.
#[derive(Debug)]
pub(crate) struct NpmPackages {
    folder: PathBuf,
}

/// Packages that are installed together.
struct Set {
    /// Its folder in the project.
    pins: &'static str,
    /// Its name in the cache.
    name: &'static str,
    announcement: &'static str,
}

/// What the site and its tests need.
const SITE: Set = Set {
    pins: "tools",
    name: "npm",
    announcement: "Installing wasm-opt and axe-core from npm: once, about 10 seconds …",
};

/// What only a measurement needs.
const LIGHTHOUSE: Set = Set {
    pins: "tools/lighthouse",
    name: "lighthouse",
    announcement: "Installing Lighthouse from npm: once, about 30 seconds …",
};

impl NpmPackages {
    /// What the site and its tests need, installed first if the lock file has changed or something is missing. `None` if
    /// there is no npm.
    ///
    /// # Errors
    /// When npm cannot install them.
    pub(crate) fn installed(project: &Project, cache: &Cache) -> Result<Option<Self>> {
        Self::of(&SITE, project, cache)
    }

    /// The program that measures how a page loads; `None` if there is no npm.
    ///
    /// # Errors
    /// When npm cannot install it.
    pub(crate) fn lighthouse(project: &Project, cache: &Cache) -> Result<Option<PathBuf>> {
        Ok(Self::of(&LIGHTHOUSE, project, cache)?.map(|packages| packages.programs().join("lighthouse")))
    }

    fn of(set: &Set, project: &Project, cache: &Cache) -> Result<Option<Self>> {
        let Some(npm) = search_path::find("npm") else { return Ok(None) };
        let pins = project.root.join(set.pins);
        let lock = pins.join("package-lock.json");
        let lock = fs::read(&lock).with_context(|| format!("cannot read {}", lock.display()))?;
        let version = short_digest(&lock);
        let folder = cache.folder_of(set.name, &version, set.announcement, |place| {
            for file in PINS {
                let pin = pins.join(file);
                fs::copy(&pin, place.join(file)).with_context(|| format!("cannot copy {}", pin.display()))?;
            }
            let mut command = Command::new(npm);
            command.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(place);
            Transcript::of(&mut command, &cache.log(set.name, &version))?.or_fail("`npm ci`").map(drop)
        })?;
        Ok(Some(Self { folder: folder.join("node_modules") }))
    }

    /// The folder that holds the program `wasm-opt`.
    pub(crate) fn programs(&self) -> PathBuf {
        self.folder.join(".bin")
    }

    /// The script that checks a page for barriers.
    ///
    /// # Errors
    /// When the package does not hold it.
    pub(crate) fn axe(&self) -> Result<PathBuf> {
        let script = self.folder.join("axe-core").join("axe.min.js");
        if !script.is_file() {
            bail!("{} is missing: is axe-core in tools/package.json?", script.display());
        }
        Ok(script)
    }

    /// The version of the wasm-opt that is pinned, as Trunk writes it.
    ///
    /// # Errors
    /// When the package does not say.
    pub(crate) fn wasm_opt_version(&self) -> Result<String> {
        version_in(&self.folder.join("binaryen").join("package.json"))
    }
}

/// `132.0.0` in npm is `version_132` everywhere else.
fn version_in(manifest: &Path) -> Result<String> {
    let text = fs::read_to_string(manifest).with_context(|| format!("cannot read {}", manifest.display()))?;
    let json: serde_json::Value =
        serde_json::from_str(&text).with_context(|| format!("{} is no JSON", manifest.display()))?;
    let version = json.get("version").and_then(serde_json::Value::as_str);
    let major = version.and_then(|version| version.split('.').next());
    major.map(|major| format!("version_{major}")).with_context(|| format!("{} has no version", manifest.display()))
}

/// Enough of a digest to tell one lock file from another.
fn short_digest(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes)).chars().take(12).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn binaryen_counts_in_whole_numbers() {
        let folder = tempfile::tempdir().unwrap();
        let manifest = folder.path().join("package.json");
        fs::write(&manifest, r#"{"name": "binaryen", "version": "132.0.0"}"#).unwrap();
        assert_eq!(version_in(&manifest).unwrap(), "version_132");
        fs::write(&manifest, "{}").unwrap();
        assert!(version_in(&manifest).unwrap_err().to_string().ends_with("has no version"));
    }

    #[test]
    fn another_lock_is_another_version() {
        assert_eq!(short_digest(b"one"), short_digest(b"one"));
        assert_ne!(short_digest(b"one"), short_digest(b"two"));
    }

    fn project_file(name: &str) -> String {
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(name)).unwrap()
    }

    #[test]
    fn trunk_wants_the_wasm_opt_that_npm_installs() {
        let lock: serde_json::Value = serde_json::from_str(&project_file("tools/package-lock.json")).unwrap();
        let pinned = lock.pointer("/packages/node_modules~1binaryen/version").unwrap().as_str().unwrap();
        let major = pinned.split('.').next().unwrap();
        let wanted = format!("wasm_opt = \"version_{major}\"");
        assert!(project_file("Trunk.toml").lines().any(|line| line == wanted), "Trunk.toml does not hold {wanted}");
    }

    #[test]
    fn a_lock_names_no_place_to_download_from() {
        for lock in ["tools/package-lock.json", "tools/lighthouse/package-lock.json"] {
            assert!(!project_file(lock).contains("\"resolved\""), "{lock}: tools/.npmrc was not used to write it");
        }
    }
}
