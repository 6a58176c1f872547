//! What a person said of a fact.

use serde::{Deserialize, Serialize};

use crate::Value;

/// What a person said of a fact. No entry at all means that it was not asked yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// They told us.
    Known(Value),
    /// They do not know: show how to find out.
    DontKnow,
    /// They would rather not say: carry on safely.
    PreferNotToSay,
}

impl Answer {
    /// The value, when they told us one.
    #[must_use]
    pub fn value(&self) -> Option<&Value> {
        match self {
            Self::Known(value) => Some(value),
            Self::DontKnow | Self::PreferNotToSay => None,
        }
    }
}
