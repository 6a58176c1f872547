//! Routes and schemes: published conditions, what they bring, what to do next.

use serde::{Deserialize, Serialize};

use crate::{
    AlertId, Basis, Condition, CriterionId, Date, DeadlineId, NeedId, NonEmpty, ParameterId, PointId, ProviderId,
    SchemeId, ServiceId, Statement,
};

/// A route or a scheme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scheme {
    /// Its id.
    pub id: SchemeId,
    /// Who runs it.
    pub provider: ProviderId,
    /// What may be said about it.
    pub boundary: Boundary,
    /// What it helps with.
    pub needs: NonEmpty<NeedId>,
    /// Its published conditions: all must be met.
    pub criteria: NonEmpty<Criterion>,
    /// Published conditions that the engine cannot check, for the person to check.
    pub unchecked: Vec<PointId>,
    /// What it brings.
    pub gives: Vec<Statement>,
    /// The last day on which it was open to new people, where it has closed: a parameter of unit `date`.
    pub closed_on: Option<ParameterId>,
    /// What people often mix up about it, put right.
    pub confusions: Vec<Statement>,
    /// Next steps in order; hidden while a red flag stands.
    pub steps: Vec<PointId>,
    /// Alerts that hide the steps and put advice first.
    pub red_flags: Vec<AlertId>,
    /// Dates that belong to it.
    pub deadlines: Vec<DeadlineId>,
    /// Where to go about it.
    pub signposts: NonEmpty<ServiceId>,
    /// What it rests on as a whole.
    pub basis: Basis,
    /// After this day the page says that it may be out of date.
    #[serde(with = "crate::day")]
    pub review_by: Date,
}

/// One requirement that a person can read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criterion {
    /// Its id in the scheme.
    pub id: CriterionId,
    /// What has to hold.
    pub when: Condition,
    /// What it rests on.
    pub basis: Basis,
}

/// What may be said to a particular person, under the law on immigration advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Boundary {
    /// General information.
    Information,
    /// A service: "you can use this" may be said.
    Service,
    /// It touches leave or a claim: never a verdict; conditions beside answers, and advisers.
    Status,
}

/// How a scheme's published conditions compare with what a person told us. Never a verdict on their status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Every condition that can be checked is met as told.
    Matches,
    /// Not met today, but met from this day on if nothing else changes.
    NotNow {
        /// The first day on which every condition is met.
        from: Date,
    },
    /// The answers so far do not settle it.
    CannotTell,
    /// A condition is not met as told.
    DoesNotMatch,
}

impl Outcome {
    /// The outcome without its day.
    #[must_use]
    pub fn kind(self) -> OutcomeKind {
        match self {
            Self::Matches => OutcomeKind::Matches,
            Self::NotNow { .. } => OutcomeKind::NotNow,
            Self::CannotTell => OutcomeKind::CannotTell,
            Self::DoesNotMatch => OutcomeKind::DoesNotMatch,
        }
    }
}

/// An [`Outcome`] without its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum OutcomeKind {
    /// See [`Outcome::Matches`].
    Matches,
    /// See [`Outcome::NotNow`].
    NotNow,
    /// See [`Outcome::CannotTell`].
    CannotTell,
    /// See [`Outcome::DoesNotMatch`].
    DoesNotMatch,
}

impl OutcomeKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Matches, Self::NotNow, Self::CannotTell, Self::DoesNotMatch];

    /// What authors and answers files call it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Matches => "matches",
            Self::NotNow => "not-now",
            Self::CannotTell => "cannot-tell",
            Self::DoesNotMatch => "does-not-match",
        }
    }
}
