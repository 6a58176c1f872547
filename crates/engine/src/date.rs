//! Working out dates.

use jiff::civil::Date;
use waymark_model::{Amount, DateExpression, DateRange, DatedAmount, Offset, Parameter, Value, ValueOn};

use crate::shift::{Shift, add_days, add_years};
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
    let shift = |value: &DatedAmount| Shift::new(view.content, parameter, offset.direction, value.amount);
    match offset.value_on {
        ValueOn::Today => parameter.on(view.on).and_then(shift).map_or(DateRange::UNKNOWN, |shift| shift.range(anchor)),
        ValueOn::Anchor => moved_by_value_on_anchor(anchor, parameter, shift).unwrap_or(DateRange::UNKNOWN),
    }
}

/// Moves each day of `anchor` by the value in force on that day: the widest range that holds all results. Where some
/// day of `anchor` has no value, nothing is known.
fn moved_by_value_on_anchor<'a>(
    anchor: DateRange,
    parameter: &Parameter,
    shift: impl Fn(&DatedAmount) -> Option<Shift<'a>>,
) -> Option<DateRange> {
    let (mut day, last) = (anchor.earliest()?, anchor.latest()?);
    let mut reached: Option<DateRange> = None;
    loop {
        let value = parameter.on(day)?;
        let end = value.to.map_or(last, |to| to.min(last));
        let moved = shift(value)?.range(DateRange::between(Some(day), Some(end)).ok()?);
        let hull = reached.map_or(moved, |before| before.hull(moved));
        if end >= last {
            return Some(hull);
        }
        reached = Some(hull);
        day = add_days(end, 1);
    }
}

/// The day on which someone born on `born` has lived so many years: 1 March for 29 February where the year has no such day
/// (Family Law Reform Act 1969, section 9).
pub(crate) fn birthday(born: Date, years: u32) -> Date {
    let day = add_years(born, i64::from(years));
    if born.day() == day.day() { day } else { add_days(day, 1) }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

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
}
