//! What may be known of a case or a person.

use serde::{Deserialize, Serialize};

use crate::{ChoiceId, FactId, NonEmpty, PersonId, Picture, Value};

/// Something that may be known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// Its id.
    pub id: FactId,
    /// Whom it is about.
    pub scope: Scope,
    /// Which values it may have.
    pub kind: FactKind,
    /// Whether a person can make it otherwise by doing something: then it may be named as what would change a result.
    pub can_change: bool,
    /// Whether it is the day of something that has happened: then no day after today is told of it. What is read from elsewhere may
    /// have one all the same, and rules hold for it.
    pub has_happened: bool,
    /// What most people answer, where that is known of a yes or no or of what can be chosen. It bears on the order of questions alone.
    pub mostly: Option<Value>,
    /// How it is worked out, for a fact that nobody is asked for.
    pub derived: Option<Derivation>,
    /// The pictures beside its values, in the order of the values. A value past their end has none.
    pub pictures: Vec<Option<Picture>>,
}

impl Fact {
    /// A fact of which no more is said.
    #[must_use]
    pub fn new(id: FactId, scope: Scope, kind: FactKind) -> Self {
        let (mostly, derived, pictures) = (None, None, Vec::new());
        Self { id, scope, kind, can_change: false, has_happened: false, mostly, derived, pictures }
    }

    /// The picture beside one of its values.
    #[must_use]
    pub fn picture(&self, value: &ChoiceId) -> Option<Picture> {
        let index = self.kind.choices().iter().position(|choice| choice == value)?;
        self.pictures.get(index).copied().flatten()
    }

    /// The value that the one who asks has of it without being asked, and nobody else can have: `me` of a choice of a person.
    #[must_use]
    pub fn own_value(&self) -> Option<&ChoiceId> {
        let FactKind::Choice(values) = &self.kind else { return None };
        values.iter().find(|value| self.scope == Scope::Person && value.as_str() == PersonId::ME)
    }
}

/// How a whole number is worked out from a date that a person told us, on the day of the evaluation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Derivation {
    /// Completed years of life since this date of birth. Someone born on 29 February completes a year on 1 March where
    /// the year has no such day, as the law of England counts (Family Law Reform Act 1969, section 9).
    Age(FactId),
    /// Whole days since this date; negative while it is still to come.
    DaysSince(FactId),
}

impl Derivation {
    /// The date that it is worked out from.
    #[must_use]
    pub fn from(&self) -> &FactId {
        match self {
            Self::Age(fact) | Self::DaysSince(fact) => fact,
        }
    }
}

/// Whom a fact is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scope {
    /// The household as a whole, or the one person asking.
    Case,
    /// Each person of the household apart.
    Person,
}

/// Which values a fact may have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum FactKind {
    /// Yes or no.
    YesNo,
    /// One of these.
    Choice(NonEmpty<ChoiceId>),
    /// Any number of these.
    Choices(NonEmpty<ChoiceId>),
    /// A whole number, from `min` to `max` where they are given.
    Whole {
        /// The smallest number allowed.
        min: Option<i64>,
        /// The largest number allowed.
        max: Option<i64>,
    },
    /// Money in whole pence.
    Money,
    /// A date, known to the day or less exactly.
    Date,
    /// An area that Waymark knows, or elsewhere.
    Area(NonEmpty<ChoiceId>),
    /// Who belongs to the household. It has no value: the people told are its answer.
    People,
}

impl FactKind {
    /// The most values that one fact can choose from.
    pub const MOST_CHOICES: usize = 64;

    /// The values to choose from; none for a kind that is typed in.
    #[must_use]
    pub fn choices(&self) -> &[ChoiceId] {
        match self {
            Self::Choice(values) | Self::Choices(values) | Self::Area(values) => values.as_slice(),
            Self::YesNo | Self::Whole { .. } | Self::Money | Self::Date | Self::People => &[],
        }
    }

    /// What an author calls it.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::YesNo => "yes-no",
            Self::Choice(_) => "choice",
            Self::Choices(_) => "choices",
            Self::Whole { .. } => "whole-number",
            Self::Money => "money",
            Self::Date => "date",
            Self::Area(_) => "area",
            Self::People => "people",
        }
    }
}
