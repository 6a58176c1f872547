//! A browser to test the site in, and what drives it.

mod debian;
mod driver;
mod programs;
mod stage;
mod window;

pub(crate) use self::driver::Driver;
pub(crate) use self::programs::Programs;
pub(crate) use self::stage::Stage;
pub(crate) use self::window::Window;
