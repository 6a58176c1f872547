//! Answers in as few octets as they need, to be locked and carried to another device.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use waymark_model::{Answer, ChoiceId, DateRange, Fact, FactId, Items, NumberRange, Scope, Value};

use super::short_id::ShortId;

/// The years that a date told here may lie in; the same that can be typed.
const YEARS: std::ops::Range<i16> = 1900..2200;

/// What is left of answers on the way to a device with content of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unpacked {
    /// Answers to what is still asked for, in values that there still are.
    pub answers: BTreeMap<FactId, Answer>,
    /// How many others there were.
    pub dropped: usize,
}

/// The octets are no answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAnswers;

/// An answer on its way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
enum Carried {
    DontKnow,
    PreferNotToSay,
    Yes,
    No,
    Choice(ShortId),
    Choices(Vec<ShortId>),
    Whole(NumberRange),
    Money(NumberRange),
    Day(DateRange),
}

/// These answers as octets.
#[must_use]
pub fn pack(answers: &BTreeMap<FactId, Answer>) -> Vec<u8> {
    let carried: Vec<(ShortId, Carried)> =
        answers.iter().map(|(fact, answer)| (ShortId::of(fact.as_str()), Carried::of(answer))).collect();
    // Memory is all that it could fail for.
    postcard::to_allocvec(&carried).unwrap_or_default()
}

/// The answers that these octets hold, as far as the facts of this content can have them.
///
/// # Errors
/// When they are no answers at all.
pub fn unpack(octets: &[u8], items: &Items) -> Result<Unpacked, NotAnswers> {
    let (carried, rest) = postcard::take_from_bytes::<Vec<(ShortId, Carried)>>(octets).map_err(|_| NotAnswers)?;
    if !rest.is_empty() {
        return Err(NotAnswers);
    }
    let mut unpacked = Unpacked { answers: BTreeMap::new(), dropped: 0 };
    for (fact, answer) in carried {
        let fact = fact.found_among(items.facts.keys()).and_then(|id| items.facts.get(id));
        match fact.and_then(|fact| Some((fact.id.clone(), answer.answer_to(fact)?))) {
            Some((fact, answer)) => drop(unpacked.answers.insert(fact, answer)),
            None => unpacked.dropped += 1,
        }
    }
    Ok(unpacked)
}

impl Carried {
    fn of(answer: &Answer) -> Self {
        let short = |id: &ChoiceId| ShortId::of(id.as_str());
        match answer {
            Answer::DontKnow => Self::DontKnow,
            Answer::PreferNotToSay => Self::PreferNotToSay,
            Answer::Known(Value::YesNo(true)) => Self::Yes,
            Answer::Known(Value::YesNo(false)) => Self::No,
            Answer::Known(Value::Choice(id)) => Self::Choice(short(id)),
            Answer::Known(Value::Choices(ids)) => Self::Choices(ids.iter().map(short).collect()),
            Answer::Known(Value::Whole(number)) => Self::Whole(*number),
            Answer::Known(Value::Money(pence)) => Self::Money(*pence),
            Answer::Known(Value::Date(date)) => Self::Day(*date),
        }
    }

    /// What it says of this fact; `None` where somebody could not have said so. A list of which one value is gone says
    /// nothing: without that value it would say something else.
    fn answer_to(self, fact: &Fact) -> Option<Answer> {
        if fact.scope != Scope::Case || fact.derived.is_some() {
            return None;
        }
        let choices = fact.kind.choices();
        let value = match self {
            Self::DontKnow => return Some(Answer::DontKnow),
            Self::PreferNotToSay => return Some(Answer::PreferNotToSay),
            Self::Yes => Value::YesNo(true),
            Self::No => Value::YesNo(false),
            Self::Choice(id) => Value::Choice(id.found_among(choices)?.clone()),
            Self::Choices(ids) => {
                let mut told = std::collections::BTreeSet::new();
                for id in ids {
                    told.insert(id.found_among(choices)?.clone());
                }
                Value::Choices(told)
            }
            Self::Whole(number) => Value::Whole(number),
            Self::Money(pence) => Value::Money(pence),
            Self::Day(date) => Value::Date(date),
        };
        (value.fits(&fact.kind) && can_be_typed(&value)).then_some(Answer::Known(value))
    }
}

