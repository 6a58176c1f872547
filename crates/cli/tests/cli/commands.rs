//! The commands on the real content, run as programs are run.

use serde_json::{Value, json};
use waymark_model::{Content, pack};

use crate::support::{ROOT, copy_tree, rules, text};

#[test]
fn the_content_has_no_faults_and_its_people_get_their_plans() {
    let check = rules(&["check", "--root", ROOT], "");
    assert_eq!(check.status.code(), Some(0), "{}", text(&check.stdout));
    let test = rules(&["test", "--root", ROOT], "");
    assert_eq!(test.status.code(), Some(0), "{}", text(&test.stdout));
}

#[test]
fn an_unknown_fact_is_named_with_the_nearest_known_one() {
    let output = rules(&["evaluate", "--root", ROOT, "-"], r#"{"answers": {"permision-expiry": "2027-01-21"}}"#);
    assert_eq!(output.status.code(), Some(2));
    let error = text(&output.stderr);
    assert!(error.contains("answers.permision-expiry: no fact is called `permision-expiry`"), "{error}");
    assert!(error.contains("did you mean `permission-expiry`?"), "{error}");
}

#[test]
fn bad_values_and_dates_are_named() {
    let cases = [
        (r#"{"answers": {"route": "ukrain"}}"#, "answers.route", "did you mean `ukraine`?"),
        (r#"{"answers": {"in-uk": "maybe"}}"#, "answers.in-uk", "neither `yes` nor `no`"),
        (r#"{"answers": {"permission-expiry": "2027-02-29"}}"#, "answers.permission-expiry", "not in the calendar"),
        (r#"{"answers": {"permission-expiry": "21/01/2027"}}"#, "answers.permission-expiry", "write it as 2027-01-21"),
        (r#"{"answers": {"needs": ["housin"]}}"#, "answers.needs", "did you mean `housing`?"),
        (r#"{"answers": {"route": null}}"#, "answers.route", "leave it out"),
        (r#"{"people": {"Ahmed Khan": {}}}"#, "people.Ahmed Khan", "not by a real name"),
        (r#"{"answer": {}}"#, "answer", "unknown field"),
        ("{", "standard input", "not a file of answers"),
    ];
    for (input, place, problem) in cases {
        let output = rules(&["evaluate", "--root", ROOT, "-"], input);
        let error = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{input}: {error}");
        assert!(error.contains(place) && error.contains(problem), "{input}: {error}");
    }
}

#[test]
fn a_small_file_of_answers_cannot_stand_for_a_huge_one() {
    let comment = "#".repeat(256 * 1024);
    for (input, problem) in [
        ("answers: { in-uk: &a yes, born-in-uk: *a }", "not a file of answers"),
        ("answers: { <<: { in-uk: yes } }", "not a file of answers"),
        ("answers: {}\n---\nanswers: {}", "not a file of answers"),
        (&format!("{{}}{}", &comment[1..]), "more than the 262144 bytes"),
    ] {
        let output = rules(&["evaluate", "--root", ROOT, "-"], input);
        let error = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{error}");
        assert!(error.contains(problem), "{error}");
    }
    let largest = rules(&["evaluate", "--root", ROOT, "-"], &format!("{{}}\n{}", &comment[3..]));
    assert_eq!(largest.status.code(), Some(0), "{}", text(&largest.stderr));
}

#[test]
fn yaml_answers_do_as_well_as_json() {
    let output =
        rules(&["next", "--root", ROOT, "--format", "json", "-"], "answers:\n  route: dont-know\n  in-uk: true\n");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let next: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(next["next_question"].is_string());
}

#[test]
fn the_text_plan_speaks_each_language() {
    let input = r#"{"answers": {"route": "ukraine", "ukraine-scheme": "homes-for-ukraine", "permission-expiry": "2027-01-21"}}"#;
    for tag in ["en", "uk", "ar"] {
        let output = rules(&["evaluate", "--root", ROOT, "--on", "2026-11-22", "--lang", tag, "-"], input);
        let plan = text(&output.stdout);
        assert!(output.status.success() && plan.contains("2027-01-21"), "{tag}: {plan}");
        assert!(!plan.contains("/title]") && !plan.contains("/body]"), "{tag} lacks a message: {plan}");
    }
}

#[test]
fn everything_on_a_plan_names_a_page_that_it_rests_on() {
    let people = [
        "{}",
        r#"{"answers": {"route": "granted", "grant-notified-date": "2026-11-02", "needs": ["housing", "money"], "letters": ["leave-home"]}}"#,
        r#"{"answers": {"route": "ukraine", "ukraine-scheme": "homes-for-ukraine", "permission-expiry": "2026-12-21"}}"#,
        r#"{"answers": {"route": "asylum", "asylum-stage": "waiting", "claim-date": "2025-03-01", "true-now": ["no-safe-bed"]}}"#,
    ];
    for input in people {
        let output = rules(&["evaluate", "--root", ROOT, "--on", "2026-11-22", "--format", "json", "-"], input);
        let plan: Value = serde_json::from_slice(&output.stdout).unwrap();
        for kind in ["alerts", "deadlines", "schemes", "rights", "signposts"] {
            for item in plan[kind].as_array().unwrap() {
                // What no case covers says nothing, and needs no page to say it.
                let says_nothing = kind == "rights" && item["answer"] == "unknown";
                assert!(says_nothing || !item["sources"].as_array().unwrap().is_empty(), "{kind}: {item}");
            }
        }
        let text = rules(&["evaluate", "--root", ROOT, "--on", "2026-11-22", "-"], input);
        let lines = String::from_utf8(text.stdout).unwrap();
        let places = lines.split("\nPLACES\n").nth(1).unwrap().split("\n\n").next().unwrap();
        let (sources, names): (Vec<&str>, Vec<&str>) = places.lines().partition(|line| line.starts_with("    from: "));
        assert_eq!(sources.len(), names.len(), "{places}");
        let is_dated = |line: &&str| line.contains(", as of 2") || line.contains(", undated, read 2");
        assert!(sources.iter().all(is_dated), "{places}");
    }
}

#[test]
fn facts_list_their_kinds_and_who_asks() {
    let output = rules(&["facts", "--root", ROOT, "--format", "json"], "");
    let facts: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    let route = facts.iter().find(|fact| fact["id"] == "route").unwrap();
    assert_eq!((&route["kind"], &route["of"]), (&json!("choice"), &json!("case")));
    assert!(route["values"].as_array().unwrap().contains(&json!("ukraine")));
    assert_eq!(route["asked_by"], json!(["what-fits-you"]));
}

#[test]
fn broken_content_is_never_built() {
    let copy = tempfile::tempdir().unwrap();
    copy_tree(copy.path());
    let path = copy.path().join("rules/schemes/moving-on.yaml");
    let good = std::fs::read_to_string(&path).unwrap();
    let place = good.find("fact: route").unwrap() + "fact: ".len();
    let mut bad = good.clone();
    bad.replace_range(place..place + "route".len(), "roote");
    std::fs::write(&path, bad).unwrap();
    let line = good[..place].lines().count();
    let column = place - good[..place].rfind('\n').unwrap();
    let root = copy.path().to_str().unwrap();
    let check = rules(&["check", "--root", root, "--format", "short"], "");
    assert_eq!(check.status.code(), Some(1));
    let expected = format!("rules/schemes/moving-on.yaml:{line}:{column}: error[unknown-fact]");
    assert!(text(&check.stdout).contains(&expected), "{expected} in {}", text(&check.stdout));
    let out = copy.path().join("out");
    let build = rules(&["build", "--root", root, "--out", out.to_str().unwrap()], "");
    assert_eq!(build.status.code(), Some(2));
    assert!(!out.exists(), "nothing half-built");
}

#[test]
fn packs_are_written_under_names_that_change_with_what_they_hold() {
    let out = tempfile::tempdir().unwrap();
    let build = rules(&["build", "--root", ROOT, "--out", out.path().to_str().unwrap()], "");
    assert!(build.status.success(), "{}", text(&build.stderr));
    let manifest: Value = serde_json::from_slice(&std::fs::read(out.path().join("manifest.json")).unwrap()).unwrap();
    let bytes = |file: &Value| std::fs::read(out.path().join(file.as_str().unwrap())).unwrap();
    let core = pack::read_content(&bytes(&manifest["content"]["core"])).unwrap();
    let details = pack::read_details(&bytes(&manifest["content"]["details"])).unwrap();
    let whole = core.joined(details).unwrap();
    assert!(!core.is_whole() && whole.is_whole());
    for (service, is_core) in [("emergency-999", true), ("enic", false)] {
        let is_there = |content: &Content| content.services.contains_key(service);
        assert_eq!((is_there(&core), is_there(&whole)), (is_core, true), "{service}");
    }
    for tag in ["en", "uk", "ar"] {
        let words = |part: &str| pack::read_words(&bytes(&manifest["words"][tag][part])).unwrap();
        let (core, details) = (words("core"), words("details"));
        assert_eq!(core.locale.tag, tag);
        let urgent = "services/emergency-999/name";
        for (key, is_core) in [("app/start-title", true), (urgent, true), ("schemes/moving-on/title", false)] {
            assert_eq!((core.pattern(key).is_ok(), details.pattern(key).is_ok()), (is_core, !is_core), "{tag} {key}");
        }
    }
}

#[test]
fn new_files_are_written_once_and_point_at_what_is_left() {
    let copy = tempfile::tempdir().unwrap();
    copy_tree(copy.path());
    let root = copy.path().to_str().unwrap();
    let new = rules(&["new", "--root", root, "scheme", "winter-coats"], "");
    assert!(new.status.success(), "{}", text(&new.stderr));
    for file in ["rules/schemes/winter-coats.yaml", "locales/uk/schemes/winter-coats.ftl"] {
        assert!(copy.path().join(file).is_file(), "{file}");
    }
    let check = rules(&["check", "--root", root, "--format", "short"], "");
    assert_eq!(check.status.code(), Some(1));
    assert!(text(&check.stdout).contains("rules/schemes/winter-coats.yaml"));
    let again = rules(&["new", "--root", root, "scheme", "winter-coats"], "");
    assert_eq!(again.status.code(), Some(2));
    assert!(text(&again.stderr).contains("is there already"));
}
