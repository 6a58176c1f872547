//! Laws 1, 6 and 7: why a result is what it is, why something is not known, and what would change it.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a fixture that is broken must fail the test"
)]

mod support;

use std::collections::BTreeSet;

use proptest::prelude::*;
use support::{CHANGEABLE, TODAY, answers, cases, condition, fact, list, of_case, situation, test, values, world};
use waymark_engine::{Change, Explanation, Part, Ruleset, WhyUnknown};
use waymark_model::{
    Answer, Condition, Confidence, Content, NumberRange, OutcomeKind, ParameterId, Predicate, RightAnswer, SchemeId,
    Situation, Truth, Value,
};

fn world_and_people() -> impl Strategy<Value = (Content, Situation)> {
    (prop::collection::vec(condition(), 1..=3), cases(), answers())
        .prop_map(|(criteria, cases, answers)| (world(criteria, cases), situation(answers)))
}

fn scheme() -> SchemeId {
    SchemeId::parse("scheme").unwrap()
}

/// Whether a scheme matches today.
fn matches(content: &Content, told: &Situation) -> bool {
    let plan = Ruleset::new(content, TODAY).evaluate(told);
    plan.schemes[0].outcome.kind() == OutcomeKind::Matches
}

/// The same person with other answers.
fn with(told: &Situation, changes: &[(&str, Value)]) -> Situation {
    let mut other = told.clone();
    for (id, value) in changes {
        other.answers.insert(fact(id), Answer::Known(value.clone()));
    }
    other
}

/// A value that the test may give, of one that stands for many.
fn one_of(value: &Value) -> Value {
    match value {
        Value::Whole(range) => Value::Whole(NumberRange::exactly(range.least().or(range.most()).unwrap())),
        other => other.clone(),
    }
}

