//! Calendars, the lengths of time that use them, and exceptions of deadlines: what is read, and what is refused where.

use waymark_model::{Condition, Date, DateExpression, Unit};

use crate::support::{base, check, edited, errors};

const CALENDAR: &str = "rules/calendars/offices.yaml";
const PARAMETER: &str = "rules/parameters/window-length.yaml";
const DEADLINE: &str = "rules/deadlines/window-opens.yaml";
const BASIS: &str = "basis: { evidence: [DEMO-01], sources: [official-page], confidence: high }";

/// A calendar with these lists: first day, last day, holidays.
fn calendar(lists: &[[&str; 3]]) -> String {
    let lists =
        lists.iter().map(|[from, to, days]| format!("  - {{ from: {from}, to: {to}, days: [{days}], {BASIS} }}\n"));
    format!("id: offices\nlists:\n{}", lists.collect::<String>())
}

/// The faults of a tree with such a calendar.
fn faults_of(lists: &[[&str; 3]]) -> Vec<String> {
    let mut tree = base();
    tree.insert(CALENDAR.to_owned(), calendar(lists).into_bytes());
    errors(&tree)
}

const YEAR: [&str; 3] = ["2026-01-01", "2026-12-31", "2026-01-01, 2026-12-25"];
const NEXT: [&str; 3] = ["2027-01-01", "2027-12-31", "2027-01-01"];

#[test]
fn working_days_come_with_the_holidays_of_their_calendar() {
    let mut tree = edited(PARAMETER, "unit: days", "unit: working-days\ncalendar: offices");
    tree.insert(CALENDAR.to_owned(), calendar(&[YEAR, NEXT]).into_bytes());
    let content = check(&tree).content.unwrap();
    let parameter = &content.parameters["window-length"];
    assert_eq!((parameter.unit(), parameter.calendar().unwrap().as_str()), (Unit::WorkingDays, "offices"));
    let holidays: Vec<_> = content.calendars["offices"].holidays().collect();
    assert_eq!(
        holidays,
        [(2026, 1, 1), (2026, 12, 25), (2027, 1, 1)].map(|(year, month, day)| Date::constant(year, month, day))
    );
    assert_eq!(content.calendars["offices"].lists().len(), 2);
}

#[test]
fn lists_follow_one_another_and_hold_their_own_days() {
    let fault = |line: usize, column: usize| format!("{CALENDAR}:{line}:{column} bad-range");
    assert_eq!(faults_of(&[YEAR, NEXT]), [""; 0]);
    // Two lists of the same year; a list upside down; a year left out.
    assert_eq!(faults_of(&[YEAR, YEAR]), [fault(4, 13)]);
    assert_eq!(faults_of(&[["2026-12-31", "2026-01-01", "2026-06-01"]]), [fault(3, 29)]);
    assert_eq!(faults_of(&[["2025-01-01", "2025-12-30", "2025-01-01"], YEAR]), [fault(4, 13)]);
    // A day of another year, and days in the wrong order.
    assert_eq!(faults_of(&[["2026-01-01", "2026-12-31", "2026-01-01, 2027-01-01"]]), [fault(3, 60)]);
    assert_eq!(faults_of(&[["2026-01-01", "2026-12-31", "2026-12-25, 2026-01-01"]]), [fault(3, 60)]);
}

#[test]
fn a_calendar_belongs_to_working_days_alone() {
    let faults = |unit: &str| {
        let mut tree = edited(PARAMETER, "unit: days", unit);
        tree.insert(CALENDAR.to_owned(), calendar(&[YEAR, NEXT]).into_bytes());
        errors(&tree)
    };
    assert_eq!(faults("unit: working-days"), [format!("{PARAMETER}:2:7 missing-key")]);
    assert_eq!(faults("unit: weekdays\ncalendar: offices"), [format!("{PARAMETER}:3:11 unit-mismatch")]);
    assert_eq!(faults("unit: clear-days"), [""; 0]);
}

#[test]
fn exceptions_stand_in_the_order_they_are_written_in() {
    let first = format!("{{ when: {{ fact: is-inside, is: no }}, date: {{ fact: allowed-until }}, {BASIS} }}");
    let second = format!("{{ when: {{ condition: safe }}, date: {{ parameter: first-day }}, {BASIS} }}");
    let exceptions = format!("needs: [a-lawyer]\nexceptions:\n  - {first}\n  - {second}\n");
    let mut tree = edited(DEADLINE, "needs: [a-lawyer]\n", &exceptions);
    let safe = b"id: safe\nwhen: { fact: is-inside, is: yes }\n";
    tree.insert("rules/conditions/safe.yaml".to_owned(), safe.to_vec());
    let compiled = check(&tree);
    let content = compiled.content.unwrap();
    let exceptions = &content.deadlines["window-opens"].exceptions;
    let dates: Vec<&DateExpression> = exceptions.iter().map(|exception| &exception.date).collect();
    assert!(matches!(dates.as_slice(), [DateExpression::Fact(_), DateExpression::Parameter(_)]), "{dates:?}");
    assert!(exceptions.iter().all(|exception| matches!(exception.when, Condition::Test(_))));
    let names: Vec<String> = compiled.places.keys().map(ToString::to_string).collect();
    assert!(names.contains(&"deadline window-opens, exception 2".to_owned()));
    // Faults in an exception are told like those anywhere else.
    let wrong = exceptions_with("{ when: { fact: is-inside, is: maybe }, date: { parameter: window-length } }");
    assert_eq!(
        errors(&edited(DEADLINE, "needs: [a-lawyer]\n", &wrong)),
        [
            format!("{DEADLINE}:8:5 missing-key"),
            format!("{DEADLINE}:8:36 unknown-value"),
            format!("{DEADLINE}:8:64 unit-mismatch"),
        ]
    );
}

fn exceptions_with(exception: &str) -> String {
    format!("needs: [a-lawyer]\nexceptions:\n  - {exception}\n")
}
