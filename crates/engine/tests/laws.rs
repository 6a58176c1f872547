//! The laws of the engine, held against random rules and random people.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a fixture that is broken must fail the test"
)]

mod support;

use std::collections::BTreeSet;

use proptest::prelude::*;
use waymark_engine::{Plan, evaluate, next_question};
use waymark_model::{
    Answer, Condition, Content, DateRange, FactId, Outcome, OutcomeKind, Predicate, Question, RightAnswer, Situation,
    Truth, Value,
};

use support::{answers, cases, completions, condition, fact, items, of_case, situation, test, values, world};

fn outcome(plan: &Plan) -> OutcomeKind {
    plan.schemes[0].outcome.kind()
}

fn right(plan: &Plan) -> Option<RightAnswer> {
    plan.rights[0].answer
}

fn truths(plan: &Plan) -> Vec<Truth> {
    plan.schemes[0].criteria.iter().map(|criterion| criterion.truth).collect()
}

/// What questions are for: the results that they may change.
fn results(plan: &Plan) -> (Outcome, Option<RightAnswer>) {
    (plan.schemes[0].outcome, right(plan))
}

fn world_and_people() -> impl Strategy<Value = (Content, Situation)> {
    (prop::collection::vec(condition(), 1..=3), cases(), answers())
        .prop_map(|(criteria, cases, answers)| (world(criteria, cases), situation(answers)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Law 1: unknown is never no.
    #[test]
    fn law_1_unknown_is_never_no((content, told) in world_and_people()) {
        let before = evaluate(&content, &told);
        for id in told.answers.keys() {
            for in_its_place in [Some(Answer::DontKnow), Some(Answer::PreferNotToSay), None] {
                let mut less = told.clone();
                match in_its_place {
                    Some(answer) => less.answers.insert(id.clone(), answer),
                    None => less.answers.remove(id),
                };
                let after = evaluate(&content, &less);
                if outcome(&after) == OutcomeKind::DoesNotMatch {
                    prop_assert_eq!(outcome(&before), OutcomeKind::DoesNotMatch, "without {}", id);
                }
                if right(&after).is_some() {
                    prop_assert_eq!(right(&before), right(&after), "without {}", id);
                }
            }
        }
    }

    /// What is settled holds for every way the missing answers may turn out.
    #[test]
    fn what_is_settled_holds_for_every_completion((content, told) in world_and_people()) {
        let plan = evaluate(&content, &told);
        for whole in completions(&told.answers) {
            let full = evaluate(&content, &situation(whole));
            for (partly, fully) in truths(&plan).into_iter().zip(truths(&full)) {
                prop_assert!(fully != Truth::Unknown);
                prop_assert!(partly == Truth::Unknown || partly == fully);
            }
            match outcome(&plan) {
                OutcomeKind::Matches | OutcomeKind::DoesNotMatch => prop_assert_eq!(outcome(&full), outcome(&plan)),
                OutcomeKind::NotNow => prop_assert!(outcome(&full) == OutcomeKind::NotNow),
                OutcomeKind::CannotTell => {}
            }
            if let Some(answer) = right(&plan) {
                prop_assert_eq!(right(&full), Some(answer));
            }
        }
    }

    /// Law 2, the half that hurts: when nothing is left to ask, no answer could have changed anything.
    #[test]
    fn when_nothing_is_left_to_ask_nothing_can_change((content, told) in world_and_people()) {
        prop_assume!(next_question(&content, &told).is_none());
        let plan = evaluate(&content, &told);
        for id in support::FACTS.iter().filter(|id| !told.answers.contains_key(**id)) {
            for value in values(id) {
                let mut more = told.clone();
                more.answers.insert(fact(id), Answer::Known(value));
                prop_assert_eq!(results(&evaluate(&content, &more)), results(&plan), "{} could matter", id);
            }
        }
    }

    /// Nobody is asked twice.
    #[test]
    fn what_was_asked_is_not_asked_again((content, told) in world_and_people()) {
        if let Some(next) = next_question(&content, &told) {
            prop_assert!(!told.answers.contains_key(next.question.as_str()));
        }
    }

    /// Law 3: a month settles only what each of its days settles.
    #[test]
    fn law_3_a_vague_date_settles_only_what_each_of_its_days_settles(
        (content, told) in world_and_people(),
        month in prop::sample::select(vec!["2026-10", "2026-11", "2026-12", "2026"]),
    ) {
        let month = DateRange::parse(month).unwrap();
        let with = |range| {
            let mut more = told.clone();
            more.answers.insert(fact("day"), Answer::Known(Value::Date(range)));
            evaluate(&content, &more)
        };
        let vague = with(month);
        let days = values("day").into_iter().filter_map(|value| match value {
            Value::Date(range) if range.exact() >= month.earliest() && range.exact() <= month.latest() => Some(range),
            _ => None,
        });
        for day in days {
            let exact = with(day);
            for (vaguely, exactly) in truths(&vague).into_iter().zip(truths(&exact)) {
                prop_assert!(vaguely == Truth::Unknown || vaguely == exactly);
            }
            if outcome(&vague) == OutcomeKind::DoesNotMatch {
                prop_assert_eq!(outcome(&exact), OutcomeKind::DoesNotMatch);
            }
        }
    }

    /// Law 10: the same input gives the same plan.
    #[test]
    fn law_10_the_same_input_gives_the_same_plan((content, told) in world_and_people()) {
        prop_assert_eq!(evaluate(&content, &told), evaluate(&content, &told));
    }

    /// Asking until nothing is left ends, and leaves every answered outcome settled.
    #[test]
    fn a_journey_ends_with_everything_settled((content, whole) in world_and_people()) {
        let mut told = situation(std::collections::BTreeMap::new());
        let mut asked = BTreeSet::new();
        while let Some(next) = next_question(&content, &told) {
            prop_assert!(asked.insert(next.question.clone()), "{} was asked twice", next.question);
            let id = FactId::parse(next.question.as_str()).unwrap();
            let answer = whole.answers.get(&id).cloned().unwrap_or(Answer::Known(values(id.as_str()).remove(0)));
            told.answers.insert(id, answer);
        }
        let plan = evaluate(&content, &told);
        let all_known = told.answers.values().all(|answer| answer.value().is_some());
        prop_assert!(!all_known || outcome(&plan) != OutcomeKind::CannotTell);
    }
}

/// Law 8: going back loses nothing and leaks nothing.
#[test]
fn law_8_going_back_loses_nothing_and_leaks_nothing() {
    let mut items =
        items(vec![test("wind", Predicate::Is(true))], vec![(test("rain", Predicate::Is(true)), RightAnswer::Yes)]);
    let wind = items.questions["wind"].clone();
    items.questions.insert(Question { when: Some(test("rain", Predicate::Is(true))), ..wind });
    let content = Content::try_from(items).unwrap();
    let told = |rain| {
        let answers = [("rain", rain), ("wind", true)];
        situation(answers.map(|(id, yes)| (fact(id), Answer::Known(Value::YesNo(yes)))).into())
    };
    let with_rain = evaluate(&content, &told(true));
    assert_eq!((outcome(&with_rain), &with_rain.stale), (OutcomeKind::Matches, &vec![]));
    let without_rain = evaluate(&content, &told(false));
    assert_eq!(outcome(&without_rain), OutcomeKind::CannotTell);
    assert_eq!(without_rain.stale, [of_case("wind")]);
}

/// Law 4: time is an input, and what opens later is "not now", with its first day.
#[test]
fn law_4_time_is_an_input() {
    let direction = waymark_model::Direction::Minus;
    let offset = waymark_model::Offset {
        direction,
        by: waymark_model::ParameterId::parse("ten-days").unwrap(),
        value_on: waymark_model::ValueOn::Today,
    };
    let opens = Condition::TodayFrom(waymark_model::DateExpression::Moved { fact: fact("day"), offset });
    let content = world(vec![opens], vec![(test("rain", Predicate::Is(true)), RightAnswer::Yes)]);
    let on = |day: jiff::civil::Date| {
        let range = DateRange::parse("2027-02-01").unwrap();
        let mut told = situation([(fact("day"), Answer::Known(Value::Date(range)))].into());
        told.on = day;
        evaluate(&content, &told).schemes[0].outcome
    };
    let first = jiff::civil::date(2027, 1, 22);
    assert_eq!(on(support::TODAY), Outcome::NotNow { from: first });
    assert_eq!(on(jiff::civil::date(2027, 1, 21)), Outcome::NotNow { from: first });
    assert_eq!(on(first), Outcome::Matches);
}

/// Law 1 over time: beside a day that is still to come, a missing date is no "no".
#[test]
fn law_1_a_missing_date_beside_a_day_to_come_makes_no_no() {
    let parts = vec![
        waymark_model::DateExpression::Fact(fact("day")),
        waymark_model::DateExpression::Parameter(waymark_model::ParameterId::parse("border-day").unwrap()),
    ];
    let opens = Condition::TodayFrom(waymark_model::DateExpression::LaterOf(support::list(parts)));
    let content = world(vec![opens], vec![(test("rain", Predicate::Is(true)), RightAnswer::Yes)]);
    let with = |answer: Answer| {
        let mut told = situation([(fact("day"), answer)].into());
        told.on = jiff::civil::date(2026, 11, 1);
        evaluate(&content, &told).schemes[0].outcome
    };
    let known = |day: &str| Answer::Known(Value::Date(DateRange::parse(day).unwrap()));
    let border = jiff::civil::date(2026, 11, 13);
    assert_eq!(with(known("2026-06-01")), Outcome::NotNow { from: border });
    assert_eq!(with(Answer::DontKnow), Outcome::CannotTell);
}
