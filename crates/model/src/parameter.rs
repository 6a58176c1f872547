//! Dated numbers.

use serde::{Deserialize, Serialize};

use crate::{Basis, CalendarId, Date, Item, ParameterId};

/// A number or a fixed date that rules use, with its value over time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "ParameterParts", into = "ParameterParts")]
pub struct Parameter {
    id: ParameterId,
    unit: Unit,
    /// The days to leave out; there for working days alone.
    calendar: Option<CalendarId>,
    values: Vec<DatedAmount>,
}

impl Item for Parameter {
    type Id = ParameterId;

    const KIND: &'static str = "parameter";

    fn id(&self) -> &ParameterId {
        &self.id
    }
}

/// What a parameter counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unit {
    /// Calendar days.
    Days,
    /// Whole days between two: neither the day it starts from nor the day it ends on counts (Civil Procedure Rules 1998,
    /// rule 2.8).
    ClearDays,
    /// Days other than Saturdays and Sundays.
    Weekdays,
    /// Days other than Saturdays, Sundays and the holidays of a calendar.
    WorkingDays,
    /// Calendar months.
    Months,
    /// Years.
    Years,
    /// Things.
    Count,
    /// Money in whole pence.
    Pence,
    /// A fixed date.
    Date,
}

impl Unit {
    /// Whether it is a length of time, by which a date can be moved.
    #[must_use]
    pub fn is_length(self) -> bool {
        match self {
            Self::Days | Self::ClearDays | Self::Weekdays | Self::WorkingDays | Self::Months | Self::Years => true,
            Self::Count | Self::Pence | Self::Date => false,
        }
    }
}

/// A parameter's value from one day to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DatedAmount {
    /// The first day it holds; `None` where no start is known.
    #[serde(with = "crate::day::option")]
    pub from: Option<Date>,
    /// The last day it holds; `None` while it still holds.
    #[serde(with = "crate::day::option")]
    pub to: Option<Date>,
    /// The value.
    pub amount: Amount,
    /// What it rests on.
    pub basis: Basis,
}

/// A number, or a fixed date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Amount {
    /// A number of the parameter's unit; never negative.
    Number(u32),
    /// A day, for the unit `date`.
    Day(#[serde(with = "crate::day")] Date),
}

/// Why values do not make a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ParameterError {
    /// It has no value at all.
    #[error("a parameter needs at least one value")]
    Empty,
    /// The value at this place (from zero) starts before the one before it has ended, or ends before it starts.
    #[error("the values of a parameter must follow one another without overlapping")]
    Overlap {
        /// Place of the offending value, from zero.
        index: usize,
    },
    /// The value at this place (from zero) is not of the parameter's unit.
    #[error("this value is not of the parameter's unit")]
    Unit {
        /// Place of the offending value, from zero.
        index: usize,
    },
    /// It counts working days and has no calendar, or has one and counts something else.
    #[error("working days have a calendar that says which days they leave out, and nothing else has")]
    Calendar,
}

impl Parameter {
    /// Puts a parameter together that has no calendar.
    ///
    /// # Errors
    /// When there is no value, values overlap or stand in the wrong order, or one is not of the unit; and for working days.
    pub fn new(id: ParameterId, unit: Unit, values: Vec<DatedAmount>) -> Result<Self, ParameterError> {
        Self::with_calendar(id, unit, None, values)
    }

    /// Puts a parameter together, which has a calendar if it counts working days.
    ///
    /// # Errors
    /// When there is no value, values overlap or stand in the wrong order, or one is not of the unit; when working days have
    /// no calendar, or something else has one.
    pub fn with_calendar(
        id: ParameterId,
        unit: Unit,
        calendar: Option<CalendarId>,
        values: Vec<DatedAmount>,
    ) -> Result<Self, ParameterError> {
        if calendar.is_some() != (unit == Unit::WorkingDays) {
            return Err(ParameterError::Calendar);
        }
        if values.is_empty() {
            return Err(ParameterError::Empty);
        }
        let mut last_day: Option<Option<Date>> = None;
        for (index, value) in values.iter().enumerate() {
            if matches!(value.amount, Amount::Day(_)) != (unit == Unit::Date) {
                return Err(ParameterError::Unit { index });
            }
            let follows = match (last_day, value.from) {
                (None, _) => true,
                (Some(Some(last)), Some(from)) => last < from,
                (Some(None), _) | (Some(_), None) => false,
            };
            let ends_well = value.from.zip(value.to).is_none_or(|(from, to)| from <= to);
            if !follows || !ends_well {
                return Err(ParameterError::Overlap { index });
            }
            last_day = Some(value.to);
        }
        Ok(Self { id, unit, calendar, values })
    }

