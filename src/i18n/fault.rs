//! What is wrong with what was typed, and what a right one looks like.

use waymark_model::{Argument, Date, DateRange, Fact, FactKind};

use super::key;
use super::messages::{Messages, text_argument};
use crate::state::fault::Fault;

/// A mark that cannot be seen, which makes what follows run from right to left.
const RIGHT_TO_LEFT: &str = "\u{200f}";

impl Messages {
    /// What a right entry for a fact looks like. For a date it is a day some weeks after `today`, or before where it has happened,
    /// as it is typed.
    #[must_use]
    pub fn example(&self, fact: &Fact, today: Date) -> Argument {
        match fact.kind {
            FactKind::Date => {
                let day = DateRange::shift_days(today, if fact.has_happened { -60 } else { 60 });
                // Numbers alone have no direction. The fields follow the page, and so must the example.
                let first = if self.direction() == "rtl" { RIGHT_TO_LEFT } else { "" };
                text_argument(format!("{first}{} {} {}", day.day(), day.month(), day.year()))
            }
            FactKind::Money => text_argument("86.50".to_owned()),
            _ => text_argument("2".to_owned()),
        }
    }

    /// What to do about a fault.
    #[must_use]
    pub fn fault(&self, fault: Fault, fact: &Fact, today: Date) -> String {
        let message = match fault {
            Fault::NothingChosen => key::FAULT_NOTHING_CHOSEN,
            Fault::NothingTicked => key::FAULT_NOTHING_TICKED,
            Fault::NumberMissing => key::FAULT_NUMBER_MISSING,
            Fault::NotANumber => key::FAULT_NOT_A_NUMBER,
            Fault::OutOfRange { min, max } => return self.out_of_range(min, max),
            Fault::NotMoney => key::FAULT_NOT_MONEY,
            Fault::DateMissing => key::FAULT_DATE_MISSING,
            Fault::Year => key::FAULT_DATE_YEAR,
            Fault::OtherCalendar => key::FAULT_DATE_CALENDAR,
            Fault::Month => key::FAULT_DATE_MONTH,
            Fault::DayWithoutMonth => key::FAULT_DATE_MONTH_MISSING,
            Fault::DayNotANumber => key::FAULT_DATE_DAY_NUMBER,
            Fault::Day => key::FAULT_DATE_DAY,
            Fault::FarAway => key::FAULT_DATE_FAR,
            Fault::ToCome => key::FAULT_DATE_TO_COME,
            Fault::Unlikely => key::FAULT_DATE_UNLIKELY,
        };
        self.text_with(message, &[("example", self.example(fact, today))])
    }

    fn out_of_range(&self, min: Option<i64>, max: Option<i64>) -> String {
        match (min, max) {
            (Some(min), Some(max)) => {
                self.text_with(key::FAULT_RANGE, &[("min", self.number(min)), ("max", self.number(max))])
            }
            (Some(min), None) => self.text_with(key::FAULT_AT_LEAST, &[("min", self.number(min))]),
            (None, Some(max)) => self.text_with(key::FAULT_AT_MOST, &[("max", self.number(max))]),
            (None, None) => self.text(key::FAULT_NOT_A_NUMBER),
        }
    }
}
