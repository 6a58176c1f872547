//! What a lint is.

use std::ops::Range;

use crate::diagnostic::Faults;
use crate::files::{Place, Spanned};
use crate::stage::Project;

/// A lint: a unit struct, documented with a bad and a good example.
pub(crate) trait Lint: Sync {
    /// Reports what it finds.
    fn run(&self, project: &Project<'_>, faults: &mut Faults);
}

/// The place of a stretch of a message's text.
pub(super) fn within(text: &Spanned<String>, range: &Range<usize>) -> Place {
    let start = text.place.span.start;
    Place::new(text.place.file, start + range.start, start + range.end)
}
