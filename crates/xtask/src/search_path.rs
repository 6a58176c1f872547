//! The folders in which programs are looked for.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

/// Where a program is, if it is in one of the folders of `PATH`.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(program)).find(|file| is_program(file))
}

/// `PATH` with more folders in front.
///
/// # Errors
/// When a folder's name cannot stand in `PATH`.
pub(crate) fn with_first<'a>(folders: impl IntoIterator<Item = &'a Path>) -> Result<OsString> {
    let rest = env::var_os("PATH").unwrap_or_default();
    let all = folders.into_iter().map(Path::to_path_buf).chain(env::split_paths(&rest));
    env::join_paths(all).context("a tool's folder has a character in its name that PATH does not allow")
}

/// Whether this is a file that may be run.
pub(crate) fn is_program(file: &Path) -> bool {
    let Ok(about) = file.metadata() else { return false };
    #[cfg(unix)]
    let runnable = std::os::unix::fs::PermissionsExt::mode(&about.permissions()) & 0o111 != 0;
    #[cfg(not(unix))]
    let runnable = true;
    about.is_file() && runnable
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shell_is_found_and_nonsense_is_not() {
        assert!(find("sh").is_some_and(|file| is_program(&file)));
        assert_eq!(find("no-such-program-here"), None);
    }

    #[test]
    fn a_folder_and_a_plain_text_are_not_programs() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("notes"), "text").unwrap();
        assert!(!is_program(folder.path()));
        assert!(!is_program(&folder.path().join("notes")));
    }

    #[test]
    fn the_given_folders_come_first() {
        let path = with_first([Path::new("/one"), Path::new("/two")]).unwrap();
        let first: Vec<_> = env::split_paths(&path).take(2).collect();
        assert_eq!(first, [Path::new("/one"), Path::new("/two")]);
    }
}
