//! A fault with its places.

use crate::diagnostic::{Code, Lines, Position, Severity};
use crate::files::{Files, Place, Tree};

/// A fault: what is wrong, where, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which kind of fault; a heading of `docs/lints.md`.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong: lower case, no full stop, the author's words in backticks.
    pub message: String,
    /// Where it is wrong.
    pub primary: Label,
    /// Other places that help to understand it.
    pub others: Vec<Label>,
    /// What to do about it.
    pub help: Option<String>,
}

/// A place, and what is to be said of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub place: Place,
    /// What is to be said of it.
    pub text: Option<String>,
}

impl Diagnostic {
    /// A fault of this kind at this place.
    pub(crate) fn new(code: Code, place: Place, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: code.severity(),
            message: message.into(),
            primary: Label { place, text: None },
            others: Vec::new(),
            help: None,
        }
    }

    /// Shows another place.
    pub(crate) fn also(mut self, place: Place, text: impl Into<String>) -> Self {
        self.others.push(Label { place, text: Some(text.into()) });
        self
    }

    /// Says what to do, where there is something to say.
    pub(crate) fn help(mut self, text: impl Into<Option<String>>) -> Self {
        self.help = text.into();
        self
    }
}

impl Label {
    /// The path of its file, and the line and column where it starts; `None` when the tree is another than the one that
    /// was compiled.
    #[must_use]
    pub fn locate<'t>(&self, tree: &'t Tree) -> Option<(&'t str, Position)> {
        let files = Files::new(tree);
        let file = files.get(self.place.file)?;
        Some((file.path, Lines::new(&file.text).position(self.place.span.start)))
    }
}
