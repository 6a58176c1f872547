//! Three-valued truth: Kleene's strong logic of indeterminacy.
//!
//! The tables are those of S. C. Kleene, *Introduction to Metamathematics* (1952), §64: an unknown part leaves the
//! whole unknown unless the other part settles it alone. Those of DMN are the same: `tests/dmn_ternary_logic.rs`.

use serde::{Deserialize, Serialize};

/// Whether a condition holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Truth {
    /// It does not hold, whatever the missing answers are.
    NotMet,
    /// The answers so far do not settle it.
    Unknown,
    /// It holds, whatever the missing answers are.
    Met,
}

impl Truth {
    /// Both hold.
    #[must_use]
    #[inline]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// At least one holds.
    #[must_use]
    #[inline]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }

    /// It is met when all of `truths` are; an empty list is met.
    #[must_use]
    #[inline]
    pub fn all(truths: impl IntoIterator<Item = Self>) -> Self {
        truths.into_iter().fold(Self::Met, Self::and)
    }

    /// It is met when at least so many of `truths` are, and not met when too few can be.
    #[must_use]
    #[inline]
    pub fn at_least(number: usize, truths: impl IntoIterator<Item = Self>) -> Self {
        let (mut met, mut may_be) = (0, 0);
        for truth in truths {
            match truth {
                Self::Met => met += 1,
                Self::Unknown => may_be += 1,
                Self::NotMet => {}
            }
        }
        if met >= number {
            Self::Met
        } else if met + may_be >= number {
            Self::Unknown
        } else {
            Self::NotMet
        }
    }

    /// It is met when one of `truths` is; an empty list is not met.
    #[must_use]
    #[inline]
    pub fn any(truths: impl IntoIterator<Item = Self>) -> Self {
        truths.into_iter().fold(Self::NotMet, Self::or)
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    #[inline]
    fn not(self) -> Self {
        match self {
            Self::NotMet => Self::Met,
            Self::Unknown => Self::Unknown,
            Self::Met => Self::NotMet,
        }
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::Met } else { Self::NotMet }
    }
}

#[cfg(test)]
mod tests {
    use super::Truth::{self, Met as T, NotMet as F, Unknown as U};

    #[test]
    fn kleenes_tables_whole() {
        let and = [(F, F, F), (F, U, F), (F, T, F), (U, F, F), (U, U, U), (U, T, U), (T, F, F), (T, U, U), (T, T, T)];
        let or = [(F, F, F), (F, U, U), (F, T, T), (U, F, U), (U, U, U), (U, T, T), (T, F, T), (T, U, T), (T, T, T)];
        for (a, b, expected) in and {
            assert_eq!(a.and(b), expected, "{a:?} and {b:?}");
            assert_eq!(Truth::all([a, b]), expected, "all of {a:?}, {b:?}");
        }
        for (a, b, expected) in or {
            assert_eq!(a.or(b), expected, "{a:?} or {b:?}");
            assert_eq!(Truth::any([a, b]), expected, "any of {a:?}, {b:?}");
        }
        for (a, expected) in [(F, T), (U, U), (T, F)] {
            assert_eq!(!a, expected, "not {a:?}");
        }
    }

    #[test]
    fn of_nothing_all_is_met_and_any_is_not() {
        assert_eq!(Truth::all([]), T);
        assert_eq!(Truth::any([]), F);
    }
}
