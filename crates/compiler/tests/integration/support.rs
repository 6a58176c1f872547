//! A small valid tree, and changes to it.

use std::path::Path;
use std::sync::LazyLock;

use waymark_compiler::{Compiled, Diagnostic, Position, Severity, Tree, compile};
use waymark_model::{Date, DateRange};

/// The day on which everything in these tests is checked.
pub(crate) fn today() -> Date {
    DateRange::parse("2026-11-22").unwrap().exact().unwrap()
}

/// The tree in `tests/tree/`: at least one of everything, and no fault.
pub(crate) fn base() -> Tree {
    static BASE: LazyLock<Tree> = LazyLock::new(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tree");
        let mut tree = Tree::new();
        read(&root, "", &mut tree);
        tree
    });
    BASE.clone()
}

/// That tree with what `tests/household/` adds: rules about the people of a household.
pub(crate) fn household() -> Tree {
    let mut tree = base();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/household"), "", &mut tree);
    tree
}

/// Reads every file below a folder, its name put behind `prefix`.
pub(crate) fn read(folder: &Path, prefix: &str, tree: &mut Tree) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.path().is_dir() {
            read(&entry.path(), &format!("{name}/"), tree);
        } else {
            tree.insert(name, std::fs::read(entry.path()).unwrap());
        }
    }
}

/// The base tree with the files of `change` put in the place of its own. A change is a text with a line
/// `-- path --` before each file; `-- path (gone) --` removes one, and `-- path (latin-1) --` writes a byte for each
/// character.
pub(crate) fn changed(change: &str) -> Tree {
    let mut tree = base();
    for (header, body) in sections(change) {
        if let Some(path) = header.strip_suffix(" (gone)") {
            assert!(tree.remove(path).is_some(), "{path} is not in the base tree");
        } else if let Some(path) = header.strip_suffix(" (latin-1)") {
            tree.insert(path.to_owned(), body.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect());
        } else {
            tree.insert(header.to_owned(), body.into_bytes());
        }
    }
    tree
}

fn sections(change: &str) -> Vec<(&str, String)> {
    let mut sections: Vec<(&str, String)> = Vec::new();
    for line in change.split_inclusive('\n') {
        let header = line.trim_end().strip_prefix("-- ").and_then(|rest| rest.strip_suffix(" --"));
        if let Some(header) = header {
            sections.push((header, String::new()));
        } else if let Some((_, body)) = sections.last_mut() {
            body.push_str(line);
        }
    }
    sections
}

/// The base tree with one text in one file replaced.
pub(crate) fn edited(path: &str, old: &str, new: &str) -> Tree {
    let mut tree = base();
    edit(&mut tree, path, old, new);
    tree
}

/// Replaces one text in one file, which must have it.
pub(crate) fn edit(tree: &mut Tree, path: &str, old: &str, new: &str) {
    let text = String::from_utf8(tree.get(path).unwrap_or_else(|| panic!("no file {path}")).clone()).unwrap();
    assert!(text.contains(old), "{path} has no {old:?}");
    tree.insert(path.to_owned(), text.replacen(old, new, 1).into_bytes());
}

pub(crate) fn check(tree: &Tree) -> Compiled {
    compile(tree, Some(today()))
}

/// A fault as `path:line:column code`, its line and column counted apart from the compiler's own counting.
pub(crate) fn at(fault: &Diagnostic, tree: &Tree) -> String {
    let (path, _) = fault.primary.locate(tree).unwrap();
    let text = String::from_utf8_lossy(&tree[path]).into_owned();
    let Position { line, column } = position(&text, fault.primary.place.span.start);
    format!("{path}:{line}:{column} {}", fault.code)
}

/// The line and column of a byte, both from one, counted the slow way.
pub(crate) fn position(text: &str, byte: usize) -> Position {
    let before = &text[..byte];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
    Position { line, column }
}

/// All errors of a tree as `path:line:column code`.
pub(crate) fn errors(tree: &Tree) -> Vec<String> {
    let compiled = check(tree);
    let errors = compiled.diagnostics.iter().filter(|fault| fault.severity == Severity::Error);
    errors.map(|fault| at(fault, tree)).collect()
}
