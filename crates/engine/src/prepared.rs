//! What was told, made ready to be held against the rules of a day.

use std::borrow::Cow;

use waymark_model::{Content, Situation};

use crate::comparison::Comparison;
use crate::day_rules::DayRules;
use crate::fact_set::FactIndex;
use crate::slot::Slot;

/// What was told, made ready to be held against the rules of a day: answers by number, and which of them count.
#[derive(Debug, Clone)]
pub struct Prepared<'r> {
    /// The rules, for the household that was told.
    pub(crate) rules: Cow<'r, DayRules>,
    /// What was told of each fact.
    pub(crate) slots: Vec<Slot>,
    /// The same, with nothing known of facts that nobody is asked for.
    counting: Vec<Slot>,
}

impl<'r> Prepared<'r> {
    /// What a situation says, for rules at hand.
    pub(crate) fn new(content: &Content, rules: Cow<'r, DayRules>, situation: &Situation) -> Self {
        let slots = rules.variables.slots(content, situation);
        let told = rules.told(&slots);
        let counts = |(place, slot): (usize, &Slot)| {
            let is_answer = !matches!(slot, Slot::Open | Slot::Unknown);
            if is_answer && !told.is_used(FactIndex(place)) { Slot::Unknown } else { *slot }
        };
        let counting = slots.iter().enumerate().map(counts).collect();
        Self { rules, slots, counting }
    }

    /// Compares every scheme with it.
    #[must_use]
    pub fn compare(&self) -> Comparison<'_> {
        Comparison::new(&self.rules, &self.counting)
    }
}
