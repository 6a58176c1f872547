//! Where to go.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{AreaId, Basis, Condition, Date, NeedId, NonEmpty, ProviderId, ServiceId};

/// A place, a line or a page that helps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// Its id.
    pub id: ServiceId,
    /// Who runs it.
    pub provider: ProviderId,
    /// The area it serves; `None` for the whole country.
    pub area: Option<AreaId>,
    /// What it helps with.
    pub needs: NonEmpty<NeedId>,
    /// Whether it gives regulated immigration advice itself.
    pub adviser: bool,
    /// Whom it is for; `None` for everyone.
    pub serves: Option<Condition>,
    /// Numbers to ring or write to.
    pub phones: Vec<Phone>,
    /// Mail addresses.
    pub emails: Vec<String>,
    /// Its web address.
    pub web: Option<String>,
    /// Where it is.
    pub address: Option<Address>,
    /// When it is open.
    pub hours: Hours,
    /// Language tags of the languages spoken there, where a source says so.
    pub languages: Vec<String>,
    /// How one gets in.
    pub access: Vec<Access>,
    /// Whom it is kept for; empty for everyone.
    pub audience: Vec<Audience>,
    /// What it costs, where a source says so.
    pub cost: Option<Cost>,
    /// What all of this rests on.
    pub basis: Basis,
    /// The day somebody last checked it.
    #[serde(with = "crate::day")]
    pub checked: Date,
}

/// A number to ring or write to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phone {
    /// The number.
    pub number: PhoneNumber,
    /// What it is for.
    pub kind: PhoneKind,
}

/// What a number is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum PhoneKind {
    /// Ring it.
    Call,
    /// Send a text message.
    Text,
    /// Write in `WhatsApp`.
    Whatsapp,
    /// For people who cannot hear or speak on the phone.
    Relay,
}

/// A phone number as it is printed, such as `0808 8010 503`: digits and single spaces, perhaps a leading `+`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PhoneNumber(String);

/// Why a text is not a phone number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a phone number is 3 to 20 digits with single spaces, such as `0808 8010 503`")]
pub struct PhoneError;

impl PhoneNumber {
    /// Reads a phone number.
    ///
    /// # Errors
    /// When it is not 3 to 20 digits in groups with single spaces between, after an optional `+`.
    pub fn parse(text: &str) -> Result<Self, PhoneError> {
        let groups = text.strip_prefix('+').unwrap_or(text);
        let groups_well = groups.split(' ').all(|g| !g.is_empty() && g.bytes().all(|b| b.is_ascii_digit()));
        let digits = groups.bytes().filter(u8::is_ascii_digit).count();
        if groups_well && (3..=20).contains(&digits) { Ok(Self(text.to_owned())) } else { Err(PhoneError) }
    }

    /// The number as it is printed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number as it is dialled: no spaces.
    #[must_use]
    pub fn dialled(&self) -> String {
        self.0.replace(' ', "")
    }
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for PhoneNumber {
    type Error = PhoneError;

    fn try_from(text: String) -> Result<Self, PhoneError> {
        Self::parse(&text)
    }
}

impl From<PhoneNumber> for String {
    fn from(number: PhoneNumber) -> Self {
        number.0
    }
}

/// Where a service is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Building, street and town, a line each.
    pub lines: NonEmpty<String>,
    /// The postcode, where there is one.
    pub postcode: Option<String>,
}

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

/// How one gets in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Access {
    /// Just come.
    WalkIn,
    /// Make an appointment.
    Appointment,
    /// Somebody must send you.
    Referral,
    /// By phone.
    Phone,
    /// On the web.
    Online,
}

/// Whom a service is kept for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Audience {
    /// Women.
    Women,
    /// Men.
    Men,
    /// Young people.
    YoungPeople,
    /// Families with children.
    Families,
}

/// What a service costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cost {
    /// Nothing.
    Free,
    /// Something, for some.
    SomeCost,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phone_numbers_are_digits_in_groups() {
        for text in ["999", "0808 8010 503", "+44 24 7652 7254", "116 123", "18001 024 7683 3003"] {
            assert_eq!(PhoneNumber::parse(text).map(String::from), Ok(text.to_owned()));
        }
        for text in ["", "99", "0808  8010", " 999", "0808-8010-503", "call 999", "123456789012345678901"] {
            assert_eq!(PhoneNumber::parse(text), Err(PhoneError), "{text:?}");
        }
        assert_eq!(PhoneNumber::parse("0808 8010 503").unwrap().dialled(), "08088010503");
    }

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
