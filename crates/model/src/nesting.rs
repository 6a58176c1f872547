//! How deep conditions, dates and messages may nest.
//!
//! Whatever reads, uses or drops one calls itself for each level. So a pack that nests deeper is refused: what it holds
//! cannot use up the stack.

use std::cell::Cell;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

/// Deeper than anything that the compiler makes: a file nests up to 32 deep, and names up to four others in a chain.
const DEEPEST: u8 = 160;

thread_local! {
    /// How deep the part that is being read stands.
    static DEPTH: Cell<u8> = const { Cell::new(0) };
}

/// Reads what stands one level deeper than what holds it.
pub(crate) fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let depth = DEPTH.get();
    if depth == DEEPEST {
        return Err(D::Error::custom("nested too deep"));
    }
    DEPTH.set(depth + 1);
    let read = T::deserialize(deserializer);
    DEPTH.set(depth);
    read
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Condition, DateExpression, NonEmpty, ParameterId, Part, Pattern};

    fn read<'de, T: Deserialize<'de>>(bytes: &'de [u8]) -> bool {
        postcard::from_bytes::<T>(bytes).is_ok()
    }

    fn wrapped<T>(first: T, wrap: impl Fn(T) -> T, times: u8) -> T {
        (0..times).fold(first, |inner, _| wrap(inner))
    }

    #[test]
    fn what_nests_deeper_than_anything_compiled_is_refused() {
        let one = |id: &str| DateExpression::Parameter(ParameterId::parse(id).unwrap());
        let date =
            |times| wrapped(one("day"), |date| DateExpression::LaterOf(NonEmpty::new(vec![date]).unwrap()), times);
        let not = |times| wrapped(Condition::TodayFrom(one("day")), |when| Condition::Not(Box::new(when)), times);
        let all = |times| {
            wrapped(Condition::TodayFrom(one("day")), |when| Condition::All(NonEmpty::new(vec![when]).unwrap()), times)
        };
        let plural = |times| {
            let wrap = |other| {
                let variable = "days".to_owned();
                Pattern(vec![Part::Plural { variable, exact: vec![], forms: vec![], other }])
            };
            wrapped(Pattern(vec![]), wrap, times)
        };
        for (times, is_read) in [(DEEPEST, true), (DEEPEST + 1, false), (DEEPEST, true)] {
            assert_eq!(read::<DateExpression>(&postcard::to_allocvec(&date(times)).unwrap()), is_read, "{times}");
            assert_eq!(read::<Condition>(&postcard::to_allocvec(&not(times)).unwrap()), is_read, "{times}");
            assert_eq!(read::<Condition>(&postcard::to_allocvec(&all(times)).unwrap()), is_read, "{times}");
            assert_eq!(read::<Pattern>(&postcard::to_allocvec(&plural(times)).unwrap()), is_read, "{times}");
        }
    }

    /// Each byte says "the opposite of", and none says of what.
    #[test]
    fn a_million_levels_are_refused_like_a_hundred_more() {
        assert!(!read::<Condition>(&vec![2; 1_000_000]));
    }
}
