//! Working out dates.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use waymark_model::{Amount, DateExpression, DateRange, Direction, Offset, Parameter, Unit, Value, ValueOn};

use crate::view::View;

/// The days that a date expression may be, as far as the answers tell.
pub(crate) fn range(view: View<'_>, expression: &DateExpression) -> DateRange {
    match expression {
        DateExpression::Fact(fact) => told(view, fact),
        DateExpression::Moved { fact, offset } => moved(view, told(view, fact), offset),
        DateExpression::Parameter(id) => match view.amount(id, view.on) {
            Some(Amount::Day(day)) => DateRange::day(day),
            Some(Amount::Number(_)) | None => DateRange::UNKNOWN,
        },
        DateExpression::LaterOf(parts) => fold(view, parts.as_slice(), DateRange::later),
        DateExpression::EarlierOf(parts) => fold(view, parts.as_slice(), DateRange::earlier),
    }
}

fn fold(view: View<'_>, parts: &[DateExpression], join: impl Fn(DateRange, DateRange) -> DateRange) -> DateRange {
    parts.iter().map(|part| range(view, part)).reduce(join).unwrap_or(DateRange::UNKNOWN)
}

fn told(view: View<'_>, fact: &waymark_model::FactId) -> DateRange {
    match view.value(fact) {
        Some(Value::Date(range)) => *range,
        _ => DateRange::UNKNOWN,
    }
}

fn moved(view: View<'_>, anchor: DateRange, offset: &Offset) -> DateRange {
    let Some(parameter) = view.content.parameters.get(&offset.by) else { return DateRange::UNKNOWN };
    match offset.value_on {
        ValueOn::Today => match parameter.on(view.on).map(|value| value.amount) {
            Some(Amount::Number(number)) => anchor.map(|day| shift(day, offset.direction, parameter.unit(), number)),
            Some(Amount::Day(_)) | None => DateRange::UNKNOWN,
        },
        ValueOn::Anchor => moved_by_value_on_anchor(anchor, offset.direction, parameter),
    }
}

/// Moves each day of `anchor` by the value in force on that day: the widest range that holds all results. Where some
/// day of `anchor` has no value, nothing is known.
fn moved_by_value_on_anchor(anchor: DateRange, direction: Direction, parameter: &Parameter) -> DateRange {
    let (Some(first), Some(last)) = (anchor.earliest(), anchor.latest()) else { return DateRange::UNKNOWN };
    let mut reached: Option<DateRange> = None;
    let mut day = first;
    loop {
        let Some(value) = parameter.on(day) else { return DateRange::UNKNOWN };
        let Amount::Number(number) = value.amount else { return DateRange::UNKNOWN };
        let end = value.to.map_or(last, |to| to.min(last));
        let (a, b) = (shift(day, direction, parameter.unit(), number), shift(end, direction, parameter.unit(), number));
        let (low, high) =
            reached.map_or((a, b), |r| (r.earliest().unwrap_or(a).min(a), r.latest().unwrap_or(b).max(b)));
        let Ok(hull) = DateRange::between(Some(low), Some(high)) else { return DateRange::UNKNOWN };
        if end >= last {
            return hull;
        }
        reached = Some(hull);
        day = end.saturating_add(1.day());
    }
}

/// A day moved by a number of units. A month without that day ends on its last day; the calendar's ends stop it.
pub(crate) fn shift(day: Date, direction: Direction, unit: Unit, number: u32) -> Date {
    let number = i64::from(number);
    let signed = match direction {
        Direction::Plus => number,
        Direction::Minus => -number,
    };
    match unit {
        Unit::Days => add_days(day, signed),
        Unit::Weekdays => shift_weekdays(day, signed),
        Unit::Months => jiff::Span::new().try_months(signed).map_or(day, |span| day.saturating_add(span)),
        Unit::Years => jiff::Span::new().try_years(signed).map_or(day, |span| day.saturating_add(span)),
        Unit::Count | Unit::Pence | Unit::Date => day,
    }
}

