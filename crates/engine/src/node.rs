//! Conditions made ready for one day: facts by number, parameters and dates worked out.

use waymark_model::Truth;

use crate::number_set::{FactIndex, FactSet};
use crate::slot::Slot;
use crate::spans::Spans;

/// What has to hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// Every one of these.
    All(Vec<Node>),
    /// At least one of these.
    Any(Vec<Node>),
    /// The opposite of this.
    Not(Box<Node>),
    /// At least so many of these.
    AtLeast(usize, Vec<Node>),
    /// Something about one fact.
    Atom(FactIndex, Holds),
    /// No rule says on this day: a parameter has no value.
    Uncovered,
}

/// The values for which an atom holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holds {
    /// At least one of these is among those told.
    Values(u64),
    /// The number or day is on one of these stretches.
    On(Spans),
}

/// What nodes are held against.
#[derive(Clone, Copy)]
pub(crate) struct Told<'a> {
    /// What is known of each fact.
    pub(crate) slots: &'a [Slot],
    /// For each fact that only some are asked: who they are.
    pub(crate) gates: &'a [Option<Node>],
}

impl Told<'_> {
    /// Whether the condition holds.
    pub(crate) fn truth(self, node: &Node) -> Truth {
        match node {
            Node::All(parts) => {
                let mut all = Truth::Met;
                for part in parts {
                    all = all.and(self.truth(part));
                    if all == Truth::NotMet {
                        break;
                    }
                }
                all
            }
            Node::Any(parts) => {
                let mut any = Truth::NotMet;
                for part in parts {
                    any = any.or(self.truth(part));
                    if any == Truth::Met {
                        break;
                    }
                }
                any
            }
            Node::Not(part) => !self.truth(part),
            Node::AtLeast(number, parts) => Truth::at_least(*number, parts.iter().map(|part| self.truth(part))),
            Node::Atom(fact, holds) => self.atom(*fact, holds),
            Node::Uncovered => Truth::Unknown,
        }
    }

    fn atom(self, fact: FactIndex, holds: &Holds) -> Truth {
        let truth = self.slots.get(fact.0).map_or(Truth::Unknown, |slot| holds.truth(*slot));
        if truth != Truth::Unknown && self.is_used(fact) { truth } else { Truth::Unknown }
    }

    /// Whether an answer to this fact counts: only where the other answers make somebody ask for it. So one more answer
    /// never takes away what was settled.
    ///
    /// Content has no circles among such conditions, so this ends.
    pub(crate) fn is_used(self, fact: FactIndex) -> bool {
        self.gate(fact) == Truth::Met
    }

    fn gate(self, fact: FactIndex) -> Truth {
        self.gates.get(fact.0).and_then(Option::as_ref).map_or(Truth::Met, |gate| self.truth(gate))
    }

    /// Adds the facts not asked yet that stand in the unknown parts of an unknown condition, and can still be asked; where
    /// that is not known yet, the facts that tell it are added too.
    pub(crate) fn open(self, node: &Node, found: &mut FactSet) {
        if self.truth(node) != Truth::Unknown {
            return;
        }
        match node {
            Node::All(parts) | Node::Any(parts) | Node::AtLeast(_, parts) => {
                for part in parts {
                    self.open(part, found);
                }
            }
            Node::Not(part) => self.open(part, found),
            Node::Atom(fact, _) => self.open_fact(*fact, found),
            Node::Uncovered => {}
        }
    }

    /// Adds a fact that was not asked yet and can still be; where that is not known yet, the facts that tell it too.
    pub(crate) fn open_fact(self, fact: FactIndex, found: &mut FactSet) {
        let Some(Some(gate)) = self.gates.get(fact.0) else {
            if self.slots.get(fact.0) == Some(&Slot::Open) {
                found.insert(fact);
            }
            return;
        };
        let mut first = FactSet::default();
        self.open(gate, &mut first);
        let can_be_asked = self.truth(gate) == Truth::Met || !first.is_empty();
        if self.slots.get(fact.0) == Some(&Slot::Open) && can_be_asked {
            found.insert(fact);
        }
        first.iter().for_each(|fact| found.insert(fact));
    }
}

impl Holds {
    /// Whether it holds of what is known of its fact.
    #[must_use]
    pub fn truth(&self, slot: Slot) -> Truth {
        match (self, slot) {
            (Self::Values(wanted), Slot::Values(told)) => Truth::from(wanted & told != 0),
            (Self::On(spans), Slot::Span { first, last }) => spans.truth(first, last),
            // Content holds no other pairing; if a caller puts a value of the wrong kind in, nothing is known of it.
            _ => Truth::Unknown,
        }
    }

    /// The first number of each stretch on which it is the same throughout, but for the one from the beginning. None
    /// where it is about values that one chooses from.
    #[must_use]
    pub fn borders(&self) -> Vec<i64> {
        match self {
            Self::Values(_) => Vec::new(),
            Self::On(spans) => spans.borders().collect(),
        }
    }
}

impl Node {
    /// Shows `see` every atom, from the first to the last.
    pub fn atoms<'a>(&'a self, see: &mut impl FnMut(FactIndex, &'a Holds)) {
        match self {
            Self::All(parts) | Self::Any(parts) | Self::AtLeast(_, parts) => {
                for part in parts {
                    part.atoms(see);
                }
            }
            Self::Not(part) => part.atoms(see),
            Self::Atom(fact, holds) => see(*fact, holds),
            Self::Uncovered => {}
        }
    }
}
