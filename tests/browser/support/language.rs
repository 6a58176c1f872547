//! The languages of the tests: how a person chooses one, and how it writes a day.

use jiff::civil::Date;

/// A language that the site speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    English,
    Ukrainian,
    Arabic,
}

impl Language {
    /// All of them.
    pub(crate) const ALL: [Self; 3] = [Self::English, Self::Ukrainian, Self::Arabic];

    /// Its tag (BCP 47).
    pub(crate) fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Ukrainian => "uk",
            Self::Arabic => "ar",
        }
    }

    /// The values of the attributes `lang` and `dir` of a page in it.
    pub(crate) fn of_page(self) -> (String, String) {
        let direction = if self == Self::Arabic { "rtl" } else { "ltr" };
        (self.tag().to_owned(), direction.to_owned())
    }

    /// A day as people write it out: `21 January 2027`, with the digits that their letters from the Home Office have.
    pub(crate) fn day(self, day: Date) -> String {
        format!("{} {} {}", day.day(), self.months()[usize::try_from(day.month() - 1).unwrap()], day.year())
    }

    /// The names of the months, as they stand in a date.
    fn months(self) -> [&'static str; 12] {
        match self {
            Self::English => [
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
            ],
            Self::Ukrainian => [
                "січня",
                "лютого",
                "березня",
                "квітня",
                "травня",
                "червня",
                "липня",
                "серпня",
                "вересня",
                "жовтня",
                "листопада",
                "грудня",
            ],
            Self::Arabic => [
                "يناير",
                "فبراير",
                "مارس",
                "أبريل",
                "مايو",
                "يونيو",
                "يوليو",
                "أغسطس",
                "سبتمبر",
                "أكتوبر",
                "نوفمبر",
                "ديسمبر",
            ],
        }
    }
}
