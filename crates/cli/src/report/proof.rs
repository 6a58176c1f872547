//! Proofs as text and as JSON. What fails is shown as a made-up person.

mod json;
mod person;
mod text;

use waymark_model::RightAnswer;
use waymark_prover::{Proof, Reason, Verdict};

pub(crate) use json::json;
pub(crate) use text::text;

/// How many claims came to what.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Tally {
    proved: usize,
    refuted: usize,
    given_up: usize,
    /// Where the solver and the engine disagree.
    faults: usize,
}

impl Tally {
    /// Counts.
    pub(crate) fn of(proofs: &[Proof]) -> Self {
        let mut tally = Self::default();
        for proof in proofs {
            match &proof.verdict {
                Verdict::Proved => tally.proved += 1,
                Verdict::Refuted(_) => tally.refuted += 1,
                Verdict::GivenUp(_) => tally.given_up += 1,
                Verdict::Fault(_) => tally.faults += 1,
            }
        }
        tally
    }

    /// Whether everything is proved, and there was anything to prove.
    pub(crate) fn is_whole(self) -> bool {
        self.proved > 0 && self.refuted + self.given_up + self.faults == 0
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} proved, {} refuted, {} given up", self.proved, self.refuted, self.given_up)?;
        if self.faults > 0 { write!(f, ", {} faults of the prover", self.faults) } else { Ok(()) }
    }
}

fn why(reason: Reason) -> &'static str {
    match reason {
        Reason::Budget => "the solver used up its conflicts; `--conflicts` allows more",
        Reason::Date => {
            "it rests on which day a deadline gives, or on how far a calendar reaches, which is not looked up here"
        }
        Reason::LaterDay => "it rests on what a scheme will be on a later day, which is not known exactly",
    }
}

fn answer(answer: Option<RightAnswer>) -> &'static str {
    answer.map_or("unknown", RightAnswer::name)
}
