//! A display that nobody sees, for a browser that cannot do without. Each has one of its own, and with it the focus.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

/// How far from the start of the display the pointer is: in its middle, where X servers put it.
pub(super) const POINTER: u32 = 700;

/// A running X server. It is stopped when this is dropped.
#[derive(Debug)]
pub(super) struct Display {
    child: Child,
    /// What programs call it.
    pub(super) name: String,
}

impl Display {
    /// Starts the X server, with room for a page on a desk.
    #[track_caller]
    pub(super) fn start(program: &str) -> Self {
        let mut command = Command::new(program);
        command.args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", "1400x1100x24"]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap_or_else(|error| panic!("cannot start {program}: {error}"));
        // It says which number it took as soon as it can be used.
        let mut number = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut number).unwrap();
        Self { child, name: format!(":{}", number.trim()) }
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // If it has ended by itself, both do nothing.
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
