//! The day of a deadline: its own, or that of an exception.

use waymark_model::{DateException, DateExpression, DateRange, Deadline, Truth};

use crate::date;
use crate::node::{Node, Told};
use crate::view::View;

/// A date that may be the day of a deadline.
#[derive(Clone, Copy)]
pub(crate) struct DueDate<'a> {
    /// How it is worked out.
    pub(crate) date: &'a DateExpression,
    /// The exception that gives it; `None` for the deadline's own.
    pub(crate) exception: Option<&'a DateException>,
}

impl<'a> DueDate<'a> {
    /// Every date that may be the day: that of the first exception whose condition is met, of each before it whose
    /// condition is unknown, and the deadline's own where none is met. `conditions` are those of the exceptions.
    pub(crate) fn all(told: Told<'_>, deadline: &'a Deadline, conditions: &[Node]) -> Vec<Self> {
        let mut dates = Vec::new();
        for (exception, condition) in deadline.exceptions.iter().zip(conditions) {
            let truth = told.truth(condition);
            if truth != Truth::NotMet {
                dates.push(Self { date: &exception.date, exception: Some(exception) });
            }
            if truth == Truth::Met {
                return dates;
            }
        }
        dates.push(Self { date: &deadline.date, exception: None });
        dates
    }

    /// The days that any of these may be.
    pub(crate) fn range(view: View<'_>, dates: &[Self]) -> DateRange {
        let ranges = dates.iter().map(|due| date::range(view, due.date));
        ranges.reduce(DateRange::hull).unwrap_or(DateRange::UNKNOWN)
    }
}
