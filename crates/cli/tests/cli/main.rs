//! The command line on the real content.
#![expect(clippy::unwrap_used, clippy::panic, reason = "what fails must fail the test")]

mod commands;
mod laws;
mod people;
mod proofs;
mod support;
