//! What the scenarios exercise of the rules.
//!
//! Measuring and printing are apart: [`Coverage`] is counted here and knows nothing of places or formats.

mod clock;
mod json;
mod measure;
mod text;

pub(crate) use json::CoverageFile;
pub(crate) use measure::{ConditionUse, Coverage, OutcomeUse, Truths, ValueUse};
pub(crate) use text::lines;
