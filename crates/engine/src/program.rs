//! The criteria of all schemes with each test written down once, for comparing them quickly.
//!
//! Schemes test the same facts in the same ways. So each different test is held against its fact once, and what the criteria
//! are made of is looked up.

use waymark_model::Truth;

use crate::node::{Holds, Node};
use crate::number_set::FactIndex;
use crate::slot::Slot;

/// The criteria of all schemes.
#[derive(Debug, Clone)]
pub(crate) struct Program {
    /// Every different test, fact by fact, in the order of their numbers.
    tests: Vec<(FactIndex, Holds)>,
    /// The criteria of each scheme.
    schemes: Vec<Vec<Formula>>,
}

/// What a criterion is made of; tests by their place.
#[derive(Debug, Clone)]
pub(crate) enum Formula {
    All(Vec<Formula>),
    Any(Vec<Formula>),
    Not(Box<Formula>),
    AtLeast(usize, Vec<Formula>),
    Test(usize, FactIndex),
    Uncovered,
}

/// What every different test comes to.
pub(crate) struct Truths(Vec<Truth>);

impl Program {
    /// The program of these criteria, scheme by scheme, about so many facts.
    pub(crate) fn new(schemes: &[Vec<Node>], facts: usize) -> Self {
        let mut of_facts: Vec<Vec<&Holds>> = vec![Vec::new(); facts];
        for node in schemes.iter().flatten() {
            node.atoms(&mut |fact, holds| {
                if let Some(known) = of_facts.get_mut(fact.0).filter(|known| !known.contains(&holds)) {
                    known.push(holds);
                }
            });
        }
        let tests = of_facts
            .iter()
            .enumerate()
            .flat_map(|(fact, tests)| tests.iter().map(move |holds| (FactIndex(fact), (*holds).clone())));
        let tests: Vec<(FactIndex, Holds)> = tests.collect();
        let formulas = |nodes: &Vec<Node>| nodes.iter().map(|node| formula(node, &tests)).collect();
        Self { schemes: schemes.iter().map(formulas).collect(), tests }
    }

    /// The criteria of each scheme.
    pub(crate) fn schemes(&self) -> &[Vec<Formula>] {
        &self.schemes
    }

    /// What every test comes to with what was told and counts.
    pub(crate) fn truths(&self, counting: &[Slot]) -> Truths {
        let truth =
            |(fact, holds): &(FactIndex, Holds)| counting.get(fact.0).map_or(Truth::Unknown, |slot| holds.truth(*slot));
        Truths(self.tests.iter().map(truth).collect())
    }
}

impl Truths {
    /// Whether a formula holds. Most are one test: that is looked up without a call.
    #[inline]
    pub(crate) fn of(&self, formula: &Formula) -> Truth {
        match formula {
            Formula::Test(place, _) => self.0.get(*place).copied().unwrap_or(Truth::Unknown),
            _ => self.of_parts(formula),
        }
    }

    fn of_parts(&self, formula: &Formula) -> Truth {
        match formula {
            Formula::All(parts) => Truth::all(parts.iter().map(|part| self.of(part))),
            Formula::Any(parts) => Truth::any(parts.iter().map(|part| self.of(part))),
            Formula::Not(part) => !self.of(part),
            Formula::AtLeast(number, parts) => Truth::at_least(*number, parts.iter().map(|part| self.of(part))),
            Formula::Test(..) | Formula::Uncovered => Truth::Unknown,
        }
    }
}

fn formula(node: &Node, tests: &[(FactIndex, Holds)]) -> Formula {
    let parts = |parts: &[Node]| parts.iter().map(|part| formula(part, tests)).collect();
    match node {
        Node::All(all) => Formula::All(parts(all)),
        Node::Any(any) => Formula::Any(parts(any)),
        Node::Not(part) => Formula::Not(Box::new(formula(part, tests))),
        Node::AtLeast(number, some) => Formula::AtLeast(*number, parts(some)),
        Node::Atom(fact, holds) => {
            let first = tests.partition_point(|(other, _)| other < fact);
            let place = tests.iter().skip(first).position(|(_, other)| other == holds);
            place.map_or(Formula::Uncovered, |place| Formula::Test(first + place, *fact))
        }
        Node::Uncovered => Formula::Uncovered,
    }
}
