//! The command line on the real content.
#![expect(clippy::unwrap_used, clippy::panic, reason = "what fails must fail the test")]

mod check;
mod commands;
mod explain;
mod laws;
mod people;
mod schema;
mod support;
