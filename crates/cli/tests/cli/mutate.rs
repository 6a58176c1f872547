//! `rules mutate`, on a small world whose people notice every flip until one rule too many is planted.

use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::{ROOT, SMALL, copy, rules, text};

const BASIS: &str = "basis: { evidence: [DEMO-01], sources: [official-page], confidence: high }";

/// Each rule in its shortest form.
const RULES: [(&str, &str); 4] = [
    (
        "schemes/stay-longer",
        "provider: visa-office\nboundary: status\nneeds: [a-lawyer]\nsignposts: [advice-desk]\nreview-by: 2027-02-28
criteria:
  - { id: came-safely, when: { fact: came-by, one-of: [plane, train] }, BASIS }
  - { id: in-time, when: { today-from: { fact: allowed-until, minus: window-length } }, BASIS }
  - { id: small-family, when: { not: { fact: child-count, at-least: family-size } }, BASIS }
unchecked: [good-conduct]\ngives: [{ id: more-time, BASIS }]\nconfusions: [{ id: no-visa, BASIS }]\nsteps: [ask-desk]\nBASIS",
    ),
    (
        "rights/to-work",
        "boundary: information\ngroup: work\nneeds: [a-lawyer]\nsignposts: [advice-desk]\nreview-by: 2027-05-31
how: { steps: [ask-the-desk], bring: [a-letter], BASIS }\nrefusals: [{ id: no-letter, BASIS }]
cases:
  - { id: with-passport, when: { fact: held-papers, includes: passport }, answer: yes, BASIS }
  - { id: little-money, when: { fact: spare-money, at-most: money-limit }, answer: conditional, BASIS }",
    ),
    (
        "alerts/time-is-up",
        "priority: today\nboundary: status\nsignposts: [advice-desk]
when: { fact: allowed-until, before: first-day }\nBASIS",
    ),
    (
        "deadlines/window-opens",
        "kind: opens\nboundary: status\nneeds: [a-lawyer]\nsignposts: [advice-desk]
when: { fact: is-inside, is: yes }
date: { fact: allowed-until, minus: window-length, as-of: anchor }\nBASIS",
    ),
];

/// A person on each side of each border: answers, and what is expected.
const PEOPLE: [(&str, &str, &str); 12] = [
    ("nobody", "", "schemes: { stay-longer: cannot-tell }, no-alerts: [time-is-up]"),
    (
        "boat",
        "came-by: boat, held-papers: [passport]",
        "schemes: { stay-longer: does-not-match }, rights: { to-work: yes }",
    ),
    (
        "train",
        "came-by: train, held-papers: [passport]",
        "schemes: { stay-longer: cannot-tell }, rights: { to-work: unknown }",
    ),
    (
        "plane",
        "came-by: plane, allowed-until: 2026-12-20, child-count: 1, is-inside: yes",
        "schemes: { stay-longer: matches }, deadlines: { window-opens: 2026-11-22 }",
    ),
    ("early", "came-by: plane, allowed-until: 2026-12-21, child-count: 1", "schemes: { stay-longer: not-now }"),
    ("family", "came-by: plane, allowed-until: 2026-12-20, child-count: 2", "schemes: { stay-longer: does-not-match }"),
    (
        "last-year",
        "came-by: plane, allowed-until: 2025-12-31, is-inside: yes",
        "alerts: [time-is-up], deadlines: { window-opens: 2025-12-17 }",
    ),
    (
        "this-year",
        "came-by: plane, allowed-until: 2026-01-01, is-inside: no",
        "no-alerts: [time-is-up], deadlines: { window-opens: none }",
    ),
    ("some-day", "came-by: plane, allowed-until: 2026-12, is-inside: yes", "deadlines: { window-opens: 2026-12-03 }"),
    ("poor", "came-by: boat, held-papers: [visa-card], spare-money: 600000", "rights: { to-work: conditional }"),
    ("rich", "came-by: boat, held-papers: [visa-card], spare-money: 600001", "rights: { to-work: unknown }"),
    (
        "both",
        "came-by: boat, held-papers: [passport], spare-money: 1, lives-in: coventry, wants-help-with: [a-roof]",
        "rights: { to-work: yes }, signposts: [advice-desk]",
    ),
];

/// A world in which every flip is noticed.
fn world() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(SMALL, folder.path());
    for (path, rule) in RULES {
        plant(folder.path(), path, rule);
    }
    std::fs::remove_dir_all(folder.path().join("rules/scenarios")).unwrap();
    for (id, answers, expect) in PEOPLE {
        person(folder.path(), id, answers, expect);
    }
    let abroad = "lives-in: elsewhere, wants-help-with: [a-lawyer]";
    person(folder.path(), "abroad", abroad, "signposts: [advice-desk]");
    folder
}

fn plant(root: &Path, path: &str, rule: &str) {
    let id = path.rsplit('/').next().unwrap();
    let text = format!("id: {id}\n{}\n", rule.replace("BASIS", BASIS));
    std::fs::write(root.join(format!("rules/{path}.yaml")), text).unwrap();
}

fn person(root: &Path, id: &str, answers: &str, expect: &str) {
    let folder = root.join("rules/scenarios/general");
    std::fs::create_dir_all(&folder).unwrap();
    let text = format!(
        "id: {id}\nname: Somebody\non: 2026-11-22\narea: coventry\nanswers: {{ {answers} }}\nexpect: {{ {expect} }}\n"
    );
    std::fs::write(folder.join(format!("{id}.yaml")), text).unwrap();
}

fn mutate(root: &Path, more: &[&str]) -> String {
    let output = rules(&[&["mutate", "--root", root.to_str().unwrap()], more].concat(), "");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    text(&output.stdout)
}

