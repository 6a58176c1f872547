//! A date as a person types it: a day, a month and a year, or as much as they know.

use waymark_model::{Date, DateRange};

use super::fault::{DatePart, Fault};
use super::number_entry::plain_digits;
use super::reading::Reading;

/// From how many years before today on a date is unlikely, and past how many after. Nearly all that we ask for lies nearer: the day of
/// a letter, of an arrival, the end of a permission.
const UNLIKELY_BEFORE: i16 = 30;
const UNLIKELY_AFTER: i16 = 15;

/// The fields of a date, as they stand.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DateEntry {
    /// The day of the month; empty when only the month or the year is known.
    pub day: String,
    /// The month, as a number or by its name; empty when only the year is known.
    pub month: String,
    /// The year.
    pub year: String,
    /// Whether the person says that a date far from today is right.
    pub sure: bool,
}

impl DateEntry {
    /// The fields as they would be typed for a date that is known to the day, the month or the year. It was taken for
    /// right before.
    #[must_use]
    pub fn of(date: DateRange) -> Self {
        let Some(first) = date.earliest() else { return Self::default() };
        let year = Self { year: first.year().to_string(), sure: true, ..Self::default() };
        if date.is_year() {
            return year;
        }
        let month = Self { month: first.month().to_string(), ..year };
        if date.is_month() {
            return month;
        }
        Self { day: first.day().to_string(), ..month }
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

    /// The same with another text in one field. Nobody has said yet that the new date is right.
    #[must_use]
    pub fn with(mut self, part: DatePart, text: String) -> Self {
        match part {
            DatePart::Day => self.day = text,
            DatePart::Month => self.month = text,
            DatePart::Year => self.year = text,
        }
        self.sure = false;
        self
    }

    /// The same after the box that says "this is right" was ticked or cleared.
    #[must_use]
    pub fn toggled_sure(self) -> Self {
        Self { sure: !self.sure, ..self }
    }

    /// Reads a whole date, a month of a year, or a year alone.
    ///
    /// # Errors
    /// When nothing is typed, a part is missing that the others need, the calendar has no such day, or the date is
    /// unlikely and nobody said that it is right.
    pub fn read(&self, reading: &Reading) -> Result<DateRange, Fault> {
        let [day, month, year] = self.spread();
        if day.is_empty() && month.is_empty() && year.is_empty() {
            return Err(Fault::DateMissing);
        }
        if !day.is_empty() && month.is_empty() {
            return Err(Fault::DayWithoutMonth);
        }
        let day = number(&day).map_err(|()| Fault::DayNotANumber)?;
        let month = match reading.months.number(&month) {
            Some(named) => Some(named),
            None => number(&month)
                .ok()
                .filter(|month| month.is_none_or(|month| (1..=12).contains(&month)))
                .ok_or(Fault::Month)?,
        };
        let text = match (month, day) {
            (None, _) => year.clone(),
            (Some(month), None) => format!("{year}-{month:02}"),
            (Some(month), Some(day)) => format!("{year}-{month:02}-{day:02}"),
        };
        plain_year(&year)?;
        let date = DateRange::parse(&text).map_err(|_| Fault::Day)?;
        if self.sure || is_likely(date, reading.today) { Ok(date) } else { Err(Fault::Unlikely) }
    }

    /// Day, month and year, trimmed and in plain digits. A whole date that stands in one field is taken apart, as
    /// somebody may have pasted it: `21/1/2027`, `21 January 2027`, `2027-01-21`.
    fn spread(&self) -> [String; 3] {
        let fields = [&self.day, &self.month, &self.year].map(|text| plain_digits(text));
        let mut filled = fields.iter().filter(|text| !text.is_empty());
        let (Some(only), None) = (filled.next(), filled.next()) else { return fields };
        let is_between = |sign: char| matches!(sign, '/' | '-' | '.' | ' ' | ',');
        let mut parts = only.split(is_between).filter(|part| !part.is_empty()).map(str::to_owned);
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(year), Some(month), Some(day), None) if year.len() == 4 => [day, month, year],
            (Some(day), Some(month), Some(year), None) => [day, month, year],
            _ => fields,
        }
    }
}

/// `None` for an empty text.
fn number(text: &str) -> Result<Option<u8>, ()> {
    if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(|_| ()) }
}

/// Whether these are the four digits of a year that dates may have.
fn plain_year(text: &str) -> Result<(), Fault> {
    if text.len() != 4 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Fault::Year);
    }
    match text.parse() {
        Ok(1900..=2199) => Ok(()),
        // The years of Iran and Afghanistan, of the Islamic calendar, of Thailand and of the Hebrew calendar, as they are in our days.
        Ok(1300..=1499 | 2500..=2699 | 5700..=5899) => Err(Fault::OtherCalendar),
        _ => Err(Fault::FarAway),
    }
}

