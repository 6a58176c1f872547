//! What is known of a fact, in a form that can be held against many conditions quickly.

use waymark_model::{Answer, ChoiceId, Date, DateRange, FactKind, NumberRange, Value};

/// What is known of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// It was not asked.
    Open,
    /// It was asked, and nothing is known of it.
    Unknown,
    /// Values of the fact, a bit for each in the order of its kind; for yes and no, 1 is no and 2 is yes.
    Values(u64),
    /// A number, or a day counted from the first of January 1970: from `first` to `last`, both included.
    Span {
        /// The smallest it may be.
        first: i64,
        /// The largest it may be.
        last: i64,
    },
}

/// The bit of yes or of no.
pub(crate) fn yes_or_no(yes: bool) -> u64 {
    if yes { 2 } else { 1 }
}

impl Slot {
    /// What an answer to a fact of this kind says.
    #[must_use]
    pub fn of(answer: &Answer, kind: &FactKind) -> Self {
        if let Answer::Known(value) = answer { Self::of_value(value, kind) } else { Self::Unknown }
    }

    /// What a value of a fact of this kind says.
    pub(crate) fn of_value(value: &Value, kind: &FactKind) -> Self {
        match value {
            Value::YesNo(told) => Self::Values(yes_or_no(*told)),
            Value::Choice(id) => Self::Values(bit(kind.choices(), id)),
            Value::Choices(ids) => Self::Values(ids.iter().fold(0, |bits, id| bits | bit(kind.choices(), id))),
            Value::Whole(number) | Value::Money(number) => {
                Self::Span { first: number.least().unwrap_or(i64::MIN), last: number.most().unwrap_or(i64::MAX) }
            }
            Value::Date(range) => Self::of_range(*range),
        }
    }

    /// The values that it stands for, any of which it may be; none where nothing is known. A stretch is one value.
    pub(crate) fn values(self, kind: &FactKind) -> Vec<Value> {
        let ticked = |bits: u64| kind.choices().iter().enumerate().filter(move |(index, _)| bits >> index & 1 == 1);
        match (self, kind) {
            (Self::Values(bits), FactKind::YesNo) => {
                [false, true].into_iter().filter(|yes| bits & yes_or_no(*yes) != 0).map(Value::YesNo).collect()
            }
            (Self::Values(bits), FactKind::Choices(_)) => {
                vec![Value::Choices(ticked(bits).map(|(_, id)| id.clone()).collect())]
            }
            (Self::Values(bits), _) => ticked(bits).map(|(_, id)| Value::Choice(id.clone())).collect(),
            (Self::Span { first, last }, FactKind::Date) => {
                DateRange::between(day(first), day(last)).ok().map(Value::Date).into_iter().collect()
            }
            (Self::Span { first, last }, _) => {
                let end = |number: i64| (number > i64::MIN && number < i64::MAX).then_some(number);
                let range = NumberRange::between(end(first), end(last)).ok();
                let value = if *kind == FactKind::Money { Value::Money } else { Value::Whole };
                range.map(value).into_iter().collect()
            }
            (Self::Open | Self::Unknown, _) => Vec::new(),
        }
    }

    fn of_range(range: DateRange) -> Self {
        let first = range.earliest().map_or(i64::MIN, day_number);
        let last = range.latest().map_or(i64::MAX, day_number);
        Self::Span { first, last }
    }
}

/// The bit of a value among `values`; none where it is not among the first 64.
pub(crate) fn bit(values: &[ChoiceId], id: &ChoiceId) -> u64 {
    let index = values.iter().position(|value| value == id).and_then(|index| u32::try_from(index).ok());
    index.and_then(|index| 1_u64.checked_shl(index)).unwrap_or(0)
}

/// A day as a number: days since the first of January 1970.
pub(crate) fn day_number(day: Date) -> i64 {
    i64::from(DateRange::days_between(EPOCH, day))
}

