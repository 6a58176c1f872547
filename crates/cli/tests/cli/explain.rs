//! `rules explain`.

use std::path::Path;

use waymark_compiler::Code;

use crate::support::{ROOT, rules, text};

#[test]
fn a_code_is_explained_in_the_words_of_the_manual() {
    let output = rules(&["explain", "unknown-word"], "");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let manual = std::fs::read_to_string(Path::new(ROOT).join("docs/lints.md")).unwrap();
    let section = manual.split("### unknown-word\n\n**Error.** ").nth(1).unwrap().split("\n\n###").next().unwrap();
    assert_eq!(text(&output.stdout), format!("error[unknown-word]\n\n{section}\n"));
}

#[test]
fn every_code_is_explained_without_marks_of_emphasis() {
    for code in Code::ALL {
        let output = rules(&["explain", code.name()], "");
        let printed = text(&output.stdout);
        assert!(output.status.success(), "{code}");
        let (head, body) = printed.split_once("\n\n").unwrap();
        assert_eq!(head, format!("{}[{code}]", code.severity()));
        assert!(body.trim().len() > 20 && !body.contains("**") && !body.contains("###"), "{printed}");
    }
}

#[test]
fn an_unknown_code_is_named_with_the_nearest_known_ones() {
    for (code, expected) in [
        ("unknown-fakt", "no fault has the code `unknown-fakt`; did you mean `unknown-fact`"),
        ("bad-idd", "did you mean `bad-id`"),
        ("zzz", "`cargo rules explain` without a code lists them all"),
    ] {
        let output = rules(&["explain", code], "");
        assert_eq!(output.status.code(), Some(2));
        assert!(output.stdout.is_empty());
        assert!(text(&output.stderr).contains(expected), "{}", text(&output.stderr));
    }
}

#[test]
fn without_a_code_each_has_a_line() {
    let output = rules(&["explain"], "");
    let printed = text(&output.stdout);
    let lines: Vec<&str> = printed.lines().collect();
    assert_eq!(lines.len(), Code::ALL.len());
    for (line, code) in lines.iter().zip(Code::ALL) {
        let mut words = line.split_whitespace();
        assert_eq!((words.next(), words.next()), (Some(code.name()), Some(code.severity().name())));
        assert!(words.next().is_some(), "{line}");
    }
}
