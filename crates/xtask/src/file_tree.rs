//! The files in a folder and in the folders below it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

/// All files under a folder, in order of their names, entering only the folders that `enter` allows.
///
/// # Errors
/// When a folder cannot be read.
pub(crate) fn files_under(root: &Path, enter: impl Fn(&Path) -> bool) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))? {
            let path = entry.with_context(|| format!("cannot read {}", folder.display()))?.path();
            if !path.is_dir() {
                found.push(path);
            } else if enter(&path) {
                folders.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_come_in_order_and_closed_folders_stay_closed() {
        let root = tempfile::tempdir().unwrap();
        for name in ["b/two", "a", "b/c/three", "closed/four"] {
            let path = root.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        let found = files_under(root.path(), |folder| !folder.ends_with("closed")).unwrap();
        let names: Vec<_> = found.iter().map(|path| path.strip_prefix(root.path()).unwrap()).collect();
        assert_eq!(names, ["a", "b/c/three", "b/two"].map(Path::new));
    }

    #[test]
    fn a_folder_that_is_not_there_is_named() {
        let error = files_under(Path::new("/no/such/folder"), |_| true).unwrap_err();
        assert_eq!(error.to_string(), "cannot read /no/such/folder");
    }
}
