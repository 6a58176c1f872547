//! `rules mutate`: which flipped rules no scenario notices.

use std::process::ExitCode;

use anyhow::ensure;
use waymark_compiler::Compiled;
use waymark_engine::evaluate;
use waymark_model::Content;

use crate::command::{Format, Root, content_of, print_json};
use crate::expectation::faults;
use crate::location::Locations;
use crate::mutation::{MutantEntry, MutationFile, list, mutants, report, survivors};
use crate::report::say;

/// Flips each rule in memory and runs the scenarios; lists the flips that none of them notices.
#[derive(clap::Args)]
pub(crate) struct Mutate {
    #[command(flatten)]
    root: Root,
    /// How the report is written.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Only lists the flips; runs nothing.
    #[arg(long)]
    list: bool,
}

impl Mutate {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        let tree = self.root.tree()?;
        let (content, compiled) = content_of(&tree)?;
        let locations = Locations::new(&compiled, &tree);
        let mutants = mutants(&content);
        let lines = if self.list {
            if self.format == Format::Json {
                let entries: Vec<_> = mutants.iter().map(|mutant| MutantEntry::new(mutant, &locations)).collect();
                return print_json(&entries).map(|()| ExitCode::SUCCESS);
            }
            list(&mutants, &locations)
        } else {
            needs_passing(&content, &compiled)?;
            let survivors = survivors(&content, &compiled.scenarios, &mutants);
            if self.format == Format::Json {
                let file = MutationFile::new(mutants.len(), &survivors, &locations);
                return print_json(&file).map(|()| ExitCode::SUCCESS);
            }
            report(&mutants, &survivors, &locations)
        };
        for line in lines {
            say(&line);
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Where a scenario fails as it is, it would seem to notice everything.
fn needs_passing(content: &Content, compiled: &Compiled) -> anyhow::Result<()> {
    let fails = |scenario: &&_| !faults(scenario, &evaluate(content, &scenario.situation)).is_empty();
    let failing = compiled.scenarios.iter().filter(fails).count();
    let fail = if failing == 1 { "scenario fails" } else { "scenarios fail" };
    ensure!(failing == 0, "{failing} {fail} as the rules are; `cargo rules test` lists them");
    Ok(())
}
