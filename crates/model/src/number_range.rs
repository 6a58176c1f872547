//! What is known of a number: the smallest and the largest it may be.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The whole numbers that a number may be, each end possibly open. A number that is known has both ends alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "(Option<i64>, Option<i64>)", into = "(Option<i64>, Option<i64>)")]
pub struct NumberRange {
    least: Option<i64>,
    most: Option<i64>,
}

/// Why a text or a pair of numbers is not a number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NumberRangeError {
    /// It is not of the form `3`, `3..5`, `3..` or `..5`.
    #[error("`{0}` is not a whole number; write it as 3, or 3..5, 3.. or ..5 if that is all that is known")]
    Form(String),
    /// The largest number is smaller than the smallest.
    #[error("the largest number is smaller than the smallest")]
    Reversed,
}

impl NumberRange {
    /// A number that is known.
    #[must_use]
    pub fn exactly(number: i64) -> Self {
        Self { least: Some(number), most: Some(number) }
    }

    /// From the smallest to the largest it may be; `None` leaves that end open.
    ///
    /// # Errors
    /// When `most` is smaller than `least`.
    pub fn between(least: Option<i64>, most: Option<i64>) -> Result<Self, NumberRangeError> {
        match (least, most) {
            (Some(least), Some(most)) if most < least => Err(NumberRangeError::Reversed),
            _ => Ok(Self { least, most }),
        }
    }

    /// Reads a number (`3`), or what is known of one: `3..5`, `3..` (3 or more), `..5` (5 or less).
    ///
    /// # Errors
    /// When the text has another form.
    pub fn parse(text: &str) -> Result<Self, NumberRangeError> {
        let form = || NumberRangeError::Form(text.to_owned());
        let number = |digits: &str| digits.parse::<i64>().map_err(|_| form());
        let end = |digits: &str| if digits.is_empty() { Ok(None) } else { number(digits).map(Some) };
        match text.split_once("..") {
            None => number(text).map(Self::exactly),
            Some(("", "")) => Err(form()),
            Some((least, most)) => Self::between(end(least)?, end(most)?),
        }
    }

    /// The smallest it may be; `None` when that is not known.
    #[must_use]
    pub fn least(self) -> Option<i64> {
        self.least
    }

    /// The largest it may be; `None` when that is not known.
    #[must_use]
    pub fn most(self) -> Option<i64> {
        self.most
    }

    /// The number, when it is known.
    #[must_use]
    pub fn exact(self) -> Option<i64> {
        self.least.filter(|_| self.least == self.most)
    }
}

impl fmt::Display for NumberRange {
    /// As [`NumberRange::parse`] reads it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(number) = self.exact() {
            return write!(f, "{number}");
        }
        let end = |number: Option<i64>| number.map_or_else(String::new, |number| number.to_string());
        write!(f, "{}..{}", end(self.least), end(self.most))
    }
}

impl TryFrom<(Option<i64>, Option<i64>)> for NumberRange {
    type Error = NumberRangeError;

    fn try_from((least, most): (Option<i64>, Option<i64>)) -> Result<Self, NumberRangeError> {
        Self::between(least, most)
    }
}

impl From<NumberRange> for (Option<i64>, Option<i64>) {
    fn from(range: NumberRange) -> Self {
        (range.least, range.most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_and_what_is_known_of_one_are_read_and_printed() {
        let cases = [
            ("3", Some(3), Some(3)),
            ("-2", Some(-2), Some(-2)),
            ("3..5", Some(3), Some(5)),
            ("-5..-3", Some(-5), Some(-3)),
            ("3..", Some(3), None),
            ("..5", None, Some(5)),
        ];
        for (text, least, most) in cases {
            let range = NumberRange::parse(text).unwrap();
            assert_eq!((range.least(), range.most()), (least, most), "{text}");
            assert_eq!(range.to_string(), text);
        }
        assert_eq!(NumberRange::parse("3..3").unwrap().exact(), Some(3));
    }

    #[test]
    fn other_texts_say_what_is_wrong() {
        for text in ["", "..", "3.5", "three", "3..five", "3...5", "99999999999999999999"] {
            assert_eq!(NumberRange::parse(text), Err(NumberRangeError::Form(text.to_owned())), "{text:?}");
        }
        assert_eq!(NumberRange::parse("5..3"), Err(NumberRangeError::Reversed));
        let reversed = postcard::to_allocvec(&(Some(5_i64), Some(3_i64))).unwrap();
        assert!(postcard::from_bytes::<NumberRange>(&reversed).is_err());
    }
}
