//! What a proof comes to.

use waymark_engine::Plan;
use waymark_model::{AlertId, DeadlineId, FactId, RightId, SchemeId, Situation};

/// A claim and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// The name of the claim, the same for ever, such as `reachable/alert/in-danger`.
    pub claim: String,
    /// What became of it.
    pub verdict: Verdict,
}

/// What became of a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It holds for all answers.
    Proved,
    /// It does not.
    Refuted(Refutation),
    /// Neither could be shown.
    GivenUp(Reason),
    /// The solver found what the engine does not: the prover is wrong, not the rules.
    Fault(Box<Example>),
}

/// How a claim fails.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refutation {
    /// No answers at all lead to what should be possible.
    Nobody,
    /// These answers lead to what should be impossible.
    Somebody(Box<Example>),
}

/// Why neither could be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The solver used up its conflicts.
    Budget,
    /// It rests on what a scheme will be on a later day, which is not known exactly here.
    LaterDay,
    /// It rests on whether exceptions of a deadline give different days, or on how far a calendar reaches, which is not looked
    /// up here.
    Date,
}

/// Made-up answers, with what the engine finds for them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// The answers; twice where a claim compares two sets of answers.
    pub situations: Vec<Situation>,
    /// The engine's plan for each.
    pub plans: Vec<Plan>,
    /// What the claim is about.
    pub about: Vec<Subject>,
    /// The facts that it rests on, told or not.
    pub facts: Vec<FactId>,
}

/// Something that a claim is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A scheme's outcome.
    Scheme(SchemeId),
    /// A right's answer.
    Right(RightId),
    /// Whether an alert is raised.
    Alert(AlertId),
    /// Whether a deadline concerns the person.
    Deadline(DeadlineId),
    /// The places to go.
    Places,
}
