//! What the site is made from: every file of the project but those that cannot shape it.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use sha2::{Digest as _, Sha256};

use crate::file_tree::files_under;

/// Folders at the top that say nothing about the site. A new folder counts until it is named here.
const APART: [&str; 5] = ["dist", "docs", "node_modules", "target", "tests"];

/// A digest of the names and contents of all inputs, in hexadecimal.
///
/// # Errors
/// When a file cannot be read.
pub(crate) fn digest(root: &Path) -> Result<String> {
    let mut hasher = Sha256::new();
    for path in files_under(root, |folder| shapes_the_site(root, folder))? {
        let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy();
        // Lengths keep the end of one file from being taken for the start of the next.
        hasher.update(format!("{} {} {name}\n", name.len(), bytes.len()));
        hasher.update(bytes);
    }
    Ok(format!("{:x}", hasher.finalize()))
}

/// Whether what is in this folder counts.
fn shapes_the_site(root: &Path, folder: &Path) -> bool {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    if folder.parent() != Some(root) {
        return true;
    }
    // cargo's settings shape a build; no other hidden folder does. cargo marks its own build folders.
    let hidden = name.starts_with('.') && name != ".cargo";
    !hidden && !APART.contains(&name.as_ref()) && !folder.join("CACHEDIR.TAG").exists()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(root: &Path, name: &str, text: &str) {
        let path = root.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    #[test]
    fn a_change_that_shapes_the_site_changes_the_digest() {
        for name in ["Cargo.toml", "src/main.rs", "rules/facts/age.yaml", "locales/en/app.ftl", ".cargo/config.toml"] {
            let folder = tempfile::tempdir().unwrap();
            write(folder.path(), "index.html", "<html>");
            let before = digest(folder.path()).unwrap();
            write(folder.path(), name, "one");
            let with = digest(folder.path()).unwrap();
            write(folder.path(), name, "two");
            let changed = digest(folder.path()).unwrap();
            assert!(before != with && with != changed, "{name}");
        }
    }

    #[test]
    fn what_cannot_shape_the_site_does_not() {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), "index.html", "<html>");
        let before = digest(folder.path()).unwrap();
        write(folder.path(), "other-target/CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55");
        for name in ["target/debug/xtask", "docs/adr/1.md", ".git/HEAD", "tests/browser/main.rs", "dist/index.html"] {
            write(folder.path(), name, "text");
            assert_eq!(digest(folder.path()).unwrap(), before, "{name}");
        }
    }

    #[test]
    fn text_that_moves_from_one_file_to_the_next_is_noticed() {
        let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        write(one.path(), "a", "xy");
        write(one.path(), "b", "");
        write(two.path(), "a", "x");
        write(two.path(), "b", "y");
        assert_ne!(digest(one.path()).unwrap(), digest(two.path()).unwrap());
    }
}
