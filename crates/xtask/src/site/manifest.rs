//! Which packs a site has.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use serde::{Deserialize, Serialize};

/// The names of the pack files, as `rules build` lists them. Each is a file in the folder it was read from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub(crate) struct Manifest {
    /// The files that hold the rules.
    pub(crate) content: PackFiles,
    /// For each language tag, the files that hold its words.
    pub(crate) words: BTreeMap<String, PackFiles>,
}

/// The files that hold the content or the words of one language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub(crate) struct PackFiles {
    /// What must be there before the first question.
    pub(crate) core: String,
    /// The rest, which the app loads once it is there.
    pub(crate) details: String,
}

impl Manifest {
    /// Where the manifest is in a folder of packs.
    pub(crate) fn path_in(packs: &Path) -> PathBuf {
        packs.join("manifest.json")
    }

    /// Reads the manifest of a folder of packs.
    ///
    /// # Errors
    /// When there is none, it cannot be understood, or it names a file that is not in that folder.
    pub(crate) fn read(packs: &Path) -> Result<Self> {
        let path = Self::path_in(packs);
        let json = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let manifest: Self =
            serde_json::from_str(&json).with_context(|| format!("{} is not a list of packs", path.display()))?;
        let files = manifest.words.values().chain([&manifest.content]);
        for name in files.flat_map(|files| [&files.core, &files.details]) {
            let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
            if !plain || !packs.join(name).is_file() {
                bail!("{} names the pack {name:?}, which is not a file beside it", path.display());
            }
        }
        Ok(manifest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONTENT: &str = r#"{"core": "content.1.pack", "details": "details.4.pack"}"#;

    fn folder(json: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("manifest.json"), json).unwrap();
        for file in ["content.1.pack", "details.4.pack", "words-en.2.pack", "details-en.3.pack"] {
            fs::write(folder.path().join(file), "").unwrap();
        }
        folder
    }

    #[test]
    fn a_manifest_names_files_beside_it() {
        let words = r#"{"en": {"core": "words-en.2.pack", "details": "details-en.3.pack"}}"#;
        let folder = folder(&format!(r#"{{"content": {CONTENT}, "words": {words}}}"#));
        let manifest = Manifest::read(folder.path()).unwrap();
        let files = |core: &str, details: &str| PackFiles { core: core.to_owned(), details: details.to_owned() };
        assert_eq!(manifest.content, files("content.1.pack", "details.4.pack"));
        let words = files("words-en.2.pack", "details-en.3.pack");
        assert_eq!(manifest.words, BTreeMap::from([("en".to_owned(), words)]));
    }

    #[test]
    fn a_manifest_that_names_anything_else_is_refused() {
        for content in ["content.9.pack", "../content.1.pack", "", "a\\\"b"] {
            let content = format!(r#"{{"core": "{content}", "details": "details.4.pack"}}"#);
            let folder = folder(&format!(r#"{{"content": {content}, "words": {{}}}}"#));
            let error = Manifest::read(folder.path()).unwrap_err().to_string();
            assert!(error.contains("which is not a file beside it"), "{content}: {error}");
        }
        let words = r#"{"en": {"core": "words-en.2.pack", "details": "details-en.9.pack"}}"#;
        let folder = folder(&format!(r#"{{"content": {CONTENT}, "words": {words}}}"#));
        let error = Manifest::read(folder.path()).unwrap_err().to_string();
        assert!(error.contains("details-en.9.pack"), "{error}");
    }

    #[test]
    fn a_manifest_of_another_shape_is_refused() {
        let folder = folder(r#"{"words": {}}"#);
        let error = Manifest::read(folder.path()).unwrap_err().to_string();
        assert!(error.ends_with("manifest.json is not a list of packs"), "{error}");
    }
}
