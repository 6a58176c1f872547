//! Days on which offices are closed.

use serde::{Deserialize, Serialize};

use crate::{Basis, CalendarId, Date, Item, NonEmpty};

/// The holidays of a place, as far as lists of them are published. Saturdays and Sundays are no part of it: they are never
/// working days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "CalendarParts", into = "CalendarParts")]
pub struct Calendar {
    id: CalendarId,
    lists: NonEmpty<HolidayList>,
}

impl Item for Calendar {
    type Id = CalendarId;

    const KIND: &'static str = "calendar";

    fn id(&self) -> &CalendarId {
        &self.id
    }
}

/// Every holiday from one day to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HolidayList {
    /// The first day that the list speaks of.
    #[serde(with = "crate::day")]
    pub from: Date,
    /// The last day that the list speaks of.
    #[serde(with = "crate::day")]
    pub to: Date,
    /// The holidays, in order. Every other day from `from` to `to` is none.
    #[serde(with = "crate::day::list")]
    pub days: Vec<Date>,
    /// What it rests on.
    pub basis: Basis,
}

/// Why lists do not make a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// The list at this place (from zero) ends before it starts, or does not start on the day after the one before it ended.
    #[error("the lists of a calendar must follow one another without a gap")]
    Gap {
        /// Place of the offending list, from zero.
        index: usize,
    },
    /// The list at this place (from zero) has a day that it does not speak of, or its days are not in order.
    #[error("the days of a list must be in order, and lie between its first and its last day")]
    Day {
        /// Place of the offending list, from zero.
        index: usize,
    },
}

impl Calendar {
    /// Puts a calendar together.
    ///
    /// # Errors
    /// When lists leave a gap or overlap, or a day does not lie within its list.
    pub fn new(id: CalendarId, lists: NonEmpty<HolidayList>) -> Result<Self, CalendarError> {
        let mut before: Option<Date> = None;
        for (index, list) in lists.iter().enumerate() {
            let follows = before.is_none_or(|last| last.tomorrow().is_ok_and(|next| next == list.from));
            if !follows || list.to < list.from {
                return Err(CalendarError::Gap { index });
            }
            let within = list.days.iter().all(|day| (list.from..=list.to).contains(day));
            if !within || !list.days.is_sorted_by(|a, b| a < b) {
                return Err(CalendarError::Day { index });
            }
            before = Some(list.to);
        }
        Ok(Self { id, lists })
    }

    /// Its lists, in order.
    #[must_use]
    pub fn lists(&self) -> &[HolidayList] {
        self.lists.as_slice()
    }

    /// Every holiday, in order.
    pub fn holidays(&self) -> impl Iterator<Item = Date> {
        self.lists.iter().flat_map(|list| list.days.iter().copied())
    }

    /// Whether its lists speak of every day from `first` to `last`.
    #[must_use]
    pub fn covers(&self, first: Date, last: Date) -> bool {
        self.first().is_some_and(|start| start <= first) && self.last().is_some_and(|end| last <= end)
    }

    /// The first day that its lists speak of.
    fn first(&self) -> Option<Date> {
        self.lists().first().map(|list| list.from)
    }

    /// The last day that its lists speak of.
    fn last(&self) -> Option<Date> {
        self.lists().last().map(|list| list.to)
    }
}

/// A calendar as it travels.
#[derive(Serialize, Deserialize)]
struct CalendarParts {
    id: CalendarId,
    lists: NonEmpty<HolidayList>,
}

impl TryFrom<CalendarParts> for Calendar {
    type Error = CalendarError;

    fn try_from(parts: CalendarParts) -> Result<Self, Self::Error> {
        Self::new(parts.id, parts.lists)
    }
}

impl From<Calendar> for CalendarParts {
    fn from(Calendar { id, lists }: Calendar) -> Self {
        Self { id, lists }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{Confidence, SourceId};

    fn list(from: Date, to: Date, days: &[Date]) -> HolidayList {
        let sources = NonEmpty::new(vec![SourceId::parse("page").unwrap()]).unwrap();
        HolidayList { from, to, days: days.to_vec(), basis: Basis { sources, confidence: Confidence::High } }
    }

    fn calendar(lists: Vec<HolidayList>) -> Result<Calendar, CalendarError> {
        Calendar::new(CalendarId::parse("here").unwrap(), NonEmpty::new(lists).unwrap())
    }

    fn year(year: i16, days: &[Date]) -> HolidayList {
        list(date(year, 1, 1), date(year, 12, 31), days)
    }

    #[test]
    fn a_calendar_covers_what_its_lists_speak_of() {
        let two = calendar(vec![year(2026, &[date(2026, 12, 28)]), year(2027, &[date(2027, 1, 1)])]).unwrap();
        assert_eq!(two.holidays().collect::<Vec<_>>(), [date(2026, 12, 28), date(2027, 1, 1)]);
        let cases = [
            (date(2026, 1, 1), date(2027, 12, 31), true),
            (date(2026, 12, 31), date(2027, 1, 1), true),
            (date(2025, 12, 31), date(2026, 1, 1), false),
            (date(2027, 12, 31), date(2028, 1, 1), false),
        ];
        for (first, last, covered) in cases {
            assert_eq!(two.covers(first, last), covered, "{first} to {last}");
        }
    }

    #[test]
    fn gaps_overlaps_and_strange_days_are_refused() {
        let first = || year(2026, &[]);
        let reversed = list(date(2026, 12, 31), date(2026, 1, 1), &[]);
        let (gap, day) = (|index| Err(CalendarError::Gap { index }), |index| Err(CalendarError::Day { index }));
        assert_eq!(calendar(vec![reversed]), gap(0));
        assert_eq!(calendar(vec![first(), year(2028, &[])]), gap(1));
        assert_eq!(calendar(vec![first(), first()]), gap(1));
        assert_eq!(calendar(vec![year(9999, &[]), first()]), gap(1));
        for days in
            [[date(2027, 12, 27), date(2027, 1, 1)], [date(2027, 1, 1); 2], [date(2026, 1, 1), date(2027, 1, 1)]]
        {
            assert_eq!(calendar(vec![first(), year(2027, &days)]), day(1), "{days:?}");
        }
    }
}