/// The day on which someone born on `born` has lived so many years: 1 March for 29 February where the year has no such day
/// (Family Law Reform Act 1969, section 9).
pub(crate) fn birthday(born: Date, years: u32) -> Date {
    let day = shift(born, Direction::Plus, Unit::Years, years);
    if born.day() == day.day() { day } else { add_days(day, 1) }
}

fn add_days(day: Date, days: i64) -> Date {
    let end = if days < 0 { Date::MIN } else { Date::MAX };
    jiff::Span::new().try_days(days).map_or(end, |span| day.saturating_add(span))
}

/// Counts days from the day after (or before) `day`, leaving out Saturdays and Sundays.
fn shift_weekdays(day: Date, days: i64) -> Date {
    if days == 0 {
        return day;
    }
    let step = days.signum();
    let whole_weeks = (days.abs() - 1) / 5;
    let mut left = days.abs() - whole_weeks * 5;
    let mut day = add_days(day, step * whole_weeks * 7);
    while left > 0 {
        let next = add_days(day, step);
        if next == day {
            return day;
        }
        day = next;
        if !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
            left -= 1;
        }
    }
    day
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn days_months_and_years_are_added() {
        use Direction::{Minus, Plus};
        let cases = [
            (date(2026, 11, 15), Plus, Unit::Days, 42, date(2026, 12, 27)),
            (date(2027, 1, 21), Minus, Unit::Days, 90, date(2026, 10, 23)),
            (date(2026, 1, 31), Plus, Unit::Months, 1, date(2026, 2, 28)),
            (date(2028, 1, 31), Plus, Unit::Months, 1, date(2028, 2, 29)),
            (date(2028, 2, 29), Plus, Unit::Years, 5, date(2033, 2, 28)),
            (date(2028, 2, 29), Plus, Unit::Months, 12, date(2029, 2, 28)),
        ];
        for (day, direction, unit, number, expected) in cases {
            assert_eq!(shift(day, direction, unit, number), expected, "{day} {direction:?} {number} {unit:?}");
        }
    }

    #[test]
    fn a_year_of_life_is_complete_on_the_birthday() {
        let cases = [
            (date(2008, 11, 25), 18, date(2026, 11, 25)),
            (date(2008, 2, 29), 18, date(2026, 3, 1)),
            (date(2008, 2, 29), 20, date(2028, 2, 29)),
            (date(2008, 2, 28), 18, date(2026, 2, 28)),
            (date(2008, 3, 31), 0, date(2008, 3, 31)),
        ];
        for (born, years, expected) in cases {
            assert_eq!(birthday(born, years), expected, "{born} and {years} years");
        }
    }

    #[test]
    fn weekdays_leave_out_the_weekend() {
        // 20 November 2026 is a Friday.
        let cases = [
            (date(2026, 11, 18), 3, date(2026, 11, 23)),
            (date(2026, 11, 20), 1, date(2026, 11, 23)),
            (date(2026, 11, 21), 1, date(2026, 11, 23)),
            (date(2026, 11, 21), 5, date(2026, 11, 27)),
            (date(2026, 11, 20), 5, date(2026, 11, 27)),
            (date(2026, 11, 20), 10, date(2026, 12, 4)),
            (date(2026, 11, 23), -1, date(2026, 11, 20)),
            (date(2026, 11, 20), 0, date(2026, 11, 20)),
        ];
        for (day, number, expected) in cases {
            assert_eq!(shift_weekdays(day, number), expected, "{day} and {number} weekdays");
        }
    }

    #[test]
    fn a_shift_stops_at_the_ends_of_the_calendar() {
        for unit in [Unit::Days, Unit::Weekdays] {
            assert_eq!(shift(date(2026, 1, 1), Direction::Plus, unit, u32::MAX), Date::MAX, "{unit:?}");
            assert_eq!(shift(date(2026, 1, 1), Direction::Minus, unit, u32::MAX), Date::MIN, "{unit:?}");
        }
    }
}
