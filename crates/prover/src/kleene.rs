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

    /// Where it is not settled.
    pub(crate) fn open(self, circuit: &mut Circuit) -> Lit {
        circuit.all([!self.met, !self.not_met])
    }
}

impl std::ops::Not for Kleene {
    type Output = Self;

    fn not(self) -> Self {
        Self { met: self.not_met, not_met: self.met }
    }
}
