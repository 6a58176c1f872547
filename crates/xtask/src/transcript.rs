//! A command that was run to its end, and everything it printed, in the order it printed it.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

/// How many of the last lines of a long text are shown.
const LINES_SHOWN: usize = 30;

/// What a command printed and how it ended.
#[derive(Debug)]
pub(crate) struct Transcript {
    pub(crate) success: bool,
    pub(crate) text: String,
}

impl Transcript {
    /// Runs a command without input, keeping what it prints in `file`.
    ///
    /// # Errors
    /// When the command cannot be started or the file cannot be written. A command that fails is no error here.
    pub(crate) fn of(command: &mut Command, file: &Path) -> Result<Self> {
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
        }
        let output = File::create(file).with_context(|| format!("cannot write {}", file.display()))?;
        let errors = output.try_clone().with_context(|| format!("cannot write {}", file.display()))?;
        let program = command.get_program().to_string_lossy().into_owned();
        let status = command
            // A file has no colours.
            .env("CARGO_TERM_COLOR", "never")
            .env("TERM", "dumb")
            .stdin(Stdio::null())
            .stdout(output)
            .stderr(errors)
            .status()
            .with_context(|| format!("cannot start `{program}`; is it installed?"))?;
        let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
        Ok(Self { success: status.success(), text: String::from_utf8_lossy(&bytes).into_owned() })
    }

    /// What was printed, if the command succeeded.
    ///
    /// # Errors
    /// When the command failed; the error is `what` and everything that was printed.
    pub(crate) fn or_fail(self, what: &str) -> Result<String> {
        if self.success {
            return Ok(self.text);
        }
        bail!("{what} failed:\n{}", self.text.trim_end())
    }
}

/// The last lines of a text that may be long.
pub(crate) fn ending(text: &str) -> String {
    let lines: Vec<&str> = text.trim_end().lines().collect();
    lines.get(lines.len().saturating_sub(LINES_SHOWN)..).unwrap_or_default().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Transcript {
        let folder = tempfile::tempdir().unwrap();
        Transcript::of(Command::new("sh").args(["-c", script]), &folder.path().join("logs/sh.log")).unwrap()
    }

    #[test]
    fn both_streams_are_kept_in_order() {
        let transcript = shell("echo one; echo two >&2; echo three");
        assert!(transcript.success);
        assert_eq!(transcript.text, "one\ntwo\nthree\n");
    }

    #[test]
    fn a_failure_says_what_failed_and_what_was_printed() {
        let error = shell("echo broken pipe fitting; exit 3").or_fail("plumbing").unwrap_err();
        assert_eq!(error.to_string(), "plumbing failed:\nbroken pipe fitting");
    }

    #[test]
    fn a_command_waiting_for_input_gets_none() {
        assert!(!shell("read answer").success);
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let error = Transcript::of(&mut Command::new("no-such-program-here"), &folder.path().join("log")).unwrap_err();
        assert_eq!(error.to_string(), "cannot start `no-such-program-here`; is it installed?");
    }

    #[test]
    fn the_end_of_a_long_text_is_kept() {
        let lines: Vec<String> = (1..=100).map(|line| format!("line {line}")).collect();
        assert_eq!(ending(&lines.join("\n")), lines[70..].join("\n"));
        assert_eq!(ending("one\n"), "one");
        assert_eq!(ending(""), "");
    }
}
