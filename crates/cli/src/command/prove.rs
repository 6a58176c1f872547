//! `rules prove`: what holds for all possible answers.

use std::process::ExitCode;

use waymark_prover::{Limits, prove};

use crate::command::{Day, Format, Root, print_json};
use crate::report::{self, proof};
use crate::words::Speech;

/// The language that made-up people are described in.
const LANGUAGE: &str = "en";

/// Proves what holds for all possible answers; exit 1 unless everything is proved.
#[derive(clap::Args)]
pub(crate) struct Prove {
    #[command(flatten)]
    root: Root,
    #[command(flatten)]
    day: Day,
    /// How the proofs are written.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// How many conflicts the solver may meet over one claim before it gives the claim up.
    #[arg(long, value_name = "N", default_value_t = Limits::default().conflicts)]
    conflicts: u64,
}

impl Prove {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        let (content, compiled) = self.root.content()?;
        let on = self.day.on()?;
        let proofs = prove(&content, &compiled.invariants, on, Limits { conflicts: self.conflicts });
        if self.format == Format::Json {
            print_json(&proof::json(on, &proofs))?;
        } else {
            let words = compiled.words.iter().find(|words| words.locale.tag == LANGUAGE);
            let speech = words.map(|words| Speech::new(words, &content, on));
            for line in proof::text(&content, &compiled.invariants, &proofs, speech.as_ref()) {
                report::say(&line);
            }
        }
        Ok(if proof::Tally::of(&proofs).is_whole() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}
