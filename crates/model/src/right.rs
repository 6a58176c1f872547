//! What a person may do or get.

use serde::{Deserialize, Serialize};

use crate::{
    Basis, Boundary, CaseId, Condition, Confidence, Date, NeedId, NonEmpty, PointId, RightId, Scope, ServiceId,
    Statement,
};

/// Something a person may do or get, or not, or on a condition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Right {
    /// Its id.
    pub id: RightId,
    /// Whose it is: of each person of a household apart, or of the case.
    pub scope: Scope,
    /// Whose of the household, where it is of each person: nothing is said of it to others. While nobody told who there is, it
    /// is told of somebody.
    pub whom: Option<Condition>,
    /// What may be said about it.
    pub boundary: Boundary,
    /// The part of daily life it belongs to.
    pub group: Group,
    /// What it helps with.
    pub needs: NonEmpty<NeedId>,
    /// Read from the top: the first that is met answers.
    pub cases: NonEmpty<RightCase>,
    /// How to get it, where that can be said.
    pub how: Option<How>,
    /// What people are often told at the counter, each with what the rule says.
    pub refusals: Vec<Statement>,
    /// Where to go about it.
    pub signposts: NonEmpty<ServiceId>,
    /// After this day the page says that it may be out of date.
    #[serde(with = "crate::day")]
    pub review_by: Date,
}

/// How to get something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct How {
    /// What to do, in order.
    pub steps: NonEmpty<PointId>,
    /// What to have with you.
    pub bring: Vec<PointId>,
    /// What both rest on.
    pub basis: Basis,
}

/// One case of a right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RightCase {
    /// Its id in the right.
    pub id: CaseId,
    /// Whom it holds for.
    pub when: Condition,
    /// What holds for them.
    pub answer: RightAnswer,
    /// Who can tell them for sure: named exactly where the confidence is low, and then the answer is on a condition.
    pub check_with: Vec<ServiceId>,
    /// What it rests on.
    pub basis: Basis,
}

impl RightCase {
    /// Whether nobody should rely on it before they have asked.
    #[must_use]
    pub fn is_unsure(&self) -> bool {
        self.basis.confidence == Confidence::Low
    }
}

/// What holds of a right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum RightAnswer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// On a condition, which the words of the case state.
    Conditional,
}

impl RightAnswer {
    /// What authors and answers files call it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Conditional => "conditional",
        }
    }
}

/// A part of daily life, in the order of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Group {
    /// Money.
    Money,
    /// A place to live.
    Home,
    /// Health.
    Health,
    /// School and English.
    School,
    /// Work.
    Work,
    /// Papers and travel.
    Papers,
}

impl Group {
    /// Every group, in the order of the plan.
    pub const ALL: [Self; 6] = [Self::Money, Self::Home, Self::Health, Self::School, Self::Work, Self::Papers];
}
