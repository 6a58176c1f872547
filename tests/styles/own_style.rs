//! Looks that are given to an element by itself. The policy of the page refuses them, so that nobody would see them.

use std::fs;
use std::path::{Path, PathBuf};

/// What gives an element a look of its own.
const OWN: [&str; 2] = [" style=", "{style}"];

/// Where in this source text that is done.
pub(crate) fn faults(path: &str, text: &str) -> Vec<String> {
    let in_line = |(row, line): (usize, &str)| {
        let column = OWN.iter().find_map(|own| line.find(own))? + 1;
        Some(format!(
            "{path}:{}:{column}: an element has a look of its own: give it a class, and that class a rule",
            row + 1
        ))
    };
    text.lines().enumerate().filter_map(in_line).collect()
}

/// Every file that markup of the app is written in, with its path from the root.
pub(crate) fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("src")];
    let mut files = vec![root.join("index.html")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    let named =
        |path: PathBuf| (path.strip_prefix(root).unwrap().display().to_string(), fs::read_to_string(&path).unwrap());
    files.into_iter().map(named).collect()
}
