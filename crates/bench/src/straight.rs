//! The rules of 15 schemes as somebody would write them in Rust who had only these: no data, no names, no choice at run time.
//!
//! It does what the engine does of a scheme: three values, the truth of every criterion, and which facts are missing. The
//! schemes are [written](crate::written) from the content, and a test holds both against each other over random people.

#[rustfmt::skip]
#[expect(clippy::too_many_lines, reason = "it is one table")]
mod schemes;
mod told;

pub use self::schemes::schemes;
pub use self::told::{Told, missing_fact};

use waymark_model::Truth;

use crate::rules::CRITERIA;

/// A scheme compared with what was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Compared {
    /// Whether all criteria are met.
    pub truth: Truth,
    /// Whether each is met.
    pub criteria: [Truth; CRITERIA],
    /// The facts not told that stand in unknown parts of unknown criteria, a bit each.
    pub missing: u64,
}

/// A condition: its truth, and the facts not told that leave it unknown.
#[derive(Debug, Clone, Copy)]
struct Seen {
    truth: Truth,
    missing: u64,
}

impl Seen {
    /// What is missing counts only where it leaves something unknown.
    fn new(truth: Truth, missing: u64) -> Self {
        Self { truth, missing: if truth == Truth::Unknown { missing } else { 0 } }
    }
}

fn all<const N: usize>(parts: [Seen; N]) -> Seen {
    let truth = parts.iter().fold(Truth::Met, |all, part| all.and(part.truth));
    Seen::new(truth, parts.iter().fold(0, |missing, part| missing | part.missing))
}

fn any<const N: usize>(parts: [Seen; N]) -> Seen {
    let truth = parts.iter().fold(Truth::NotMet, |any, part| any.or(part.truth));
    Seen::new(truth, parts.iter().fold(0, |missing, part| missing | part.missing))
}

fn not(part: Seen) -> Seen {
    Seen { truth: !part.truth, missing: part.missing }
}

fn compared(criteria: [Seen; CRITERIA]) -> Compared {
    Compared {
        truth: criteria.iter().fold(Truth::Met, |all, criterion| all.and(criterion.truth)),
        criteria: criteria.map(|criterion| criterion.truth),
        missing: criteria.iter().fold(0, |missing, criterion| missing | criterion.missing),
    }
}
