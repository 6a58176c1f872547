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
    LaterOf(#[serde(deserialize_with = "crate::nesting::deserialize")] NonEmpty<DateExpression>),
    /// The earliest of these.
    EarlierOf(#[serde(deserialize_with = "crate::nesting::deserialize")] NonEmpty<DateExpression>),
}

/// How far and which way a date is moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offset {
    /// Which way.
    pub direction: Direction,
    /// How far: a parameter whose unit is a length of time.
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
        let mut facts = BTreeSet::new();
        self.visit(&mut |part| match part {
            Self::Fact(fact) | Self::Moved { fact, .. } => facts.extend([fact]),
            Self::Parameter(_) | Self::LaterOf(_) | Self::EarlierOf(_) => {}
        });
        facts
    }

    /// Every parameter that it rests on.
    #[must_use]
    pub fn parameters(&self) -> BTreeSet<&ParameterId> {
        let mut parameters = BTreeSet::new();
        self.visit(&mut |part| match part {
            Self::Parameter(id) | Self::Moved { offset: Offset { by: id, .. }, .. } => parameters.extend([id]),
            Self::Fact(_) | Self::LaterOf(_) | Self::EarlierOf(_) => {}
        });
        parameters
    }

    /// Shows `see` this expression and each part of it, from the outside in.
    fn visit<'a>(&'a self, see: &mut impl FnMut(&'a Self)) {
        see(self);
        if let Self::LaterOf(parts) | Self::EarlierOf(parts) = self {
            parts.iter().for_each(|part| part.visit(see));
        }
    }
}
