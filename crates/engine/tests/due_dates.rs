//! The day of a deadline: of the exception that holds, or any that it may be while that is not known; and what it rests on.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a fixture that is broken must fail the test"
)]

mod support;

use jiff::civil::{Date, date};
use support::{basis, fact, items, list, situation, test};
use waymark_engine::{DeadlineDue, Plan, evaluate};
use waymark_model::{
    Answer, Basis, Boundary, Calendar, CalendarId, Content, DateException, DateExpression, DateRange, Deadline,
    DeadlineId, DeadlineKind, Direction, HolidayList, Items, NeedId, Offset, ParameterId, Predicate, RightAnswer,
    ServiceId, SourceId, Value, ValueOn,
};

/// The day told by everybody here.
const TOLD: Date = date(2026, 12, 1);
/// Ten days before it.
const EARLIER: Date = date(2026, 11, 21);
/// The fixed day of the made-up world.
const BORDER: Date = date(2026, 11, 13);

/// What rests on a page of its own.
fn basis_on(page: &str) -> Basis {
    Basis { sources: list(vec![SourceId::parse(page).unwrap()]), ..basis() }
}

fn moved(direction: Direction, by: &str) -> DateExpression {
    let by = ParameterId::parse(by).unwrap();
    DateExpression::Moved { fact: fact("day"), offset: Offset { direction, by, value_on: ValueOn::Today } }
}

/// A world with one deadline, which concerns everybody who counts nothing, and pages to rest on.
fn world(date: DateExpression, exceptions: Vec<DateException>) -> Items {
    let counts =
        || test("count", Predicate::Compare(waymark_model::Order::Before, ParameterId::parse("three").unwrap()));
    let mut items = items(vec![counts()], vec![(counts(), RightAnswer::Yes)]);
    let page = items.sources["page"].clone();
    let pages = ["page-a", "page-b"].map(|id| SourceId::parse(id).unwrap());
    items.sources.extend(pages.map(|id| waymark_model::Source { id, ..page.clone() }));
    items.deadlines.insert(Deadline {
        id: DeadlineId::parse("due").unwrap(),
        kind: DeadlineKind::ActBy,
        boundary: Boundary::Service,
        when: counts(),
        date,
        exceptions,
        needs: list(vec![NeedId::parse("shelter").unwrap()]),
        signposts: list(vec![ServiceId::parse("place").unwrap()]),
        basis: basis(),
    });
    items
}

/// For whom it rains it is the fixed day, for whom it blows ten days earlier.
fn with_exceptions() -> Content {
    let exception = |id, date, page| DateException { when: test(id, Predicate::Is(true)), date, basis: basis_on(page) };
    let border = DateExpression::Parameter(ParameterId::parse("border-day").unwrap());
    let exceptions =
        vec![exception("rain", border, "page-a"), exception("wind", moved(Direction::Minus, "ten-days"), "page-b")];
    Content::try_from(world(DateExpression::Fact(fact("day")), exceptions)).unwrap()
}

/// What is found for somebody who counts nothing and says this.
fn plan(content: &Content, told: &[(&str, Answer)]) -> Plan {
    let none = Answer::Known(Value::Whole(waymark_model::NumberRange::exactly(0)));
    let answers = told.iter().cloned().chain([("count", none)]).map(|(id, answer)| (fact(id), answer));
    evaluate(content, &situation(answers.collect()))
}

fn day(day: Date) -> (&'static str, Answer) {
    ("day", Answer::Known(Value::Date(DateRange::day(day))))
}

fn pages(due: &DeadlineDue) -> Vec<&str> {
    due.grounds.sources.iter().map(SourceId::as_str).collect()
}

#[test]
fn the_first_exception_that_holds_gives_the_day_and_an_open_one_may() {
    let content = with_exceptions();
    let (yes, no, open) = (Answer::Known(Value::YesNo(true)), Answer::Known(Value::YesNo(false)), Answer::DontKnow);
    let cases = [
        (&yes, &yes, BORDER, BORDER, vec!["page", "page-a"]),
        (&yes, &open, BORDER, BORDER, vec!["page", "page-a"]),
        (&no, &yes, EARLIER, EARLIER, vec!["page", "page-b"]),
        (&no, &no, TOLD, TOLD, vec!["page"]),
        (&open, &yes, BORDER, EARLIER, vec!["page", "page-a", "page-b"]),
        (&open, &no, BORDER, TOLD, vec!["page", "page-a"]),
        (&no, &open, EARLIER, TOLD, vec!["page", "page-b"]),
        (&open, &open, BORDER, TOLD, vec!["page", "page-a", "page-b"]),
    ];
    for (rain, wind, first, last, sources) in cases {
        let plan = plan(&content, &[day(TOLD), ("rain", rain.clone()), ("wind", wind.clone())]);
        let due = &plan.deadlines[0];
        let days = DateRange::between(Some(first), Some(last)).unwrap();
        assert_eq!((due.date, pages(due)), (days, sources), "rain {rain:?}, wind {wind:?}");
    }
}

#[test]
fn only_what_can_change_the_day_is_asked() {
    let content = with_exceptions();
    let asked =
        |told: &[(&str, Answer)]| plan(&content, told).unknown.iter().map(ToString::to_string).collect::<Vec<_>>();
    let yes_no = |id, yes| (id, Answer::Known(Value::YesNo(yes)));
    assert_eq!(asked(&[]), ["day", "rain", "wind"]);
    assert_eq!(asked(&[yes_no("rain", true)]), [""; 0]);
    assert_eq!(asked(&[yes_no("rain", false)]), ["day", "wind"]);
    assert_eq!(asked(&[yes_no("rain", false), day(TOLD)]), ["wind"]);
    // Ten days before this day is the fixed day: the rain makes no difference.
    assert_eq!(asked(&[yes_no("wind", true), day(date(2026, 11, 23))]), [""; 0]);
}

#[test]
fn a_day_past_the_known_holidays_has_an_open_end_and_rests_on_their_list() {
    let id = CalendarId::parse("here").unwrap();
    let (from, to) = (date(2026, 1, 1), date(2026, 12, 31));
    let holidays = HolidayList { from, to, days: vec![date(2026, 12, 25)], basis: basis_on("page-a") };
    let mut items = world(moved(Direction::Plus, "two-working-days"), vec![]);
    items.calendars.insert(Calendar::new(id, list(vec![holidays])).unwrap());
    let content = Content::try_from(items).unwrap();
    let cases = [
        (date(2026, 12, 24), date(2026, 12, 29), Some(date(2026, 12, 29))),
        (date(2026, 12, 30), date(2027, 1, 1), None),
    ];
    for (told, first, last) in cases {
        let plan = plan(&content, &[day(told)]);
        let due = &plan.deadlines[0];
        assert_eq!((due.date.earliest(), due.date.latest()), (Some(first), last), "{told}");
        assert_eq!(pages(due), ["page", "page-a"]);
    }
}
