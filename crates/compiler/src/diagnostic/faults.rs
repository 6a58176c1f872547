//! The faults found so far.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Severity};
use crate::files::FileId;

/// The faults found so far.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<Diagnostic>);

impl Faults {
    pub(crate) fn add(&mut self, fault: Diagnostic) {
        self.0.push(fault);
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.0.iter().any(|fault| fault.severity == Severity::Error)
    }

    /// The files with an error.
    pub(crate) fn files(&self) -> BTreeSet<FileId> {
        let errors = self.0.iter().filter(|fault| fault.severity == Severity::Error);
        errors.map(|fault| fault.primary.place.file).collect()
    }

    /// Every fault once, by path and place, so that the same input gives the same list.
    pub(crate) fn into_sorted(self) -> Vec<Diagnostic> {
        let mut faults = self.0;
        faults.sort_by(|a, b| {
            let key = |d: &Diagnostic| (d.primary.place, d.severity, d.code);
            key(a).cmp(&key(b)).then_with(|| a.message.cmp(&b.message))
        });
        faults.dedup();
        faults
    }
}
