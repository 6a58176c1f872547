//! What the person at the keyboard sees: the only place that prints.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "printing is this module's work")]

use std::fmt::Display;
use std::io::Write as _;
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether the last line was begun and is not ended.
static OPEN: AtomicBool = AtomicBool::new(false);

/// Says one line.
pub(crate) fn say(line: impl Display) {
    if OPEN.swap(false, Ordering::Relaxed) {
        println!();
    }
    println!("{line}");
}

/// Says the first part of a line whose end is not known yet.
pub(crate) fn begin(part: impl Display) {
    print!("{part}");
    // A line that shows late is no reason to stop.
    drop(std::io::stdout().flush());
    OPEN.store(true, Ordering::Relaxed);
}

/// Says the rest of the line that began with `part`; if something else was said since, the line begins anew.
pub(crate) fn end(part: impl Display, rest: impl Display) {
    if OPEN.swap(false, Ordering::Relaxed) {
        println!("{rest}");
    } else {
        println!("{part}{rest}");
    }
}

/// Says what went wrong, with its causes.
pub(crate) fn complain(error: &anyhow::Error) {
    eprintln!("error: {error:#}");
}
