//! All that an evaluation is given: the day, the area and the answers.

use std::collections::BTreeMap;

use crate::{Answer, AreaId, Date, FactId, PersonId};

/// All that an evaluation is given. Nothing else goes in: no clock, no place, no chance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Situation {
    /// The day to evaluate for.
    pub on: Date,
    /// The area whose services are shown.
    pub area: AreaId,
    /// Answers about the case.
    pub answers: BTreeMap<FactId, Answer>,
    /// Answers about each person of the household.
    pub people: BTreeMap<PersonId, BTreeMap<FactId, Answer>>,
}

impl Situation {
    /// Nothing answered yet.
    #[must_use]
    pub fn new(on: Date, area: AreaId) -> Self {
        Self { on, area, answers: BTreeMap::new(), people: BTreeMap::new() }
    }
}
