//! Days as they travel in a pack: year, month and day as numbers, checked when they arrive.
//!
//! jiff's own form is text. Its reader, with every error it can tell of, would make up a tenth of the page's code.

use jiff::civil::Date;
use serde::de::Error as _;
use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};

type Parts = (i16, i8, i8);

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
pub(crate) fn serialize<S: Serializer>(day: &Date, serializer: S) -> Result<S::Ok, S::Error> {
    parts(*day).serialize(serializer)
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    whole(Parts::deserialize(deserializer)?).ok_or_else(|| D::Error::custom("no such day"))
}

fn parts(day: Date) -> Parts {
    (day.year(), day.month(), day.day())
}

fn whole((year, month, day): Parts) -> Option<Date> {
    Date::new(year, month, day).ok()
}

/// Days in a row.
pub(crate) mod list {
    use super::{Date, Deserializer, Parts, Serializer, parts, whole};
    use serde::de::Error as _;
    use serde::{Deserialize as _, Serialize as _};

    pub(crate) fn serialize<S: Serializer>(days: &[Date], serializer: S) -> Result<S::Ok, S::Error> {
        days.iter().copied().map(parts).collect::<Vec<Parts>>().serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Date>, D::Error> {
        let days: Option<Vec<Date>> = Vec::<Parts>::deserialize(deserializer)?.into_iter().map(whole).collect();
        days.ok_or_else(|| D::Error::custom("no such day"))
    }
}

/// A day that may be left open.
pub(crate) mod option {
    use super::{Date, Deserializer, Parts, Serializer, parts, whole};
    use serde::de::Error as _;
    use serde::{Deserialize as _, Serialize as _};

    #[expect(clippy::ref_option, reason = "serde calls it so")]
    #[cfg_attr(
        target_pointer_width = "64",
        expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so; six bytes are small only here")
    )]
    pub(crate) fn serialize<S: Serializer>(day: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
        day.map(parts).serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
        let day = Option::<Parts>::deserialize(deserializer)?;
        day.map(|parts| whole(parts).ok_or_else(|| D::Error::custom("no such day"))).transpose()
    }
}
