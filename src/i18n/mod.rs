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

/// The alphabetical order of a language: the browser's own where there is one.
#[cfg(target_arch = "wasm32")]
use crate::browser::collation::sorted;
/// How numbers and dates are written: by the browser where there is one.
#[cfg(target_arch = "wasm32")]
pub use crate::browser::intl::Formats;
/// How names are ordered, and numbers and dates written, where there is no browser.
#[cfg(not(target_arch = "wasm32"))]
pub use plain::Formats;
#[cfg(not(target_arch = "wasm32"))]
use plain::sorted;
