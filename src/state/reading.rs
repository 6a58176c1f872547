//! What it takes to read what somebody typed.

use waymark_model::Date;

use super::months::Months;

/// What it takes to read what somebody typed: which day it is, and what they call the months.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Today, to see which dates are unlikely.
    pub today: Date,
    /// The names of the months.
    pub months: Months,
}

#[cfg(test)]
impl Reading {
    /// In English, on a day of November 2026.
    pub(crate) fn example() -> Self {
        Self {
            today: jiff::civil::date(2026, 11, 22),
            months: Months::listed("January/Jan, February/Feb, March/Mar".to_owned()),
        }
    }
}
