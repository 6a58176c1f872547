//! `rules explain`: what a fault means and what to do about it.

use std::process::ExitCode;

use anyhow::anyhow;
use waymark_compiler::Code;

use crate::manual;
use crate::nearest::did_you_mean;
use crate::report::say;

/// Explains a fault by its code; without one, lists all codes.
#[derive(clap::Args)]
pub(crate) struct Explain {
    /// The code of the fault, such as `wrong-shape`.
    code: Option<String>,
}

impl Explain {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        match &self.code {
            Some(name) => explain(find(name)?),
            None => list(),
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn find(name: &str) -> anyhow::Result<Code> {
    let known = Code::ALL.iter().copied().find(|code| code.name() == name);
    known.ok_or_else(|| {
        let hint = did_you_mean(name, Code::ALL.iter().map(|code| code.name()));
        anyhow!("no fault has the code `{name}`{hint}\n`cargo rules explain` without a code lists them all")
    })
}

fn explain(code: Code) {
    say(&format!("{}[{code}]\n\n{}", code.severity(), manual::section(code)));
}

fn list() {
    let width = Code::ALL.iter().map(|code| code.name().len()).max().unwrap_or_default();
    for code in Code::ALL {
        let summary = manual::summary(&manual::section(*code));
        say(&format!("{:width$}  {:7}  {summary}", code.name(), code.severity().name()));
    }
}
