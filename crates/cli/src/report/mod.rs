//! What is printed.

pub(crate) mod json;
pub(crate) mod proof;
pub(crate) mod text;

use std::io::Write as _;

/// Prints a line on standard output. A reader that went away is no fault of ours.
pub(crate) fn say(line: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{line}");
}

/// Prints a line on standard error.
pub(crate) fn say_error(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "error: {line}");
}
