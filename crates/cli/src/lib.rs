//! `rules`: checks, tests and packs the content, and evaluates it for answers given.

pub mod answers;
mod command;
mod conditions;
mod coverage;
mod expectation;
mod journeys;
mod location;
mod manual;
mod mutation;
mod nearest;
mod report;
mod rule_path;
pub mod tree;
mod words;

use std::process::ExitCode;

use clap::Parser;

use crate::command::Command;

/// Checks, tests and packs Waymark's rules, and evaluates them for answers given.
#[derive(Parser)]
#[command(name = "rules", version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

/// Does what the command line says, and gives back the code to exit with.
#[must_use]
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    match arguments.command.run() {
        Ok(code) => code,
        Err(error) => {
            report::say_error(&format!("{error:#}"));
            ExitCode::from(2)
        }
    }
}
