//! Single values: dates, numbers, addresses and the like.

use serde_json::{Value, json};
use waymark_model::{Clock, Date, DateRange, Folder, PhoneNumber, Stated};

use crate::diagnostic::{Code, Diagnostic};
use crate::files::Spanned;
use crate::source::{Node, NodeKind, Read, Reader};

/// The largest whole number: every program that reads JSON keeps 15 digits as they are.
const LARGEST: i64 = 999_999_999_999_999;

/// The years that dates may have, as a pattern.
const YEAR: &str = "(19|20|21)[0-9]{2}";

/// The days of those years, as a pattern: long and short months, February, and the 29th in leap years.
const DAY: &str = concat!(
    "(19|20|21)[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)",
    "|02-(0[1-9]|1[0-9]|2[0-8]))|(2000|(19|20|21)(0[48]|[2468][048]|[13579][26]))-02-29",
);

/// A single value.
pub(crate) trait Scalar: Sized {
    /// What it is, for a sentence: "a date".
    const WHAT: &'static str;

    /// Reads it from its text.
    fn parse(text: &str) -> Result<Self, Refusal>;

    /// Its JSON Schema. A text that YAML itself takes for a number or for `true` is met as one by an editor and as a
    /// text by us: where it may be written, both are allowed.
    fn schema() -> Value;
}

/// Why a text is not the value that belongs here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) code: Code,
    pub(crate) message: String,
    pub(crate) help: Option<String>,
}

impl Refusal {
    pub(crate) fn bad_value(message: impl Into<String>, help: &str) -> Self {
        Self { code: Code::BadValue, message: message.into(), help: Some(help.to_owned()) }
    }
}

impl<T: Scalar> Read for Spanned<T> {
    const IS_TEXT: bool = true;

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let NodeKind::Text(text) = &node.kind else {
            reader.wrong_shape(node, T::WHAT);
            return None;
        };
        match T::parse(text) {
            Ok(value) => Some(Self::new(value, node.place)),
            Err(refusal) => {
                reader.fault(Diagnostic::new(refusal.code, node.place, refusal.message).help(refusal.help));
                None
            }
        }
    }

    fn schema() -> Value {
        T::schema()
    }
}

/// Any text with something in it.
impl Scalar for String {
    const WHAT: &'static str = "a text";

    fn parse(text: &str) -> Result<Self, Refusal> {
        let text = text.trim();
        let empty = || Refusal::bad_value("this text is empty", "write it, or leave the key out if it may be left out");
        if text.is_empty() { Err(empty()) } else { Ok(text.to_owned()) }
    }

    fn schema() -> Value {
        json!({ "type": ["string", "number", "boolean"], "pattern": r"\S" })
    }
}

/// A day of the calendar.
impl Scalar for Date {
    const WHAT: &'static str = "a date such as 2026-03-09";

    fn parse(text: &str) -> Result<Self, Refusal> {
        let help = "write it as 2026-03-09: year, month, day";
        let range =
            DateRange::parse(text).map_err(|error| Refusal::bad_value(first_clause(&error.to_string()), help))?;
        range.exact().ok_or_else(|| Refusal::bad_value(format!("`{text}` is not a whole day"), help))
    }

    fn schema() -> Value {
        json!({ "type": "string", "pattern": format!("^({DAY})$") })
    }
}

/// The date that a page gives itself: a day, a month or a year, each also "about", or none.
impl Scalar for Stated {
    const WHAT: &'static str = "a date such as 2026-03-09, 2026-03 or 2026, or `undated`";

    fn parse(text: &str) -> Result<Self, Refusal> {
        if text == "undated" {
            return Ok(Self::Undated);
        }
        let help = "write it as 2026-03-09, 2026-03 or 2026, as exactly as it says, or `undated` if it says nothing";
        let date = DateRange::parse(text).map_err(|error| Refusal::bad_value(first_clause(&error.to_string()), help));
        date.map(Self::On)
    }

    fn schema() -> Value {
        let pattern = format!("^(({DAY}|{YEAR}(-(0[1-9]|1[0-2]))?)~?|undated)$");
        json!({ "type": ["string", "integer"], "pattern": pattern, "minimum": 1900, "maximum": 2199 })
    }
}

/// A folder of rules.
impl Scalar for Folder {
    const WHAT: &'static str = "a folder of rules";

    fn parse(text: &str) -> Result<Self, Refusal> {
        let help = "write a folder below `rules/`, such as `areas/coventry`";
        Self::parse(text).map_err(|error| Refusal::bad_value(error.to_string(), help))
    }

    fn schema() -> Value {
        json!({ "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)*$" })
    }
}

impl Scalar for u16 {
    const WHAT: &'static str = "a whole number";

    fn parse(text: &str) -> Result<Self, Refusal> {
        text.parse().map_err(|_| {
            Refusal::bad_value(format!("`{text}` is not a number"), "write a whole number from 0 to 65535")
        })
    }

    fn schema() -> Value {
        let pattern = r"^\+?0*([0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$";
        json!({ "type": ["integer", "string"], "minimum": 0, "maximum": Self::MAX, "pattern": pattern })
    }
}

impl Scalar for i64 {
    const WHAT: &'static str = "a whole number";

    fn parse(text: &str) -> Result<Self, Refusal> {
        let number: Option<Self> = text.parse().ok().filter(|number| (-LARGEST..=LARGEST).contains(number));
        let help = "write digits only, at most 15 of them";
        number.ok_or_else(|| Refusal::bad_value(format!("`{text}` is not a whole number"), help))
    }

    fn schema() -> Value {
        let pattern = "^[+-]?0*[0-9]{1,15}$";
        json!({ "type": ["integer", "string"], "minimum": -LARGEST, "maximum": LARGEST, "pattern": pattern })
    }
}

impl Scalar for bool {
    const WHAT: &'static str = "`yes` or `no`";

    fn parse(text: &str) -> Result<Self, Refusal> {
        match text {
            "yes" => Ok(true),
            "no" => Ok(false),
            _ => Err(Refusal {
                code: Code::UnknownWord,
                message: format!("`{text}` is neither `yes` nor `no`"),
                help: Some("write `yes` or `no`".to_owned()),
            }),
        }
    }

    fn schema() -> Value {
        json!({ "enum": ["yes", "no"] })
    }
}

impl Scalar for PhoneNumber {
    const WHAT: &'static str = "a phone number in quotes";

    fn parse(text: &str) -> Result<Self, Refusal> {
        let refusal = |error: waymark_model::PhoneError| {
            Refusal::bad_value(format!("`{text}` is not a phone number"), &error.to_string())
        };
        Self::parse(text).map_err(refusal)
    }

    fn schema() -> Value {
        json!({ "type": "string", "pattern": r"^\+?[0-9]( ?[0-9]){2,19}$" })
    }
}

impl Scalar for Clock {
    const WHAT: &'static str = "a time of day in quotes such as \"09:30\"";

    fn parse(text: &str) -> Result<Self, Refusal> {
        let refusal = |error: waymark_model::ClockError| {
            Refusal::bad_value(format!("`{text}` is not a time of day"), &error.to_string())
        };
        Self::parse(text).map_err(refusal)
    }

    fn schema() -> Value {
        json!({ "type": "string", "pattern": "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" })
    }
}

/// What an error of the model says before it says what to do: the help says that here.
fn first_clause(sentence: &str) -> String {
    sentence.split(';').next().unwrap_or(sentence).to_owned()
}
