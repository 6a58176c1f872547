//! The values of a fact, those that no condition tells apart taken together.

use waymark_engine::lowered::{Holds, Slot};
use waymark_model::{Answer, ChoiceId, Date, DateRange, Fact, FactKind, NumberRange, Value};

/// The values of a fact. Numbers and days are stretches on which every condition is the same throughout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Cells {
    /// Exactly one of these is told.
    Values(Vec<Value>),
    /// Any number of these are told.
    Ticks(Vec<ChoiceId>),
    /// A first and a last number or day are told; whatever lies between may be it.
    Stretches(Vec<Stretch>),
}

/// Numbers, or days counted as the engine does, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stretch {
    pub(crate) first: i64,
    pub(crate) last: i64,
}

/// The day that the engine counts from.
const EPOCH: Date = Date::constant(1970, 1, 1);
/// The first and the last day that can be told (see [`DateRange::parse`]).
const TELLABLE: (Date, Date) = (Date::constant(1900, 1, 1), Date::constant(2199, 12, 31));

impl Cells {
    /// The cells of a fact about which these are all the atoms there are; `None` for who belongs to the household, which
    /// is the same throughout a proof.
    pub(crate) fn of(fact: &Fact, atoms: &[Holds]) -> Option<Self> {
        Some(match &fact.kind {
            FactKind::People => return None,
            FactKind::YesNo => Self::Values([false, true].map(Value::YesNo).into()),
            FactKind::Choice(ids) | FactKind::Area(ids) => {
                Self::Values(ids.iter().cloned().map(Value::Choice).collect())
            }
            FactKind::Choices(ids) => Self::Ticks(ids.iter().cloned().collect()),
            FactKind::Whole { min, max } => {
                Self::Stretches(stretches(atoms, min.unwrap_or(i64::MIN), max.unwrap_or(i64::MAX)))
            }
            FactKind::Money => Self::Stretches(stretches(atoms, i64::MIN, i64::MAX)),
            FactKind::Date => Self::Stretches(stretches(atoms, day_number(TELLABLE.0), day_number(TELLABLE.1))),
        })
    }
}

/// Where no atom changes, from `min` to `max`.
fn stretches(atoms: &[Holds], min: i64, max: i64) -> Vec<Stretch> {
    let borders = atoms.iter().flat_map(Holds::borders);
    let mut firsts: Vec<i64> = borders.filter(|first| (min..=max).contains(first)).chain([min]).collect();
    firsts.sort_unstable();
    firsts.dedup();
    let lasts = firsts.iter().skip(1).map(|next| next - 1).chain([max]);
    firsts.iter().zip(lasts).map(|(first, last)| Stretch { first: *first, last }).collect()
}

impl Stretch {
    /// What the engine makes of it.
    pub(crate) fn slot(self) -> Slot {
        Slot::Span { first: self.first, last: self.last }
    }

    /// A number on it: the one next to a border, where it has one.
    pub(crate) fn number(self) -> i64 {
        match self {
            Self { first: i64::MIN, last: i64::MAX } => 0,
            Self { first: i64::MIN, last } => last,
            Self { first, .. } => first,
        }
    }

    /// The numbers from the first of this stretch to the last of another; one number where both are the same stretch.
    /// `None` where they are the wrong way round.
    pub(crate) fn numbers_until(self, other: Self) -> Option<NumberRange> {
        if self == other {
            return Some(NumberRange::exactly(self.number()));
        }
        let end = |number: i64| (number > i64::MIN && number < i64::MAX).then_some(number);
        NumberRange::between(end(self.first), end(other.last)).ok()
    }

    /// The days from the first of this stretch to the last of another; `None` where they are the wrong way round.
    pub(crate) fn days_until(self, other: Self) -> Option<DateRange> {
        DateRange::between(Some(day(self.first)), Some(day(other.last))).ok()
    }
}

/// What the engine makes of a value.
pub(crate) fn slot(value: &Value, kind: &FactKind) -> Slot {
    Slot::of(&Answer::Known(value.clone()), kind)
}

fn day_number(day: Date) -> i64 {
    i64::from(DateRange::days_between(EPOCH, day))
}

fn day(number: i64) -> Date {
    // Stretches of days lie between the days that can be told.
    DateRange::shift_days(EPOCH, i32::try_from(number).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_cover_every_number_once() {
        let whole = stretches(&[], i64::MIN, i64::MAX);
        assert_eq!(whole, [Stretch { first: i64::MIN, last: i64::MAX }]);
        assert_eq!(whole[0].number(), 0);
        let dates = stretches(&[], day_number(TELLABLE.0), day_number(TELLABLE.1));
        assert_eq!(dates[0].days_until(dates[0]).unwrap().to_string(), "1900-01-01..2199-12-31");
    }
}
