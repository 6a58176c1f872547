//! Why what stands in a field cannot be read.

/// Why what stands in a field cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// None of the choices is chosen.
    NothingChosen,
    /// None of the boxes is ticked, nor the one that says so.
    NothingTicked,
    /// No number is written.
    NumberMissing,
    /// It is not a whole number.
    NotANumber,
    /// The number is too small or too large.
    OutOfRange {
        /// The smallest number allowed, if any.
        min: Option<i64>,
        /// The largest number allowed, if any.
        max: Option<i64>,
    },
    /// It is not an amount of money.
    NotMoney,
    /// No part of the date is written.
    DateMissing,
    /// The year is missing or has not four digits.
    Year,
    /// The year is one of another calendar.
    OtherCalendar,
    /// The month is neither a number from 1 to 12 nor the name of one.
    Month,
    /// A day is written without its month.
    DayWithoutMonth,
    /// The day is not a number.
    DayNotANumber,
    /// The month has no such day.
    Day,
    /// The date lies before 1900 or after 2199.
    FarAway,
    /// What is asked for has happened, and the day is still to come.
    ToCome,
    /// The date may be right, and is so far from today that it more likely is not. Whoever says that it is right goes on.
    Unlikely,
}

/// A part of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DatePart {
    /// The day of the month.
    Day,
    /// The month of the year.
    Month,
    /// The year.
    Year,
}

impl DatePart {
    /// Every part, in the order of writing.
    pub const ALL: [Self; 3] = [Self::Day, Self::Month, Self::Year];

    /// A name for ids in the page.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
        }
    }
}

impl Fault {
    /// The part of a date that has to be mended; the first one where the whole date is at fault.
    #[must_use]
    pub fn date_part(self) -> DatePart {
        match self {
            Self::Year | Self::OtherCalendar | Self::FarAway | Self::ToCome | Self::Unlikely => DatePart::Year,
            Self::Month | Self::DayWithoutMonth => DatePart::Month,
            _ => DatePart::Day,
        }
    }
}
