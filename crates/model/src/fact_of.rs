//! Which fact of whom.

use std::fmt;

use crate::{FactId, PersonId};

/// A fact of the case, or of one person of the household.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FactOf {
    /// Whose; `None` for a fact of the case.
    pub person: Option<PersonId>,
    /// The fact.
    pub fact: FactId,
}

impl FactOf {
    /// A fact of the case.
    #[must_use]
    pub fn case(fact: FactId) -> Self {
        Self { person: None, fact }
    }
}

/// `fact`, or `person/fact`.
impl fmt::Display for FactOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(person) = &self.person {
            f.write_str(person.as_str())?;
            f.write_str("/")?;
        }
        f.write_str(self.fact.as_str())
    }
}
