//! Answers in as few octets as they need, to be locked and carried to another device.

use serde::{Deserialize, Serialize};
use waymark_model::{Answer, ChoiceId, DateRange, Fact, Items, NumberRange, PersonId, Scope, Situation, Value};

use super::short_id::ShortId;
use crate::state::household::{People, Told, person};

/// The years that a date told here may lie in; the same that can be typed.
const YEARS: std::ops::Range<i16> = 1900..2200;

/// What is left of answers on the way to a device with content of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unpacked {
    /// Answers to what is still asked for, in values that there still are.
    pub answers: Told,
    /// The people of the household, with such answers about each.
    pub people: People,
    /// How many other answers there were, and people more than one household is told of.
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

/// What is told of a case or of a person, on its way.
type CarriedTold = Vec<(ShortId, Carried)>;

/// These answers as octets, and those about each person of the household: who asks is the first of them.
#[must_use]
pub fn pack(answers: &Told, people: &People) -> Vec<u8> {
    let carried = |told: &Told| -> CarriedTold {
        told.iter().map(|(fact, answer)| (ShortId::of(fact.as_str()), Carried::of(answer))).collect()
    };
    let of_people: Vec<CarriedTold> = people.values().map(carried).collect();
    // Memory is all that it could fail for.
    postcard::to_allocvec(&(carried(answers), of_people)).unwrap_or_default()
}

/// The answers that these octets hold, as far as the facts of this content can have them.
///
/// # Errors
/// When they are no answers at all.
pub fn unpack(octets: &[u8], items: &Items) -> Result<Unpacked, NotAnswers> {
    type Everything = (CarriedTold, Vec<CarriedTold>);
    let ((of_case, of_people), rest) = postcard::take_from_bytes::<Everything>(octets).map_err(|_| NotAnswers)?;
    if !rest.is_empty() {
        return Err(NotAnswers);
    }
    let mut unpacked =
        Unpacked { dropped: of_people.len().saturating_sub(Situation::MOST_PEOPLE), ..Unpacked::default() };
    unpacked.answers = told(of_case, Scope::Case, items, &mut unpacked.dropped);
    let places = std::iter::once(Some(PersonId::me())).chain((1..Situation::MOST_PEOPLE).map(person));
    for (person, carried) in places.flatten().zip(of_people) {
        unpacked.people.insert(person, told(carried, Scope::Person, items, &mut unpacked.dropped));
    }
    Ok(unpacked)
}

