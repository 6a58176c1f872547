//! Flipping rules one at a time, to see which flips no scenario notices.
//!
//! A mutant is content with one rule changed, in memory: [`mutants`] makes them all, [`survivors`] runs the scenarios on
//! each. What scenarios cannot express is not flipped: a mutant that nobody could ever notice says nothing.

mod alert;
mod change;
mod condition;
mod date;
mod deadline;
mod flip;
mod item;
mod joined;
mod list;
mod mutant;
mod mutants;
mod parameter;
mod report;
mod right;
mod scheme;
mod trial;
mod variation;
mod witness;
mod written;

use flip::Flip;
use mutant::Mutant;
pub(crate) use mutants::mutants;
pub(crate) use report::{MutantEntry, MutationFile, list, report};
pub(crate) use trial::survivors;
