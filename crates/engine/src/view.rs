//! Everything that an evaluation looks at: the rules, a day, and the answers that count.

use std::collections::{BTreeMap, BTreeSet};

use waymark_model::{Amount, Answer, Content, Date, Derivation, FactId, ParameterId, Value};

use crate::day_rules::DayRules;
use crate::fact_set::FactSet;
use crate::node::Told;
use crate::slot::Slot;

/// Everything that an evaluation looks at.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    pub(crate) content: &'a Content,
    pub(crate) rules: &'a DayRules,
    pub(crate) on: Date,
    pub(crate) slots: &'a [Slot],
    answers: &'a BTreeMap<FactId, Answer>,
}

impl<'a> View<'a> {
    /// The content with these answers; `slots` are theirs.
    pub(crate) fn new(
        content: &'a Content,
        rules: &'a DayRules,
        slots: &'a [Slot],
        on: Date,
        answers: &'a BTreeMap<FactId, Answer>,
    ) -> Self {
        Self { content, rules, on, slots, answers }
    }

    /// What was told, to hold conditions against.
    pub(crate) fn told(self) -> Told<'a> {
        self.rules.told(self.slots)
    }

    /// Each fact that a person is asked for, to know these, once.
    pub(crate) fn all_asked_for<'f>(self, facts: impl IntoIterator<Item = &'f FactId>) -> BTreeSet<&'f FactId>
    where
        'a: 'f,
    {
        let mut asked = BTreeSet::new();
        asked.extend(facts.into_iter().map(|fact| self.asked_for(fact)));
        asked
    }

    /// The fact that a person is asked for, to know this one: the date that it is worked out from, or itself.
    pub(crate) fn asked_for<'f>(self, fact: &'f FactId) -> &'f FactId
    where
        'a: 'f,
    {
        self.content.facts.get(fact).and_then(|about| about.derived.as_ref()).map_or(fact, Derivation::from)
    }

    /// What was said of a fact, whether it counts or not.
    pub(crate) fn answer(self, fact: &FactId) -> Option<&'a Answer> {
        self.answers.get(fact)
    }

    /// The value told for a fact, if one was and it counts.
    pub(crate) fn value(self, fact: &FactId) -> Option<&'a Value> {
        let value = self.answers.get(fact).and_then(Answer::value)?;
        let is_used = self.rules.index(fact).is_some_and(|index| self.told().is_used(index));
        is_used.then_some(value)
    }

    /// What a parameter is worth on a day; `None` on a day that no value covers.
    pub(crate) fn amount(self, parameter: &ParameterId, on: Date) -> Option<Amount> {
        self.content.parameters.get(parameter)?.on(on).map(|value| value.amount)
    }

    /// Adds those of `facts` that were not asked yet and can still be, with the facts that tell whether they can.
    pub(crate) fn add_unasked<'f>(self, facts: impl IntoIterator<Item = &'f FactId>, open: &mut FactSet) {
        let mut unasked = FactSet::default();
        let indexes = facts.into_iter().filter_map(|fact| self.rules.index(fact));
        indexes.for_each(|fact| self.told().open_fact(fact, &mut unasked));
        unasked.iter().filter(|fact| self.rules.is_asked(*fact)).for_each(|fact| open.insert(fact));
    }

    /// Those of `facts` that were answered with a value that counts.
    pub(crate) fn known<'f>(self, facts: impl IntoIterator<Item = &'f FactId>) -> Vec<FactId>
    where
        'a: 'f,
    {
        self.all_asked_for(facts).into_iter().filter(|fact| self.value(fact).is_some()).cloned().collect()
    }

    /// Facts that were answered and are not used, because no other answer makes anybody ask for them.
    pub(crate) fn stale(self) -> Vec<FactId> {
        let counts = |fact: &FactId| self.rules.index(fact).is_some_and(|index| self.told().is_used(index));
        self.answers.keys().filter(|fact| !counts(fact)).cloned().collect()
    }
}
