//! `rules check` in each format, on the small tree that the compiler is tested with.

use std::path::Path;

use serde_json::Value;

use crate::support::{ROOT, rules, text, tree};

#[test]
fn two_faults_are_told_in_each_format() {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in tree(&Path::new(ROOT).join("crates/compiler/tests/tree")) {
        let path = folder.path().join(&name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let broken = text(&bytes).replace("includes: passport", "is: passport").replace("stage: need", "stage: needy");
        std::fs::write(path, broken).unwrap();
    }
    let printed = |format: &str| {
        let output = rules(&["check", "--root", folder.path().to_str().unwrap(), "--format", format], "");
        assert_eq!(output.status.code(), Some(1), "{format}");
        text(&output.stdout)
    };
    let plain = printed("plain");
    assert!(plain.contains("error[unknown-word]: ") && plain.contains("\n  = help: use `includes`\n"), "{plain}");
    assert!(plain.contains("\n ::: rules/facts/held-papers.yaml:3:7\n"), "{plain}");
    assert!(plain.lines().last().unwrap().contains(" files read: 2 errors, "), "{plain}");
    let short = printed("short");
    // As time goes by, services that nobody has checked for long are added.
    let lines: Vec<&str> = short.lines().filter(|line| line.contains(" error[")).collect();
    assert!(lines[0].starts_with("rules/questions/your-home.yaml:3:8: error[unknown-word]: "), "{short}");
    assert!(lines[1].starts_with("rules/rights/to-work.yaml:7:19: error[kind-mismatch]: "), "{short}");
    let github = printed("github");
    assert_eq!(github.lines().filter(|line| line.starts_with("::error file=rules/")).count(), 2, "{github}");
    let json: Value = serde_json::from_str(&printed("json")).unwrap();
    let errors = json.as_array().unwrap().iter().filter(|fault| fault["severity"] == "error");
    assert_eq!(errors.map(|fault| &fault["code"]).collect::<Vec<_>>(), ["unknown-word", "kind-mismatch"]);
}
