//! What stands in the fields of one fact, right or wrong.

use std::collections::BTreeSet;

use waymark_model::{Answer, ChoiceId, FactKind, NumberRange, Value};

use super::date_entry::DateEntry;
use super::fault::Fault;
use super::number_entry::{read_money, read_whole};
use super::reading::Reading;

/// What stands in the fields of one fact, right or wrong. It stays as it is when it cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// Yes, no, or nothing yet.
    YesNo(Option<bool>),
    /// One choice, or nothing yet.
    One(Option<ChoiceId>),
    /// Ticked boxes.
    Many(Ticked),
    /// Typed text.
    Typed(String),
    /// A typed date.
    Date(DateEntry),
    /// Who belongs to the household: it has no field of its own, and can be left open.
    Untold,
}

/// The value of a list to tick that stands alone: where authors have none, the page adds such a box.
pub const NONE_OF_THESE: &str = "none-of-these";

/// Which boxes are ticked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Ticked {
    /// No box at all.
    #[default]
    Nothing,
    /// These; at least one.
    Some(BTreeSet<ChoiceId>),
    /// The box "none of these".
    NoneOfThese,
}

impl Ticked {
    /// After the box of `id` was ticked or cleared. The one that stands alone clears the others, and goes with any of them.
    #[must_use]
    pub fn toggled(self, id: &ChoiceId) -> Self {
        let mut ids = match self {
            Self::Some(ids) => ids,
            Self::Nothing | Self::NoneOfThese => BTreeSet::new(),
        };
        if !ids.remove(id) {
            ids.retain(|other| (other.as_str() == NONE_OF_THESE) == (id.as_str() == NONE_OF_THESE));
            ids.insert(id.clone());
        }
        if ids.is_empty() { Self::Nothing } else { Self::Some(ids) }
    }

    /// After the box "none of these" was ticked or cleared: it stands alone.
    #[must_use]
    pub fn toggled_none(self) -> Self {
        if self == Self::NoneOfThese { Self::Nothing } else { Self::NoneOfThese }
    }

    /// Whether the box of `id` is ticked.
    #[must_use]
    pub fn has(&self, id: &ChoiceId) -> bool {
        matches!(self, Self::Some(ids) if ids.contains(id))
    }
}

impl Entry {
    /// The fields as they stand for what was answered before; empty for anything but a known value.
    #[must_use]
    pub fn of(kind: &FactKind, answer: Option<&Answer>) -> Self {
        let value = answer.and_then(Answer::value);
        match kind {
            FactKind::YesNo => Self::YesNo(value.and_then(|value| match value {
                Value::YesNo(yes) => Some(*yes),
                _ => None,
            })),
            FactKind::Choice(_) | FactKind::Area(_) => Self::One(value.and_then(|value| match value {
                Value::Choice(id) => Some(id.clone()),
                _ => None,
            })),
            FactKind::Choices(_) => Self::Many(match value {
                Some(Value::Choices(ids)) if ids.is_empty() => Ticked::NoneOfThese,
                Some(Value::Choices(ids)) => Ticked::Some(ids.clone()),
                _ => Ticked::Nothing,
            }),
            FactKind::Whole { .. } | FactKind::Money => Self::Typed(match value {
                Some(Value::Whole(number)) => number.exact().map_or_else(String::new, |number| number.to_string()),
                Some(Value::Money(pence)) => pence.exact().map_or_else(String::new, pounds),
                _ => String::new(),
            }),
            FactKind::People => Self::Untold,
            FactKind::Date => Self::Date(match value {
                Some(Value::Date(range)) => DateEntry::of(*range),
                _ => DateEntry::default(),
            }),
        }
    }

