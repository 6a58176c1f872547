//! What must never happen, whoever answers what.

use crate::{AlertId, Condition, DeadlineId, InvariantId, NonEmpty, OutcomeKind, RightAnswer, RightId, SchemeId};

/// Something that must never happen. It stays with the authors: nothing of it is packed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invariant {
    /// Its id.
    pub id: InvariantId,
    /// What it claims, in a sentence.
    pub claim: Option<String>,
    /// What no answers may ever bring about.
    pub never: Claim,
}

/// Something said of answers and of what is found with them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claim {
    /// Every one of these.
    All(NonEmpty<Claim>),
    /// At least one of these.
    Any(NonEmpty<Claim>),
    /// The opposite of this.
    Not(Box<Claim>),
    /// Something about the answers; unknown where they do not settle it.
    Told(Condition),
    /// Something about the plan: it is there or it is not, never unknown.
    Found(Finding),
}

/// Something that a plan may say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// A scheme has this outcome.
    Scheme(SchemeId, OutcomeKind),
    /// A right has this answer; `None` is unknown.
    Right(RightId, Option<RightAnswer>),
    /// An alert is raised.
    Alert(AlertId),
    /// A deadline is sure to concern the person, and its date is known.
    Deadline(DeadlineId),
}

impl Claim {
    /// Shows `see` this claim and each part of it, from the outside in.
    pub fn visit<'a>(&'a self, see: &mut impl FnMut(&'a Self)) {
        see(self);
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.visit(see)),
            Self::Not(part) => part.visit(see),
            Self::Told(_) | Self::Found(_) => {}
        }
    }
}
