//! What a run of all checks has to tell: a line for each step, and the count at the end.

use std::process::Command;
use std::time::Instant;

use anyhow::Result;

use crate::console;
use crate::project::Project;
use crate::transcript::Transcript;

/// How much room a step's name has.
const WIDTH: usize = 26;

/// The steps so far.
#[derive(Debug)]
pub(crate) struct Report<'a> {
    project: &'a Project,
    count: Count,
}

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
}

impl<'a> Report<'a> {
    /// A report without any steps.
    pub(crate) fn new(project: &'a Project) -> Self {
        Self { project, count: Count::default() }
    }

    /// A step that is one check: a command that succeeds or not.
    pub(crate) fn check(&mut self, name: &str, command: &mut Command) {
        let log = self.project.log(name);
        let _output = self.task(name, || Transcript::of(command, &log)?.or_fail(name));
    }

    /// A step that is work of our own; what it gives is for later steps, if it succeeds.
    pub(crate) fn task<T>(&mut self, name: &str, work: impl FnOnce() -> Result<T>) -> Option<T> {
        let start = Instant::now();
        console::begin(format_args!("{name:<WIDTH$}"));
        let done = work();
        let count = if done.is_ok() { Count { passed: 1, failed: 0 } } else { Count { passed: 0, failed: 1 } };
        self.end(name, count, false, start);
        done.inspect_err(|error| console::say(format_args!("{error:#}\n"))).ok()
    }

    /// A step that runs tests with `cargo test`, each of which counts.
    pub(crate) fn tests(&mut self, name: &str, command: &mut Command) {
        let start = Instant::now();
        console::begin(format_args!("{name:<WIDTH$}"));
        let transcript = Transcript::of(command, &self.project.log(name));
        let count = transcript.as_ref().map_or(Count { passed: 0, failed: 1 }, Count::of_cargo_test);
        self.end(name, count, true, start);
        match transcript {
            Ok(transcript) if !transcript.success => console::say(transcript.text),
            Ok(_) => {}
            Err(error) => console::say(format_args!("{error:#}\n")),
        }
    }

    /// Says the count, as the last line, and gives it back.
    pub(crate) fn finish(self) -> Count {
        console::say(format_args!("{} passed, {} failed", self.count.passed, self.count.failed));
        self.count
    }

    fn end(&mut self, name: &str, count: Count, of_tests: bool, start: Instant) {
        self.count.passed += count.passed;
        self.count.failed += count.failed;
        let verdict = if count.failed == 0 { "ok" } else { "FAILED" };
        let tests = if of_tests {
            format!("  {} of {} tests", count.passed, count.passed + count.failed)
        } else {
            String::new()
        };
        let rest = format_args!("{verdict:<8}{:>7.1} s{tests}", start.elapsed().as_secs_f64()).to_string();
        console::end(format_args!("{name:<WIDTH$}"), rest);
    }
}

impl Count {
    /// Counts the tests in what `cargo test` printed. A run that failed without a failed test (one that did not
    /// compile, say) counts as one failure.
    fn of_cargo_test(transcript: &Transcript) -> Self {
        let mut count = Self::default();
        for line in transcript.text.lines().filter_map(|line| line.trim().strip_prefix("test result: ")) {
            count.passed += number_before(line, " passed");
            count.failed += number_before(line, " failed");
        }
        if !transcript.success {
            count.failed = count.failed.max(1);
        }
        count
    }
}

/// Says that a step cannot be taken because an earlier one failed.
pub(crate) fn leave_out(name: &str, reason: &str) {
    console::say(format_args!("{name:<WIDTH$}left out: {reason}"));
}

/// The number that stands before these words in a line, or 0.
fn number_before(line: &str, words: &str) -> usize {
    let before = line.split(words).next().unwrap_or_default();
    before.rsplit(' ').next().and_then(|number| number.parse().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_test_of_every_program_counts() {
        let text = "\
running 3 tests
test a ... ok
test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s

test result: FAILED. 12 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.20s
error: test failed, to rerun pass `-p waymark`
";
        let table = [
            (text, false, Count { passed: 15, failed: 2 }),
            ("error[E0432]: unresolved import", false, Count { passed: 0, failed: 1 }),
            ("test result: ok. 4 passed; 0 failed; 0 ignored", false, Count { passed: 4, failed: 1 }),
            ("test result: ok. 0 passed; 0 failed; 0 ignored", true, Count { passed: 0, failed: 0 }),
        ];
        for (text, success, expected) in table {
            assert_eq!(Count::of_cargo_test(&Transcript { success, text: text.into() }), expected, "{text}");
        }
    }
}
