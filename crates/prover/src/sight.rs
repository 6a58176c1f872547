//! One person before all rules: what is found for them. Each kind of finding has a file of its own.

use std::collections::BTreeMap;

use waymark_engine::lowered::Lowered;
use waymark_model::Condition;

use crate::circuit::Circuit;
use crate::kleene::Kleene;
use crate::later::{GuessKey, Later};
use crate::person::Person;
use crate::sat::Lit;

/// One person before all rules.
pub(crate) struct Sight<'s, 'c> {
    pub(crate) circuit: &'s mut Circuit,
    pub(crate) rules: &'s Lowered<'c>,
    pub(crate) person: &'s Person,
    pub(crate) guesses: &'s mut Guesses,
}

/// What is left to the solver as a guess, for everybody.
#[derive(Default)]
pub(crate) struct Guesses {
    /// What schemes are on later days; see [`Later`].
    pub(crate) later: BTreeMap<GuessKey, Later>,
    /// Where the day of a deadline, or how far a calendar reaches, is guessed.
    pub(crate) dates: Vec<Lit>,
}

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