    /// The parameter with each of its values changed in what it rests on. Which amount holds when stays.
    pub(crate) fn with_each(self, change: impl FnMut(DatedAmount) -> DatedAmount) -> Self {
        Self { values: self.values.into_iter().map(change).collect(), ..self }
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> &ParameterId {
        &self.id
    }

    /// What it counts.
    #[must_use]
    pub fn unit(&self) -> Unit {
        self.unit
    }

    /// The days that it leaves out beside Saturdays and Sundays, where it counts working days.
    #[must_use]
    pub fn calendar(&self) -> Option<&CalendarId> {
        self.calendar.as_ref()
    }

    /// Its values over time, in order.
    #[must_use]
    pub fn values(&self) -> &[DatedAmount] {
        &self.values
    }

    /// The value in force on `day`; `None` on a day that no value covers.
    #[must_use]
    pub fn on(&self, day: Date) -> Option<&DatedAmount> {
        self.values.iter().find(|v| v.from.is_none_or(|from| from <= day) && v.to.is_none_or(|to| day <= to))
    }
}

/// A parameter as it travels.
#[derive(Serialize, Deserialize)]
struct ParameterParts {
    id: ParameterId,
    unit: Unit,
    calendar: Option<CalendarId>,
    values: Vec<DatedAmount>,
}

impl TryFrom<ParameterParts> for Parameter {
    type Error = ParameterError;

    fn try_from(parts: ParameterParts) -> Result<Self, Self::Error> {
        Self::with_calendar(parts.id, parts.unit, parts.calendar, parts.values)
    }
}

impl From<Parameter> for ParameterParts {
    fn from(Parameter { id, unit, calendar, values }: Parameter) -> Self {
        Self { id, unit, calendar, values }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{Confidence, NonEmpty, SourceId};

    fn value(from: Option<Date>, to: Option<Date>, number: u32) -> DatedAmount {
        let basis = Basis {
            sources: NonEmpty::new(vec![SourceId::parse("s-hl42").unwrap()]).unwrap(),
            confidence: Confidence::High,
        };
        DatedAmount { from, to, amount: Amount::Number(number), basis }
    }

    fn parameter(values: Vec<DatedAmount>) -> Result<Parameter, ParameterError> {
        Parameter::new(ParameterId::parse("move-on-days").unwrap(), Unit::Days, values)
    }

    #[test]
    fn the_value_in_force_is_the_one_of_that_day() {
        let p = parameter(vec![
            value(None, Some(date(2024, 12, 8)), 28),
            value(Some(date(2024, 12, 9)), Some(date(2025, 8, 31)), 56),
            value(Some(date(2026, 3, 9)), None, 42),
        ])
        .unwrap();
        let cases = [
            (date(2020, 1, 1), Some(28)),
            (date(2024, 12, 8), Some(28)),
            (date(2024, 12, 9), Some(56)),
            (date(2025, 8, 31), Some(56)),
            (date(2025, 9, 1), None),
            (date(2026, 3, 8), None),
            (date(2026, 3, 9), Some(42)),
            (date(2199, 1, 1), Some(42)),
        ];
        for (day, expected) in cases {
            let number = p.on(day).map(|v| v.amount);
            assert_eq!(number, expected.map(Amount::Number), "{day}");
        }
    }

    #[test]
    fn overlapping_and_open_values_are_refused() {
        let first = || value(Some(date(2024, 1, 1)), Some(date(2024, 6, 30)), 1);
        assert_eq!(parameter(vec![]), Err(ParameterError::Empty));
        let overlap = ParameterError::Overlap { index: 1 };
        assert_eq!(parameter(vec![first(), value(Some(date(2024, 6, 30)), None, 2)]), Err(overlap));
        assert_eq!(parameter(vec![first(), value(None, None, 2)]), Err(overlap));
        assert_eq!(parameter(vec![value(None, None, 1), first()]), Err(overlap));
        let reversed = value(Some(date(2024, 2, 1)), Some(date(2024, 1, 1)), 1);
        assert_eq!(parameter(vec![reversed]), Err(ParameterError::Overlap { index: 0 }));
    }

    #[test]
    fn working_days_have_a_calendar_and_nothing_else_has() {
        let here = || CalendarId::parse("here").ok();
        let cases = [
            (Unit::WorkingDays, here(), true),
            (Unit::WorkingDays, None, false),
            (Unit::Weekdays, here(), false),
            (Unit::ClearDays, None, true),
        ];
        for (unit, calendar, fits) in cases {
            let id = ParameterId::parse("some-days").unwrap();
            let made = Parameter::with_calendar(id, unit, calendar.clone(), vec![value(None, None, 3)]);
            assert_eq!(
                made.map(|made| made.calendar().cloned()),
                if fits { Ok(calendar) } else { Err(ParameterError::Calendar) },
                "{unit:?}"
            );
        }
    }

    #[test]
    fn a_day_is_no_number_of_days() {
        let mut day = value(None, None, 1);
        day.amount = Amount::Day(date(2026, 12, 31));
        assert_eq!(parameter(vec![day]), Err(ParameterError::Unit { index: 0 }));
    }
}
