//! What an evaluation finds, each finding with what it rests on.

use waymark_model::{
    AlertId, CaseId, CriterionId, DateExpression, DateRange, DeadlineId, DeadlineKind, FactOf, NeedId, Outcome,
    PersonId, PointId, Priority, Reason, RightAnswer, RightId, SchemeId, ServiceId, Truth,
};

use crate::grounds::Grounds;

/// An alert whose condition is met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlertRaised {
    /// The alert.
    pub id: AlertId,
    /// How soon to act.
    pub priority: Priority,
    /// The answered facts it rests on.
    pub because: Vec<FactOf>,
    /// The pages it rests on.
    pub grounds: Grounds,
}

/// A date that concerns this person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadlineDue {
    /// The deadline.
    pub id: DeadlineId,
    /// What happens on the day.
    pub kind: DeadlineKind,
    /// The days it may be: one day when all answers are exact.
    pub date: DateRange,
    /// How that was worked out: one date, or several where it is not known which exception holds.
    pub worked_out: Vec<DateExpression>,
    /// Whether it is sure to concern this person: met, or unknown while an answer is missing.
    pub concerns: Truth,
    /// Days from the day of the evaluation to the day to keep in mind (negative when it has passed); see
    /// [`DeadlineDue::day`].
    pub days_left: i32,
    /// The answered facts it rests on.
    pub because: Vec<FactOf>,
    /// The pages it rests on.
    pub grounds: Grounds,
}

/// A scheme compared with the answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemeResult {
    /// The scheme.
    pub id: SchemeId,
    /// How its published conditions compare with what was told.
    pub outcome: Outcome,
    /// Each condition.
    pub criteria: Vec<CriterionResult>,
    /// Published conditions that the engine cannot check.
    pub unchecked: Vec<PointId>,
    /// Alerts raised that hide its steps and put advice first: its own, and where it touches on status every red flag.
    pub red_flags: Vec<AlertId>,
    /// The pages it rests on.
    pub grounds: Grounds,
}

/// One condition of a scheme compared with the answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriterionResult {
    /// The criterion.
    pub id: CriterionId,
    /// Whether it is met.
    pub truth: Truth,
    /// Every fact it rests on, answered or not.
    pub facts: Vec<FactOf>,
}

/// What holds of a right for this person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RightResult {
    /// The right.
    pub id: RightId,
    /// Whose it is; `None` where it is the case's, and while nobody told who belongs to the household.
    pub person: Option<PersonId>,
    /// What holds; `None` when the answers do not settle it or no rule covers it.
    pub answer: Option<RightAnswer>,
    /// The case that answers; `None` when the right is unknown.
    pub case: Option<CaseId>,
    /// Alerts raised that hide its steps and put advice first; only where it touches on status.
    pub red_flags: Vec<AlertId>,
    /// Whether it is unknown because no rule covers what was told, rather than because an answer is missing.
    pub uncovered: bool,
    /// The answered facts it rests on.
    pub because: Vec<FactOf>,
    /// The pages it rests on.
    pub grounds: Grounds,
}

/// A place to go, with why it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signpost {
    /// The service.
    pub service: ServiceId,
    /// The person's needs that it helps with.
    pub needs: Vec<NeedId>,
    /// Why it is shown, strongest reason first.
    pub because: Vec<Reason>,
    /// What puts it before others that are shown for as strong a reason and meet as many needs.
    pub merits: Vec<Merit>,
}

/// What puts one place before another, weightiest first. Nothing else does: no place can pay for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Merit {
    /// A source says how a person can turn to it without being sent by anybody.
    SelfReferral,
    /// It speaks the language that the person reads, and not every place does.
    Language,
    /// It is in the person's area.
    Near,
    /// It can be reached by phone.
    ByPhone,
    /// What we say of it is not due to be read again.
    Fresh,
}

impl Merit {
    /// Every merit, weightiest first.
    pub const ALL: [Self; 5] = [Self::SelfReferral, Self::Language, Self::Near, Self::ByPhone, Self::Fresh];

    /// What plans in files call it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::SelfReferral => "self-referral",
            Self::Language => "language",
            Self::Near => "near",
            Self::ByPhone => "by-phone",
            Self::Fresh => "fresh",
        }
    }
}

impl DeadlineDue {
    /// The day to keep in mind: the earliest it may be, so that nobody is late; the latest for a day from which
    /// something opens or by which it should have come, so that nobody is sent too soon. Where that end is open, the
    /// other one.
    #[must_use]
    pub fn day(kind: DeadlineKind, date: DateRange) -> Option<waymark_model::Date> {
        match kind {
            DeadlineKind::ActBy | DeadlineKind::Ends => date.earliest().or(date.latest()),
            DeadlineKind::Opens | DeadlineKind::Expect => date.latest().or(date.earliest()),
        }
    }
}
