//! The program `rules`.

use std::process::ExitCode;

fn main() -> ExitCode {
    waymark_cli::run()
}
