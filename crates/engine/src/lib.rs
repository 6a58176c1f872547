//! The engine: from rules and answers to a plan, and to the next question that can still matter.
//!
//! Invariants: pure and total; unknown is never no; the same input gives the same plan, byte for byte. It does no I/O,
//! reads no clock, and knows nothing of YAML, words or pages.

mod applicable;
mod condition;
mod date;
mod deadline;
mod outcome;
mod plan;
mod question;
mod result;
mod right;
mod signpost;

pub use plan::{Plan, evaluate};
pub use question::{Next, next_question};
pub use result::{AlertRaised, CriterionResult, DeadlineDue, Reason, RightResult, SchemeResult, Signpost};
