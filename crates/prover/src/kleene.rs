//! Three-valued truth as two formulas.

use crate::circuit::Circuit;
use crate::sat::Lit;

/// Where a condition is met and where it is not met; in all other cases it is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Kleene {
    pub(crate) met: Lit,
    pub(crate) not_met: Lit,
}

impl Kleene {
    /// Never settled.
    pub(crate) fn unknown(circuit: &Circuit) -> Self {
        Self { met: circuit.never(), not_met: circuit.never() }
    }

    /// Always settled: met where this holds.
    pub(crate) fn settled(holds: Lit) -> Self {
        Self { met: holds, not_met: !holds }
    }

    /// Every one of these.
    pub(crate) fn all(circuit: &mut Circuit, parts: &[Self]) -> Self {
        let met = circuit.all(parts.iter().map(|part| part.met));
        Self { met, not_met: circuit.any(parts.iter().map(|part| part.not_met)) }
    }

    /// At least one of these.
    pub(crate) fn any(circuit: &mut Circuit, parts: &[Self]) -> Self {
        let met = circuit.any(parts.iter().map(|part| part.met));
        Self { met, not_met: circuit.all(parts.iter().map(|part| part.not_met)) }
    }

    /// At least so many of these: met where so many are, not met where too many are not.
    pub(crate) fn at_least(circuit: &mut Circuit, number: usize, parts: &[Self]) -> Self {
        let met = counted(circuit, number, parts.iter().map(|part| part.met));
        let failing = (parts.len() + 1).saturating_sub(number);
        Self { met, not_met: counted(circuit, failing, parts.iter().map(|part| part.not_met)) }
    }

    /// Where it is not settled.
    pub(crate) fn open(self, circuit: &mut Circuit) -> Lit {
        circuit.all([!self.met, !self.not_met])
    }
}

/// Where at least so many of these hold.
fn counted(circuit: &mut Circuit, number: usize, literals: impl ExactSizeIterator<Item = Lit>) -> Lit {
    if number > literals.len() {
        return circuit.never();
    }
    // Where at least none, one, two and so on of those seen so far hold.
    let mut so_far = vec![circuit.never(); number + 1];
    if let Some(none) = so_far.first_mut() {
        *none = circuit.always();
    }
    for literal in literals {
        let one_more: Vec<Lit> = so_far.iter().map(|before| circuit.all([*before, literal])).collect();
        for (count, one_more) in so_far.iter_mut().skip(1).zip(one_more) {
            *count = circuit.any([*count, one_more]);
        }
    }
    so_far.last().copied().unwrap_or(circuit.never())
}

impl std::ops::Not for Kleene {
    type Output = Self;

    fn not(self) -> Self {
        Self { met: self.not_met, not_met: self.met }
    }
}
