//! The per-user folder that keeps installed tools, one folder per tool and version.

use std::env;
use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::console;

/// The folder of installed tools.
#[derive(Debug)]
pub(crate) struct Cache {
    folder: PathBuf,
}

impl Cache {
    /// The cache of the person running this: under `WAYMARK_CACHE`, else `XDG_CACHE_HOME`, else `~/.cache`.
    ///
    /// # Errors
    /// When none of these is known.
    pub(crate) fn of_user() -> Result<Self> {
        Self::under(|name| env::var_os(name).filter(|value| !value.is_empty()))
            .context("no folder for tools: set WAYMARK_CACHE to a folder that may be written to")
    }

    fn under(variable: impl Fn(&str) -> Option<OsString>) -> Option<Self> {
        let base = variable("WAYMARK_CACHE")
            .or_else(|| variable("XDG_CACHE_HOME"))
            .map(PathBuf::from)
            .or_else(|| Some(PathBuf::from(variable("HOME").or_else(|| variable("USERPROFILE"))?).join(".cache")))?;
        Some(Self { folder: base.join("waymark").join("tools") })
    }

    /// The folder of a tool, installed first if it is not there yet: `announcement` is then said, and `fill` must put
    /// the tool into the folder it is given. That folder gets its final name only when `fill` has succeeded, so an
    /// install that was cut short is never used.
    ///
    /// # Errors
    /// When the folder cannot be written or `fill` fails.
    pub(crate) fn folder_of(
        &self,
        tool: &str,
        version: &str,
        announcement: &str,
        fill: impl FnOnce(&Path) -> Result<()>,
    ) -> Result<PathBuf> {
        let name = format!("{tool}-{version}");
        let ready = self.folder.join(&name);
        if ready.is_dir() {
            return Ok(ready);
        }
        fs::create_dir_all(&self.folder).with_context(|| format!("cannot make {}", self.folder.display()))?;
        let _only_one_at_a_time = self.lock(&name)?;
        if ready.is_dir() {
            return Ok(ready);
        }
        console::say(announcement);
        let partial = self.partial(&name);
        if partial.exists() {
            fs::remove_dir_all(&partial).with_context(|| format!("cannot clear {}", partial.display()))?;
        }
        fs::create_dir(&partial).with_context(|| format!("cannot make {}", partial.display()))?;
        fill(&partial)?;
        fs::rename(&partial, &ready).with_context(|| format!("cannot name {}", ready.display()))?;
        Ok(ready)
    }

    /// A file beside the tools for what an install printed.
    pub(crate) fn log(&self, tool: &str, version: &str) -> PathBuf {
        self.folder.join(format!("{tool}-{version}.log"))
    }

    /// A folder beside the tools for what an install can take up again after it was cut short.
    pub(crate) fn work(&self, tool: &str, version: &str) -> PathBuf {
        self.folder.join(format!(".work-{tool}-{version}"))
    }

    fn partial(&self, name: &str) -> PathBuf {
        self.folder.join(format!(".partial-{name}"))
    }

    /// Waits until no other process installs this tool. The lock ends with the file or the process.
    fn lock(&self, name: &str) -> Result<File> {
        let path = self.folder.join(format!(".lock-{name}"));
        let file = File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
        file.lock().with_context(|| format!("cannot lock {}", path.display()))?;
        Ok(file)
    }
}

#[cfg(test)]
mod tests {
    use anyhow::bail;

    use super::*;

    #[test]
    fn the_first_folder_that_is_set_is_used() {
        let table = [
            (&[("WAYMARK_CACHE", "/w"), ("XDG_CACHE_HOME", "/x"), ("HOME", "/h")][..], Some("/w/waymark/tools")),
            (&[("XDG_CACHE_HOME", "/x"), ("HOME", "/h")], Some("/x/waymark/tools")),
            (&[("HOME", "/h")], Some("/h/.cache/waymark/tools")),
            (&[], None),
        ];
        for (variables, expected) in table {
            let cache = Cache::under(|name| {
                variables.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(value))
            });
            assert_eq!(cache.map(|cache| cache.folder), expected.map(PathBuf::from));
        }
    }

    #[test]
    fn a_tool_is_installed_once() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache { folder: folder.path().join("tools") };
        let install = |place: &Path| Ok(fs::write(place.join("program"), "1")?);
        let first = cache.folder_of("saw", "1.0", "installing", install).unwrap();
        assert_eq!(fs::read_to_string(first.join("program")).unwrap(), "1");
        let again = cache.folder_of("saw", "1.0", "installing", |_| bail!("must not run")).unwrap();
        assert_eq!(first, again);
        assert!(cache.folder_of("saw", "1.1", "installing", |_| bail!("another version")).is_err());
    }

    #[test]
    fn an_install_that_was_cut_short_leaves_nothing_to_use() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache { folder: folder.path().join("tools") };
        let cut_short = |place: &Path| {
            fs::write(place.join("half"), "")?;
            bail!("the network went away")
        };
        let error = cache.folder_of("saw", "1.0", "installing", cut_short).unwrap_err();
        assert_eq!(error.to_string(), "the network went away");
        let whole = cache.folder_of("saw", "1.0", "installing", |place| Ok(fs::write(place.join("program"), "")?));
        let whole = whole.unwrap();
        assert!(whole.join("program").is_file());
        assert!(!whole.join("half").exists());
    }
}
