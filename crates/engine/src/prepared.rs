//! What was told, made ready to be held against the rules of a day.

use std::borrow::Cow;

use waymark_model::{Content, Situation};

use crate::comparison::Comparison;
use crate::day_rules::DayRules;
use crate::number_set::FactIndex;
use crate::slot::Slot;

/// What was told, made ready to be held against the rules of a day: answers by number, and which of them count.
#[derive(Debug, Clone)]
pub struct Prepared<'r> {
    /// The rules, for the household that was told.
    pub(crate) rules: Cow<'r, DayRules>,
    /// What was told of each fact.
    pub(crate) slots: Vec<Slot>,
    /// The same, with nothing known of facts that nobody is asked for; `None` where that is the same.
    counting: Option<Vec<Slot>>,
}

impl<'r> Prepared<'r> {
    /// What a situation says, for rules at hand.
    pub(crate) fn new(content: &Content, rules: Cow<'r, DayRules>, situation: &Situation) -> Self {
        let slots = rules.variables.slots(content, situation);
        let told = rules.told(&slots);
        let is_kept =
            |place: usize, slot: Slot| matches!(slot, Slot::Open | Slot::Unknown) || told.is_used(FactIndex(place));
        let every = || slots.iter().enumerate().map(|(place, slot)| (*slot, is_kept(place, *slot)));
        let all_count = every().all(|(_, is_kept)| is_kept);
        let counting = || every().map(|(slot, is_kept)| if is_kept { slot } else { Slot::Unknown }).collect();
        let counting = (!all_count).then(counting);
        Self { rules, slots, counting }
    }

    /// Compares every scheme with it.
    #[must_use]
    pub fn compare(&self) -> Comparison<'_> {
        Comparison::new(&self.rules, self.counting.as_deref().unwrap_or(&self.slots))
    }
}