/// Whether a date lies where the page lets one be typed.
fn can_be_typed(value: &Value) -> bool {
    let Value::Date(date) = value else { return true };
    [date.earliest(), date.latest()].into_iter().flatten().all(|day| YEARS.contains(&day.year()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use waymark_model::{ById, FactKind, NonEmpty};

    use super::*;

    fn fact(id: &str, kind: FactKind) -> Fact {
        let id = FactId::parse(id).unwrap();
        Fact { id, scope: Scope::Case, kind, can_change: false, mostly: None, derived: None, pictures: Vec::new() }
    }

    fn choices(ids: &[&str]) -> NonEmpty<ChoiceId> {
        NonEmpty::new(ids.iter().map(|id| ChoiceId::parse(id).unwrap()).collect()).unwrap()
    }

    fn items(needs: &[&str]) -> Items {
        let facts = [
            fact("expiry", FactKind::Date),
            fact("in-uk", FactKind::YesNo),
            fact("needs", FactKind::Choices(choices(needs))),
            fact("people", FactKind::Whole { min: Some(0), max: Some(20) }),
            fact("rent", FactKind::Money),
            fact("route", FactKind::Choice(choices(&["boat", "plane"]))),
        ];
        Items { facts: ById::from_iter(facts), ..Items::default() }
    }

    fn told(answers: &[(&str, Answer)]) -> BTreeMap<FactId, Answer> {
        answers.iter().map(|(fact, answer)| (FactId::parse(fact).unwrap(), answer.clone())).collect()
    }

    fn everything() -> BTreeMap<FactId, Answer> {
        let kinds = items(&["food", "home"]);
        let value = |fact: &str, text| Answer::Known(Value::parse(&kinds.facts[fact].kind, text).unwrap());
        let both = Value::parse_list(&kinds.facts["needs"].kind, ["food", "home"]).unwrap();
        told(&[
            ("expiry", value("expiry", "2027-01")),
            ("in-uk", value("in-uk", "no")),
            ("needs", Answer::Known(both)),
            ("people", value("people", "3..")),
            ("rent", Answer::PreferNotToSay),
            ("route", value("route", "plane")),
        ])
    }

    #[test]
    fn answers_are_the_same_on_the_other_device() {
        let unpacked = unpack(&pack(&everything()), &items(&["food", "home"])).unwrap();
        assert_eq!(unpacked, Unpacked { answers: everything(), dropped: 0 });
    }

    #[test]
    fn none_of_these_stays_apart_from_no_answer() {
        let none = told(&[("needs", Answer::Known(Value::Choices([].into()))), ("in-uk", Answer::DontKnow)]);
        assert_eq!(unpack(&pack(&none), &items(&["food"])).unwrap().answers, none);
    }

    #[test]
    fn what_is_no_longer_asked_or_no_longer_a_value_is_dropped_and_counted() {
        let mut other = items(&["food", "work"]);
        other.facts = other.facts.values().filter(|fact| fact.id.as_str() != "route").cloned().collect();
        let unpacked = unpack(&pack(&everything()), &other).unwrap();
        let mut left = everything();
        left.retain(|fact, _| !["needs", "route"].contains(&fact.as_str()));
        assert_eq!(unpacked, Unpacked { answers: left, dropped: 2 });
    }

    #[test]
    fn what_nobody_could_have_told_is_dropped() {
        let carry = |fact: &str, carried| postcard::to_allocvec(&vec![(ShortId::of(fact), carried)]).unwrap();
        let far = DateRange::day(jiff::civil::date(3000, 1, 1));
        let cases = [
            carry("in-uk", Carried::Whole(NumberRange::exactly(1))),
            carry("people", Carried::Whole(NumberRange::exactly(21))),
            carry("expiry", Carried::Day(far)),
            carry("route", Carried::Choice(ShortId::of("food"))),
        ];
        for octets in cases {
            assert_eq!(unpack(&octets, &items(&["food"])), Ok(Unpacked { answers: BTreeMap::new(), dropped: 1 }));
        }
    }

    #[test]
    fn a_fact_that_is_worked_out_takes_no_answer() {
        let from = FactId::parse("expiry").unwrap();
        let derived = Some(waymark_model::Derivation::DaysSince(from));
        let age = Fact { derived, ..fact("age", FactKind::Whole { min: None, max: None }) };
        let items = Items { facts: ById::from_iter([age]), ..Items::default() };
        let octets = pack(&told(&[("age", Answer::Known(Value::Whole(NumberRange::exactly(7))))]));
        assert_eq!(unpack(&octets, &items).unwrap().dropped, 1);
    }

    proptest! {
        #[test]
        fn no_octets_do_harm(octets in proptest::collection::vec(any::<u8>(), 0..200)) {
            let items = items(&["food", "home"]);
            if let Ok(unpacked) = unpack(&octets, &items) {
                for (fact, answer) in &unpacked.answers {
                    prop_assert!(answer.value().is_none_or(|value| value.fits(&items.facts[fact.as_str()].kind)));
                }
            }
        }
    }
}
