//! Facts that are worked out, from dates that are known more or less exactly; and dates near other dates.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a fixture that is broken must fail the test"
)]

mod support;

use jiff::civil::{Date, date};
use support::{fact, items, list, of_case, situation, test};
use waymark_engine::{Ruleset, WhyUnknown};
use waymark_model::{
    Amount, Answer, Basis, Condition, Content, DateRange, DatedAmount, Derivation, Effort, Fact, FactKind, Order,
    Parameter, ParameterId, Predicate, Question, QuestionId, Reference, RightAnswer, Scope, Sensitivity, Stage, Truth,
    Unit, Value,
};

fn parameter(id: &str, unit: Unit, amount: Amount) -> Parameter {
    let id = ParameterId::parse(id).unwrap();
    let values = vec![DatedAmount { from: None, to: None, amount, basis: Basis { ..support::basis() } }];
    Parameter::new(id, unit, values).unwrap()
}

/// A world whose only criterion is this, on a fact worked out from the day told.
fn world(derivation: fn(waymark_model::FactId) -> Derivation, number: u32, predicate: Predicate) -> Content {
    let mut items =
        items(vec![test("worked-out", predicate)], vec![(test("rain", Predicate::Is(true)), RightAnswer::Yes)]);
    let id = fact("worked-out");
    let kind = FactKind::Whole { min: None, max: None };
    let derived = Some(derivation(fact("day")));
    items.facts.insert(Fact { derived, ..Fact::new(id, Scope::Case, kind) });
    items.parameters.extend([parameter("limit", Unit::Count, Amount::Number(number))]);
    Content::try_from(items).unwrap()
}

fn limit(order: Order) -> Predicate {
    Predicate::Compare(order, ParameterId::parse("limit").unwrap())
}

fn truth(content: &Content, on: Date, day: &str) -> Truth {
    let mut told = situation([(fact("day"), Answer::Known(Value::Date(DateRange::parse(day).unwrap())))].into());
    told.on = on;
    Ruleset::new(content, on).evaluate(&told).schemes[0].criteria[0].truth
}

/// The cases of `CertLogic` (the rule language of the EU Digital COVID Certificate, specification 1.3, test suite "recognising
/// minors with the `dccDateOfBirth` operation"), each with its verdict whether somebody is a minor. `CertLogic` reads a month or
/// a year of birth as its last day, so that nobody is taken for older than they may be. Where the days of the month or the
/// year do not agree, this says that it is not known; everywhere else the two agree.
#[test]
fn minors_are_told_as_certlogic_tells_them_but_for_what_is_not_known() {
    let minor = world(Derivation::Age, 17, limit(Order::AtMost));
    let cases = [
        ("2004-01-01", date(2021, 12, 31), true, Truth::Met),
        ("2004-01-01", date(2022, 1, 1), false, Truth::NotMet),
        ("2004-01", date(2022, 1, 30), true, Truth::Unknown),
        ("2004-01", date(2022, 1, 31), false, Truth::NotMet),
        ("2004-01", date(2022, 2, 1), false, Truth::NotMet),
        ("2004", date(2022, 12, 30), true, Truth::Unknown),
        ("2004", date(2022, 12, 31), false, Truth::NotMet),
        ("2004", date(2023, 1, 1), false, Truth::NotMet),
    ];
    for (born, on, certlogic, expected) in cases {
        assert_eq!(truth(&minor, on, born), expected, "{born} on {on}");
        assert!(expected == Truth::Unknown || expected == Truth::from(certlogic), "{born} on {on}");
    }
}

#[test]
fn an_age_is_as_sure_as_the_date_of_birth() {
    use Truth::{Met, NotMet, Unknown};
    let on = date(2026, 11, 22);
    let adult = world(Derivation::Age, 18, limit(Order::AtLeast));
    let child = world(Derivation::Age, 17, limit(Order::AtMost));
    let cases = [
        ("2008-11-22", Met),
        ("2008-11-23", NotMet),
        ("2008-11", Unknown),
        ("2008-10", Met),
        ("2008-12", NotMet),
        ("2007", Met),
        ("2008", Unknown),
        ("2009", NotMet),
        ("2008-11-10~", Met),
        ("2008-11-16~", Unknown),
    ];
    for (born, expected) in cases {
        assert_eq!(truth(&adult, on, born), expected, "{born} at least 18");
        assert_eq!(truth(&child, on, born), !expected, "{born} at most 17");
    }
}