/// Whether some day of the date is near enough to today.
fn is_likely(date: DateRange, today: Date) -> bool {
    let years = |day: Date| day.year() - today.year();
    date.latest().is_none_or(|last| years(last) > -UNLIKELY_BEFORE)
        && date.earliest().is_none_or(|first| years(first) <= UNLIKELY_AFTER)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(day: &str, month: &str, year: &str) -> DateEntry {
        DateEntry { day: day.to_owned(), month: month.to_owned(), year: year.to_owned(), sure: false }
    }

    fn read(entry: &DateEntry) -> Result<String, Fault> {
        entry.read(&Reading::example()).map(|range| range.to_string())
    }

    #[test]
    fn a_day_a_month_or_a_year_is_read() {
        let cases = [
            (entry("21", "1", "2027"), "2027-01-21"),
            (entry("", "01", "2027"), "2027-01"),
            (entry("", "", " 2027 "), "2027"),
            (entry("٢١", "١", "٢٠٢٧"), "2027-01-21"),
            (entry("۲۱", "۱", "۲۰۲۷"), "2027-01-21"),
            (entry("29", "2", "2028"), "2028-02-29"),
            (entry("", "january", "2027"), "2027-01"),
            (entry("1", " Feb. ", "2027"), "2027-02-01"),
        ];
        for (entry, expected) in cases {
            assert_eq!(read(&entry), Ok(expected.to_owned()), "{entry:?}");
        }
    }

    #[test]
    fn a_whole_date_in_one_field_is_taken_apart() {
        for text in ["21/1/2027", "21.01.2027", "21 January 2027", "21 Jan, 2027", "2027-01-21", "٢١/١/٢٠٢٧"] {
            for entry in [entry(text, "", ""), entry("", text, ""), entry("", "", text)] {
                assert_eq!(read(&entry), Ok("2027-01-21".to_owned()), "{entry:?}");
            }
        }
        assert_eq!(read(&entry("21/1/2027", "1", "2027")), Err(Fault::DayNotANumber), "two dates are none");
    }

    #[test]
    fn a_wrong_date_says_which_part_to_mend() {
        let long = "9".repeat(5_000);
        let cases = [
            (entry("", "", ""), Fault::DateMissing, DatePart::Day),
            (entry("21", "", "2027"), Fault::DayWithoutMonth, DatePart::Month),
            (entry("21", "13", "2027"), Fault::Month, DatePart::Month),
            (entry("21", "0", "2027"), Fault::Month, DatePart::Month),
            (entry("21", "Janvier", "2027"), Fault::Month, DatePart::Month),
            (entry("32", "1", "2027"), Fault::Day, DatePart::Day),
            (entry("0", "1", "2027"), Fault::Day, DatePart::Day),
            (entry("31", "2", "2027"), Fault::Day, DatePart::Day),
            (entry("29", "2", "2027"), Fault::Day, DatePart::Day),
            (entry("next week", "1", "2027"), Fault::DayNotANumber, DatePart::Day),
            (entry("-1", "1", "2027"), Fault::DayNotANumber, DatePart::Day),
            (entry("21", "1", ""), Fault::Year, DatePart::Year),
            (entry("21", "1", "27"), Fault::Year, DatePart::Year),
            (entry("21", "1", "this year"), Fault::Year, DatePart::Year),
            (entry("21", "1", "0027"), Fault::FarAway, DatePart::Year),
            (entry("", "", "2727"), Fault::FarAway, DatePart::Year),
            (entry("1", "9", "1405"), Fault::OtherCalendar, DatePart::Year),
            (entry("١", "٣", "١٤٤٨"), Fault::OtherCalendar, DatePart::Year),
            (entry("", "", "2569"), Fault::OtherCalendar, DatePart::Year),
            (entry(&long, "1", "2027"), Fault::DayNotANumber, DatePart::Day),
            (entry("1", &long, "2027"), Fault::Month, DatePart::Month),
            (entry("1", "1", &long), Fault::Year, DatePart::Year),
        ];
        for (entry, fault, part) in cases {
            assert_eq!(read(&entry), Err(fault), "{entry:?}");
            assert_eq!(fault.date_part(), part, "{entry:?}");
        }
    }

    #[test]
    fn a_date_far_from_today_is_taken_from_who_says_that_it_is_right() {
        for (likely, unlikely) in [("1997", "1996"), ("2041", "2042")] {
            assert_eq!(read(&entry("1", "1", likely)), Ok(format!("{likely}-01-01")));
            let far = entry("31", "12", unlikely);
            assert_eq!(read(&far), Err(Fault::Unlikely), "{unlikely}");
            let sure = far.toggled_sure();
            assert_eq!(read(&sure), Ok(format!("{unlikely}-12-31")));
            let other = sure.with(DatePart::Day, "30".to_owned());
            assert_eq!(read(&other), Err(Fault::Unlikely), "another date is not the one that was right");
        }
        assert_eq!(read(&entry("31", "2", "1990").toggled_sure()), Err(Fault::Day), "nobody can be sure of no day");
    }

    #[test]
    fn what_was_read_fills_the_fields_again() {
        for text in ["2027-01-21", "2027-01", "2027", "1990-05-01"] {
            let range = DateRange::parse(text).unwrap();
            assert_eq!(read(&DateEntry::of(range)), Ok(text.to_owned()));
        }
    }
}
