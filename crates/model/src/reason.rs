//! Why a place is shown.

use std::fmt;

use crate::{AlertId, DeadlineId, NeedId, RightId, SchemeId};

/// Why a place is shown, strongest first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// An alert points to it.
    Alert(AlertId),
    /// A date on the plan points to it.
    Deadline(DeadlineId),
    /// A scheme that matches, will match, or cannot be told yet, points to it.
    Scheme(SchemeId),
    /// A right that bears on what the person needs points to it.
    Right(RightId),
    /// It helps with something the person needs.
    Need(NeedId),
    /// It is open to anyone.
    Anyone,
}

impl fmt::Display for Reason {
    /// As plans in files write it, such as `scheme:homes-for-ukraine`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Alert(id) => write!(f, "alert:{id}"),
            Self::Deadline(id) => write!(f, "deadline:{id}"),
            Self::Scheme(id) => write!(f, "scheme:{id}"),
            Self::Right(id) => write!(f, "right:{id}"),
            Self::Need(id) => write!(f, "need:{id}"),
            Self::Anyone => f.write_str("anyone"),
        }
    }
}
