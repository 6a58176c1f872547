//! Which browser tests run in which engine.

use anyhow::{Result, bail};

use crate::browser::Engine;
use crate::console;

/// Tests that an engine cannot run, by how their names begin, and why. All others run everywhere.
const LEFT_OUT: [(Engine, &str, &str); 17] = [
    (Engine::Firefox, "every_screen::", "axe-core needs minutes there for a whole plan"),
    (Engine::Firefox, "gallery::", "its driver can force no colours"),
    (Engine::Firefox, "screen_reader::", "its driver does not tell what a screen reader is given"),
    (Engine::Firefox, "settings_of_the_device::", "its driver can force no colours"),
    (Engine::Firefox, "stillness::", "it does not tell what shifts"),
    (Engine::Firefox, "waits::", "its driver cannot slow it down"),
    (Engine::Webkit, "danger::", "its driver cannot empty the cache"),
    (Engine::Webkit, "gallery::", "its driver can force no colours"),
    (Engine::Webkit, "hand_edited::", "its driver cannot empty the cache"),
    (Engine::Webkit, "screen_reader::", "its driver does not tell what a screen reader is given"),
    (Engine::Webkit, "settings_of_the_device::", "its driver can force no colours"),
    (Engine::Webkit, "stillness::", "it does not tell what shifts"),
    (Engine::Webkit, "waits::", "its driver cannot slow it down"),
    (Engine::Webkit, "every_screen::", "its driver can neither set dark colours nor empty the cache"),
    (Engine::Webkit, "screens::", "its driver can neither set dark colours nor empty the cache"),
    (Engine::Webkit, "print::", "its driver cannot print"),
    (Engine::Webkit, "packs::a_shared_address_waits_for_its_words", "its driver cannot empty the cache"),
];

/// What the check of everything runs in the engines beside Chromium: the journeys, and what engines do differently.
const EVERYWHERE: [&str; 6] = [
    "answers::",
    "every_scheme::first_third",
    "journeys::",
    "keyboard_only::",
    "take::hand_over::a_plan",
    "translator::",
];

/// How much is run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Breadth {
    /// Whatever the engine can.
    Whole,
    /// What belongs to the check of everything: all in Chromium, the journeys elsewhere.
    Usual,
}

/// The tests to run in one engine.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Selection {
    /// Their whole names.
    pub(crate) tests: Vec<String>,
    /// The names of those that the engine cannot run, and why.
    pub(crate) left_out: Vec<(String, &'static str)>,
}

impl Selection {
    /// Selects from the names of all tests those that hold `filter`.
    ///
    /// # Errors
    /// When no test is left to run, or when what is written here is of no test: then a name has changed.
    pub(crate) fn of(names: &[String], engine: Engine, breadth: Breadth, filter: &str) -> Result<Self> {
        let beginnings = LEFT_OUT.iter().map(|(_, beginning, _)| *beginning).chain(EVERYWHERE);
        for beginning in beginnings {
            if !names.iter().any(|name| name.starts_with(beginning)) {
                bail!("no browser test begins with {beginning}, which browser/selection.rs names");
            }
        }
        let is_usual =
            |name: &str| engine == Engine::Chromium || EVERYWHERE.iter().any(|beginning| name.starts_with(beginning));
        let mut selection = Self { tests: Vec::new(), left_out: Vec::new() };
        let asked_for = |name: &&String| name.contains(filter) && (breadth == Breadth::Whole || is_usual(name));
        for name in names.iter().filter(asked_for) {
            let reason = LEFT_OUT.iter().find(|(left, start, _)| *left == engine && name.starts_with(start));
            match reason {
                Some((_, _, reason)) => selection.left_out.push((name.clone(), reason)),
                None => selection.tests.push(name.clone()),
            }
        }
        if selection.tests.is_empty() {
            let left_out = selection.left_out.iter().map(|(name, reason)| format!("\n{name}: {reason}"));
            bail!("{engine} runs no browser test with “{filter}” in its name{}", left_out.collect::<String>());
        }
        Ok(selection)
    }

    /// Says which tests do not run, and why.
    pub(crate) fn say_left_out(&self, engine: Engine) {
        for (name, reason) in &self.left_out {
            console::say(format_args!("Left out in {engine}: {name}: {reason}"));
        }
    }
}

/// The names in what `cargo test -- --list --format terse` prints.
pub(crate) fn names_in(list: &str) -> Vec<String> {
    list.lines().filter_map(|line| line.strip_suffix(": test")).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// One test for each beginning, and one more.
    fn names() -> Vec<String> {
        let beginnings = LEFT_OUT.iter().map(|(_, beginning, _)| *beginning).chain(EVERYWHERE).chain(["mistakes::"]);
        beginnings.collect::<BTreeSet<_>>().into_iter().map(|beginning| format!("{beginning}one")).collect()
    }

    #[test]
    fn chromium_runs_everything() {
        for breadth in [Breadth::Whole, Breadth::Usual] {
            let selection = Selection::of(&names(), Engine::Chromium, breadth, "").unwrap();
            assert_eq!((selection.tests, selection.left_out), (names(), vec![]));
        }
    }

    #[test]
    fn others_run_what_they_can_and_the_journeys_in_the_check_of_everything() {
        let whole = Selection::of(&names(), Engine::Webkit, Breadth::Whole, "").unwrap();
        assert!(whole.tests.contains(&"mistakes::one".to_owned()) && !whole.tests.contains(&"print::one".to_owned()));
        assert!(whole.left_out.contains(&("print::one".to_owned(), "its driver cannot print")));
        let usual = Selection::of(&names(), Engine::Webkit, Breadth::Usual, "").unwrap();
        assert!(
            usual.tests.contains(&"journeys::one".to_owned()) && !usual.tests.contains(&"mistakes::one".to_owned())
        );
        assert_eq!(usual.left_out, [], "what is not asked for is not left out");
    }

    #[test]
    fn nothing_to_run_is_no_success() {
        let error = Selection::of(&names(), Engine::Webkit, Breadth::Whole, "print::").unwrap_err().to_string();
        assert!(error.starts_with("WebKit runs no browser test") && error.ends_with("cannot print"), "{error}");
        let renamed: Vec<_> = names().into_iter().filter(|name| !name.starts_with("print::")).collect();
        let error = Selection::of(&renamed, Engine::Chromium, Breadth::Whole, "").unwrap_err().to_string();
        assert!(error.contains("begins with print::"), "{error}");
    }

    #[test]
    fn a_list_of_tests_is_read() {
        assert_eq!(names_in("a::b: test\nc: benchmark\n\n1 test\n"), ["a::b"]);
    }
}
