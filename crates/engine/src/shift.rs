//! How far a date is moved, and where that leads.

use jiff::civil::Date;
use waymark_model::{Amount, Calendar, Content, DateRange, Direction, Parameter, Unit};

use crate::slot::{day, day_number};
use crate::working_days::{is_covered, weekdays_from, working_days_from};

/// How far and which way a date is moved. It keeps the order of days.
#[derive(Clone, Copy)]
pub(crate) struct Shift<'a> {
    unit: Unit,
    /// How many units; negative for an earlier day.
    count: i64,
    /// The holidays to leave out, for working days.
    calendar: Option<&'a Calendar>,
}

impl<'a> Shift<'a> {
    /// As far as an amount of a parameter says; `None` where it is no number.
    pub(crate) fn new(
        content: &'a Content,
        parameter: &Parameter,
        direction: Direction,
        amount: Amount,
    ) -> Option<Self> {
        let Amount::Number(number) = amount else { return None };
        // Between the day and the one that it is moved to there are so many clear days.
        let number = i64::from(number) + i64::from(parameter.unit() == Unit::ClearDays);
        let count = match direction {
            Direction::Plus => number,
            Direction::Minus => -number,
        };
        let calendar = parameter.calendar().and_then(|id| content.calendars.get(id));
        Some(Self { unit: parameter.unit(), count, calendar })
    }

    /// The days to which a day may be moved: one, unless the way leads past what its calendar speaks of. Then it is the
    /// nearest day, or any farther one.
    pub(crate) fn day(self, day: Date) -> DateRange {
        let nearest = self.nearest(day);
        if self.is_known(day) {
            return DateRange::day(nearest);
        }
        let (earliest, latest) = if self.count < 0 { (None, Some(nearest)) } else { (Some(nearest), None) };
        DateRange::between(earliest, latest).unwrap_or(DateRange::UNKNOWN)
    }

    /// The days to which any day of a range may be moved.
    pub(crate) fn range(self, range: DateRange) -> DateRange {
        let earliest = range.earliest().and_then(|first| self.day(first).earliest());
        let latest = range.latest().and_then(|last| self.day(last).latest());
        DateRange::between(earliest, latest).unwrap_or(DateRange::UNKNOWN)
    }

    /// The last day, as a number, that is sure to be moved to `border` or before, and the last that may be. One day before
    /// the first of the calendar where there is none.
    pub(crate) fn last_days_to(self, border: i64) -> (i64, i64) {
        let last_to = |border: i64| last_day(|day| day_number(self.nearest(day)) <= border);
        let Some((first_known, last_known)) = self.known_ends() else {
            let last = last_to(border);
            return (last, last);
        };
        let starts_known = |number: i64| day(number).is_some_and(|day| self.is_known(day));
        if self.count < 0 {
            // A day that leads to before the holidays known may lead to any day before that.
            let sure = last_to(border);
            let first_after = last_to(border.max(first_known - 1)) + 1;
            (sure, if starts_known(first_after) { first_after - 1 } else { i64::MAX })
        } else {
            let sure = last_to(border.min(last_known));
            (if starts_known(sure) { sure } else { before_all() }, last_to(border))
        }
    }

    /// The day to which a day is moved if days that the calendar does not speak of are no holidays. A month without that
    /// day ends on its last day; the calendar's ends stop it.
    fn nearest(self, day: Date) -> Date {
        match (self.unit, self.calendar) {
            (Unit::Days | Unit::ClearDays, _) => add_days(day, self.count),
            (Unit::Weekdays, _) | (Unit::WorkingDays, None) => weekdays_from(day, self.count),
            (Unit::WorkingDays, Some(calendar)) => working_days_from(day, self.count, calendar),
            (Unit::Months, _) => add_months(day, self.count),
            (Unit::Years, _) => add_years(day, self.count),
            (Unit::Count | Unit::Pence | Unit::Date, _) => day,
        }
    }

    fn is_known(self, day: Date) -> bool {
        self.calendar.is_none_or(|calendar| is_covered(day, self.count, calendar))
    }

    /// The first and the last day that the calendar speaks of, as numbers; `None` where nothing has to be looked up.
    fn known_ends(self) -> Option<(i64, i64)> {
        let lists = self.calendar.filter(|_| self.count != 0)?.lists();
        Some((day_number(lists.first()?.from), day_number(lists.last()?.to)))
    }
}

/// The last day, as a number, for which this holds, where it holds for every day before that too. One day before the first
/// of the calendar where it holds for none.
pub(crate) fn last_day(holds: impl Fn(Date) -> bool) -> i64 {
    let (mut low, mut high) = (before_all(), day_number(Date::MAX));
    while low < high {
        let middle = low + (high - low + 1) / 2;
        if day(middle).is_some_and(&holds) { low = middle } else { high = middle - 1 }
    }
    low
}

/// One day before the first of the calendar, as a number.
fn before_all() -> i64 {
    day_number(Date::MIN) - 1
}

/// A day so many calendar days later, or earlier when negative; the calendar's ends stop it.
pub(crate) fn add_days(day: Date, days: i64) -> Date {
    let end = if days < 0 { Date::MIN } else { Date::MAX };
    jiff::Span::new().try_days(days).map_or(end, |span| day.saturating_add(span))
}

/// A day so many months later, or earlier when negative. A month without that day ends on its last day.
fn add_months(day: Date, months: i64) -> Date {
    let end = if months < 0 { Date::MIN } else { Date::MAX };
    jiff::Span::new().try_months(months).map_or(end, |span| day.saturating_add(span))
}

/// A day so many years later, or earlier when negative: 28 February for 29 February where the year has no such day.
pub(crate) fn add_years(day: Date, years: i64) -> Date {
    let end = if years < 0 { Date::MIN } else { Date::MAX };
    jiff::Span::new().try_years(years).map_or(end, |span| day.saturating_add(span))
}

#[cfg(test)]
mod tests;
