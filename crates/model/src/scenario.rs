//! Made-up people with the plan they should get: tests for the rules.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    AlertId, CaseId, CriterionId, Date, DeadlineId, OutcomeKind, PersonId, QuestionId, Reason, RightAnswer, RightId,
    ScenarioId, SchemeId, ServiceId, Situation, Truth,
};

/// A made-up person and what their plan must say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scenario {
    /// Its id.
    pub id: ScenarioId,
    /// A sentence about the person.
    pub name: String,
    /// What they told us.
    pub situation: Situation,
    /// What their plan must say.
    pub expect: Expectation,
}

/// What a plan must say. What is not named here may be anything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Expectation {
    /// Outcomes by scheme; for `not-now` any day will do.
    pub schemes: BTreeMap<SchemeId, OutcomeKind>,
    /// Truths by criterion of a scheme.
    pub criteria: BTreeMap<(SchemeId, CriterionId), Truth>,
    /// Dates by deadline.
    pub deadlines: BTreeMap<DeadlineId, ExpectedDate>,
    /// Alerts that must be raised.
    pub alerts: BTreeSet<AlertId>,
    /// Alerts that must not be raised.
    pub no_alerts: BTreeSet<AlertId>,
    /// Answers by right, of the case or of a person.
    pub rights: BTreeMap<(RightId, Option<PersonId>), ExpectedRight>,
    /// The case that must answer somebody, by right, whatever it answers: its words differ.
    pub cases: BTreeMap<RightId, CaseId>,
    /// Services that must be named.
    pub signposts: BTreeSet<ServiceId>,
    /// Services that must be named for a reason, whatever else points to them.
    pub signposts_for: BTreeMap<Reason, BTreeSet<ServiceId>>,
    /// Services that must not be named.
    pub no_signposts: BTreeSet<ServiceId>,
    /// The question that must come next; `Some(None)` when none may.
    pub next_question: Option<Option<QuestionId>>,
}

impl Expectation {
    /// Whether it says of a service that it must, or must not, be named.
    #[must_use]
    pub fn says_of(&self, service: &ServiceId) -> bool {
        let for_a_reason = || self.signposts_for.values().any(|services| services.contains(service));
        self.signposts.contains(service) || self.no_signposts.contains(service) || for_a_reason()
    }
}

/// What a plan must say of a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExpectedDate {
    /// It is on this day.
    On(Date),
    /// It is not on the plan.
    Absent,
}

/// What a plan must say of a right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExpectedRight {
    /// This answer.
    Answer(RightAnswer),
    /// That it cannot be told yet, or that no rule covers it.
    Unknown,
    /// Nothing: it is not this person's.
    Absent,
}
