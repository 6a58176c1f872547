//! Dates that matter.

use serde::{Deserialize, Serialize};

use crate::{Basis, Boundary, Condition, DateExpression, DeadlineId, NeedId, NonEmpty, ServiceId};

/// A date that matters to whoever meets its condition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// Its id.
    pub id: DeadlineId,
    /// What happens on the day.
    pub kind: DeadlineKind,
    /// What may be said about it.
    pub boundary: Boundary,
    /// Whom it concerns.
    pub when: Condition,
    /// The day, unless an exception gives another.
    pub date: DateExpression,
    /// Other days for some, read from the top: the first whose condition is met gives the day.
    pub exceptions: Vec<DateException>,
    /// What it bears on.
    pub needs: NonEmpty<NeedId>,
    /// Where to go about it.
    pub signposts: NonEmpty<ServiceId>,
    /// What it rests on.
    pub basis: Basis,
}

/// Another day for some whom a deadline concerns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateException {
    /// For whom.
    pub when: Condition,
    /// The day.
    pub date: DateExpression,
    /// What it rests on.
    pub basis: Basis,
}

impl Deadline {
    /// Every day that it may give: those of its exceptions, then its own.
    pub fn dates(&self) -> impl Iterator<Item = &DateExpression> {
        self.exceptions.iter().map(|exception| &exception.date).chain([&self.date])
    }

    /// Every condition in it: whom it concerns, then for whom its exceptions are.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        [&self.when].into_iter().chain(self.exceptions.iter().map(|exception| &exception.when))
    }
}

/// What happens on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeadlineKind {
    /// The last day to do something.
    ActBy,
    /// The first day something can be done.
    Opens,
    /// Something stops.
    Ends,
    /// Something should have arrived.
    Expect,
}
