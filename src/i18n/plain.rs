//! How names are ordered, and numbers and dates written, where there is no browser: plain English, for tests.

use unicode_normalization::UnicodeNormalization as _;
use waymark_model::{Date, Plural};

/// How numbers and dates are written where there is no browser to ask.
#[derive(Debug)]
pub struct Formats;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Formats {
    /// English, whatever the tag: other languages are the browser's business.
    #[must_use]
    pub fn new(_tag: &str) -> Self {
        Self
    }

    /// The plural category of a number; `None` for `other`.
    #[must_use]
    pub fn plural(&self, number: i64) -> Option<Plural> {
        (number == 1).then_some(Plural::One)
    }

    /// A whole number.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        number.to_string()
    }

    /// Money, given in pence.
    #[must_use]
    pub fn money(&self, pence: i64) -> String {
        let (pounds, rest) = (pence / 100, pence % 100);
        if rest == 0 { format!("£{pounds}") } else { format!("£{pounds}.{rest:02}") }
    }

    /// A day, written out.
    #[must_use]
    pub fn day(&self, day: Date) -> String {
        format!("{} {}", day.day(), self.month(day))
    }

    /// The month and year of a day, written out.
    #[must_use]
    pub fn month(&self, day: Date) -> String {
        let month = usize::try_from(day.month() - 1).ok().and_then(|index| MONTHS.get(index));
        format!("{} {}", month.unwrap_or(&"?"), day.year())
    }

    /// The name of a language, by its tag.
    #[must_use]
    pub fn language(&self, tag: &str) -> String {
        match tag {
            "en" => "English".to_owned(),
            "uk" => "Ukrainian".to_owned(),
            "ar" => "Arabic".to_owned(),
            _ => tag.to_owned(),
        }
    }
}

/// Names in the alphabetical order of English, whatever the tag: other languages are the browser's business.
#[must_use]
pub fn sorted(_tag: &str, names: &[String]) -> Vec<String> {
    let mut names = names.to_vec();
    names.sort_by_key(|name| name.to_lowercase());
    names
}

/// A text with each letter apart from its marks, as the browser's `String.normalize` gives it.
#[must_use]
pub fn decomposed(text: &str) -> String {
    text.nfkd().collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn days_and_money_are_written_out() {
        let formats = Formats::new("en");
        assert_eq!(formats.day(date(2027, 1, 21)), "21 January 2027");
        assert_eq!(formats.month(date(2026, 12, 1)), "December 2026");
        assert_eq!(formats.money(35_000), "£350");
        assert_eq!(formats.money(8_605), "£86.05");
    }
}
