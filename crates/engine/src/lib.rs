//! The engine: from rules and answers to a plan, and to the next question that can still matter.
//!
//! Invariants: pure and total; unknown is never no; the same input gives the same plan, byte for byte. It does no I/O,
//! reads no clock, and knows nothing of YAML, words or pages.

mod change;
mod comparison;
mod date;
mod day_rules;
mod deadline;
mod due_date;
mod due_matter;
mod explanation;

mod fewest;
mod gain;
mod grounds;
mod in_order;
mod lower;
pub mod lowered;
mod matter;
mod node;
mod number_set;
mod outcome;
mod plan;
mod prepared;
mod program;
mod question;
mod read_once;
mod result;
mod right;
mod ruleset;
mod shift;
mod signpost;
mod slot;
mod spans;
mod survey;
mod target;
mod terms;
mod variables;
mod view;
mod witness;
mod working_days;

pub use change::Change;
pub use comparison::Comparison;
pub use explanation::{Explanation, Part, WhyUnknown};
pub use grounds::Grounds;
pub use plan::Plan;
pub use prepared::Prepared;
pub use question::{Next, QuestionOf};
pub use result::{AlertRaised, CriterionResult, DeadlineDue, Merit, RightResult, SchemeResult, Signpost};
pub use ruleset::{Ruleset, evaluate, next_question};
pub use terms::{Terms, commonest_fact, scheme_values};
