//! What holds of the rules for all possible answers, whole or partial, on one day: decided by a SAT solver, not by sampling.
//!
//! How it works. The conditions are those that the engine evaluates ([`waymark_engine::lowered`]). The values of a fact are
//! cut into cells that no condition tells apart; which of them are told becomes Boolean variables, and each condition a pair
//! of formulas over them: that it is met, that it is not met. Both false is unknown, so Kleene's logic is exact (the "dual
//! rail" of three-valued circuit checking: R. E. Bryant, *Boolean analysis of MOS circuits*, 1987). Results and
//! places to go are built on top, and each [`claim`](Proof::claim) asks the solver for answers that reach, or break, it.
//!
//! Invariants: whatever the solver finds is shown to [`waymark_engine::evaluate`] before it counts, and a disagreement is
//! reported as a fault of the prover; a claim is proved only when the solver has excluded every other case; no I/O, no
//! clock, no randomness: the same rules give the same proofs.

mod cells;
mod circuit;
mod claim;
mod claims;
mod days;
mod findings;
mod kleene;
mod later;
mod person;
mod places;
mod proof;
mod prove;
mod sat;
mod sight;
mod told;
mod witness;

pub use proof::{Example, Proof, Reason, Refutation, Subject, Verdict};
pub use prove::{Limits, MOST_PEOPLE, prove};
