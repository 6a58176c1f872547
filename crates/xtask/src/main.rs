//! The project's own commands: set up, build, serve, test. Run `cargo xtask --help`.

mod benchmark;
mod browser;
mod command_line;
mod commands;
mod console;
mod file_tree;
mod project;
mod report;
mod search_path;
mod server;
mod site;
mod tools;
mod transcript;

use std::process::ExitCode;

use clap::Parser as _;

use crate::command_line::{Command, CommandLine};

fn main() -> ExitCode {
    let done = match CommandLine::parse().command {
        Command::Serve { port } => commands::serve(port),
        Command::Build { out } => commands::build(&out),
        Command::Test => commands::test(),
        Command::E2e { browser, filter } => commands::e2e(browser, filter.as_deref()),
        Command::Gallery { out } => commands::gallery(&out),
        Command::Bench => commands::bench(),
        Command::Lighthouse => commands::lighthouse(),
        Command::Waits => commands::waits(),
        Command::StagePacks => commands::stage_packs(),
    };
    done.unwrap_or_else(|error| {
        console::complain(&error);
        ExitCode::FAILURE
    })
}
