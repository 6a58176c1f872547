//! What can be typed after `cargo xtask`.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

use crate::browser::Engine;

/// The project's own commands.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", about)]
pub(crate) struct CommandLine {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// One command.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Set up what is missing, build the site and serve it on this machine
    Serve {
        /// The port to serve on; another free one is used when it is taken
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Build the static site, each file also compressed (.br, .gz)
    Build {
        /// Where to put it: a folder that is empty, new, or holds an earlier build
        #[arg(long, value_name = "DIR", default_value = "dist")]
        out: PathBuf,
    },
    /// Set up what is missing and run everything that CI runs
    Test,
    /// Run the browser tests
    E2e {
        /// The browser to test in
        #[arg(long, value_enum, default_value_t = Engine::Chromium)]
        browser: Engine,
        /// Run only the tests whose name holds this
        filter: Option<String>,
    },
    /// Draw every component with its examples, as pages to look at
    Gallery {
        /// Where to put them
        #[arg(long, value_name = "DIR", default_value = "target/gallery")]
        out: PathBuf,
    },
    /// Measure what the engine costs, beside what it may cost
    Bench,
    /// Measure how the start page loads on a telephone, with Lighthouse
    Lighthouse,
    /// Measure how long a person on a slow phone waits from a tap to the next screen
    Waits,
    /// Put the content packs and the policy into a page that Trunk has built; Trunk calls this
    #[command(hide = true)]
    StagePacks,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        use clap::CommandFactory as _;
        CommandLine::command().debug_assert();
    }

    #[test]
    fn a_filter_may_stand_before_or_after_the_browser() {
        for words in [["e2e", "plan", "--browser", "firefox"], ["e2e", "--browser", "firefox", "plan"]] {
            let line = CommandLine::try_parse_from(["xtask"].into_iter().chain(words)).unwrap();
            let Command::E2e { browser, filter } = line.command else { panic!("not e2e: {line:?}") };
            assert_eq!((browser, filter.as_deref()), (Engine::Firefox, Some("plan")));
        }
    }
}
