//! What a rule rests on.

use serde::{Deserialize, Serialize};

use crate::{NonEmpty, SourceId};

/// What a rule rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basis {
    /// The pages that say so.
    pub sources: NonEmpty<SourceId>,
    /// How sure we are.
    pub confidence: Confidence,
}

/// How sure we are, weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Confidence {
    /// Ships only as "check this with …".
    Low,
    /// One good source, or an official one that is more than a year old.
    Medium,
    /// Official text, or two independent specialist sources that agree.
    High,
}
