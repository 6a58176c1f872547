//! A made-up world in which rules say something of people.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use proptest::prelude::*;
use waymark_model::{
    Answer, Condition, Content, Effort, Fact, FactId, FactKind, Items, NumberRange, Order, ParameterId, PersonId,
    Predicate, Quantity, Question, QuestionId, Right, RightAnswer, Scope, Sensitivity, Situation, Stage, Value,
};

use super::{fact, list, test};

/// The facts of a person; each asked by a question of the same name.
pub(crate) const PERSONAL: [&str; 2] = ["tall", "size"];

/// Every value that the tests give a fact of a person, or whether it rains.
pub(crate) fn values(id: &str) -> Vec<Value> {
    match id {
        "size" => [0, 4].map(|number| Value::Whole(NumberRange::exactly(number))).into(),
        _ => vec![Value::YesNo(true), Value::YesNo(false)],
    }
}

/// A value of a fact, one way or the other.
pub(crate) fn value_or_first(id: &str, first: bool) -> Value {
    let mut values = if super::FACTS.contains(&id) { super::values(id) } else { values(id) };
    if first { values.remove(0) } else { values.remove(1) }
}

/// The person of this number.
pub(crate) fn person(number: usize) -> PersonId {
    PersonId::parse(&format!("person-{number}")).unwrap()
}

/// What is told of people; nobody where there is none.
pub(crate) fn household(size: RangeInclusive<usize>) -> impl Strategy<Value = Vec<BTreeMap<FactId, Answer>>> {
    let one = |id: &'static str| {
        let known = prop::sample::select(values(id)).prop_map(|value| Some(Answer::Known(value)));
        let other = prop::sample::select(vec![None, Some(Answer::DontKnow)]);
        prop_oneof![3 => known, 2 => other].prop_map(move |answer| answer.map(|answer| (fact(id), answer)))
    };
    let somebody = PERSONAL.map(one).prop_map(|told| told.into_iter().flatten().collect());
    prop::collection::vec(somebody, size)
}

/// The situation of a household of these people.
pub(crate) fn with_people(mut situation: Situation, told: &[BTreeMap<FactId, Answer>]) -> Situation {
    situation.people = told.iter().enumerate().map(|(number, told)| (person(number), told.clone())).collect();
    situation
}

pub(crate) fn at_least_three() -> Condition {
    test("size", Predicate::Compare(Order::AtLeast, ParameterId::parse("three").unwrap()))
}

/// A random condition on one person: on what they are, and on the weather.
fn of_person() -> impl Strategy<Value = Condition> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(|yes| test("tall", Predicate::Is(yes))),
        Just(at_least_three()),
        any::<bool>().prop_map(|yes| test("rain", Predicate::Is(yes))),
    ];
    leaf.prop_recursive(2, 6, 2, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..=2).prop_map(|parts| Condition::All(list(parts))),
            prop::collection::vec(inner.clone(), 1..=2).prop_map(|parts| Condition::Any(list(parts))),
            inner.prop_map(|part| Condition::Not(Box::new(part))),
        ]
    })
}

/// A random condition on people or the weather.
fn of_case() -> impl Strategy<Value = Condition> {
    let order = prop::sample::select(vec![Order::Before, Order::AtMost, Order::AtLeast, Order::After]);
    let limit = prop::sample::select(vec!["one", "two"]).prop_map(|id| ParameterId::parse(id).unwrap());
    let quantity = prop_oneof![
        Just(Quantity::Any),
        Just(Quantity::All),
        (order, limit).prop_map(|(order, limit)| Quantity::Count(order, limit)),
    ];
    let said = (quantity, of_person()).prop_map(|(quantity, part)| Condition::People(quantity, Box::new(part)));
    let leaf = prop_oneof![3 => said, 1 => any::<bool>().prop_map(|yes| test("rain", Predicate::Is(yes)))];
    leaf.prop_recursive(2, 4, 2, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..=2).prop_map(|parts| Condition::All(list(parts))),
            prop::collection::vec(inner.clone(), 1..=2).prop_map(|parts| Condition::Any(list(parts))),
            inner.prop_map(|part| Condition::Not(Box::new(part))),
        ]
    })
}

/// A world with a scheme for cases and a right of each person.
pub(crate) fn world() -> impl Strategy<Value = Content> {
    let answer = prop::sample::select(vec![RightAnswer::Yes, RightAnswer::No, RightAnswer::Conditional]);
    let cases = prop::collection::vec((of_person(), answer), 1..=2);
    let whom = prop::option::of(of_person());
    (prop::collection::vec(of_case(), 1..=2), cases, whom).prop_map(|(criteria, cases, whom)| {
        let mut items = items(criteria, cases);
        let right = items.rights["right"].clone();
        items.rights.insert(Right { whom, ..right });
        Content::try_from(items).unwrap()
    })
}

/// The world with these criteria, and these cases of a right of each person.
pub(crate) fn content(criteria: Vec<Condition>, cases: Vec<(Condition, RightAnswer)>) -> Content {
    Content::try_from(items(criteria, cases)).unwrap()
}

/// The items of [`content`], to add to.
pub(crate) fn items(criteria: Vec<Condition>, cases: Vec<(Condition, RightAnswer)>) -> Items {
    let mut items = super::items(criteria, cases);
    for (id, kind, scope) in [
        ("household", FactKind::People, Scope::Case),
        ("tall", FactKind::YesNo, Scope::Person),
        ("size", FactKind::Whole { min: Some(0), max: Some(9) }, Scope::Person),
    ] {
        items.facts.insert(Fact::new(fact(id), scope, kind));
        let (asks, id) = (list(vec![fact(id)]), QuestionId::parse(id).unwrap());
        let (stage, sensitivity, effort) = (Stage::Need, Sensitivity::Gentle, Effort::Memory);
        items.questions.insert(Question { id, asks, stage, sensitivity, effort, when: None, find_in: Vec::new() });
    }
    for (id, number) in [("one", 1), ("two", 2)] {
        items.parameters.insert(super::parameter(
            id,
            waymark_model::Unit::Count,
            waymark_model::Amount::Number(number),
        ));
    }
    let right = items.rights["right"].clone();
    items.rights.insert(Right { scope: Scope::Person, ..right });
    items
}
