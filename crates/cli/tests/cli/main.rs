//! The command line on the real content.
#![expect(clippy::unwrap_used, clippy::panic, reason = "what fails must fail the test")]

mod commands;
mod coverage;
mod laws;
mod mutate;
mod people;
mod support;
