//! `rules check`: every fault in rules and words.

use std::process::ExitCode;

use waymark_compiler::{Code, Diagnostic, Format, Severity, render};

use crate::command::Root;
use crate::report::say;
use crate::tree;

/// Reads all rules and words and reports every fault; exit 1 on any but a service not checked for long.
#[derive(clap::Args)]
pub(crate) struct Check {
    #[command(flatten)]
    root: Root,
    /// How faults are written.
    #[arg(long, value_enum, default_value = "plain")]
    format: CheckFormat,
}

/// How faults are written.
#[derive(Clone, Copy, clap::ValueEnum)]
enum CheckFormat {
    /// With the line, a mark under the place, and help.
    Plain,
    /// A line per fault.
    Short,
    /// As annotations of a change on GitHub.
    Github,
    /// For programs.
    Json,
}

impl Check {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        let files = tree::read(&self.root.root)?;
        let compiled = waymark_compiler::compile(&files, Some(super::today()));
        let format = match self.format {
            CheckFormat::Plain => Format::Plain,
            CheckFormat::Short => Format::Short,
            CheckFormat::Github => Format::Github,
            CheckFormat::Json => Format::Json,
        };
        let printed = render(&compiled.diagnostics, &files, format);
        if !printed.is_empty() {
            say(printed.trim_end());
        }
        let errors = compiled.diagnostics.iter().filter(|fault| fault.severity == Severity::Error).count();
        let warnings = compiled.diagnostics.len() - errors;
        if matches!(self.format, CheckFormat::Plain) {
            say(&format!("{} files read: {}, {}", files.len(), count(errors, "error"), count(warnings, "warning")));
        }
        Ok(if compiled.diagnostics.iter().any(breaks) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }
}

/// Whether a fault breaks the check. All do but what time alone brings: yesterday's sound content must not fail today.
fn breaks(fault: &Diagnostic) -> bool {
    fault.code != Code::StaleService
}

fn count(number: usize, thing: &str) -> String {
    if number == 1 { format!("1 {thing}") } else { format!("{number} {thing}s") }
}
