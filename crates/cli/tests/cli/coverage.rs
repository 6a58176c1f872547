//! `rules coverage`, on a small world and on the real content.

use serde_json::{Value, json};

use crate::support::{ROOT, SMALL, copy, rules, text};

#[test]
fn the_table_lists_what_no_scenario_shows_and_sums_up() {
    let output = rules(&["coverage", "--root", SMALL], "");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let expected = "\
rules/schemes/stay-longer.yaml:9:9        scheme stay-longer, criterion in-time       never not met (met 1, not met 0, unknown 2)
rules/schemes/stay-longer.yaml:15:9       scheme stay-longer, criterion small-family  never not met (met 1, not met 0, unknown 2)
rules/rights/to-work.yaml:6:9             right to-work, case with-passport           never not met (met 1, not met 0, unknown 2)
rules/rights/to-work.yaml:10:9            right to-work, case little-money            never not met (met 1, not met 0, unknown 2)
rules/alerts/time-is-up.yaml:1:5          alert time-is-up                            never met (met 0, not met 1, unknown 2)
rules/deadlines/window-opens.yaml:1:5     deadline window-opens                       never not met (met 1, not met 0, unknown 2)
rules/parameters/window-length.yaml:4:30  parameter window-length, value 1            in force for nobody
rules/schemes/stay-longer.yaml:1:5        scheme stay-longer                          never not-now
criteria: 1 of 3 seen met, not met and unknown; cases: 0 of 2; alerts: 0 of 1; deadlines: 0 of 1; \
values in force: 4 of 5; outcomes seen: 3 of 4
";
    assert_eq!(text(&output.stdout), expected);
}

#[test]
fn programs_get_every_count() {
    let output = rules(&["coverage", "--root", SMALL, "--format", "json"], "");
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["scenarios"], 3);
    let in_time = json!({
        "kind": "scheme", "id": "stay-longer", "part": "criterion in-time",
        "path": "rules/schemes/stay-longer.yaml", "line": 9, "column": 9, "met": 1, "not_met": 0, "unknown": 2,
    });
    assert_eq!(report["conditions"][1], in_time);
    let ended = json!({
        "kind": "parameter", "id": "window-length", "part": "value 1",
        "path": "rules/parameters/window-length.yaml", "line": 4, "column": 30, "in_force": 0,
    });
    assert_eq!(report["values"][3], ended);
    assert_eq!(report["outcomes"][0], json!({ "scheme": "stay-longer", "outcome": "matches", "seen": 1 }));
}

#[test]
fn strict_fails_on_a_gap_and_faults_stop_it() {
    assert_eq!(rules(&["coverage", "--root", SMALL, "--strict"], "").status.code(), Some(1));
    let copied = tempfile::tempdir().unwrap();
    copy(SMALL, copied.path());
    std::fs::remove_file(copied.path().join("rules/alerts/time-is-up.yaml")).unwrap();
    let output = rules(&["coverage", "--root", copied.path().to_str().unwrap()], "");
    assert_eq!((output.status.code(), text(&output.stdout).as_str()), (Some(2), ""));
    assert!(text(&output.stderr).contains("faults"), "{}", text(&output.stderr));
}

#[test]
fn every_rule_of_the_real_content_has_a_place() {
    let output = rules(&["coverage", "--root", ROOT, "--format", "json"], "");
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    for entry in ["conditions", "values"].iter().flat_map(|list| report[list].as_array().unwrap()) {
        let path = entry["path"].as_str().unwrap();
        assert!(path.ends_with(&format!("/{}.yaml", entry["id"].as_str().unwrap())), "{entry}");
    }
}
