//! What a mutant changes.

use crate::mutation::Flip;

/// What was changed from what to what.
pub(crate) struct Change {
    /// What kind of change it is.
    pub(crate) flip: Flip,
    /// Where in the rule it is, such as `when.any[2]`, counted from one; empty where the rest says it.
    pub(crate) at: String,
    /// What stood there, as an author writes it.
    pub(crate) from: String,
    /// What stands there now; `None` where it was left out.
    pub(crate) to: Option<String>,
}

impl Change {
    /// One thing in the place of another.
    pub(super) fn new(flip: Flip, from: impl Into<String>, to: impl Into<String>) -> Self {
        Self { flip, at: String::new(), from: from.into(), to: Some(to.into()) }
    }

    /// Something left out.
    pub(super) fn left_out(flip: Flip, what: impl Into<String>) -> Self {
        Self { flip, at: String::new(), from: what.into(), to: None }
    }

    /// The same change, seen from what holds the changed thing at `step`.
    pub(super) fn inside(mut self, step: &str) -> Self {
        self.at = if self.at.is_empty() { step.to_owned() } else { format!("{step}.{}", self.at) };
        self
    }

    /// The change as the end of a sentence.
    pub(crate) fn sentence(&self) -> String {
        let at = if self.at.is_empty() { String::new() } else { format!("at {}, ", self.at) };
        match &self.to {
            Some(to) => format!("{at}`{}` becomes `{to}`", self.from),
            None => format!("{at}`{}` is left out", self.from),
        }
    }
}
