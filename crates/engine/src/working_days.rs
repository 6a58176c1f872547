//! Counting days other than Saturdays, Sundays and holidays.

use jiff::civil::{Date, Weekday};
use waymark_model::Calendar;

use crate::shift::add_days;

/// The day `days` weekdays after `day` (before it when negative), which itself does not count; the calendar's end stops it.
pub(crate) fn weekdays_from(day: Date, days: i64) -> Date {
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
        if is_weekday(day) {
            left -= 1;
        }
    }
    day
}

/// The same, leaving out the holidays of a calendar too. Days that it does not speak of count as if they were none: the day
/// found is then the nearest that it may be.
pub(crate) fn working_days_from(day: Date, days: i64, calendar: &Calendar) -> Date {
    let mut holidays = 0;
    // Each holiday on the way moves the end farther, which may bring more of them; there are only so many.
    loop {
        let end = weekdays_from(day, days + days.signum() * holidays);
        let on_the_way = |holiday: &Date| *holiday != day && (day.min(end)..=day.max(end)).contains(holiday);
        let found = calendar.holidays().filter(|holiday| is_weekday(*holiday) && on_the_way(holiday)).count();
        let found = i64::try_from(found).unwrap_or(i64::MAX);
        if found <= holidays {
            return end;
        }
        holidays = found;
    }
}

/// Whether a calendar speaks of every weekday on the way that this many working days lead.
pub(crate) fn is_covered(day: Date, days: i64, calendar: &Calendar) -> bool {
    let (first, last) = (weekdays_from(day, days.signum()), working_days_from(day, days, calendar));
    days == 0 || calendar.covers(first.min(last), first.max(last))
}

fn is_weekday(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}
