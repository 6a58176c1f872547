//! One folder per code in `tests/lints/`: `bad.txt` has the fault and is printed in `bad.snap`; `good.txt` is what the
//! author should have written. Each is a change to the tree in `tests/tree/`.

use std::collections::BTreeSet;
use std::path::Path;

use crate::support::{changed, check};
use waymark_compiler::{Code, Format, render};

/// No input that we know of leads to this one: that is what it is for.
const UNPROVOKED: Code = Code::InternalFault;

fn code_of(path: &Path) -> Code {
    let name = path.parent().unwrap().file_name().unwrap().to_str().unwrap();
    *Code::ALL.iter().find(|code| code.name() == name).unwrap_or_else(|| panic!("no code is called {name}"))
}

#[test]
fn bad_examples_have_the_fault_and_no_other() {
    let mut others = Vec::new();
    insta::glob!("../lints", "*/bad.txt", |path| {
        let tree = changed(&std::fs::read_to_string(path).unwrap());
        let faults = check(&tree).diagnostics;
        let codes: BTreeSet<Code> = faults.iter().map(|fault| fault.code).collect();
        if codes != BTreeSet::from([code_of(path)]) {
            others.push(format!("{}:\n{}", code_of(path), render(&faults, &tree, Format::Plain)));
        }
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(path.parent().unwrap());
        settings.set_prepend_module_to_snapshot(false);
        settings.remove_snapshot_suffix();
        settings.remove_input_file();
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!("bad", render(&faults, &tree, Format::Plain)));
    });
    assert!(others.is_empty(), "{}", others.join("\n"));
}

#[test]
fn good_examples_have_no_fault_at_all() {
    let mut printed = Vec::new();
    insta::glob!("../lints", "*/good.txt", |path| {
        let tree = changed(&std::fs::read_to_string(path).unwrap());
        let faults = check(&tree).diagnostics;
        if !faults.is_empty() {
            printed.push(format!("{}:\n{}", code_of(path), render(&faults, &tree, Format::Plain)));
        }
    });
    assert!(printed.is_empty(), "{}", printed.join("\n"));
}

#[test]
fn every_code_has_a_bad_and_a_good_example() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lints");
    for code in Code::ALL.iter().filter(|code| **code != UNPROVOKED) {
        for file in ["bad.txt", "good.txt"] {
            assert!(folder.join(code.name()).join(file).is_file(), "tests/lints/{code}/{file} is missing");
        }
    }
}

#[test]
fn every_code_is_a_heading_of_the_manual_and_every_heading_a_code() {
    let manual = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/lints.md");
    let manual = std::fs::read_to_string(manual).unwrap();
    let headings: Vec<&str> = manual.lines().filter_map(|line| line.strip_prefix("### ")).collect();
    let known: BTreeSet<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    assert_eq!(headings.iter().copied().collect::<BTreeSet<_>>(), known);
    assert_eq!(headings.len(), known.len(), "a heading is there twice");
    for code in Code::ALL {
        let after = manual.split(&format!("### {code}\n")).nth(1).unwrap();
        let severity = after.split_whitespace().next().unwrap().trim_matches(|c: char| !c.is_alphabetic());
        assert_eq!(severity.to_lowercase(), code.severity().name(), "{code}");
    }
}
