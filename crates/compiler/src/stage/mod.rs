//! The stages from texts to content. Each returns what it could make, and reports every fault it met.

mod check;
mod emit;
mod lint;
mod lower;
mod parse;
mod resolve;

pub(crate) use check::{Project, check};
pub(crate) use emit::{Emitted, emit};
pub(crate) use lint::lint;
pub(crate) use lower::{Shapes, lower};
pub(crate) use parse::parse;
pub(crate) use resolve::resolve;
