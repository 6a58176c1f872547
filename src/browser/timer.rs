//! Doing something a little later.

use gloo_timers::callback::Timeout;

/// Calls `act` after so many milliseconds, unless the value given back is dropped before.
pub fn after(milliseconds: u32, act: impl FnOnce() + 'static) -> Timeout {
    Timeout::new(milliseconds, act)
}
