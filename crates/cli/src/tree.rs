//! The files that the compiler reads.

use std::path::{Path, PathBuf};

use anyhow::Context as _;
use waymark_compiler::Tree;

/// Reads every file below `rules/` and `locales/` of `root`, by path with forward slashes.
///
/// # Errors
/// When one of the two folders is missing or a file cannot be read.
pub fn read(root: &Path) -> anyhow::Result<Tree> {
    let mut files = Tree::new();
    for top in ["rules", "locales"] {
        let folder = root.join(top);
        let what =
            || format!("cannot read the folder {}; name the one that holds `rules/` with --root", folder.display());
        walk(&folder, &mut |path| {
            let bytes = std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
            files.insert(name(root, &path), bytes);
            Ok(())
        })
        .with_context(what)?;
    }
    Ok(files)
}

fn walk(folder: &Path, see: &mut impl FnMut(PathBuf) -> anyhow::Result<()>) -> anyhow::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if hidden {
            continue;
        }
        if path.is_dir() {
            walk(&path, see)?;
        } else {
            see(path)?;
        }
    }
    Ok(())
}

fn name(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    below.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}
