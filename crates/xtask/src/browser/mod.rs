//! Browsers to test the site in, and what drives them.

mod debian;
mod driver;
mod engine;
mod programs;
mod selection;
mod stage;
mod window;

pub(crate) use self::driver::Driver;
pub(crate) use self::engine::Engine;
pub(crate) use self::programs::Programs;
pub(crate) use self::selection::{Breadth, Selection};
pub(crate) use self::stage::Stage;
pub(crate) use self::window::Window;
