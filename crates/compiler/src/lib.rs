//! The compiler of Waymark's rules: text in, content and faults out.
//!
//! Invariants: it opens no files and reads no clock; the same files give the same result, fault for fault and byte for
//! byte; every fault has a place; content is made only when there is no error; no input makes it panic.

mod compile;
mod core_words;
mod diagnostic;
mod files;
mod lints;
mod rule_name;
mod source;
mod stage;
mod suggestion;

pub use compile::{Compiled, compile};
pub use core_words::core_and_details;
pub use diagnostic::{Code, Diagnostic, Format, Label, Position, Severity, render};
pub use files::{FileId, Place, Span, Tree};
pub use rule_name::RuleName;
pub use source::schemas;
