//! What must be said first.

use serde::{Deserialize, Serialize};

use crate::{AlertId, Basis, Boundary, Condition, NonEmpty, ServiceId};

/// Something that must be said before all else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alert {
    /// Its id.
    pub id: AlertId,
    /// How soon to act.
    pub priority: Priority,
    /// What may be said about it.
    pub boundary: Boundary,
    /// Whether it hides the next steps of everything that touches on status, and puts advice first.
    pub red_flag: bool,
    /// When it is said.
    pub when: Condition,
    /// Where to go.
    pub signposts: NonEmpty<ServiceId>,
    /// What it rests on.
    pub basis: Basis,
}

/// How soon to act, most pressing first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Priority {
    /// This minute.
    Now,
    /// Today.
    Today,
    /// In the next days.
    Soon,
}

impl Priority {
    /// Every priority, most pressing first.
    pub const ALL: [Self; 3] = [Self::Now, Self::Today, Self::Soon];
}