/// What these say of a case or of a person; how many say nothing is added to `dropped`.
fn told(carried: CarriedTold, scope: Scope, items: &Items, dropped: &mut usize) -> Told {
    let mut told = Told::new();
    for (fact, answer) in carried {
        let fact = fact.found_among(items.facts.keys()).and_then(|id| items.facts.get(id));
        let fact = fact.filter(|fact| fact.scope == scope);
        match fact.and_then(|fact| Some((fact.id.clone(), answer.answer_to(fact)?))) {
            Some((fact, answer)) => drop(told.insert(fact, answer)),
            None => *dropped += 1,
        }
    }
    told
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
        if fact.derived.is_some() {
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
        let is_own = matches!(&value, Value::Choice(id) if fact.own_value() == Some(id));
        (value.fits(&fact.kind) && can_be_typed(&value) && !is_own).then_some(Answer::Known(value))
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
    use waymark_model::{ById, FactId, FactKind, NonEmpty};

    use super::*;

    fn fact(id: &str, kind: FactKind) -> Fact {
        let id = FactId::parse(id).unwrap();
        Fact::new(id, Scope::Case, kind)
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
            Fact { scope: Scope::Person, ..fact("who", FactKind::Choice(choices(&["me", "child"]))) },
        ];
        Items { facts: ById::from_iter(facts), ..Items::default() }
    }

    fn say(answers: &[(&str, Answer)]) -> Told {
        answers.iter().map(|(fact, answer)| (FactId::parse(fact).unwrap(), answer.clone())).collect()
    }

    fn everything() -> Told {
        let kinds = items(&["food", "home"]);
        let value = |fact: &str, text| Answer::Known(Value::parse(&kinds.facts[fact].kind, text).unwrap());
        let both = Value::parse_list(&kinds.facts["needs"].kind, ["food", "home"]).unwrap();
        say(&[
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
        let unpacked = unpack(&pack(&everything(), &People::new()), &items(&["food", "home"])).unwrap();
        assert_eq!(unpacked, Unpacked { answers: everything(), ..Unpacked::default() });
    }

    fn household(people: usize) -> People {
        let child = say(&[("who", Answer::Known(Value::Choice(ChoiceId::parse("child").unwrap())))]);
        let others = (1..people).filter_map(person).map(|person| (person, child.clone()));
        others.chain([(PersonId::me(), Told::new())]).collect()
    }

    #[test]
    fn a_household_is_the_same_on_the_other_device() {
        for people in [1, 2, Situation::MOST_PEOPLE] {
            let unpacked = unpack(&pack(&everything(), &household(people)), &items(&["food", "home"])).unwrap();
            assert_eq!(unpacked, Unpacked { answers: everything(), people: household(people), dropped: 0 });
        }
    }

    #[test]
    fn of_two_hundred_people_one_household_comes_and_the_others_are_counted() {
        let unpacked = unpack(&pack(&everything(), &household(200)), &items(&["food", "home"])).unwrap();
        assert_eq!(unpacked.people, household(Situation::MOST_PEOPLE));
        assert_eq!((unpacked.answers, unpacked.dropped), (everything(), 180));
    }

    #[test]
    fn what_is_of_a_person_is_not_of_the_case_and_only_who_asks_is_me() {
        let me = || vec![(ShortId::of("who"), Carried::Choice(ShortId::of("me")))];
        let in_uk = || vec![(ShortId::of("in-uk"), Carried::Yes)];
        let cases: [(CarriedTold, Vec<CarriedTold>); 3] =
            [(me(), vec![]), (vec![], vec![vec![], me()]), (vec![], vec![vec![], in_uk()])];
        for carried in cases {
            let unpacked = unpack(&postcard::to_allocvec(&carried).unwrap(), &items(&["food"])).unwrap();
            assert_eq!((unpacked.answers.len(), unpacked.dropped), (0, 1), "{carried:?}");
            assert!(unpacked.people.values().all(Told::is_empty));
        }
    }

    #[test]
    fn none_of_these_stays_apart_from_no_answer() {
        let none = say(&[("needs", Answer::Known(Value::Choices([].into()))), ("in-uk", Answer::DontKnow)]);
        assert_eq!(unpack(&pack(&none, &People::new()), &items(&["food"])).unwrap().answers, none);
    }

    #[test]
    fn what_is_no_longer_asked_or_no_longer_a_value_is_dropped_and_counted() {
        let mut other = items(&["food", "work"]);
        other.facts = other.facts.values().filter(|fact| fact.id.as_str() != "route").cloned().collect();
        let unpacked = unpack(&pack(&everything(), &People::new()), &other).unwrap();
        let mut left = everything();
        left.retain(|fact, _| !["needs", "route"].contains(&fact.as_str()));
        assert_eq!(unpacked, Unpacked { answers: left, dropped: 2, ..Unpacked::default() });
    }

    #[test]
    fn what_nobody_could_have_told_is_dropped() {
        let carry = |fact: &str, carried| {
            postcard::to_allocvec(&(vec![(ShortId::of(fact), carried)], Vec::<CarriedTold>::new())).unwrap()
        };
        let far = DateRange::day(jiff::civil::date(3000, 1, 1));
        let cases = [
            carry("in-uk", Carried::Whole(NumberRange::exactly(1))),
            carry("people", Carried::Whole(NumberRange::exactly(21))),
            carry("expiry", Carried::Day(far)),
            carry("route", Carried::Choice(ShortId::of("food"))),
        ];
        for octets in cases {
            assert_eq!(unpack(&octets, &items(&["food"])), Ok(Unpacked { dropped: 1, ..Unpacked::default() }));
        }
    }

    #[test]
    fn a_fact_that_is_worked_out_takes_no_answer() {
        let from = FactId::parse("expiry").unwrap();
        let derived = Some(waymark_model::Derivation::DaysSince(from));
        let age = Fact { derived, ..fact("age", FactKind::Whole { min: None, max: None }) };
        let items = Items { facts: ById::from_iter([age]), ..Items::default() };
        let octets = pack(&say(&[("age", Answer::Known(Value::Whole(NumberRange::exactly(7))))]), &People::new());
        assert_eq!(unpack(&octets, &items).unwrap().dropped, 1);
    }

    proptest! {
        #[test]
        fn no_octets_do_harm(octets in proptest::collection::vec(any::<u8>(), 0..200)) {
            let items = items(&["food", "home"]);
            if let Ok(unpacked) = unpack(&octets, &items) {
                for (fact, answer) in unpacked.people.values().chain([&unpacked.answers]).flatten() {
                    prop_assert!(answer.value().is_none_or(|value| value.fits(&items.facts[fact.as_str()].kind)));
                }
            }
        }
    }
}
