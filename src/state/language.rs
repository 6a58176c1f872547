//! The languages on offer, and the state of changing to another.

use std::rc::Rc;

use yew::{AttrValue, Callback};

/// A language on offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// Its tag (BCP 47).
    pub tag: AttrValue,
    /// Its name in itself.
    pub name: AttrValue,
}

/// Where a change of language stands. Until the new words are there, the old ones stay.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Change {
    /// Nothing is under way.
    #[default]
    Settled,
    /// Words of the language with this tag are on their way.
    Loading(AttrValue),
    /// Words of the language with this tag could not be loaded.
    Failed(AttrValue),
}

/// The languages on offer, and choosing among them.
#[derive(Debug, Clone, PartialEq)]
pub struct Languages {
    /// Each of them.
    pub offered: Rc<Vec<Language>>,
    /// Where a change to another stands.
    pub change: Change,
    /// Changes to the language with this tag.
    pub on_choose: Callback<AttrValue>,
}

impl Languages {
    /// What the language with this tag is called in itself.
    #[must_use]
    pub fn name(&self, tag: &AttrValue) -> AttrValue {
        let found = self.offered.iter().find(|language| language.tag == *tag);
        found.map_or_else(|| tag.clone(), |language| language.name.clone())
    }
}
