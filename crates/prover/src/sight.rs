//! One person before all rules: what is found for them. Each kind of finding has a file of its own.

use std::collections::BTreeMap;

use waymark_engine::lowered::Lowered;
use waymark_model::Condition;

use crate::circuit::Circuit;
use crate::kleene::Kleene;
use crate::later::{GuessKey, Later};
use crate::person::Person;

/// One person before all rules.
pub(crate) struct Sight<'s, 'c> {
    pub(crate) circuit: &'s mut Circuit,
    pub(crate) rules: &'s Lowered<'c>,
    pub(crate) person: &'s Person,
    pub(crate) guesses: &'s mut Guesses,
}

/// The guesses about later days, for everybody; see [`Later`].
pub(crate) type Guesses = BTreeMap<GuessKey, Later>;

impl Sight<'_, '_> {
    /// Where a condition is met today and where it is not.
    pub(crate) fn truth(&mut self, condition: &Condition) -> Kleene {
        self.truth_of(condition, None)
    }

    /// Where a condition on the person at this place in the household is met today and where it is not.
    pub(crate) fn truth_of(&mut self, condition: &Condition, person: Option<usize>) -> Kleene {
        let node = self.rules.node_of(condition, person);
        self.person.truth(self.circuit, &node)
    }
}
