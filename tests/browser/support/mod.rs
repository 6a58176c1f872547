//! What the browser tests are made of: a browser, the people who use it, and the words they read.

mod axe;
mod browser;
mod device;
mod display;
mod driver;
mod engine;
mod firefox;
mod gateway;
mod household;
mod keyboard;
mod language;
mod paper;
mod plan;
mod prelude;
mod reading;
mod requests;
mod scenario;
mod screen;
mod service;
mod settings;
mod touch;
mod traces;
mod visit;
mod words;

pub(crate) use browser::Browser;
pub(crate) use gateway::Harm;
pub(crate) use language::Language;
pub(crate) use reading::{Read, transcript};
pub(crate) use scenario::{Scenario, Told};
pub(crate) use screen::Colours;
pub(crate) use service::Service;
pub(crate) use words::plain;
