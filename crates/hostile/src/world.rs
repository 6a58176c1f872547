//! A small world of rules and words: at least one of everything, and no fault.

use std::path::Path;
use std::sync::LazyLock;

use waymark_cli::tree;
use waymark_compiler::{Compiled, Tree, compile};
use waymark_model::{AreaId, Content, Date, DateRange};

/// Where its files are; what a later one has goes before what an earlier one has.
const FOLDERS: [&str; 3] = [
    concat!(env!("CARGO_MANIFEST_DIR"), "/../compiler/tests/tree"),
    concat!(env!("CARGO_MANIFEST_DIR"), "/../compiler/tests/household"),
    concat!(env!("CARGO_MANIFEST_DIR"), "/tree"),
];

/// The files of the small world that bytes go into: at least one of everything, and no fault.
#[must_use]
pub fn files() -> &'static Tree {
    &FILES
}

static FILES: LazyLock<Tree> = LazyLock::new(|| {
    let mut files = Tree::new();
    for folder in FOLDERS {
        files.extend(tree::read(Path::new(folder)).expect("a folder of the project"));
    }
    // One language is enough, and quicker.
    files.retain(|path, _| !path.starts_with("locales/uk/"));
    files
});

/// Its content.
pub(crate) static CONTENT: LazyLock<Content> = LazyLock::new(|| {
    let Compiled { content, diagnostics, .. } = compile(files(), Some(today()));
    content.unwrap_or_else(|| panic!("the small world has faults: {diagnostics:#?}"))
});

/// The day on which everything is looked at.
pub(crate) fn today() -> Date {
    DateRange::parse("2026-11-22").ok().and_then(DateRange::exact).expect("a day")
}

/// The place where everybody is.
pub(crate) fn area() -> AreaId {
    AreaId::parse("coventry").expect("an id")
}