    /// Reads what stands there as a value of this kind.
    ///
    /// # Errors
    /// When nothing is chosen or typed, or it is not a value of this kind.
    pub fn read(&self, kind: &FactKind, reading: &Reading) -> Result<Value, Fault> {
        match self {
            Self::YesNo(chosen) => chosen.map(Value::YesNo).ok_or(Fault::NothingChosen),
            Self::One(chosen) => chosen.clone().map(Value::Choice).ok_or(Fault::NothingChosen),
            Self::Many(Ticked::Nothing) => Err(Fault::NothingTicked),
            Self::Many(Ticked::NoneOfThese) => Ok(Value::Choices(BTreeSet::new())),
            Self::Many(Ticked::Some(ids)) => Ok(Value::Choices(ids.clone())),
            Self::Typed(text) => match kind {
                FactKind::Whole { min, max } => {
                    read_whole(text, *min, *max).map(NumberRange::exactly).map(Value::Whole)
                }
                _ => read_money(text).map(NumberRange::exactly).map(Value::Money),
            },
            Self::Date(date) => date.read(reading).map(Value::Date),
            Self::Untold => Err(Fault::NothingChosen),
        }
    }
}

fn pounds(pence: i64) -> String {
    let (pounds, rest) = (pence / 100, pence % 100);
    if rest == 0 { pounds.to_string() } else { format!("{pounds}.{rest:02}") }
}

#[cfg(test)]
mod tests {
    use waymark_model::{DateRange, NonEmpty};

    use super::*;

    fn id(text: &str) -> ChoiceId {
        ChoiceId::parse(text).unwrap()
    }

    fn ids() -> NonEmpty<ChoiceId> {
        NonEmpty::new(vec![id("food"), id("work")]).unwrap()
    }

    #[test]
    fn each_kind_of_answer_fills_its_fields_and_is_read_back() {
        let cases = [
            (FactKind::YesNo, Value::YesNo(false)),
            (FactKind::Choice(ids()), Value::Choice(id("food"))),
            (FactKind::Area(ids()), Value::Choice(id("work"))),
            (FactKind::Choices(ids()), Value::Choices([id("food")].into())),
            (FactKind::Choices(ids()), Value::Choices([].into())),
            (FactKind::Whole { min: None, max: None }, Value::Whole(NumberRange::exactly(7))),
            (FactKind::Money, Value::Money(NumberRange::exactly(8_650))),
            (FactKind::Money, Value::Money(NumberRange::exactly(35_000))),
            (FactKind::Date, Value::Date(DateRange::parse("2027-01").unwrap())),
        ];
        for (kind, value) in cases {
            let entry = Entry::of(&kind, Some(&Answer::Known(value.clone())));
            assert_eq!(entry.read(&kind, &Reading::example()), Ok(value), "{kind:?}");
        }
    }

    #[test]
    fn an_empty_field_is_a_fault_and_never_no_or_zero() {
        let cases = [
            (FactKind::YesNo, Fault::NothingChosen),
            (FactKind::Choice(ids()), Fault::NothingChosen),
            (FactKind::Choices(ids()), Fault::NothingTicked),
            (FactKind::Whole { min: None, max: None }, Fault::NumberMissing),
            (FactKind::Money, Fault::NumberMissing),
            (FactKind::Date, Fault::DateMissing),
        ];
        for (kind, fault) in cases {
            for answer in [None, Some(&Answer::DontKnow), Some(&Answer::PreferNotToSay)] {
                assert_eq!(Entry::of(&kind, answer).read(&kind, &Reading::example()), Err(fault), "{kind:?}");
            }
        }
    }

    #[test]
    fn an_authors_none_of_these_stands_alone() {
        let none = id(NONE_OF_THESE);
        let ticked = Ticked::default().toggled(&id("food")).toggled(&id("work")).toggled(&none);
        assert_eq!(ticked, Ticked::Some([none.clone()].into()));
        assert_eq!(ticked.clone().toggled(&id("food")), Ticked::Some([id("food")].into()));
        assert_eq!(ticked.toggled(&none), Ticked::Nothing);
    }

    #[test]
    fn none_of_these_stands_alone() {
        let ticked = Ticked::default().toggled(&id("food")).toggled(&id("work"));
        assert!(ticked.has(&id("food")) && ticked.has(&id("work")));
        let none = ticked.toggled_none();
        assert_eq!(none, Ticked::NoneOfThese);
        assert!(!none.has(&id("food")));
        let again = none.toggled(&id("food"));
        assert_eq!(again, Ticked::Some([id("food")].into()));
        assert_eq!(again.toggled(&id("food")), Ticked::Nothing);
        assert_eq!(Ticked::NoneOfThese.toggled_none(), Ticked::Nothing);
    }
}
