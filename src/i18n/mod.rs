//! Words, numbers and dates in the language of the person.

pub mod answer;
pub mod choice;
pub mod content_key;
pub mod fault;
pub mod folded;
pub mod key;
pub mod messages;
pub mod name;
pub mod order;
pub mod person;
#[cfg(not(target_arch = "wasm32"))]
pub mod plain;

/// How numbers and dates are written: by the browser where there is one.
#[cfg(target_arch = "wasm32")]
pub use crate::browser::intl::Formats;
/// How numbers and dates are written where there is no browser.
#[cfg(not(target_arch = "wasm32"))]
pub use plain::Formats;
