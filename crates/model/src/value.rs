//! A value that a fact may have.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{ChoiceId, DateRange, DateRangeError, FactKind, NumberRange, NumberRangeError};

/// What is known of a fact.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Value {
    /// Yes or no.
    YesNo(bool),
    /// One of the fact's values.
    Choice(ChoiceId),
    /// Any number of the fact's values; none is an answer too.
    Choices(BTreeSet<ChoiceId>),
    /// A whole number, known exactly or less so.
    Whole(NumberRange),
    /// Money in whole pence, known exactly or less so.
    Money(NumberRange),
    /// A date, known to the day or less exactly.
    Date(DateRange),
}

/// Why a text is not a value of a fact.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ValueError {
    /// A yes-no fact was given something else.
    #[error("`{0}` is neither `yes` nor `no`")]
    YesNo(String),
    /// A choice fact was given a value that it does not have.
    #[error("`{text}` is not one of {}", .known.iter().map(|v| format!("`{v}`")).collect::<Vec<_>>().join(", "))]
    Choice {
        /// What was given.
        text: String,
        /// The values that the fact has.
        known: Vec<ChoiceId>,
    },
    /// A number fact was given something that is not a whole number.
    #[error(transparent)]
    Number(#[from] NumberRangeError),
    /// A number may lie outside the fact's range.
    #[error("{number} is out of range; it should be {}", range_text(*.min, *.max))]
    Range {
        /// What was given.
        number: NumberRange,
        /// The smallest number allowed, if any.
        min: Option<i64>,
        /// The largest number allowed, if any.
        max: Option<i64>,
    },
    /// A date fact was given something that is not a date.
    #[error(transparent)]
    Date(#[from] DateRangeError),
    /// A fact with one value was given a list.
    #[error("this fact takes one value, not a list")]
    List,
    /// The household was given a value.
    #[error("who belongs to the household has no value: each person of it is named under `people`")]
    People,
}

fn range_text(min: Option<i64>, max: Option<i64>) -> String {
    match (min, max) {
        (Some(min), Some(max)) => format!("from {min} to {max}"),
        (Some(min), None) => format!("{min} or more"),
        (None, Some(max)) => format!("{max} or less"),
        (None, None) => "any number".to_owned(),
    }
}

impl Value {
    /// Reads the value of a fact of this kind from one text: `yes`, an id of a choice, digits, or a date.
    ///
    /// # Errors
    /// When the text is not a value of this kind.
    pub fn parse(kind: &FactKind, text: &str) -> Result<Self, ValueError> {
        match kind {
            FactKind::YesNo => match text {
                "yes" => Ok(Self::YesNo(true)),
                "no" => Ok(Self::YesNo(false)),
                _ => Err(ValueError::YesNo(text.to_owned())),
            },
            FactKind::Choice(values) | FactKind::Area(values) => choice(values.as_slice(), text).map(Self::Choice),
            FactKind::Choices(values) => choice(values.as_slice(), text).map(|id| Self::Choices([id].into())),
            FactKind::Whole { min, max } => {
                let number = NumberRange::parse(text)?;
                let range = ValueError::Range { number, min: *min, max: *max };
                if lies_in(number, *min, *max) { Ok(Self::Whole(number)) } else { Err(range) }
            }
            FactKind::Money => Ok(Self::Money(NumberRange::parse(text)?)),
            FactKind::Date => Ok(Self::Date(DateRange::parse(text)?)),
            FactKind::People => Err(ValueError::People),
        }
    }

    /// Reads the value of a choices fact from several texts.
    ///
    /// # Errors
    /// When the fact takes one value, or a text is not one of its values.
    pub fn parse_list<'a>(kind: &FactKind, texts: impl IntoIterator<Item = &'a str>) -> Result<Self, ValueError> {
        let FactKind::Choices(values) = kind else { return Err(ValueError::List) };
        texts.into_iter().map(|text| choice(values.as_slice(), text)).collect::<Result<_, _>>().map(Self::Choices)
    }

    /// Whether a fact of this kind may have this value.
    #[must_use]
    pub fn fits(&self, kind: &FactKind) -> bool {
        match (self, kind) {
            (Self::YesNo(_), FactKind::YesNo) | (Self::Money(_), FactKind::Money) | (Self::Date(_), FactKind::Date) => {
                true
            }
            (Self::Choice(id), FactKind::Choice(values) | FactKind::Area(values)) => values.as_slice().contains(id),
            (Self::Choices(ids), FactKind::Choices(values)) => ids.iter().all(|id| values.as_slice().contains(id)),
            (Self::Whole(number), FactKind::Whole { min, max }) => lies_in(*number, *min, *max),
            _ => false,
        }
    }
}

