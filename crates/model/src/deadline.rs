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
    /// The day.
    pub date: DateExpression,
    /// What it bears on.
    pub needs: NonEmpty<NeedId>,
    /// Where to go about it.
    pub signposts: Vec<ServiceId>,
    /// What it rests on.
    pub basis: Basis,
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
