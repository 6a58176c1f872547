//! Conditions read out say what they are.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a fixture that is broken must fail the test"
)]

mod support;

use jiff::civil::date;
use proptest::prelude::*;
use support::{TODAY, answers, condition, fact, items, list, situation, test, world};
use waymark_engine::{Ruleset, Terms, commonest_fact, scheme_values};
use waymark_model::{ChoiceId, Condition, DateExpression, Items, ParameterId, Predicate, RightAnswer, Scope, Truth};

fn colours(ids: &[&str]) -> Vec<ChoiceId> {
    ids.iter().map(|id| ChoiceId::parse(id).unwrap()).collect()
}

fn colour(ids: &[&str]) -> Condition {
    test("colour", Predicate::OneOf(list(colours(ids))))
}

fn rain(yes: bool) -> Condition {
    test("rain", Predicate::Is(yes))
}

fn not(condition: Condition) -> Condition {
    Condition::Not(Box::new(condition))
}

fn all(parts: Vec<Condition>) -> Condition {
    Condition::All(list(parts))
}

fn any_of(parts: Vec<Condition>) -> Condition {
    Condition::Any(list(parts))
}

/// A scheme that asks for a colour, with one right.
fn small() -> Items {
    items(vec![rain(true), colour(&["red", "blue"])], vec![(rain(true), RightAnswer::Yes)])
}

fn read(condition: &Condition) -> Terms {
    Terms::of(condition, &small(), TODAY)
}

/// The condition that terms stand for; `None` where they do not tell all of it.
fn written(terms: &Terms) -> Option<Condition> {
    let parts = |parts: &[Terms]| parts.iter().map(written).collect::<Option<Vec<_>>>();
    let one_of =
        |of: &waymark_model::FactId, values: &[ChoiceId]| test(of.as_str(), Predicate::OneOf(list(values.into())));
    Some(match terms {
        Terms::All(inner) => Condition::All(list(parts(inner)?)),
        Terms::Any(inner) => Condition::Any(list(parts(inner)?)),
        Terms::Is(of, yes) => test(of.as_str(), Predicate::Is(*yes)),
        Terms::OneOf(of, values) => one_of(of, values),
        Terms::NoneOf(of, values) => not(one_of(of, values)),
        Terms::From(date) => Condition::TodayFrom(date.clone()),
        Terms::After(date) => not(Condition::TodayUntil(date.clone())),
        Terms::Until(date) => Condition::TodayUntil(date.clone()),
        Terms::Before(date) => not(Condition::TodayFrom(date.clone())),
        Terms::About(_) => return None,
    })
}

fn is_flat(terms: &Terms) -> bool {
    match terms {
        Terms::All(parts) => {
            parts.len() != 1 && parts.iter().all(|part| is_flat(part) && !matches!(part, Terms::All(_)))
        }
        Terms::Any(parts) => {
            parts.len() != 1 && parts.iter().all(|part| is_flat(part) && !matches!(part, Terms::Any(_)))
        }
        _ => true,
    }
}

proptest! {
    #[test]
    fn terms_mean_what_their_condition_means(when in condition(), told in answers()) {
        let terms = read(&when);
        prop_assert!(is_flat(&terms), "{terms:?}");
        let Some(again) = written(&terms) else { return Ok(()) };
        let rules = Ruleset::new(world(vec![when.clone()], vec![(when.clone(), RightAnswer::Yes)]), TODAY);
        let truth = |when: &Condition| -> Vec<Truth> {
            rules.truths(&situation(told.clone()), [(Scope::Case, when)]).into_iter().flatten().collect()
        };
        prop_assert_eq!(truth(&when), truth(&again), "{:?}", terms);
    }
}

#[test]
fn not_goes_inwards_and_alternatives_of_one_fact_are_one() {
    let cases = [
        (not(rain(true)), Terms::Is(fact("rain"), false)),
        (
            any_of(vec![colour(&["red"]), colour(&["blue", "red"])]),
            Terms::OneOf(fact("colour"), colours(&["red", "blue"])),
        ),
        (not(not(colour(&["red"]))), Terms::OneOf(fact("colour"), colours(&["red"]))),
        (
            not(any_of(vec![rain(true), colour(&["red"])])),
            Terms::All(vec![Terms::Is(fact("rain"), false), Terms::NoneOf(fact("colour"), colours(&["red"]))]),
        ),
        (all(vec![all(vec![rain(true)])]), Terms::Is(fact("rain"), true)),
    ];
    for (condition, expected) in cases {
        assert_eq!(read(&condition), expected, "{condition:?}");
    }
}

#[test]
fn what_the_day_has_settled_is_gone() {
    let border = || DateExpression::Parameter(ParameterId::parse("border-day").unwrap());
    let (from, until) = (Condition::TodayFrom(border()), Condition::TodayUntil(border()));
    let (before, after) = (date(2000, 1, 1), date(2100, 1, 1));
    let everybody = Terms::All(vec![]);
    let on = |condition: &Condition, day| Terms::of(condition, &small(), day);
    assert_eq!((on(&from, after), on(&until, before)), (everybody.clone(), everybody.clone()));
    assert!(on(&from, before).is_never() && on(&not(from.clone()), after).is_never());
    assert_eq!(on(&all(vec![from.clone(), rain(true)]), after), Terms::Is(fact("rain"), true));
    assert!(on(&all(vec![from.clone(), rain(true)]), before).is_never());
    assert_eq!(on(&any_of(vec![from, rain(true)]), after), everybody);
}

#[test]
fn values_are_those_without_which_nobody_passes() {
    let colour_fact = fact("colour");
    let values = |condition: Condition| read(&condition).values(&colour_fact);
    assert_eq!(values(all(vec![rain(true), colour(&["red"])])), Some(colours(&["red"])));
    let either = any_of(vec![all(vec![rain(true), colour(&["red"])]), all(vec![rain(false), colour(&["blue"])])]);
    assert_eq!(values(either), Some(colours(&["red", "blue"])));
    assert_eq!(values(any_of(vec![rain(true), colour(&["red"])])), None);
    assert_eq!(values(not(colour(&["red"]))), None);
}

#[test]
fn schemes_are_told_apart_by_the_fact_that_most_ask_for() {
    let items = small();
    assert_eq!(commonest_fact(&items, TODAY), Some(&fact("colour")));
    let scheme = items.schemes.values().next().unwrap();
    assert_eq!(scheme_values(scheme, &items, TODAY, &fact("colour")), Some(colours(&["red", "blue"])));
    let without = support::items(vec![rain(true)], vec![(rain(true), RightAnswer::Yes)]);
    assert_eq!(commonest_fact(&without, TODAY), None);
}
