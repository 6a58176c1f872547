//! What may be told of one fact, as variables.

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use waymark_engine::lowered::{Holds, Slot};
use waymark_model::{ChoiceId, Fact, FactKind, Truth, Value};

use crate::cells::{Cells, Stretch, slot};
use crate::circuit::Circuit;
use crate::kleene::Kleene;
use crate::sat::Lit;

/// What may be told of one fact.
#[derive(Debug)]
pub(crate) struct Told {
    kind: FactKind,
    /// Whether anything is told.
    known: Lit,
    cells: Variables,
}

/// A variable for each cell.
#[derive(Debug)]
enum Variables {
    /// It is this one.
    Values(Vec<(Lit, Value)>),
    /// It is among those ticked.
    Ticks(Vec<(Lit, ChoiceId)>),
    /// It may be on this stretch.
    Stretches(Vec<(Lit, Stretch)>),
}

impl Told {
    /// Anything may be told of the fact, or nothing.
    pub(crate) fn new(circuit: &mut Circuit, fact: &Fact, cells: &Cells) -> Self {
        let (known, cells) = match cells {
            Cells::Values(values) => {
                let values = with_variables(circuit, values);
                (one_at_most(circuit, &values), Variables::Values(values))
            }
            Cells::Ticks(ids) => {
                let (known, ids) = (circuit.variable(), with_variables(circuit, ids));
                for (ticked, _) in &ids {
                    circuit.implies(*ticked, &[known]);
                }
                (known, Variables::Ticks(ids))
            }
            Cells::Stretches(stretches) => {
                let known = circuit.variable();
                (known, Variables::Stretches(unbroken(circuit, known, stretches)))
            }
        };
        Self { kind: fact.kind.clone(), known, cells }
    }

    /// Whether anything is told.
    pub(crate) fn known(&self) -> Lit {
        self.known
    }

    /// Where an atom about the fact is met, as far as what is told goes.
    pub(crate) fn atom(&self, circuit: &mut Circuit, holds: &Holds) -> Kleene {
        let one_with = |circuit: &mut Circuit, truth| {
            let settles = self.slots().into_iter().filter(|(_, slot)| holds.truth(*slot) == truth);
            circuit.any(settles.map(|(told, _)| told).collect::<Vec<_>>())
        };
        match &self.cells {
            Variables::Values(_) => {
                Kleene { met: one_with(circuit, Truth::Met), not_met: one_with(circuit, Truth::NotMet) }
            }
            // One that is ticked is enough.
            Variables::Ticks(_) => {
                let met = one_with(circuit, Truth::Met);
                Kleene { met, not_met: circuit.all([self.known, !met]) }
            }
            // Every number or day that may be has to agree. Stretches on which an atom is met touch or leave a gap, so that
            // an unbroken run of them is one stretch to the engine too.
            Variables::Stretches(_) => Kleene {
                met: self.only_with(circuit, holds, |truth| truth == Truth::Met),
                not_met: self.only_with(circuit, holds, |truth| truth == Truth::NotMet),
            },
        }
    }

    /// Whether a rule says of every day that may be whether an atom holds.
    pub(crate) fn covered(&self, circuit: &mut Circuit, holds: &Holds) -> Lit {
        self.only_with(circuit, holds, |truth| truth != Truth::Unknown)
    }

    /// Whether `more` says at least what this says.
    pub(crate) fn kept_by(&self, more: &Self, circuit: &mut Circuit) -> Lit {
        let mut kept = Vec::new();
        for ((less, _), (more, _)) in self.slots().iter().zip(more.slots()) {
            kept.push(match &self.cells {
                Variables::Values(_) => circuit.any([!*less, more]),
                Variables::Ticks(_) => {
                    let differs = circuit.differ(*less, more);
                    circuit.any([!self.known, !differs])
                }
                Variables::Stretches(_) => circuit.any([!self.known, *less, !more]),
            });
        }
        kept.push(circuit.any([!self.known, more.known]));
        circuit.all(kept)
    }

