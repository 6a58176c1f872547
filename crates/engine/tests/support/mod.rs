//! A small made-up world of rules, and random conditions and answers in it.
#![allow(dead_code, reason = "each test program uses a part of it")]

pub(crate) mod household;
pub(crate) mod reference;

use std::collections::BTreeMap;

use jiff::civil::{Date, date};
use proptest::prelude::*;
use waymark_model::{
    Amount, Answer, AreaId, Basis, Boundary, ById, Calendar, CalendarId, CaseId, ChoiceId, Condition, Confidence,
    Content, Criterion, CriterionId, DateException, DateExpression, DateRange, DatedAmount, Deadline, DeadlineId,
    DeadlineKind, Direction, Effort, Fact, FactId, FactKind, FactOf, Group, HolidayList, Items, Need, NeedId, NonEmpty,
    NumberRange, Offset, Order, Parameter, ParameterId, Picture, Predicate, Provider, ProviderId, ProviderKind,
    Question, QuestionId, Right, RightAnswer, RightCase, RightId, Scheme, SchemeId, Scope, Sensitivity, Service,
    ServiceId, Situation, Source, SourceId, Stage, Test, Unit, Value, ValueOn,
};

/// The day that the tests evaluate on.
pub(crate) const TODAY: Date = date(2026, 11, 22);

/// The facts: two yes-no, one choice of three, one number, one date; each asked by a question of the same name.
pub(crate) const FACTS: [&str; 5] = ["rain", "wind", "colour", "count", "day"];

/// The facts that a person can make otherwise.
pub(crate) const CHANGEABLE: [&str; 3] = ["rain", "colour", "count"];

/// Every value that the tests give a fact.
pub(crate) fn values(fact: &str) -> Vec<Value> {
    match fact {
        "rain" | "wind" => vec![Value::YesNo(true), Value::YesNo(false)],
        "colour" => ["red", "green", "blue"].map(|id| Value::Choice(ChoiceId::parse(id).unwrap())).into(),
        "count" => [0, 3, 4, 9].map(|number| Value::Whole(NumberRange::exactly(number))).into(),
        // A day of each stretch that the random conditions tell apart: their borders are 12, 13, 14, 19 and 26 November,
        // and 2 and 3 December.
        _ => [date(2026, 11, 11), date(2026, 11, 12), date(2026, 11, 13), date(2026, 11, 18), date(2026, 11, 22)]
            .into_iter()
            .chain([date(2026, 11, 26), date(2026, 12, 2), date(2026, 12, 3), date(2027, 2, 1)])
            .map(|day| Value::Date(DateRange::day(day)))
            .collect(),
    }
}

pub(crate) fn fact(id: &str) -> FactId {
    FactId::parse(id).unwrap()
}

pub(crate) fn of_case(id: &str) -> FactOf {
    FactOf::case(fact(id))
}

pub(crate) fn list<T>(items: Vec<T>) -> NonEmpty<T> {
    NonEmpty::new(items).map_err(|e| e.to_string()).unwrap()
}

pub(crate) fn basis() -> Basis {
    Basis { sources: list(vec![SourceId::parse("page").unwrap()]), confidence: Confidence::High }
}

pub(crate) fn test(id: &str, predicate: Predicate) -> Condition {
    Condition::Test(Test { fact: fact(id), predicate })
}

fn parameter(id: &str, unit: Unit, amount: Amount) -> Parameter {
    let id = ParameterId::parse(id).unwrap();
    let values = vec![DatedAmount { from: None, to: None, amount, basis: basis() }];
    Parameter::new(id, unit, values).unwrap()
}

/// A world with one scheme for `criteria` and one right with `cases`, asked for in that order.
pub(crate) fn world(criteria: Vec<Condition>, cases: Vec<(Condition, RightAnswer)>) -> Content {
    Content::try_from(items(criteria, cases)).unwrap()
}

