//! Running the command on the real content.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The folder that holds `rules/` and `locales/`.
pub(crate) const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// A small world: a scheme, a right, an alert, a deadline, and three people.
pub(crate) const SMALL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../compiler/tests/tree");

/// Runs `rules` with `input` on standard input.
pub(crate) fn rules(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_rules"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

/// What a command printed.
pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Every file of the content.
pub(crate) fn tree(root: &Path) -> waymark_compiler::Tree {
    let mut tree = waymark_compiler::Tree::new();
    for top in ["rules", "locales"] {
        walk(&root.join(top), &mut |path| {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            tree.insert(name, std::fs::read(path).unwrap());
        });
    }
    tree
}

/// Copies the content, to be broken.
pub(crate) fn copy_tree(to: &Path) {
    copy(ROOT, to);
}

/// Copies the content of a folder.
pub(crate) fn copy(from: &str, to: &Path) {
    for (name, bytes) in tree(Path::new(from)) {
        let path = to.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
}

fn walk(folder: &Path, see: &mut impl FnMut(&Path)) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { walk(&path, see) } else { see(&path) }
    }
}