    /// What is told in the model found last, if anything.
    pub(crate) fn value(&self, circuit: &Circuit) -> Option<Value> {
        if !circuit.holds(self.known) {
            return None;
        }
        let stretches = |all: &[(Lit, Stretch)]| -> Vec<Stretch> {
            all.iter().filter(|(told, _)| circuit.holds(*told)).map(|(_, stretch)| *stretch).collect()
        };
        match &self.cells {
            Variables::Values(values) => values.iter().find(|(told, _)| circuit.holds(*told)).map(|(_, v)| v.clone()),
            Variables::Ticks(ids) => {
                let ticked = ids.iter().filter(|(told, _)| circuit.holds(*told)).map(|(_, id)| id.clone());
                Some(Value::Choices(ticked.collect::<BTreeSet<_>>()))
            }
            Variables::Stretches(all) => {
                let told = stretches(all);
                let (first, last) = (told.first()?, *told.last()?);
                match self.kind {
                    FactKind::Date => first.days_until(last).map(Value::Date),
                    FactKind::Money => first.numbers_until(last).map(Value::Money),
                    _ => first.numbers_until(last).map(Value::Whole),
                }
            }
        }
    }

    /// What the model found last says of the fact.
    pub(crate) fn in_model(&self, circuit: &Circuit) -> Vec<Lit> {
        let cells = self.slots().into_iter().map(|(told, _)| told);
        cells.chain([self.known]).map(|lit| if circuit.holds(lit) { lit } else { !lit }).collect()
    }

    /// The choice of this id, where the fact has such choices to tick.
    pub(crate) fn tick(&self, wanted: &str) -> Option<Lit> {
        let Variables::Ticks(ids) = &self.cells else { return None };
        ids.iter().find(|(_, id)| id.as_str() == wanted).map(|(told, _)| *told)
    }

    fn only_with(&self, circuit: &mut Circuit, holds: &Holds, fits: impl Fn(Truth) -> bool) -> Lit {
        let others = self.slots().into_iter().filter(|(_, slot)| !fits(holds.truth(*slot)));
        let none: Vec<Lit> = others.map(|(told, _)| !told).chain([self.known]).collect();
        circuit.all(none)
    }

    /// Each cell as the engine sees it.
    fn slots(&self) -> Vec<(Lit, Slot)> {
        match &self.cells {
            Variables::Values(values) => values.iter().map(|(told, value)| (*told, slot(value, &self.kind))).collect(),
            Variables::Ticks(ids) => {
                let alone = |id: &ChoiceId| slot(&Value::Choices([id.clone()].into()), &self.kind);
                ids.iter().map(|(told, id)| (*told, alone(id))).collect()
            }
            Variables::Stretches(all) => all.iter().map(|(told, s)| (*told, s.slot())).collect(),
        }
    }
}

fn with_variables<T: Clone>(circuit: &mut Circuit, cells: &[T]) -> Vec<(Lit, T)> {
    cells.iter().map(|cell| (circuit.variable(), cell.clone())).collect()
}

/// States that no two of these hold; holds where one does.
fn one_at_most<T>(circuit: &mut Circuit, cells: &[(Lit, T)]) -> Lit {
    for (index, (one, _)) in cells.iter().enumerate() {
        cells.iter().skip(index + 1).for_each(|(other, _)| circuit.implies(*one, &[!*other]));
    }
    circuit.any(cells.iter().map(|(told, _)| *told))
}

/// A variable for each stretch, stated to be one unbroken run of at least one where `known`, and none where not.
fn unbroken(circuit: &mut Circuit, known: Lit, stretches: &[Stretch]) -> Vec<(Lit, Stretch)> {
    let cells = with_variables(circuit, stretches);
    // Whether the run has begun at or before each stretch, and whether it has ended before it.
    let (mut begun, mut ended) = (circuit.never(), circuit.never());
    for (may, _) in &cells {
        circuit.implies(*may, &[known]);
        circuit.implies(*may, &[!ended]);
        ended = circuit.any([ended, begun]);
        ended = circuit.all([ended, !*may]);
        begun = circuit.any([begun, *may]);
    }
    circuit.implies(known, &[begun]);
    cells
}
