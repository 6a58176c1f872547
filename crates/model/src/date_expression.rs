//! Dates worked out from other dates.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{FactId, NonEmpty, ParameterId};

/// A date worked out from other dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum DateExpression {
    /// The date that a person told us.
    Fact(FactId),
    /// That date, moved.
    Moved {
        /// The date that a person told us.
        fact: FactId,
        /// How it is moved.
        offset: Offset,
    },
    /// A fixed date.
    Parameter(ParameterId),
    /// The latest of these.
    LaterOf(NonEmpty<DateExpression>),
    /// The earliest of these.
    EarlierOf(NonEmpty<DateExpression>),
}

/// How far and which way a date is moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offset {
    /// Which way.
    pub direction: Direction,
    /// How far: a parameter in days, weekdays, months or years.
    pub by: ParameterId,
    /// The day whose value of the parameter counts.
    pub value_on: ValueOn,
}

/// Which way a date is moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Direction {
    /// To a later day.
    Plus,
    /// To an earlier day.
    Minus,
}

/// The day whose value of a parameter counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ValueOn {
    /// The day of the evaluation.
    Today,
    /// The date that is moved: the rule in force when it happened.
    Anchor,
}

impl DateExpression {
    /// Every fact that it rests on.
    #[must_use]
    pub fn facts(&self) -> BTreeSet<&FactId> {
        match self {
            Self::Fact(fact) | Self::Moved { fact, .. } => [fact].into(),
            Self::Parameter(_) => BTreeSet::new(),
            Self::LaterOf(parts) | Self::EarlierOf(parts) => {
                let mut facts = BTreeSet::new();
                facts.extend(parts.iter().flat_map(Self::facts));
                facts
            }
        }
    }

    /// Every parameter that it rests on.
    #[must_use]
    pub fn parameters(&self) -> BTreeSet<&ParameterId> {
        match self {
            Self::Fact(_) => BTreeSet::new(),
            Self::Moved { offset, .. } => [&offset.by].into(),
            Self::Parameter(id) => [id].into(),
            Self::LaterOf(parts) | Self::EarlierOf(parts) => parts.iter().flat_map(Self::parameters).collect(),
        }
    }
}
