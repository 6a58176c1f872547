//! What a person takes with them: files made on the device, and answers on their way to another device.
//!
//! Pure: the browser saves the files, draws the numbers and does the locking. A calendar says nothing of why a date matters,
//! and what travels to another device is locked before it becomes a picture.

pub mod calendar;
pub mod code;
pub mod contact;
mod content_line;
pub mod packed;
pub mod picture;
pub mod plan_file;
pub mod sealed;
mod short_id;
