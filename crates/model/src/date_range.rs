//! What is known of a date: the first and the last day it may be.

use std::fmt;

use jiff::{Span, civil::Date};
use serde::{Deserialize, Serialize};

/// The days a date may be, each end possibly open. A date known to the day has both ends alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "Ends")]
pub struct DateRange {
    #[serde(with = "crate::day::option")]
    earliest: Option<Date>,
    #[serde(with = "crate::day::option")]
    latest: Option<Date>,
}

/// The ends of a range as they travel.
#[derive(Deserialize)]
struct Ends {
    #[serde(with = "crate::day::option")]
    earliest: Option<Date>,
    #[serde(with = "crate::day::option")]
    latest: Option<Date>,
}

/// Why a text or a pair of days is not a date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DateRangeError {
    /// It is not of the form `2027-01-21`, `2027-01` or `2027`, each with or without `~`.
    #[error(
        "`{0}` is not a date; write it as 2027-01-21, or 2027-01 or 2027 if that is all that is known, with ~ behind it for about"
    )]
    Form(String),
    /// It has the right form, but the calendar has no such day.
    #[error("`{0}` is not in the calendar; check the month and the day")]
    NoSuchDay(String),
    /// The last day comes before the first.
    #[error("the last day of a date comes before the first")]
    Reversed,
}

impl DateRange {
    /// Nothing is known of it.
    pub const UNKNOWN: Self = Self { earliest: None, latest: None };

    /// A date known to the day.
    #[must_use]
    pub fn day(day: Date) -> Self {
        Self { earliest: Some(day), latest: Some(day) }
    }

    /// From the first to the last day it may be; `None` leaves that end open.
    ///
    /// # Errors
    /// When `latest` comes before `earliest`.
    pub fn between(earliest: Option<Date>, latest: Option<Date>) -> Result<Self, DateRangeError> {
        match (earliest, latest) {
            (Some(first), Some(last)) if last < first => Err(DateRangeError::Reversed),
            _ => Ok(Self { earliest, latest }),
        }
    }

    /// Reads a day (`2027-01-21`), a month (`2027-01`) or a year (`2027`), in years 1900 to 2199. A `~` behind it says
    /// "about", as in the Extended Date/Time Format (ISO 8601-2:2019): a week to either side of a day, a month to either
    /// side of a month, a year to either side of a year. How wide "about" is, the format leaves open.
    ///
    /// # Errors
    /// When the text has another form or the calendar has no such day.
    pub fn parse(text: &str) -> Result<Self, DateRangeError> {
        let no_such_day = || DateRangeError::NoSuchDay(text.to_owned());
        let (exact, is_about) = text.strip_suffix('~').map_or((text, false), |exact| (exact, true));
        let numbers = numbers(exact).ok_or_else(|| DateRangeError::Form(text.to_owned()))?;
        let date = |year, month, day| {
            Date::new(year, month, day).ok().filter(|_| (1900..2200).contains(&year)).ok_or_else(no_such_day)
        };
        let (first, last, to_either_side) = match numbers {
            (year, None, _) => (date(year, 1, 1)?, date(year, 12, 31)?, Span::new().try_years(1)),
            (year, Some(month), None) => {
                let first = date(year, month, 1)?;
                (first, first.last_of_month(), Span::new().try_months(1))
            }
            (year, Some(month), Some(day)) => {
                let day = date(year, month, day)?;
                (day, day, Span::new().try_weeks(1))
            }
        };
        let Ok(span) = to_either_side else { return Err(no_such_day()) };
        if !is_about {
            return Ok(Self { earliest: Some(first), latest: Some(last) });
        }
        let latest = last.saturating_add(span);
        // The month after one of thirty days may have thirty-one.
        let latest = if last == last.last_of_month() { latest.last_of_month() } else { latest };
        Ok(Self { earliest: Some(first.saturating_sub(span)), latest: Some(latest) })
    }

    /// The first day it may be; `None` when that is not known.
    #[must_use]
    pub fn earliest(self) -> Option<Date> {
        self.earliest
    }

    /// The last day it may be; `None` when that is not known.
    #[must_use]
    pub fn latest(self) -> Option<Date> {
        self.latest
    }