/// The items of [`world`], to add to.
pub(crate) fn items(criteria: Vec<Condition>, cases: Vec<(Condition, RightAnswer)>) -> Items {
    let mut items = Items::default();
    for id in FACTS {
        let kind = match id {
            "rain" | "wind" => FactKind::YesNo,
            "colour" => FactKind::Choice(list(["red", "green", "blue"].map(|c| ChoiceId::parse(c).unwrap()).into())),
            "count" => FactKind::Whole { min: Some(0), max: Some(9) },
            _ => FactKind::Date,
        };
        items.facts.insert(Fact { can_change: CHANGEABLE.contains(&id), ..Fact::new(fact(id), Scope::Case, kind) });
        let question = QuestionId::parse(id).unwrap();
        let asks = list(vec![fact(id)]);
        let (stage, sensitivity) = (Stage::Need, Sensitivity::Gentle);
        items.questions.insert(Question {
            id: question,
            asks,
            stage,
            sensitivity,
            effort: Effort::Memory,
            when: None,
            find_in: Vec::new(),
        });
    }
    items.parameters = ById::from_iter([
        parameter("three", Unit::Count, Amount::Number(3)),
        parameter("ten-days", Unit::Days, Amount::Number(10)),
        parameter("border-day", Unit::Date, Amount::Day(date(2026, 11, 13))),
        working_days("two-working-days", 2),
    ]);
    items.calendars.insert(calendar());
    let page = SourceId::parse("page").unwrap();
    items.sources.insert(Source {
        id: page,
        title: "A page".to_owned(),
        publisher: "Nobody".to_owned(),
        url: "https://example.org/".to_owned(),
        as_of: waymark_model::Stated::On(DateRange::parse("2026").unwrap()),
        checked: TODAY,
    });
    let (provider, need, service) =
        (ProviderId::parse("nobody").unwrap(), NeedId::parse("shelter").unwrap(), ServiceId::parse("place").unwrap());
    let kind = ProviderKind::Charity;
    items.providers.insert(Provider { id: provider.clone(), kind, area: None, web: None });
    items.needs.insert(Need { id: need.clone(), order: 1, icon: Picture::Home });
    items.services.insert(place(service.clone(), provider.clone(), need.clone()));
    let criteria = criteria.into_iter().enumerate().map(|(n, when)| Criterion {
        id: CriterionId::parse(&format!("c{n}")).unwrap(),
        when,
        basis: basis(),
    });
    let scheme = SchemeId::parse("scheme").unwrap();
    items.schemes.insert(Scheme {
        id: scheme,
        provider,
        boundary: Boundary::Service,
        needs: list(vec![need.clone()]),
        criteria: list(criteria.collect()),
        unchecked: vec![],
        gives: vec![],
        closed_on: None,
        confusions: vec![],
        steps: vec![],
        red_flags: vec![],
        deadlines: vec![],
        signposts: list(vec![service.clone()]),
        basis: basis(),
        review_by: TODAY,
    });
    let cases = cases.into_iter().enumerate().map(|(n, (when, answer))| RightCase {
        id: CaseId::parse(&format!("c{n}")).unwrap(),
        when,
        answer,
        check_with: vec![],
        basis: basis(),
    });
    let right = RightId::parse("right").unwrap();
    let (scope, boundary, group, cases) = (Scope::Case, Boundary::Service, Group::Work, list(cases.collect()));
    items.rights.insert(Right {
        whom: None,
        id: right,
        scope,
        boundary,
        group,
        needs: list(vec![need]),
        cases,
        how: None,
        refusals: vec![],
        signposts: list(vec![service]),
        review_by: TODAY,
    });
    items
}

/// A place for everybody that gives advice.
fn place(id: ServiceId, provider: ProviderId, need: NeedId) -> Service {
    Service {
        id,
        provider,
        area: None,
        needs: list(vec![need]),
        adviser: true,
        serves: None,
        phones: vec![],
        emails: vec![],
        web: None,
        address: None,
        hours: waymark_model::Hours::NotKnown,
        languages: vec![],
        access: vec![],
        audience: vec![],
        cost: None,
        bring: vec![],
        basis: basis(),
        checked: TODAY,
        review_by: TODAY,
    }
}

fn working_days(id: &str, number: u32) -> Parameter {
    let id = ParameterId::parse(id).unwrap();
    let values = vec![DatedAmount { from: None, to: None, amount: Amount::Number(number), basis: basis() }];
    Parameter::with_calendar(id, Unit::WorkingDays, Some(calendar_id()), values).unwrap()
}

