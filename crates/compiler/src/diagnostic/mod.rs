//! Faults and how they are written.

mod code;
mod faults;
mod github;
mod json;
mod label;
mod plain;
mod position;
mod render;
mod severity;
mod short;

pub use code::Code;
pub(crate) use faults::Faults;
pub use label::{Diagnostic, Label};
pub(crate) use position::Lines;
pub use position::Position;
pub use render::{Format, render};
pub use severity::Severity;
