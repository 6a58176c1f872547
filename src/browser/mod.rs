//! The browser: the only module that touches it.
//!
//! Functions here are called from effects and callbacks, which run only in a browser.

pub mod clock;
#[cfg(target_arch = "wasm32")]
pub mod collation;
pub mod document;
pub mod download;
pub mod escape;
pub mod event;
pub mod history;
#[cfg(target_arch = "wasm32")]
pub mod intl;
pub mod language;
pub mod navigation;
pub mod pack;
pub mod reading_order;
pub mod seal;
pub mod share;
pub mod speech;
pub mod standby;
pub mod storage;
pub mod taps;
pub mod timer;
#[cfg(target_arch = "wasm32")]
pub mod unicode;
