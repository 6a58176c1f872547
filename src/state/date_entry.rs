//! A date as a person types it: a day, a month and a year, or as much as they know.

use waymark_model::DateRange;

use super::fault::{DatePart, Fault};
use super::number_entry::plain_digits;

/// The three fields of a date, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DateEntry {
    /// The day of the month; empty when only the month or the year is known.
    pub day: String,
    /// The month as a number; empty when only the year is known.
    pub month: String,
    /// The year.
    pub year: String,
}

impl DateEntry {
    /// The fields as they would be typed for a date that is known to the day, the month or the year.
    #[must_use]
    pub fn of(date: DateRange) -> Self {
        let Some(first) = date.earliest() else { return Self::default() };
        let year = first.year().to_string();
        if date.is_year() {
            return Self { year, ..Self::default() };
        }
        let month = first.month().to_string();
        if date.is_month() {
            return Self { month, year, ..Self::default() };
        }
        Self { day: first.day().to_string(), month, year }
    }

    /// What is typed in one field.
    #[must_use]
    pub fn part(&self, part: DatePart) -> &str {
        match part {
            DatePart::Day => &self.day,
            DatePart::Month => &self.month,
            DatePart::Year => &self.year,
        }
    }

    /// The same with another text in one field.
    #[must_use]
    pub fn with(mut self, part: DatePart, text: String) -> Self {
        match part {
            DatePart::Day => self.day = text,
            DatePart::Month => self.month = text,
            DatePart::Year => self.year = text,
        }
        self
    }

    /// Reads a whole date, a month of a year, or a year alone.
    ///
    /// # Errors
    /// When nothing is typed, a part is missing that the others need, or the calendar has no such day.
    pub fn read(&self) -> Result<DateRange, Fault> {
        let (day, month, year) = (plain_digits(&self.day), plain_digits(&self.month), plain_digits(&self.year));
        if day.is_empty() && month.is_empty() && year.is_empty() {
            return Err(Fault::DateMissing);
        }
        if !day.is_empty() && month.is_empty() {
            return Err(Fault::DayWithoutMonth);
        }
        let day = optional_number(&day, 31).ok_or(Fault::Day)?;
        let month = optional_number(&month, 12).ok_or(Fault::Month)?;
        if year.len() != 4 || !year.bytes().all(|b| b.is_ascii_digit()) {
            return Err(Fault::Year);
        }
        let text = match (month, day) {
            (None, _) => year,
            (Some(month), None) => format!("{year}-{month:02}"),
            (Some(month), Some(day)) => format!("{year}-{month:02}-{day:02}"),
        };
        let far_away = !("1900".."2200").contains(&text.get(..4).unwrap_or_default());
        DateRange::parse(&text).map_err(|_| if far_away { Fault::FarAway } else { Fault::Day })
    }
}

/// `Some(None)` for an empty field, `Some(Some(number))` for a number from 1 to `max`, else `None`.
#[expect(clippy::option_option, reason = "the outer option is whether it reads, the inner whether it was typed")]
fn optional_number(text: &str, max: u8) -> Option<Option<u8>> {
    if text.is_empty() {
        return Some(None);
    }
    let number = text.parse().ok().filter(|number| (1..=max).contains(number));
    number.map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(day: &str, month: &str, year: &str) -> DateEntry {
        DateEntry { day: day.to_owned(), month: month.to_owned(), year: year.to_owned() }
    }

    #[test]
    fn a_day_a_month_or_a_year_is_read() {
        let cases = [
            (entry("21", "1", "2027"), "2027-01-21"),
            (entry("", "01", "2027"), "2027-01"),
            (entry("", "", " 2027 "), "2027"),
            (entry("٢١", "١", "٢٠٢٧"), "2027-01-21"),
            (entry("29", "2", "2028"), "2028-02-29"),
        ];
        for (entry, expected) in cases {
            assert_eq!(entry.read().map(|range| range.to_string()), Ok(expected.to_owned()), "{entry:?}");
        }
    }

    #[test]
    fn a_wrong_date_says_which_part_to_mend() {
        let cases = [
            (entry("", "", ""), Fault::DateMissing, DatePart::Day),
            (entry("21", "", "2027"), Fault::DayWithoutMonth, DatePart::Month),
            (entry("21", "13", "2027"), Fault::Month, DatePart::Month),
            (entry("21", "January", "2027"), Fault::Month, DatePart::Month),
            (entry("32", "1", "2027"), Fault::Day, DatePart::Day),
            (entry("29", "2", "2027"), Fault::Day, DatePart::Day),
            (entry("21", "1", ""), Fault::Year, DatePart::Year),
            (entry("21", "1", "27"), Fault::Year, DatePart::Year),
            (entry("21", "1", "0027"), Fault::FarAway, DatePart::Year),
            (entry("", "", "2727"), Fault::FarAway, DatePart::Year),
        ];
        for (entry, fault, part) in cases {
            assert_eq!(entry.read(), Err(fault), "{entry:?}");
            assert_eq!(fault.date_part(), part, "{entry:?}");
        }
    }

    #[test]
    fn what_was_read_fills_the_fields_again() {
        for text in ["2027-01-21", "2027-01", "2027"] {
            let range = DateRange::parse(text).unwrap();
            assert_eq!(DateEntry::of(range).read(), Ok(range), "{text}");
        }
    }
}
