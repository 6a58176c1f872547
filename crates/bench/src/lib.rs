//! What Waymark's engine costs on made-up rules, and what the same rules cost as straight Rust.
//!
//! Everything here is the same on every run: rules, people and what is asked of them come from seeds. Nothing of it is
//! shipped. `cargo xtask bench` runs the programs of this crate and sets what they measure beside the targets.
#![expect(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "made-up content that is not content is a fault of this crate, and must be seen"
)]

pub mod asking;
pub mod clock;
pub mod condition;
pub mod floor;
pub mod measure;
pub mod people;
pub mod rules;
pub mod straight;
pub mod world;
pub mod written;
