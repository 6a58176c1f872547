//! `rules coverage`: what the scenarios exercise of the rules.

use std::process::ExitCode;

use crate::command::{Format, Root, content_of, print_json};
use crate::coverage::{Coverage, CoverageFile, lines};
use crate::location::Locations;
use crate::report::say;

/// Lists what no scenario exercises: conditions that are never met, not met or unknown, values and outcomes never seen.
#[derive(clap::Args)]
pub(crate) struct CoverageReport {
    #[command(flatten)]
    root: Root,
    /// How the report is written: text lists the gaps, json every count.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Exit 1 when a criterion, case, alert or deadline is never met, never not met or never unknown.
    #[arg(long)]
    strict: bool,
}

impl CoverageReport {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        let tree = self.root.tree()?;
        let (content, compiled) = content_of(&tree)?;
        let locations = Locations::new(&compiled, &tree);
        let coverage = Coverage::measure(&content, &compiled.scenarios);
        match self.format {
            Format::Json => print_json(&CoverageFile::new(&coverage, &locations))?,
            Format::Text => lines(&coverage, &locations).iter().for_each(|line| say(line)),
        }
        Ok(if self.strict && !coverage.is_whole() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }
}
