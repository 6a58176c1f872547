//! Phone numbers.

use std::fmt;

use serde::{Deserialize, Serialize};

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
}