#[test]
fn somebody_born_on_a_leap_day_is_older_on_the_first_of_march() {
    let adult = world(Derivation::Age, 18, limit(Order::AtLeast));
    for (on, expected) in [(date(2026, 2, 28), Truth::NotMet), (date(2026, 3, 1), Truth::Met)] {
        assert_eq!(truth(&adult, on, "2008-02-29"), expected, "{on}");
    }
}

#[test]
fn days_since_a_date_are_counted_and_a_date_to_come_is_less_than_none() {
    use Truth::{Met, NotMet, Unknown};
    let on = date(2026, 11, 22);
    let long = world(Derivation::DaysSince, 28, limit(Order::AtLeast));
    let short = world(Derivation::DaysSince, 28, limit(Order::AtMost));
    let cases = [("2026-10-25", Met, Met), ("2026-10-26", NotMet, Met), ("2026-10-24", Met, NotMet)];
    for (day, at_least, at_most) in cases {
        assert_eq!((truth(&long, on, day), truth(&short, on, day)), (at_least, at_most), "{day}");
    }
    assert_eq!((truth(&long, on, "2026-10"), truth(&short, on, "2026-10")), (Unknown, Unknown));
    assert_eq!((truth(&long, on, "2027"), truth(&short, on, "2027")), (NotMet, Met));
}

#[test]
fn a_date_lies_near_today_or_a_fixed_day_on_either_side() {
    use Truth::{Met, NotMet, Unknown};
    let on = date(2026, 11, 22);
    let near = |of: Reference| {
        let within = Predicate::Within { by: ParameterId::parse("ten-days").unwrap(), of };
        let items = items(vec![test("day", within)], vec![(test("rain", Predicate::Is(true)), RightAnswer::Yes)]);
        Content::try_from(items).unwrap()
    };
    let today = near(Reference::Today);
    let border = near(Reference::Parameter(ParameterId::parse("border-day").unwrap()));
    let cases = [
        ("2026-11-12", Met, Met),
        ("2026-11-11", NotMet, Met),
        ("2026-12-02", Met, NotMet),
        ("2026-12-03", NotMet, NotMet),
        ("2026-11-24", Met, NotMet),
        ("2026-11", Unknown, Unknown),
        ("2025", NotMet, NotMet),
    ];
    for (day, near_today, near_border) in cases {
        assert_eq!((truth(&today, on, day), truth(&border, on, day)), (near_today, near_border), "{day}");
    }
}

/// Nobody is asked for what is worked out, but for the date that it is worked out from.
#[test]
fn what_is_worked_out_leads_to_the_date_it_comes_from() {
    let content = world(Derivation::Age, 18, limit(Order::AtLeast));
    let rules = Ruleset::new(&content, support::TODAY);
    let nothing = situation([].into());
    let plan = rules.evaluate(&nothing);
    assert!(plan.unknown.contains(&of_case("day")) && !plan.unknown.contains(&of_case("worked-out")));
    assert_eq!(plan.schemes[0].criteria[0].facts, [of_case("day")]);
    let explained = rules.explain(&nothing, &test("worked-out", limit(Order::AtLeast)));
    assert_eq!(explained.unknown().into_iter().collect::<Vec<_>>(), [(&of_case("day"), WhyUnknown::NotAsked)]);
}

/// A question that waits for an age waits for the date of birth.
#[test]
fn a_question_may_wait_for_what_is_worked_out_and_not_for_itself() {
    let waiting = |asks: &str| {
        let content = world(Derivation::Age, 18, limit(Order::AtLeast));
        let mut items = waymark_model::Items::from(content);
        let id = QuestionId::parse(asks).unwrap();
        let when: Option<Condition> = Some(test("worked-out", limit(Order::AtLeast)));
        let (stage, sensitivity) = (Stage::Need, Sensitivity::Gentle);
        let question = Question {
            id,
            asks: list(vec![fact(asks)]),
            stage,
            sensitivity,
            effort: Effort::Memory,
            when,
            find_in: Vec::new(),
        };
        items.questions.insert(question);
        Content::try_from(items)
    };
    assert!(waiting("rain").is_ok());
    assert!(waiting("day").unwrap_err().to_string().contains("only after itself"));
}
