//! What a person told, in the form that straight Rust wants, and tests on it.

use waymark_model::{Answer, Date, DateRange, FactId, Situation, Truth, Value};

use super::Seen;
use crate::world::{Kind, TODAY, VALUES};

/// What a person told: places as in [`FACTS`](crate::world::FACTS).
#[derive(Debug, Clone, Default)]
pub struct Told {
    yes: [Option<bool>; 16],
    choice: [Option<u8>; 8],
    number: [Option<i64>; 8],
    /// The first and the last day that it may be, counted from today.
    date: [Option<(i32, i32)>; 8],
}

/// The bit of the first fact of each kind among the facts missing.
const YES: usize = 0;
const CHOICE: usize = 16;
const NUMBER: usize = 24;
const DATE: usize = 32;

impl Told {
    /// What a situation says. Numbers must be known exactly, and dates have both ends.
    #[must_use]
    pub fn of(situation: &Situation) -> Self {
        let value = |kind: Kind, place| situation.answers.get(&kind.fact(place)).and_then(Answer::value);
        Self {
            yes: std::array::from_fn(|place| value(Kind::YesNo, place).and_then(yes)),
            choice: std::array::from_fn(|place| value(Kind::Choice, place).and_then(choice)),
            number: std::array::from_fn(|place| value(Kind::Number, place).and_then(number)),
            date: std::array::from_fn(|place| value(Kind::Date, place).and_then(date)),
        }
    }

    pub(super) fn yes(&self, place: usize, wanted: bool) -> Seen {
        seen(self.yes.get(place).copied().flatten(), YES + place, |told| Truth::from(told == wanted))
    }

    /// One of the values whose bits are set.
    pub(super) fn one_of(&self, place: usize, wanted: u8) -> Seen {
        seen(self.choice.get(place).copied().flatten(), CHOICE + place, |told| Truth::from(wanted >> told & 1 == 1))
    }

    pub(super) fn at_least(&self, place: usize, limit: i64) -> Seen {
        seen(self.number.get(place).copied().flatten(), NUMBER + place, |told| Truth::from(told >= limit))
    }

    pub(super) fn less_than(&self, place: usize, limit: i64) -> Seen {
        seen(self.number.get(place).copied().flatten(), NUMBER + place, |told| Truth::from(told < limit))
    }

    /// On one of the days from `from` to `to`, counted from today.
    pub(super) fn between(&self, place: usize, from: i32, to: i32) -> Seen {
        seen(self.date.get(place).copied().flatten(), DATE + place, |(first, last)| {
            if from <= first && last <= to {
                Truth::Met
            } else if last < from || to < first {
                Truth::NotMet
            } else {
                Truth::Unknown
            }
        })
    }
}

/// The fact whose bit among the missing is this.
#[must_use]
pub fn missing_fact(bit: usize) -> FactId {
    match bit {
        YES..CHOICE => Kind::YesNo.fact(bit - YES),
        CHOICE..NUMBER => Kind::Choice.fact(bit - CHOICE),
        NUMBER..DATE => Kind::Number.fact(bit - NUMBER),
        _ => Kind::Date.fact(bit - DATE),
    }
}

fn seen<T>(told: Option<T>, bit: usize, holds: impl FnOnce(T) -> Truth) -> Seen {
    match told {
        Some(told) => Seen { truth: holds(told), missing: 0 },
        None => Seen { truth: Truth::Unknown, missing: 1 << bit },
    }
}

fn yes(value: &Value) -> Option<bool> {
    if let Value::YesNo(yes) = value { Some(*yes) } else { None }
}

fn choice(value: &Value) -> Option<u8> {
    let Value::Choice(id) = value else { return None };
    u8::try_from(VALUES.iter().position(|value| *value == id.as_str())?).ok()
}

fn number(value: &Value) -> Option<i64> {
    if let Value::Whole(number) = value { number.exact() } else { None }
}

fn date(value: &Value) -> Option<(i32, i32)> {
    let Value::Date(range) = value else { return None };
    let days = |day: Date| DateRange::days_between(TODAY, day);
    range.earliest().map(days).zip(range.latest().map(days))
}
