//! What changes while the page is open: plain data and the actions on it, without browser calls.

pub mod action;
pub mod date_entry;
pub mod details;
pub mod door;
pub mod entry;
pub mod fault;
pub mod filter;
pub mod foresight;
pub mod form;
pub mod household;
pub mod language;
pub mod months;
pub mod number_entry;
pub mod opening;
pub mod pack;
pub mod packs;
pub mod reading;
pub mod ready;
pub mod search;
pub mod session;
pub mod three_presses;
pub mod trail;
