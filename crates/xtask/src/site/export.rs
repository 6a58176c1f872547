//! A site, copied to where somebody wants it.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

use crate::file_tree::files_under;
use crate::site::{Manifest, PACKS};

/// Copies the site in `from` to `to`, in place of an earlier build there.
///
/// # Errors
/// When `to` holds anything but an earlier build, or cannot be written.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<()> {
    if to.exists() {
        let empty = fs::read_dir(to).with_context(|| format!("{} is not a folder", to.display()))?.next().is_none();
        let earlier_build = Manifest::path_in(&to.join(PACKS)).is_file() && to.join("index.html").is_file();
        if !empty && !earlier_build {
            bail!("{} holds something that is not a build of this site: choose an empty or a new folder", to.display());
        }
        fs::remove_dir_all(to).with_context(|| format!("cannot clear {}", to.display()))?;
    }
    for file in files_under(from, |_| true)? {
        let copy = to.join(file.strip_prefix(from).unwrap_or(&file));
        if let Some(folder) = copy.parent() {
            fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        }
        fs::copy(&file, &copy).with_context(|| format!("cannot write {}", copy.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(place: &Path) -> std::path::PathBuf {
        let site = place.join("site");
        fs::create_dir_all(site.join("packs")).unwrap();
        fs::write(site.join("index.html"), "new").unwrap();
        fs::write(site.join("packs/manifest.json"), "{}").unwrap();
        site
    }

    #[test]
    fn a_new_an_empty_and_an_earlier_folder_are_taken() {
        let place = tempfile::tempdir().unwrap();
        let site = site(place.path());
        let out = place.path().join("deep/out");
        copy(&site, &out).unwrap();
        fs::write(out.join("stale.js"), "").unwrap();
        copy(&site, &out).unwrap();
        assert!(!out.join("stale.js").exists());
        assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "new");
        assert!(out.join("packs/manifest.json").is_file());
        let empty = place.path().join("empty");
        fs::create_dir(&empty).unwrap();
        copy(&site, &empty).unwrap();
    }

    #[test]
    fn a_folder_with_somebodys_files_is_left_alone() {
        let place = tempfile::tempdir().unwrap();
        let site = site(place.path());
        let home = place.path().join("home");
        fs::create_dir(&home).unwrap();
        fs::write(home.join("letter.txt"), "dear").unwrap();
        let error = copy(&site, &home).unwrap_err().to_string();
        assert!(error.contains("not a build of this site"), "{error}");
        assert!(home.join("letter.txt").is_file());
    }
}
