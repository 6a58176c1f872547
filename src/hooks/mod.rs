//! What the page keeps in step with the browser.

mod use_a_moment;
mod use_announced;
mod use_escape;
mod use_foresight;
mod use_history;
mod use_layout_effect;
mod use_now;
mod use_single_taps;
mod use_voice;

pub use use_a_moment::use_a_moment;
pub use use_announced::use_announced;
pub use use_escape::use_escape;
pub use use_foresight::{A_MOMENT, use_foresight};
pub use use_history::{Shown, use_history};
pub use use_layout_effect::use_layout_effect_with;
pub use use_now::use_now;
pub use use_single_taps::use_single_taps;
pub use use_voice::use_voice;