fn calendar_id() -> CalendarId {
    CalendarId::parse("here").unwrap()
}

/// Holidays of a year and a half, the day after [`TODAY`] among them.
fn calendar() -> Calendar {
    let days = vec![date(2026, 11, 11), date(2026, 11, 23), date(2026, 12, 25)];
    let list = HolidayList { from: date(2026, 1, 1), to: date(2027, 6, 30), days, basis: basis() };
    Calendar::new(calendar_id(), NonEmpty::new(vec![list]).unwrap()).unwrap()
}

/// A deadline with up to two exceptions.
pub(crate) fn deadline() -> impl Strategy<Value = Deadline> {
    let exception =
        (condition(), date_expression()).prop_map(|(when, date)| DateException { when, date, basis: basis() });
    let kind = prop::sample::select(vec![DeadlineKind::ActBy, DeadlineKind::Opens]);
    (condition(), date_expression(), prop::collection::vec(exception, 0..=2), kind).prop_map(
        |(when, date, exceptions, kind)| Deadline {
            id: DeadlineId::parse("due").unwrap(),
            kind,
            boundary: Boundary::Service,
            when,
            date,
            exceptions,
            needs: list(vec![NeedId::parse("shelter").unwrap()]),
            signposts: list(vec![ServiceId::parse("place").unwrap()]),
            basis: basis(),
        },
    )
}

/// A random date.
pub(crate) fn date_expression() -> impl Strategy<Value = DateExpression> {
    let border = || DateExpression::Parameter(ParameterId::parse("border-day").unwrap());
    prop_oneof![
        Just(DateExpression::Fact(fact("day"))),
        moved(),
        Just(border()),
        moved().prop_map(move |moved| DateExpression::LaterOf(list(vec![moved, border()]))),
        moved().prop_map(move |moved| DateExpression::EarlierOf(list(vec![border(), moved]))),
    ]
}

/// The day told, moved by ten days or by two working days.
fn moved() -> impl Strategy<Value = DateExpression> {
    let direction = prop::sample::select(vec![Direction::Plus, Direction::Minus]);
    let by = prop::sample::select(vec!["ten-days", "two-working-days"]);
    (direction, by).prop_map(|(direction, by)| {
        let by = ParameterId::parse(by).unwrap();
        DateExpression::Moved { fact: fact("day"), offset: Offset { direction, by, value_on: ValueOn::Today } }
    })
}

/// A situation on [`TODAY`] with these answers.
pub(crate) fn situation(answers: BTreeMap<FactId, Answer>) -> Situation {
    let mut situation = Situation::new(TODAY, AreaId::parse("town").unwrap());
    situation.answers = answers;
    situation
}

/// A random condition of some depth.
pub(crate) fn condition() -> impl Strategy<Value = Condition> {
    leaf().prop_recursive(3, 16, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..=3).prop_map(|parts| Condition::All(list(parts))),
            prop::collection::vec(inner.clone(), 1..=3).prop_map(|parts| Condition::Any(list(parts))),
            inner.prop_map(|part| Condition::Not(Box::new(part))),
        ]
    })
}

/// A random condition in which no fact stands twice.
pub(crate) fn read_once() -> impl Strategy<Value = Condition> {
    let tests = prop::collection::vec(leaf(), 20);
    let joins = prop::collection::vec((any::<bool>(), any::<bool>(), 1..=3_usize), 1..=4);
    (tests, joins).prop_map(|(tests, joins)| {
        let mut parts: Vec<Condition> = Vec::new();
        for test in tests {
            if parts.iter().all(|other| other.facts().is_disjoint(&test.facts())) {
                parts.push(test);
            }
        }
        for (all, negated, count) in joins {
            let rest = parts.split_off(count.min(parts.len()));
            let some = list(std::mem::replace(&mut parts, rest));
            let joined = if all { Condition::All(some) } else { Condition::Any(some) };
            parts.push(if negated { Condition::Not(Box::new(joined)) } else { joined });
        }
        Condition::All(list(parts))
    })
}

