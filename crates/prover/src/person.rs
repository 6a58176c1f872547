//! Anybody: what may be told of every fact, and what conditions make of it.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use waymark_engine::lowered::{FactIndex, Holds, Lowered, Node};
use waymark_model::{Answer, AreaId, FactId, FactOf, PersonId, Situation};

use crate::cells::Cells;
use crate::circuit::Circuit;
use crate::kleene::Kleene;
use crate::sat::Lit;
use crate::told::Told;

/// Anybody: what may be told of every fact. A fact of which nothing is told is one not asked yet. To conditions "I don't
/// know" is the same; it differs only in that a date may be shown although nobody can tell yet whether it concerns the
/// person, which shows more places, never fewer.
#[derive(Debug, Clone)]
pub(crate) struct Person {
    told: BTreeMap<FactIndex, Rc<Told>>,
    /// The people of the household, none where nobody told of it.
    people: Vec<PersonId>,
    names: BTreeMap<FactIndex, FactOf>,
    /// Whether what is told of a fact counts: where somebody is asked for it.
    used: BTreeMap<FactIndex, Lit>,
}

impl Person {
    /// Anybody, apart from everybody before.
    pub(crate) fn new(circuit: &mut Circuit, rules: &Lowered<'_>, cells: &BTreeMap<FactIndex, Cells>) -> Self {
        let mut told = BTreeMap::new();
        for (index, fact) in rules.facts() {
            if let Some(cells) = cells.get(&index) {
                told.insert(index, Rc::new(Told::new(circuit, fact, cells)));
            }
        }
        Self::with(circuit, rules, told)
    }

    /// The same person, but for what is told of one fact.
    pub(crate) fn but_for(
        &self,
        circuit: &mut Circuit,
        rules: &Lowered<'_>,
        cells: &BTreeMap<FactIndex, Cells>,
        fact: FactIndex,
    ) -> Self {
        let mut told = self.told.clone();
        let about = rules.facts().find(|(index, _)| *index == fact);
        if let Some(((_, about), cells)) = about.zip(cells.get(&fact)) {
            told.insert(fact, Rc::new(Told::new(circuit, about, cells)));
        }
        Self::with(circuit, rules, told)
    }

    /// The same answers in a household that nobody told of; `rules` are those for it.
    pub(crate) fn alone(&self, circuit: &mut Circuit, rules: &Lowered<'_>) -> Self {
        let of_case: BTreeMap<_, _> = rules.facts().collect();
        let told = self.told.iter().filter(|(fact, _)| of_case.contains_key(fact));
        Self::with(circuit, rules, told.map(|(fact, told)| (*fact, Rc::clone(told))).collect())
    }

    fn with(circuit: &mut Circuit, rules: &Lowered<'_>, told: BTreeMap<FactIndex, Rc<Told>>) -> Self {
        let names = rules.facts().filter_map(|(index, _)| Some((index, rules.fact_of(index)?))).collect();
        let mut person = Self { told, people: rules.people().to_vec(), names, used: BTreeMap::new() };
        rules.facts().for_each(|(fact, _)| person.count(circuit, rules, fact));
        person
    }

    /// Works out whether what is told of a fact counts, those facts first that say so. Content has no circles among them.
    fn count(&mut self, circuit: &mut Circuit, rules: &Lowered<'_>, fact: FactIndex) {
        if self.used.contains_key(&fact) {
            return;
        }
        let used = if let Some(gate) = rules.gate(fact) {
            gate.atoms(&mut |before, _| self.count(circuit, rules, before));
            self.truth(circuit, gate).met
        } else {
            circuit.always()
        };
        self.used.insert(fact, used);
    }

    /// Where a condition is met and where it is not.
    pub(crate) fn truth(&self, circuit: &mut Circuit, node: &Node) -> Kleene {
        match node {
            Node::All(parts) => {
                let parts: Vec<Kleene> = parts.iter().map(|part| self.truth(circuit, part)).collect();
                Kleene::all(circuit, &parts)
            }
            Node::Any(parts) => {
                let parts: Vec<Kleene> = parts.iter().map(|part| self.truth(circuit, part)).collect();
                Kleene::any(circuit, &parts)
            }
            Node::Not(part) => !self.truth(circuit, part),
            Node::AtLeast(number, parts) => {
                let parts: Vec<Kleene> = parts.iter().map(|part| self.truth(circuit, part)).collect();
                Kleene::at_least(circuit, *number, &parts)
            }
            Node::Atom(fact, holds) => self.atom(circuit, *fact, holds),
            Node::Uncovered => Kleene::unknown(circuit),
        }
    }

    fn atom(&self, circuit: &mut Circuit, fact: FactIndex, holds: &Holds) -> Kleene {
        let Some(told) = self.told.get(&fact) else { return Kleene::unknown(circuit) };
        let (atom, used) = (told.atom(circuit, holds), self.used(circuit, fact));
        Kleene { met: circuit.all([atom.met, used]), not_met: circuit.all([atom.not_met, used]) }
    }

    /// What may be told of a fact.
    pub(crate) fn told(&self, fact: FactIndex) -> Option<&Told> {
        self.told.get(&fact).map(Rc::as_ref)
    }

    /// Whether something is told of a fact, counting or not.
    pub(crate) fn known(&self, circuit: &Circuit, fact: FactIndex) -> Lit {
        self.told(fact).map_or(circuit.never(), Told::known)
    }

    /// Whether what is told of a fact counts.
    pub(crate) fn used(&self, circuit: &Circuit, fact: FactIndex) -> Lit {
        self.used.get(&fact).copied().unwrap_or(circuit.never())
    }

    /// Whether another person told at least what this one did.
    pub(crate) fn kept_by(&self, circuit: &mut Circuit, other: &Self) -> Lit {
        let kept: Vec<Lit> =
            self.told.values().zip(other.told.values()).map(|(less, more)| less.kept_by(more, circuit)).collect();
        circuit.all(kept)
    }

    /// What the model found last says of these facts, of whomever they are.
    pub(crate) fn in_model(&self, circuit: &Circuit, facts: &BTreeSet<FactId>) -> Vec<Lit> {
        let about = |index: &FactIndex| self.names.get(index).is_some_and(|of| facts.contains(&of.fact));
        let told = self.told.iter().filter(|(index, _)| about(index));
        told.flat_map(|(_, told)| told.in_model(circuit)).collect()
    }

    /// What the person told in the model found last.
    pub(crate) fn situation(&self, circuit: &Circuit, rules: &Lowered<'_>, area: &AreaId) -> Situation {
        let mut situation = Situation::new(rules.on(), area.clone());
        situation.people = self.people.iter().map(|person| (person.clone(), BTreeMap::new())).collect();
        for (fact, told) in &self.told {
            let Some((of, value)) = self.names.get(fact).zip(told.value(circuit)) else { continue };
            let answers = match &of.person {
                None => &mut situation.answers,
                Some(person) => situation.people.entry(person.clone()).or_default(),
            };
            answers.insert(of.fact.clone(), Answer::Known(value));
        }
        situation
    }
}
