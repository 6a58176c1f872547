//! Something with one change in it.

use crate::mutation::Flip;
use crate::mutation::change::Change;
use crate::mutation::written::Written;

/// Something with one change in it.
pub(super) struct Variation<T> {
    pub(super) change: Change,
    pub(super) made: T,
}

impl<T> Variation<T> {
    /// The same change, seen from what holds the changed thing.
    pub(super) fn map<U>(self, put: impl FnOnce(T) -> U) -> Variation<U> {
        Variation { change: self.change, made: put(self.made) }
    }

    /// The same, where what holds it can hold the changed thing.
    pub(super) fn try_map<U>(self, put: impl FnOnce(T) -> Option<U>) -> Option<Variation<U>> {
        Some(Variation { change: self.change, made: put(self.made)? })
    }

    /// The same, with the place in what holds it.
    pub(super) fn inside(self, step: &str) -> Self {
        Self { change: self.change.inside(step), made: self.made }
    }
}

impl<T: Written> Variation<T> {
    /// One thing in the place of another.
    pub(super) fn instead(flip: Flip, of: &T, made: T) -> Self {
        Self { change: Change::new(flip, of.written(), made.written()), made }
    }
}
