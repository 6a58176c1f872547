//! The formats in which faults are written.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Label, Lines, Position, github, json, plain, short};
use crate::files::{FileId, Files, Tree};

/// How faults are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For reading: the line of the file, a mark under the place, and help.
    Plain,
    /// A line per fault: `path:line:column: severity[code]: message`.
    Short,
    /// As annotations of a change on GitHub.
    Github,
    /// For programs: a list of objects.
    Json,
}

/// Writes faults of a tree. The same faults give the same bytes; none give nothing, and `[]` as JSON.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], tree: &Tree, format: Format) -> String {
    let files = Files::new(tree);
    let context = Context::new(&files, diagnostics);
    match format {
        Format::Plain => plain::render(diagnostics, &context),
        Format::Short => short::render(diagnostics, &context),
        Format::Github => github::render(diagnostics, &context),
        Format::Json => json::render(diagnostics, &context),
    }
}

/// What turns places into paths, lines and columns.
pub(super) struct Context<'f> {
    files: &'f Files<'f>,
    lines: BTreeMap<FileId, Lines<'f>>,
}

impl<'f> Context<'f> {
    fn new(files: &'f Files<'f>, diagnostics: &[Diagnostic]) -> Self {
        let labels = diagnostics.iter().flat_map(|d| std::iter::once(&d.primary).chain(&d.others));
        let mut lines = BTreeMap::new();
        for id in labels.map(|label| label.place.file) {
            lines.entry(id).or_insert_with(|| Lines::new(files.get(id).map_or("", |file| &file.text)));
        }
        Self { files, lines }
    }

    pub(super) fn path(&self, label: &Label) -> &'f str {
        self.files.path(label.place.file)
    }

    pub(super) fn text(&self, file: FileId) -> &'f str {
        self.files.get(file).map_or("", |file| &file.text)
    }

    pub(super) fn path_of(&self, file: FileId) -> &'f str {
        self.files.path(file)
    }

    /// The line of a byte.
    pub(super) fn line(&self, file: FileId, byte: usize) -> usize {
        self.lines.get(&file).map_or(1, |lines| lines.position(byte).line)
    }

    /// The positions of the first and the last character of a label.
    pub(super) fn ends(&self, label: &Label) -> (Position, Position) {
        let nowhere = Position { line: 1, column: 1 };
        self.lines.get(&label.place.file).map_or((nowhere, nowhere), |lines| lines.ends(label.place.span))
    }
}
