//! All that an evaluation is given: the day, the area and the answers.

use std::collections::BTreeMap;

use crate::{Answer, AreaId, Date, FactId, FactOf, PersonId};

/// All that an evaluation is given. Nothing else goes in: no clock, no place, no chance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Situation {
    /// The day to evaluate for.
    pub on: Date,
    /// The area whose services are shown.
    pub area: AreaId,
    /// The tag of the language that the person reads, where one was chosen: places that speak it come first.
    pub language: Option<String>,
    /// Answers about the case.
    pub answers: BTreeMap<FactId, Answer>,
    /// Answers about each person of the household, the one who asks among them. No entry at all means that nobody told who
    /// belongs to it.
    pub people: BTreeMap<PersonId, BTreeMap<FactId, Answer>>,
}

impl Situation {
    /// The most people that one household is told of. What can still matter is looked for in all of them together, so a
    /// larger one would keep a person waiting; it can be told in parts.
    pub const MOST_PEOPLE: usize = 20;

    /// Nothing answered yet.
    #[must_use]
    pub fn new(on: Date, area: AreaId) -> Self {
        Self { on, area, language: None, answers: BTreeMap::new(), people: BTreeMap::new() }
    }

    /// What was said of a fact of the case or of a person.
    #[must_use]
    pub fn answer(&self, fact: &FactOf) -> Option<&Answer> {
        match &fact.person {
            None => self.answers.get(&fact.fact),
            Some(person) => self.people.get(person)?.get(&fact.fact),
        }
    }
}
