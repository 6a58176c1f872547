//! A page that a rule comes from.

use serde::{Deserialize, Serialize};

use crate::{Date, DateRange, SourceId};

/// A page that a rule comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// Its title, in its own language.
    pub title: String,
    /// Who publishes it.
    pub publisher: String,
    /// Its address.
    pub url: String,
    /// The date that the page gives itself.
    pub as_of: Stated,
    /// The day one of us last read it.
    #[serde(with = "crate::day")]
    pub checked: Date,
}

/// A date as a page states it: a day, a month or a year.
pub type Stated = DateRange;
