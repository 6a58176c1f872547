//! Opening hours.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::NonEmpty;

/// When a service is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Hours {
    /// No source says.
    NotKnown,
    /// Day and night.
    Always,
    /// At these times.
    At(NonEmpty<Opening>),
}

/// Days with the same opening times.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// The days.
    pub days: NonEmpty<Weekday>,
    /// When it opens.
    pub from: Clock,
    /// When it closes.
    pub to: Clock,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Weekday {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
}

impl Weekday {
    /// The days from Monday.
    pub const ALL: [Self; 7] = [Self::Mon, Self::Tue, Self::Wed, Self::Thu, Self::Fri, Self::Sat, Self::Sun];

    /// What authors call it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Mon => "mon",
            Self::Tue => "tue",
            Self::Wed => "wed",
            Self::Thu => "thu",
            Self::Fri => "fri",
            Self::Sat => "sat",
            Self::Sun => "sun",
        }
    }
}

/// A time of day to the minute, in minutes since midnight; 24:00 is allowed as an end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct Clock(u16);

/// Why a text or number is not a time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a time is written as hours and minutes from 00:00 to 24:00, such as `09:30`")]
pub struct ClockError;

impl Clock {
    /// Reads a time such as `09:30`.
    ///
    /// # Errors
    /// When it is not two digits, a colon and two digits, from 00:00 to 24:00.
    pub fn parse(text: &str) -> Result<Self, ClockError> {
        let two = |digits: &str| -> Option<u16> {
            (digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit())).then(|| digits.parse().ok())?
        };
        let (hours, minutes) = text.split_once(':').ok_or(ClockError)?;
        let (hours, minutes) = two(hours).zip(two(minutes)).ok_or(ClockError)?;
        if minutes > 59 { Err(ClockError) } else { Self::try_from(hours * 60 + minutes) }
    }
}

impl TryFrom<u16> for Clock {
    type Error = ClockError;

    fn try_from(minutes: u16) -> Result<Self, ClockError> {
        if minutes <= 24 * 60 { Ok(Self(minutes)) } else { Err(ClockError) }
    }
}

impl From<Clock> for u16 {
    fn from(clock: Clock) -> Self {
        clock.0
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_and_printed() {
        for text in ["00:00", "09:30", "23:59", "24:00"] {
            assert_eq!(Clock::parse(text).unwrap().to_string(), text);
        }
        for text in ["9:30", "09.30", "24:01", "12:60", "", "12:3a"] {
            assert_eq!(Clock::parse(text), Err(ClockError), "{text:?}");
        }
    }
}