    /// The day, when it is known to the day.
    #[must_use]
    pub fn exact(self) -> Option<Date> {
        self.earliest.filter(|_| self.earliest == self.latest)
    }

    /// The range that starts and ends with what `change` makes of both ends. `change` must keep the order of days.
    #[must_use]
    pub fn map(self, change: impl Fn(Date) -> Date) -> Self {
        Self { earliest: self.earliest.map(&change), latest: self.latest.map(change) }
    }

    /// The later of two dates: known only as far as both are, but never before the known one.
    #[must_use]
    pub fn later(self, other: Self) -> Self {
        let earliest = self.earliest.max(other.earliest);
        let latest = self.latest.zip(other.latest).map(|(a, b)| a.max(b));
        Self { earliest, latest }
    }

    /// The earlier of two dates: known only as far as both are, but never after the known one.
    #[must_use]
    pub fn earlier(self, other: Self) -> Self {
        let earliest = self.earliest.zip(other.earliest).map(|(a, b)| a.min(b));
        let latest = match (self.latest, other.latest) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        Self { earliest, latest }
    }

    /// The days of both and all between them: where it may be the one or the other.
    #[must_use]
    pub fn hull(self, other: Self) -> Self {
        let earliest = self.earliest.zip(other.earliest).map(|(a, b)| a.min(b));
        let latest = self.latest.zip(other.latest).map(|(a, b)| a.max(b));
        Self { earliest, latest }
    }

    /// Whether it is a whole calendar month, as when only the month is known.
    #[must_use]
    pub fn is_month(self) -> bool {
        self.earliest.zip(self.latest).is_some_and(|(a, b)| a.day() == 1 && b == a.last_of_month())
    }

    /// Whether it is a whole calendar year, as when only the year is known.
    #[must_use]
    pub fn is_year(self) -> bool {
        self.earliest.zip(self.latest).is_some_and(|(a, b)| a.day_of_year() == 1 && b == a.last_of_year())
    }
}

/// Year, month and day of a text such as `2027-01-21`, `2027-01` or `2027`.
fn numbers(text: &str) -> Option<(i16, Option<i8>, Option<i8>)> {
    fn number<T: std::str::FromStr>(digits: &str, length: usize) -> Option<T> {
        (digits.len() == length && digits.bytes().all(|b| b.is_ascii_digit())).then(|| digits.parse().ok())?
    }
    let mut parts = text.split('-');
    let year = number(parts.next()?, 4)?;
    let month = parts.next().map(|m| number(m, 2).ok_or(())).transpose().ok()?;
    let day = parts.next().map(|d| number(d, 2).ok_or(())).transpose().ok()?;
    parts.next().is_none().then_some((year, month, day))
}

impl fmt::Display for DateRange {
    /// `2027-01-21`, `2027-01` or `2027` where it is a whole day, month or year; else both ends, `?` where open.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.earliest, self.latest) {
            (Some(first), Some(last)) if first == last => write!(f, "{first}"),
            (Some(first), Some(_)) if self.is_year() => write!(f, "{:04}", first.year()),
            (Some(first), Some(_)) if self.is_month() => write!(f, "{:04}-{:02}", first.year(), first.month()),
            (first, last) => {
                let end = |day: Option<Date>| day.map_or_else(|| "?".to_owned(), |day| day.to_string());
                write!(f, "{}..{}", end(first), end(last))
            }
        }
    }
}

impl TryFrom<Ends> for DateRange {
    type Error = DateRangeError;

    fn try_from(Ends { earliest, latest }: Ends) -> Result<Self, DateRangeError> {
        Self::between(earliest, latest)
    }
}

impl DateRange {
    /// Whole days from `from` to `to`; negative when `to` comes first.
    #[must_use]
    pub fn days_between(from: Date, to: Date) -> i32 {
        // Two days of the calendar are less than four million days apart.
        i32::try_from(from.duration_until(to).as_hours() / 24).unwrap_or(0)
    }