/// A random test.
fn leaf() -> impl Strategy<Value = Condition> {
    let colours = prop::sample::subsequence(vec!["red", "green", "blue"], 1..=2);
    let order = prop::sample::select(vec![Order::Before, Order::AtMost, Order::AtLeast, Order::After]);
    let limit = |id: &str| ParameterId::parse(id).unwrap();
    prop_oneof![
        any::<bool>().prop_map(|yes| test("rain", Predicate::Is(yes))),
        any::<bool>().prop_map(|yes| test("wind", Predicate::Is(yes))),
        colours.prop_map(|ids| {
            test("colour", Predicate::OneOf(list(ids.iter().map(|id| ChoiceId::parse(id).unwrap()).collect())))
        }),
        order.clone().prop_map(move |order| test("count", Predicate::Compare(order, limit("three")))),
        order.prop_map(move |order| test("day", Predicate::Compare(order, limit("border-day")))),
        moved().prop_map(Condition::TodayFrom),
        moved().prop_map(Condition::TodayUntil),
    ]
}

/// Random answers: each fact not asked, not known, not said, or known.
pub(crate) fn answers() -> impl Strategy<Value = BTreeMap<FactId, Answer>> {
    let one = |id: &'static str| {
        let known = prop::sample::select(values(id)).prop_map(|value| Some(Answer::Known(value)));
        let other = prop::sample::select(vec![None, Some(Answer::DontKnow), Some(Answer::PreferNotToSay)]);
        prop_oneof![3 => known, 2 => other].prop_map(move |answer| answer.map(|answer| (fact(id), answer)))
    };
    FACTS.map(one).prop_map(|answers| answers.into_iter().flatten().collect())
}

/// Random cases of a right.
pub(crate) fn cases() -> impl Strategy<Value = Vec<(Condition, RightAnswer)>> {
    let answer = prop::sample::select(vec![RightAnswer::Yes, RightAnswer::No, RightAnswer::Conditional]);
    prop::collection::vec((condition(), answer), 1..=3)
}

/// Every way to complete `answers` so that each fact is known.
pub(crate) fn completions(answers: &BTreeMap<FactId, Answer>) -> Vec<BTreeMap<FactId, Answer>> {
    FACTS.iter().fold(vec![BTreeMap::new()], |done, id| {
        let options = match answers.get(*id) {
            Some(Answer::Known(value)) => vec![value.clone()],
            _ => values(id),
        };
        let with = |so_far: &BTreeMap<FactId, Answer>, value: &Value| {
            let mut more = so_far.clone();
            more.insert(fact(id), Answer::Known(value.clone()));
            more
        };
        done.iter().flat_map(|so_far| options.iter().map(|value| with(so_far, value)).collect::<Vec<_>>()).collect()
    })
}

/// Adds a count that has a value only from this day on.
pub(crate) fn add_parameter_from(items: &mut Items, id: &str, from: Date) {
    let id = ParameterId::parse(id).unwrap();
    let values = vec![DatedAmount { from: Some(from), to: None, amount: Amount::Number(3), basis: basis() }];
    items.parameters.insert(Parameter::new(id, Unit::Count, values).unwrap());
}

/// Makes one thing only moderately sure: the parameter `three`, the `criterion` or the `case`.
pub(crate) fn weaken(items: &mut Items, what: &str) {
    let weak = Basis { confidence: Confidence::Medium, ..basis() };
    match what {
        "parameter" => {
            let id = ParameterId::parse("three").unwrap();
            let values = vec![DatedAmount { from: None, to: None, amount: Amount::Number(3), basis: weak }];
            items.parameters.insert(Parameter::new(id, Unit::Count, values).unwrap());
        }
        "criterion" => {
            let mut scheme = items.schemes["scheme"].clone();
            let mut criterion = scheme.criteria.as_slice()[0].clone();
            criterion.basis = weak;
            scheme.criteria = list(vec![criterion]);
            items.schemes.insert(scheme);
        }
        "case" => {
            let mut right = items.rights["right"].clone();
            let mut case = right.cases.as_slice()[0].clone();
            case.basis = weak;
            right.cases = list(vec![case]);
            items.rights.insert(right);
        }
        _ => {}
    }
}