/// Every way to give the facts that can be changed and were told other values, with how many of them differ.
fn all_changes(told: &Situation) -> Vec<(usize, Situation)> {
    let changeable = CHANGEABLE.iter().filter(|id| told.answers.get(**id).is_some_and(|a| a.value().is_some()));
    changeable.fold(vec![(0, told.clone())], |done, id| {
        let mut all = done.clone();
        for (count, so_far) in &done {
            let others = values(id).into_iter().filter(|value| told.answers[&fact(id)].value() != Some(value));
            all.extend(others.map(|value| (count + 1, with(so_far, &[(id, value)]))));
        }
        all
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    /// Law 7: each suggestion, applied, turns the result around; nothing smaller does; and where there is none, nothing
    /// that can be changed does.
    #[test]
    fn law_7_what_would_change_this_does_and_nothing_smaller((content, told) in world_and_people()) {
        let rules = Ruleset::new(&content, TODAY);
        let changes = rules.changes(&told, &scheme());
        let not_met = rules.evaluate(&told).schemes[0].criteria.iter().any(|c| c.truth == Truth::NotMet);
        let smallest = all_changes(&told).into_iter().filter(|(_, other)| matches(&content, other)).map(|(n, _)| n).min();
        match changes.first() {
            None => prop_assert!(!not_met || smallest.is_none(), "a change of {:?} facts was missed", smallest),
            Some(first) => {
                prop_assert!(not_met);
                prop_assert_eq!(smallest, Some(first.to.len()));
            }
        }
        for Change { to } in &changes {
            for place in 0..to.iter().map(|(_, values)| values.len()).max().unwrap() {
                let changed: Vec<(&str, Value)> = to
                    .iter()
                    .map(|(id, values)| (id.fact.as_str(), one_of(values.get(place).unwrap_or(&values[0]))))
                    .collect();
                prop_assert!(changed.iter().all(|(id, _)| CHANGEABLE.contains(id)));
                prop_assert!(matches(&content, &with(&told, &changed)), "{:?} does not change it", changed);
            }
        }
    }

    /// Law 6: an explanation has the truth of what it explains, and an unknown one names what it is not known by.
    #[test]
    fn law_6_every_result_explains_itself((content, told) in world_and_people()) {
        let rules = Ruleset::new(&content, TODAY);
        let plan = rules.evaluate(&told);
        let criteria = &content.schemes.values().next().unwrap().criteria;
        for (criterion, result) in criteria.iter().zip(&plan.schemes[0].criteria) {
            let explained = rules.explain(&told, &criterion.when);
            prop_assert_eq!(explained.truth, result.truth);
            prop_assert_eq!(explained.truth == Truth::Unknown, !explained.unknown().is_empty() || is_vague(&explained));
            for (id, why) in explained.unknown() {
                let expected = match told.answer(id) {
                    None => WhyUnknown::NotAsked,
                    Some(Answer::DontKnow) => WhyUnknown::DontKnow,
                    Some(Answer::PreferNotToSay) => WhyUnknown::PreferNotToSay,
                    Some(Answer::Known(_)) => WhyUnknown::NotUsed,
                };
                prop_assert_eq!(why, expected);
            }
        }
    }
}

/// Whether an unknown part rests on an answer that is known too vaguely.
fn is_vague(explained: &Explanation) -> bool {
    explained.truth == Truth::Unknown
        && match &explained.part {
            Part::All(parts) | Part::Any(parts) => parts.iter().any(is_vague),
            Part::Not(part) => is_vague(part),
            Part::People { each, .. } => each.iter().any(|(_, part)| is_vague(part)),
            Part::Test { facts, uncovered, .. } => uncovered.is_empty() && facts.iter().all(|(_, why)| why.is_none()),
        }
}

/// Law 1: all four ways of not knowing evaluate as unknown and stay apart.
#[test]
fn the_four_ways_of_not_knowing_stay_apart() {
    let rainy = || test("rain", Predicate::Is(true));
    let uncovered = {
        let limit = ParameterId::parse("not-yet").unwrap();
        test("count", Predicate::Compare(waymark_model::Order::AtLeast, limit))
    };
    let mut items = support::items(
        vec![Condition::All(list(vec![rainy(), test("wind", Predicate::Is(true))])), uncovered.clone()],
        vec![(rainy(), RightAnswer::Yes)],
    );
    support::add_parameter_from(&mut items, "not-yet", jiff::civil::date(2030, 1, 1));
    let content = Content::try_from(items).unwrap();
    let rules = Ruleset::new(&content, TODAY);
    let rain = fact("rain");
    for (answer, why) in [
        (None, WhyUnknown::NotAsked),
        (Some(Answer::DontKnow), WhyUnknown::DontKnow),
        (Some(Answer::PreferNotToSay), WhyUnknown::PreferNotToSay),
    ] {
        let told = situation(answer.into_iter().map(|answer| (rain.clone(), answer)).collect());
        let explained = rules.explain(&told, &rainy());
        assert_eq!(explained.truth, Truth::Unknown);
        assert_eq!(explained.unknown(), BTreeSet::from([(&of_case("rain"), why)]));
    }
    let told = situation([(fact("count"), Answer::Known(Value::Whole(NumberRange::exactly(5))))].into());
    let explained = rules.explain(&told, &uncovered);
    assert_eq!((explained.truth, explained.unknown().len()), (Truth::Unknown, 0));
    assert_eq!(explained.uncovered().into_iter().map(ParameterId::as_str).collect::<Vec<_>>(), ["not-yet"]);
}

/// Law 6: a chain is as strong as its weakest link, parameters included.
#[test]
fn the_weakest_confidence_is_carried_to_the_result() {
    let limit = ParameterId::parse("three").unwrap();
    let many = test("count", Predicate::Compare(waymark_model::Order::AtLeast, limit));
    let windy = test("wind", Predicate::Is(true));
    let content = |weak: &str| {
        let mut items = support::items(vec![many.clone()], vec![(windy.clone(), RightAnswer::Yes)]);
        support::weaken(&mut items, weak);
        Content::try_from(items).unwrap()
    };
    let confidence = |weak: &str| {
        let content = content(weak);
        let plan = Ruleset::new(&content, TODAY).evaluate(&situation([].into()));
        (plan.schemes[0].grounds.confidence, plan.rights[0].grounds.confidence)
    };
    assert_eq!(confidence("nothing"), (Confidence::High, Confidence::High));
    assert_eq!(confidence("parameter"), (Confidence::Medium, Confidence::High));
    assert_eq!(confidence("criterion"), (Confidence::Medium, Confidence::High));
    assert_eq!(confidence("case"), (Confidence::High, Confidence::Medium));
}
