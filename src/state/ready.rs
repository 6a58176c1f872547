//! Packs that are there.

use waymark_model::{AreaId, Content, Words};

use super::details::Details;
use super::language::Change;
use super::pack::Pack;
use crate::later::Later;

/// Packs that are there.
#[derive(Debug, Clone, PartialEq)]
pub struct Ready {
    /// The content, as far as it is there.
    pub content: Pack<Content>,
    /// Whether what no question needs is among it.
    pub content_details: Details,
    /// The part of the program that shows it; it comes before it.
    pub later: Option<Later>,
    /// The area to show until a person names another.
    pub area: AreaId,
    /// The words of the language in use, as far as they are there.
    pub words: Pack<Words>,
    /// Whether the words that no question needs are among them.
    pub words_details: Details,
    /// Where a change of language stands.
    pub change: Change,
}

impl Ready {
    /// Whether everything that no question needs is there.
    #[must_use]
    pub fn details(&self) -> Details {
        self.content_details.and(self.words_details)
    }

    /// Whether the details of the words in use, of the language with this tag, are on their way.
    pub(super) fn lacks(&self, tag: &str) -> bool {
        self.words_details == Details::Loading && self.words.locale.tag == *tag
    }

    /// Whether a change to the language with this tag is under way.
    pub(super) fn waits_for(&self, tag: &str) -> bool {
        matches!(&self.change, Change::Loading(wanted) if *wanted == *tag)
    }
}
