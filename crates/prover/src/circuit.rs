//! Formulas, each kept once and handed to the solver as clauses (G. S. Tseitin, 1968).

use std::collections::BTreeMap;

use crate::sat::{Lit, Sat, Search};

/// Formulas over variables.
pub(crate) struct Circuit {
    sat: Sat,
    always: Lit,
    /// What stands for the conjunction of these, in order.
    conjunctions: BTreeMap<Vec<Lit>, Lit>,
}

impl Circuit {
    /// No formulas yet; each search may use this many conflicts.
    pub(crate) fn new(conflicts: u64) -> Self {
        let mut sat = Sat::new(conflicts);
        let always = sat.variable();
        sat.clause(&[always]);
        Self { sat, always, conjunctions: BTreeMap::new() }
    }

    /// What always holds.
    pub(crate) fn always(&self) -> Lit {
        self.always
    }

    /// What never holds.
    pub(crate) fn never(&self) -> Lit {
        !self.always
    }

    /// A new variable.
    pub(crate) fn variable(&mut self) -> Lit {
        self.sat.variable()
    }

    /// States that wherever `first` holds, at least one of `then` does.
    pub(crate) fn implies(&mut self, first: Lit, then: &[Lit]) {
        let clause: Vec<Lit> = then.iter().copied().chain([!first]).collect();
        self.sat.clause(&clause);
    }

    /// All of these.
    pub(crate) fn all(&mut self, parts: impl IntoIterator<Item = Lit>) -> Lit {
        let mut parts: Vec<Lit> = parts.into_iter().filter(|part| *part != self.always).collect();
        parts.sort_unstable();
        parts.dedup();
        let contradicts = |part: &Lit| *part == !self.always || parts.binary_search(&!*part).is_ok();
        if parts.iter().any(contradicts) {
            return self.never();
        }
        match parts.as_slice() {
            [] => return self.always,
            [part] => return *part,
            _ => {}
        }
        if let Some(known) = self.conjunctions.get(&parts) {
            return *known;
        }
        let whole = self.sat.variable();
        for part in &parts {
            self.sat.clause(&[!whole, *part]);
        }
        let clause: Vec<Lit> = parts.iter().map(|part| !*part).chain([whole]).collect();
        self.sat.clause(&clause);
        self.conjunctions.insert(parts, whole);
        whole
    }

    /// At least one of these.
    pub(crate) fn any(&mut self, parts: impl IntoIterator<Item = Lit>) -> Lit {
        !self.all(parts.into_iter().map(|part| !part))
    }

    /// One of the two, but not both.
    pub(crate) fn differ(&mut self, a: Lit, b: Lit) -> Lit {
        let (left, right) = (self.all([a, !b]), self.all([!a, b]));
        self.any([left, right])
    }

    /// Looks for a model in which all of these hold.
    pub(crate) fn search(&mut self, assumed: &[Lit]) -> Search {
        self.sat.search(assumed)
    }

    /// Whether this holds in the model found last.
    pub(crate) fn holds(&self, lit: Lit) -> bool {
        self.sat.holds(lit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_mean_what_they_say_and_are_kept_once() {
        let mut circuit = Circuit::new(1_000);
        let (a, b) = (circuit.variable(), circuit.variable());
        let (both, either, one) = (circuit.all([a, b]), circuit.any([a, b]), circuit.differ(a, b));
        for (x, y) in [(false, false), (false, true), (true, false), (true, true)] {
            let as_is = |lit: Lit, holds: bool| if holds { lit } else { !lit };
            assert_eq!(circuit.search(&[as_is(a, x), as_is(b, y)]), Search::Found);
            assert_eq!(circuit.holds(both), x && y);
            assert_eq!(circuit.holds(either), x || y);
            assert_eq!(circuit.holds(one), x != y);
        }
        assert_eq!(circuit.all([b, a, b]), both);
        assert_eq!(circuit.all([a, !a]), circuit.never());
        assert_eq!(circuit.any([a, !a]), circuit.always());
        assert_eq!(circuit.any([]), circuit.never());
    }
}
