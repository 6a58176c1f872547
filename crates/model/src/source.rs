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

/// The date that a page gives itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stated {
    /// A day, a month or a year.
    On(DateRange),
    /// It gives none: nobody knows how old it was when we read it.
    Undated,
}
