//! Content with one rule changed.

use waymark_compiler::RuleName;
use waymark_model::{Content, ContentError, Items};

use crate::mutation::change::Change;
use crate::mutation::item::Item;
use crate::mutation::variation::Variation;

/// One change of one rule.
pub(crate) struct Mutant {
    /// The rule.
    pub(crate) rule: RuleName,
    /// What is changed of it.
    pub(crate) change: Change,
    /// The items that take the place of others, or come anew.
    pub(super) items: Vec<Item>,
}

impl Mutant {
    /// A rule with a variation in it.
    pub(super) fn new(rule: RuleName, varied: Variation<Item>) -> Self {
        Self { rule, change: varied.change, items: vec![varied.made] }
    }

    /// The content with the change in it.
    ///
    /// # Errors
    /// When it would be no content.
    pub(super) fn content(&self, of: &Items) -> Result<Content, ContentError> {
        let mut items = of.clone();
        self.items.iter().for_each(|item| item.clone().put(&mut items));
        Content::try_from(items)
    }
}
