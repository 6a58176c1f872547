//! Conditions: what has to hold.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{ChoiceId, DateExpression, FactId, NonEmpty, ParameterId};

/// What has to hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    /// Every one of these.
    All(#[serde(deserialize_with = "crate::nesting::deserialize")] NonEmpty<Condition>),
    /// At least one of these.
    Any(#[serde(deserialize_with = "crate::nesting::deserialize")] NonEmpty<Condition>),
    /// The opposite of this.
    Not(#[serde(deserialize_with = "crate::nesting::deserialize")] Box<Condition>),
    /// Something about one fact.
    Test(Test),
    /// Today is this day or later.
    TodayFrom(DateExpression),
    /// Today is this day or earlier.
    TodayUntil(DateExpression),
    /// So many people of the household meet this. Facts of a person in it are those of each of them in turn.
    People(Quantity, Box<Condition>),
}

/// How many people of a household.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Quantity {
    /// At least one.
    Any,
    /// Every one.
    All,
    /// A number that stands so to a limit: a parameter that counts.
    Count(Order, ParameterId),
}

/// Something about one fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Test {
    /// The fact.
    pub fact: FactId,
    /// What must be so of its value.
    pub predicate: Predicate,
}

/// What must be so of a fact's value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Predicate {
    /// A yes-no fact is this.
    Is(bool),
    /// A choice or an area is one of these.
    OneOf(NonEmpty<ChoiceId>),
    /// A choices fact has this among its values.
    Includes(ChoiceId),
    /// A number, money or a date stands so to a limit: always a parameter, never typed into a rule.
    Compare(Order, ParameterId),
    /// A date lies no further from a day than this length of time, on either side; both ends count.
    Within {
        /// How far: a parameter whose unit is a length of time.
        by: ParameterId,
        /// From which day.
        of: Reference,
    },
}

/// A day that rests on no answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reference {
    /// The day of the evaluation.
    Today,
    /// A fixed date.
    Parameter(ParameterId),
}

impl Predicate {
    /// Every parameter that it rests on.
    pub fn parameters(&self) -> impl Iterator<Item = &ParameterId> {
        let (first, second) = match self {
            Self::Is(_) | Self::OneOf(_) | Self::Includes(_) => (None, None),
            Self::Compare(_, limit) => (Some(limit), None),
            Self::Within { by, of: Reference::Today } => (Some(by), None),
            Self::Within { by, of: Reference::Parameter(day) } => (Some(by), Some(day)),
        };
        first.into_iter().chain(second)
    }
}

/// How a value stands to a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Order {
    /// Less, or earlier.
    Before,
    /// The same, less, or earlier.
    AtMost,
    /// The same, more, or later.
    AtLeast,
    /// More, or later.
    After,
}

impl Order {
    /// Whether a value that compares so to the limit passes.
    #[must_use]
    pub fn admits(self, ordering: Ordering) -> bool {
        match self {
            Self::Before => ordering.is_lt(),
            Self::AtMost => ordering.is_le(),
            Self::AtLeast => ordering.is_ge(),
            Self::After => ordering.is_gt(),
        }
    }
}

impl Condition {
    /// Every fact that it rests on.
    #[must_use]
    pub fn facts(&self) -> BTreeSet<&FactId> {
        let mut facts = BTreeSet::new();
        self.visit(&mut |part| match part {
            Self::Test(test) => facts.extend([&test.fact]),
            Self::TodayFrom(date) | Self::TodayUntil(date) => facts.extend(date.facts()),
            Self::All(_) | Self::Any(_) | Self::Not(_) | Self::People(..) => {}
        });
        facts
    }

    /// Every parameter that it rests on.
    #[must_use]
    pub fn parameters(&self) -> BTreeSet<&ParameterId> {
        let mut parameters = BTreeSet::new();
        self.visit(&mut |part| match part {
            Self::Test(test) => parameters.extend(test.predicate.parameters()),
            Self::TodayFrom(date) | Self::TodayUntil(date) => parameters.extend(date.parameters()),
            Self::People(Quantity::Count(_, limit), _) => parameters.extend([limit]),
            Self::All(_) | Self::Any(_) | Self::Not(_) | Self::People(..) => {}
        });
        parameters
    }

    /// Shows `see` this condition and each part of it, from the outside in.
    pub fn visit<'a>(&'a self, see: &mut impl FnMut(&'a Self)) {
        see(self);
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.visit(see)),
            Self::Not(part) | Self::People(_, part) => part.visit(see),
            Self::Test(_) | Self::TodayFrom(_) | Self::TodayUntil(_) => {}
        }
    }
}
