//! A folder of rules.

use std::fmt;

use crate::id::check_slug;

/// A folder below the root of the rules, such as `areas/coventry`: words as in ids, joined by slashes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder(String);

/// A text that is no folder of rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a folder is lower-case words joined by slashes, with none at either end")]
pub struct FolderError;

impl Folder {
    /// Reads a folder.
    ///
    /// # Errors
    /// When a part of it is empty, or could not be an id.
    pub fn parse(text: &str) -> Result<Self, FolderError> {
        if text.split('/').all(|part| check_slug(part).is_ok()) { Ok(Self(text.to_owned())) } else { Err(FolderError) }
    }

    /// Whether the file at a path from the root of the rules lies in it, or in a folder of it.
    #[must_use]
    pub fn holds(&self, path: &str) -> bool {
        path.strip_prefix(&self.0).is_some_and(|rest| rest.starts_with('/'))
    }

    /// How long it is: of two that hold a file, the longer is the nearer.
    #[must_use]
    pub fn length(&self) -> usize {
        self.0.len()
    }
}

impl fmt::Display for Folder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_holds_what_is_below_it() {
        let folder = Folder::parse("areas/coventry").unwrap();
        for (path, expected) in [
            ("areas/coventry/services/crmc.yaml", true),
            ("areas/coventry-east/services/crmc.yaml", false),
            ("areas/coventry", false),
            ("services/crmc.yaml", false),
        ] {
            assert_eq!(folder.holds(path), expected, "{path}");
        }
    }

    #[test]
    fn a_slash_too_many_is_no_folder() {
        for text in ["", "/", "rights/", "/rights", "areas//coventry", "Rights", "12"] {
            assert_eq!(Folder::parse(text), Err(FolderError), "{text:?}");
        }
    }
}