/// Whether every number it may be lies in the range of a fact; an open end is closed by the fact's own.
fn lies_in(number: NumberRange, min: Option<i64>, max: Option<i64>) -> bool {
    let ends = [number.least(), number.most()];
    ends.into_iter().flatten().all(|end| min.is_none_or(|min| end >= min) && max.is_none_or(|max| end <= max))
}

fn choice(values: &[ChoiceId], text: &str) -> Result<ChoiceId, ValueError> {
    let found = values.iter().find(|id| id.as_str() == text);
    found.cloned().ok_or_else(|| ValueError::Choice { text: text.to_owned(), known: values.to_vec() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::NonEmpty;

    fn choices(ids: &[&str]) -> NonEmpty<ChoiceId> {
        NonEmpty::new(ids.iter().map(|id| ChoiceId::parse(id).unwrap()).collect()).unwrap()
    }

    #[test]
    fn each_kind_reads_its_own_values() {
        let house = ChoiceId::parse("house").unwrap();
        let cases = [
            (FactKind::YesNo, "yes", Value::YesNo(true)),
            (FactKind::YesNo, "no", Value::YesNo(false)),
            (FactKind::Choice(choices(&["house", "hotel"])), "house", Value::Choice(house.clone())),
            (FactKind::Choices(choices(&["house", "hotel"])), "house", Value::Choices([house].into())),
            (FactKind::Whole { min: Some(0), max: Some(20) }, "7", Value::Whole(NumberRange::exactly(7))),
            (FactKind::Whole { min: Some(0), max: Some(20) }, "3..", Value::Whole(NumberRange::parse("3..").unwrap())),
            (FactKind::Money, "35000", Value::Money(NumberRange::exactly(35_000))),
            (FactKind::Date, "2027-01", Value::Date(DateRange::parse("2027-01").unwrap())),
        ];
        for (kind, text, expected) in cases {
            let value = Value::parse(&kind, text).unwrap();
            assert_eq!(value, expected);
            assert!(value.fits(&kind), "{text} fits {kind:?}");
        }
    }

    #[test]
    fn other_texts_are_named_in_the_error() {
        let cases = [
            (FactKind::YesNo, "maybe", "`maybe` is neither `yes` nor `no`"),
            (FactKind::Choice(choices(&["house", "hotel"])), "hut", "`hut` is not one of `house`, `hotel`"),
            (FactKind::Whole { min: Some(0), max: None }, "-1", "-1 is out of range; it should be 0 or more"),
            (FactKind::Whole { min: None, max: None }, "3..-1", "the largest number is smaller than the smallest"),
            (FactKind::Whole { min: None, max: Some(9) }, "3..10", "3..10 is out of range; it should be 9 or less"),
            (
                FactKind::Money,
                "1.5",
                "`1.5` is not a whole number; write it as 3, or 3..5, 3.. or ..5 if that is all that is known",
            ),
        ];
        for (kind, text, message) in cases {
            assert_eq!(Value::parse(&kind, text).unwrap_err().to_string(), message);
        }
    }
}
