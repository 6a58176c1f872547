//! `rules/calendars/<id>.yaml`

use waymark_model::{CalendarId, Date};

use crate::files::Spanned;
use crate::source::shape::shape;
use crate::source::{BasisShape, List};

shape! {
    /// Days on which offices are closed, beside Saturdays and Sundays.
    CalendarShape, "calendar" {
        /// Its id, which is also the name of its file.
        "id" => id: Spanned<CalendarId>,
        /// Lists of holidays, in order, each starting on the day after the one before it ends.
        "lists" => lists: List<HolidayListShape>,
    }
}

shape! {
    /// Every holiday from one day to another.
    HolidayListShape, "list of holidays" {
        /// The first day that the list speaks of.
        "from" => from: Spanned<Date>,
        /// The last day that the list speaks of.
        "to" => to: Spanned<Date>,
        /// The holidays, in order.
        "days" => days: List<Spanned<Date>>,
        /// What it rests on.
        "basis" => basis: BasisShape,
    }
}