/// The day of a number; `None` outside the calendar.
pub(crate) fn day(number: i64) -> Option<Date> {
    let number = i32::try_from(number).ok()?;
    (day_number(Date::MIN)..=day_number(Date::MAX))
        .contains(&i64::from(number))
        .then(|| DateRange::shift_days(EPOCH, number))
}

const EPOCH: Date = jiff::civil::date(1970, 1, 1);

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_are_counted_from_1970() {
        for (day, number) in [(date(1970, 1, 1), 0), (date(1969, 12, 31), -1), (date(2026, 11, 25), 20_782)] {
            assert_eq!(day_number(day), number, "{day}");
        }
    }

    #[test]
    fn each_kind_of_answer_has_its_form() {
        let ids = ["red", "green", "blue"].map(|id| ChoiceId::parse(id).unwrap());
        let colours = waymark_model::NonEmpty::new(ids.to_vec()).unwrap();
        let (one, many) = (FactKind::Choice(colours.clone()), FactKind::Choices(colours));
        let known = Answer::Known;
        let cases = [
            (known(Value::YesNo(false)), FactKind::YesNo, Slot::Values(1)),
            (known(Value::YesNo(true)), FactKind::YesNo, Slot::Values(2)),
            (known(Value::Choice(ids[1].clone())), one, Slot::Values(0b010)),
            (known(Value::Choices([ids[0].clone(), ids[2].clone()].into())), many.clone(), Slot::Values(0b101)),
            (known(Value::Choices([].into())), many, Slot::Values(0)),
            (
                known(Value::Money(NumberRange::exactly(35_000))),
                FactKind::Money,
                Slot::Span { first: 35_000, last: 35_000 },
            ),
            (
                known(Value::Date(DateRange::parse("1970-02").unwrap())),
                FactKind::Date,
                Slot::Span { first: 31, last: 58 },
            ),
            (
                known(Value::Whole(NumberRange::parse("3..").unwrap())),
                FactKind::Whole { min: None, max: None },
                Slot::Span { first: 3, last: i64::MAX },
            ),
            (known(Value::Date(DateRange::UNKNOWN)), FactKind::Date, Slot::Span { first: i64::MIN, last: i64::MAX }),
            (Answer::DontKnow, FactKind::YesNo, Slot::Unknown),
            (Answer::PreferNotToSay, FactKind::Date, Slot::Unknown),
        ];
        for (answer, kind, slot) in cases {
            assert_eq!(Slot::of(&answer, &kind), slot, "{answer:?}");
        }
    }

    #[test]
    fn a_slot_stands_for_the_values_it_was_made_of() {
        let ids = ["red", "green", "blue"].map(|id| ChoiceId::parse(id).unwrap());
        let colours = waymark_model::NonEmpty::new(ids.to_vec()).unwrap();
        let range = |text| DateRange::parse(text).unwrap();
        let cases = [
            (Value::YesNo(true), FactKind::YesNo),
            (Value::Choice(ids[2].clone()), FactKind::Choice(colours.clone())),
            (Value::Choices([ids[0].clone(), ids[2].clone()].into()), FactKind::Choices(colours.clone())),
            (Value::Whole(NumberRange::parse("..5").unwrap()), FactKind::Whole { min: None, max: None }),
            (Value::Money(NumberRange::exactly(7)), FactKind::Money),
            (Value::Date(range("2026-02")), FactKind::Date),
            (Value::Date(DateRange::between(range("2026").earliest(), None).unwrap()), FactKind::Date),
        ];
        for (value, kind) in cases {
            assert_eq!(Slot::of(&Answer::Known(value.clone()), &kind).values(&kind), [value]);
        }
        let either = Slot::Values(0b011).values(&FactKind::Choice(colours));
        assert_eq!(either, [Value::Choice(ids[0].clone()), Value::Choice(ids[1].clone())]);
        assert!(Slot::Open.values(&FactKind::YesNo).is_empty());
    }
}
