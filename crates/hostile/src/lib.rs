//! Bytes that nobody vouches for, and what must come of them: whatever a file of rules or words, a pack or a file of
//! answers holds, reading it ends, in little memory, without a panic; and what was read can be used.
//!
//! Each function here takes such bytes and panics where that is not so. `fuzz/` makes bytes up; `tests/` gives back those
//! that are kept (ADR 16).
#![expect(clippy::expect_used, clippy::panic, reason = "a fault that is found must be seen")]

mod answers;
mod pack;
mod source;
mod usable;
mod world;

pub use answers::answers;
pub use pack::{Reader, pack};
pub use source::{source, subjects};
pub use world::files;

/// What came of bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// They were read, and what they hold can be used.
    Taken,
    /// They were refused, with a reason.
    Refused,
}