    /// The day `days` after `day` (before it when negative); the calendar's end stops it.
    #[must_use]
    pub fn shift_days(day: Date, days: i32) -> Date {
        // `days.days()` may panic, and the text of every error that jiff knows would come with it into the page.
        let end = if days < 0 { Date::MIN } else { Date::MAX };
        Span::new().try_days(days).map_or(end, |span| day.saturating_add(span))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn range(text: &str) -> DateRange {
        DateRange::parse(text).unwrap()
    }

    #[test]
    fn a_day_a_month_and_a_year_are_read() {
        let cases = [
            ("2027-01-21", date(2027, 1, 21), date(2027, 1, 21)),
            ("2028-02", date(2028, 2, 1), date(2028, 2, 29)),
            ("2027-02", date(2027, 2, 1), date(2027, 2, 28)),
            ("2026", date(2026, 1, 1), date(2026, 12, 31)),
        ];
        for (text, first, last) in cases {
            assert_eq!((range(text).earliest(), range(text).latest()), (Some(first), Some(last)), "{text}");
            assert_eq!(range(text).to_string(), text);
        }
    }

    #[test]
    fn about_is_wider_to_either_side() {
        let cases = [
            ("2027-01-21~", date(2027, 1, 14), date(2027, 1, 28)),
            ("2027-02~", date(2027, 1, 1), date(2027, 3, 31)),
            ("2028-01~", date(2027, 12, 1), date(2028, 2, 29)),
            ("2026~", date(2025, 1, 1), date(2027, 12, 31)),
        ];
        for (text, first, last) in cases {
            assert_eq!((range(text).earliest(), range(text).latest()), (Some(first), Some(last)), "{text}");
        }
    }

    #[test]
    fn other_texts_say_what_is_wrong() {
        for text in [
            "~",
            "2027~~",
            "~2027",
            "",
            "21-01-2027",
            "2027-1-21",
            "2027/01/21",
            "2027-01-21-",
            "soon",
            "20270121",
            "+027",
        ] {
            assert_eq!(DateRange::parse(text), Err(DateRangeError::Form(text.to_owned())), "{text:?}");
        }
        for text in ["2027-02-29", "2027-13", "2027-00-01", "2026-04-31", "0000-01-01", "9999-01-01", "1899-12-31"] {
            assert_eq!(DateRange::parse(text), Err(DateRangeError::NoSuchDay(text.to_owned())), "{text:?}");
        }
    }

    #[test]
    fn later_and_earlier_keep_what_is_known() {
        let (a, b) = (range("2026-12-13"), range("2026-12-27"));
        assert_eq!(a.later(b), b);
        assert_eq!(a.earlier(b), a);
        let not_before = a.later(DateRange::UNKNOWN);
        assert_eq!((not_before.earliest(), not_before.latest()), (a.earliest(), None));
        let not_after = a.earlier(DateRange::UNKNOWN);
        assert_eq!((not_after.earliest(), not_after.latest()), (None, a.latest()));
        let month = range("2026-12").later(a);
        assert_eq!((month.earliest(), month.latest()), (Some(date(2026, 12, 13)), Some(date(2026, 12, 31))));
    }

    #[test]
    fn one_or_the_other_is_all_days_of_both_and_between() {
        let (may, july) = (range("2026-05"), range("2026-07-15"));
        let between = DateRange::between(Some(date(2026, 5, 1)), Some(date(2026, 7, 15))).unwrap();
        assert_eq!((may.hull(july), july.hull(may), may.hull(may)), (between, between, may));
        let from_may = DateRange::between(may.earliest(), None).unwrap();
        assert_eq!((from_may.hull(july), from_may.hull(DateRange::UNKNOWN)), (from_may, DateRange::UNKNOWN));
    }

    #[test]
    fn days_are_counted_both_ways() {
        assert_eq!(DateRange::days_between(date(2026, 11, 22), date(2027, 1, 21)), 60);
        assert_eq!(DateRange::days_between(date(2028, 3, 1), date(2028, 2, 28)), -2);
        assert_eq!(DateRange::shift_days(date(2026, 11, 22), 60), date(2027, 1, 21));
    }

    #[test]
    fn a_reversed_pair_is_refused() {
        let (later, earlier) = (Some(date(2027, 1, 2)), Some(date(2027, 1, 1)));
        assert_eq!(DateRange::between(later, earlier), Err(DateRangeError::Reversed));
        let ends = postcard::to_allocvec(&DateRange { earliest: later, latest: earlier }).unwrap();
        assert!(postcard::from_bytes::<DateRange>(&ends).is_err());
    }
}
