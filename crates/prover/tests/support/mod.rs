//! The small made-up content that the compiler is tested with, to plant faults in.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::{Date, date};
use waymark_compiler::{Compiled, Format, Tree, compile, render};
use waymark_prover::{Limits, Verdict, prove};

/// The day of the proofs.
pub(crate) const TODAY: Date = date(2026, 11, 22);

/// The made-up content.
pub(crate) fn tree() -> Tree {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../compiler/tests/tree");
    let mut tree = Tree::new();
    read(&root, "", &mut tree);
    tree
}

/// The tree with rules about the people of a household.
pub(crate) fn with_household(mut tree: Tree) -> Tree {
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../compiler/tests/household"), "", &mut tree);
    tree
}

/// The tree with one text of one file replaced, which must have it.
pub(crate) fn edited(mut tree: Tree, path: &str, old: &str, new: &str) -> Tree {
    let text = String::from_utf8(tree.remove(path).unwrap()).unwrap();
    assert!(text.contains(old), "{path} has no {old:?}");
    with(tree, path, &text.replacen(old, new, 1))
}

/// The tree with one file more.
pub(crate) fn with(mut tree: Tree, path: &str, text: &str) -> Tree {
    tree.insert(path.to_owned(), text.as_bytes().to_vec());
    tree
}

/// What becomes of each claim about a tree, by name. Warnings are no matter here.
pub(crate) fn verdicts(tree: &Tree) -> BTreeMap<String, Verdict> {
    let compiled: Compiled = compile(tree, Some(TODAY));
    let content = compiled.content.unwrap_or_else(|| panic!("{}", render(&compiled.diagnostics, tree, Format::Short)));
    let proofs = prove(&content, &compiled.invariants, TODAY, Limits::default());
    proofs.into_iter().map(|proof| (proof.claim, proof.verdict)).collect()
}

fn read(folder: &Path, prefix: &str, tree: &mut Tree) {
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
