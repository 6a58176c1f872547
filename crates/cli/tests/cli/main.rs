//! The command line on the real content.
#![expect(clippy::unwrap_used, clippy::panic, reason = "what fails must fail the test")]

mod check;
mod commands;
mod coverage;
mod explain;
mod household;
mod journeys;
mod laws;
mod mutate;
mod people;
mod proofs;
mod schema;
mod support;
mod upkeep;
