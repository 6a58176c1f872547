//! What the engine costs, beside what it may cost.

mod chromium;
mod figures;
mod native;
mod processes;
mod table;
mod targets;

pub(crate) use self::chromium::in_chromium;
pub(crate) use self::figures::Figures;
pub(crate) use self::native::natively;
pub(crate) use self::processes::as_processes;
pub(crate) use self::table::Table;