#[test]
fn where_somebody_stands_on_each_side_of_each_border_every_flip_is_noticed() {
    let world = world();
    assert_eq!(mutate(world.path(), &[]), "51 mutants, 51 noticed, 0 survived (0.0 %)\n");
}

#[test]
fn a_rule_that_nobody_notices_survives_with_its_place_and_its_change() {
    let world = world();
    let guarded = "priority: today\nboundary: status\nsignposts: [advice-desk]\nBASIS
when: { all: [{ fact: allowed-until, before: first-day }, { fact: came-by, one-of: [boat, plane] }] }";
    plant(world.path(), "alerts/time-is-up", guarded);
    let expected = "\
rules/alerts/time-is-up.yaml:1:5: alert time-is-up: at when.all[2], `{ fact: came-by, one-of: [boat, plane] }` is left out (part-left-out)
rules/alerts/time-is-up.yaml:1:5: alert time-is-up: at when.all[2], `{ fact: came-by, one-of: [boat, plane] }` becomes \
`{ fact: came-by, is: plane }` (value-left-out)
alert: 2 of 11 survived
part-left-out: 1 of 4 survived
value-left-out: 1 of 6 survived
57 mutants, 55 noticed, 2 survived (3.5 %)
";
    assert_eq!(mutate(world.path(), &[]), expected);
    let report: Value = serde_json::from_str(&mutate(world.path(), &["--format", "json"])).unwrap();
    assert_eq!((&report["mutants"], &report["noticed"]), (&json!(57), &json!(55)));
    let left_out = json!({
        "kind": "alert", "id": "time-is-up", "path": "rules/alerts/time-is-up.yaml", "line": 1, "column": 5,
        "change": "part-left-out", "at": "when.all[2]", "from": "{ fact: came-by, one-of: [boat, plane] }", "to": null,
    });
    assert_eq!(report["survivors"][0], left_out);
}

#[test]
fn an_exception_is_varied_left_out_and_read_in_another_order() {
    let world = world();
    let exceptions = "kind: opens\nboundary: status\nneeds: [a-lawyer]\nsignposts: [advice-desk]\nBASIS
when: { fact: allowed-until, after: first-day }
date: { fact: allowed-until }
exceptions:
  - { when: { fact: came-by, is: boat }, date: { fact: allowed-until, minus: window-length }, BASIS }
  - { when: { fact: came-by, is: plane }, date: { parameter: first-day }, BASIS }";
    plant(world.path(), "deadlines/window-opens", &exceptions.replace("BASIS }", &format!("{BASIS} }}")));
    let listed = mutate(world.path(), &["--list"]);
    let of_exceptions: Vec<&str> = listed.lines().filter_map(|line| Some(line.split_once(", exception ")?.1)).collect();
    let expected = [
        "1: at when, `{ fact: came-by, is: boat }` becomes `{ not: { fact: came-by, is: boat } }` (negated)",
        "1: at date, `{ fact: allowed-until, minus: window-length }` becomes `{ fact: allowed-until, plus: window-length }` \
         (direction)",
        "1: at date, `{ fact: allowed-until, minus: window-length }` becomes `{ fact: allowed-until }` (offset-left-out)",
        "2: at when, `{ fact: came-by, is: plane }` becomes `{ not: { fact: came-by, is: plane } }` (negated)",
        "1: `exception 1` is left out (exception-left-out)",
        "2: `exception 2` is left out (exception-left-out)",
        "1: `exception 1 before 2` becomes `exception 2 before 1` (exceptions-swapped)",
    ];
    assert_eq!(of_exceptions, expected);
}

#[test]
fn people_who_fail_as_the_rules_are_stop_it() {
    let world = world();
    person(world.path(), "wrong", "", "alerts: [time-is-up]");
    let output = rules(&["mutate", "--root", world.path().to_str().unwrap()], "");
    assert_eq!((output.status.code(), text(&output.stdout).as_str()), (Some(2), ""));
    assert!(text(&output.stderr).contains("1 scenario fails"), "{}", text(&output.stderr));
}

#[test]
fn a_scenario_can_say_which_case_answers_and_which_rule_points_to_a_place() {
    let world = world();
    let passport = "came-by: boat, held-papers: [passport]";
    let right = "cases: { to-work: with-passport }, signposts-for: { rights: { to-work: [advice-desk] } }";
    person(world.path(), "passport", passport, right);
    let tested = || rules(&["test", "passport", "--root", world.path().to_str().unwrap()], "");
    assert_eq!(text(&tested().stdout), "1 passed, 0 failed\n");
    let wrong = "cases: { to-work: little-money }, signposts-for: { alerts: { time-is-up: [advice-desk] } }";
    person(world.path(), "passport", passport, wrong);
    let expected = "\
passport: Somebody
  case of right to-work: expected little-money, found with-passport
  service advice-desk for alert:time-is-up: expected named, found not named
0 passed, 1 failed
";
    assert_eq!((tested().status.code(), text(&tested().stdout).as_str()), (Some(1), expected));
}

#[test]
fn every_flip_of_the_real_rules_has_a_place_and_is_listed_once() {
    let listed = mutate(Path::new(ROOT), &["--list"]);
    let mut seen = std::collections::BTreeSet::new();
    for line in listed.lines() {
        assert!(line.starts_with("rules/") && line.contains(".yaml:"), "{line}");
        seen.insert(line);
    }
    assert!(seen.len() > 2500, "only {} flips", seen.len());
    let again = mutate(Path::new(ROOT), &["--list"]);
    assert_eq!(listed, again);
}
