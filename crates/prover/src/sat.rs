//! The solver, and how much it may try.

use batsat::{Callbacks, ClauseKind, Solver, SolverInterface as _, SolverOpts, lbool};

/// A variable or its opposite.
pub(crate) use batsat::Lit;

/// A solver whose every search has the same budget of conflicts.
pub(crate) struct Sat {
    solver: Solver<Budget>,
    conflicts: u64,
}

/// What a search came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Search {
    /// There is a model; [`Sat::holds`] reads it.
    Found,
    /// There is none.
    Excluded,
    /// The budget is used up.
    GaveUp,
}

/// Conflicts left. Each conflict teaches the solver one clause.
struct Budget {
    left: u64,
}

impl Callbacks for Budget {
    fn on_new_clause(&mut self, _: &[Lit], kind: ClauseKind) {
        if kind == ClauseKind::Learnt {
            self.left = self.left.saturating_sub(1);
        }
    }

    fn stop(&self) -> bool {
        self.left == 0
    }
}

impl Sat {
    /// A solver that gives a search up after this many conflicts.
    pub(crate) fn new(conflicts: u64) -> Self {
        Self { solver: Solver::new(SolverOpts::default(), Budget { left: conflicts }), conflicts }
    }

    /// A new variable. The solver tries false first, so that what it finds says little that need not be said.
    pub(crate) fn variable(&mut self) -> Lit {
        Lit::new(self.solver.new_var_default(), true)
    }

    /// At least one of these holds.
    pub(crate) fn clause(&mut self, literals: &[Lit]) {
        // It says whether the clauses can still be satisfied: the next search says so too.
        let _ = self.solver.add_clause_reuse(&mut literals.to_vec());
    }

    /// Looks for a model in which all of these hold.
    pub(crate) fn search(&mut self, assumed: &[Lit]) -> Search {
        self.solver.cb_mut().left = self.conflicts;
        let found = self.solver.solve_limited(assumed);
        if found == lbool::TRUE {
            Search::Found
        } else if found == lbool::FALSE {
            Search::Excluded
        } else {
            Search::GaveUp
        }
    }

    /// Whether this holds in the model found last.
    pub(crate) fn holds(&self, lit: Lit) -> bool {
        self.solver.value_lit(lit) == lbool::TRUE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn models_are_found_read_and_excluded() {
        let mut sat = Sat::new(1_000);
        let (a, b) = (sat.variable(), sat.variable());
        assert_eq!(sat.search(&[]), Search::Found);
        assert!(!sat.holds(a) && sat.holds(!b), "false is tried first");
        sat.clause(&[a, b]);
        assert_eq!(sat.search(&[!a]), Search::Found);
        assert!(sat.holds(b) && !sat.holds(a));
        assert_eq!(sat.search(&[!a, !b]), Search::Excluded);
        assert_eq!(sat.search(&[]), Search::Found);
    }

    /// Nine pigeons do not fit into eight holes; resolution needs exponentially long to see it (A. Haken, 1985).
    #[test]
    fn a_search_that_takes_too_long_is_given_up() {
        let mut sat = Sat::new(100);
        let sits: Vec<Vec<Lit>> = (0..9).map(|_| (0..8).map(|_| sat.variable()).collect()).collect();
        for holes in &sits {
            sat.clause(holes);
        }
        for (index, one) in sits.iter().enumerate() {
            for other in sits.iter().skip(index + 1) {
                one.iter().zip(other).for_each(|(a, b)| sat.clause(&[!*a, !*b]));
            }
        }
        assert_eq!(sat.search(&[]), Search::GaveUp);
    }
}
