//! Rules about the people of a household, through the whole command line.

use std::path::Path;

use serde_json::{Map, Value, json};

use crate::support::{SMALL, copy, rules, text};

/// What is added to the small world: rules about people.
const HOUSEHOLD: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../compiler/tests/household");

const ON: &str = "2026-11-22";

/// Runs a command on the small world with a household in it.
fn run(command: &str, arguments: &[&str], input: &Value) -> (Option<i32>, String) {
    let folder = tempfile::tempdir().unwrap();
    copy(SMALL, folder.path());
    copy(HOUSEHOLD, folder.path());
    // What these two expect to be asked next is of a world without people.
    for other in ["came-by-boat", "in-the-window"] {
        std::fs::remove_file(folder.path().join(format!("rules/scenarios/stay-longer/{other}.yaml"))).unwrap();
    }
    let root = folder.path().to_str().unwrap();
    let output = rules(&[&[command, "--root", root], arguments].concat(), &input.to_string());
    let error = text(&output.stderr);
    (output.status.code(), if error.is_empty() { text(&output.stdout) } else { error })
}

fn json_of(command: &str, input: &Value) -> Value {
    let (code, printed) = run(command, &["--on", ON, "--format", "json", "-"], input);
    assert_eq!(code, Some(0), "{printed}");
    serde_json::from_str(&printed).unwrap()
}

#[test]
fn a_plan_says_whose_each_right_is() {
    let told = json!({ "people": { "mother": { "grown-up": "yes" }, "child": { "grown-up": "no" }, "other": {} } });
    let plan = json_of("evaluate", &told);
    let rights: Vec<(&str, &Value, &str)> = plan["rights"]
        .as_array()
        .unwrap()
        .iter()
        .map(|right| (right["id"].as_str().unwrap(), &right["person"], right["answer"].as_str().unwrap()))
        .collect();
    // In the order of the plan: work stands after school, and people in the order of their ids.
    let expected = [
        ("to-learn", json!("child"), "yes"),
        ("to-learn", json!("mother"), "conditional"),
        ("to-learn", json!("other"), "unknown"),
        ("to-work", json!(null), "unknown"),
    ];
    assert_eq!(rights, expected.each_ref().map(|(id, person, answer)| (*id, person, *answer)));
    assert_eq!(plan["rights"][0]["because"], json!(["child/grown-up", "mother/grown-up"]));
    let unknown: Vec<&str> = plan["unknown"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
    assert!(unknown.contains(&"other/grown-up") && !unknown.contains(&"household"), "{unknown:?}");
}

#[test]
fn who_there_is_is_asked_before_each_of_them() {
    let before = json!({ "answers": {
        "wants-help-with": [], "lives-in": "coventry", "child-count": 0, "spare-money": 0, "came-by": "train",
        "is-inside": "yes",
    } });
    let next = json_of("next", &before);
    assert_eq!((&next["next_question"], &next["person"]), (&json!("who-is-here"), &json!(null)));
    assert_eq!(next["may_follow"], json!(null));
    let mut told = before;
    told["people"] = json!({ "mother": {}, "child": { "grown-up": "no" } });
    let next = json_of("next", &told);
    assert_eq!((&next["next_question"], &next["person"]), (&json!("each-of-you"), &json!("mother")));
    assert_eq!(next["may_follow"], json!(0));
    told["answers"]["household"] = json!("prefer-not-to-say");
    told["people"] = json!({});
    assert_eq!(json_of("next", &told)["next_question"], json!(null));
}

#[test]
fn answers_under_the_wrong_heading_are_named() {
    for (told, place) in [
        (json!({ "answers": { "grown-up": "yes" } }), "answers.grown-up"),
        (json!({ "people": { "child": { "came-by": "boat" } } }), "people.child.came-by"),
        (json!({ "people": { "Nataliya": {} } }), "people.Nataliya"),
        (json!({ "answers": { "household": "yes" } }), "answers.household"),
        (
            json!({ "people": (0..=20).map(|n| (format!("person-{n}"), json!({}))).collect::<Map<_, _>>() }),
            "people: there are 21",
        ),
    ] {
        let (code, printed) = run("evaluate", &["--on", ON, "-"], &told);
        assert_eq!(code, Some(2), "{printed}");
        assert!(printed.contains(place), "{printed}");
    }
}

#[test]
fn scenarios_with_people_are_tested_and_counted() {
    let nobody = json!({});
    let (_, printed) = run("test", &[], &nobody);
    assert!(
        printed.contains("passed") && !printed.contains("mother") && !printed.contains("two-children"),
        "{printed}"
    );
    let (_, printed) = run("coverage", &[], &nobody);
    // Seen met, not met and unknown; and a case of a right counts for each of the four people of the two scenarios.
    assert!(!printed.contains("alert children-alone"), "{printed}");
    assert!(printed.contains("case with-a-child           never not met (met 4, not met 0, unknown 1)"), "{printed}");
    // Without the two scenarios about people, their rules would all survive.
    let (_, printed) = run("mutate", &["--format", "json"], &nobody);
    let mutants: Value = serde_json::from_str(&printed).unwrap();
    let survive = mutants["survivors"].as_array().unwrap_or_else(|| panic!("{printed}"));
    let all_for_any =
        |survivor: &&Value| survivor.to_string().contains("children-alone") && survivor["change"] == "all-any";
    assert_eq!(survive.iter().filter(all_for_any).count(), 0, "{printed}");
}

#[test]
fn a_made_up_household_is_described_person_by_person() {
    let folder = tempfile::tempdir().unwrap();
    copy(SMALL, folder.path());
    copy(HOUSEHOLD, folder.path());
    let path = folder.path().join("rules/alerts/children-alone.yaml");
    let alert = std::fs::read_to_string(&path).unwrap();
    let wrong =
        alert.replace("all-people: { not: { fact: grown-up, is: yes } }", "any-person: { fact: grown-up, is: no }");
    std::fs::write(&path, wrong).unwrap();
    let root = Path::new(folder.path()).to_str().unwrap();
    let output = rules(&["prove", "--root", root, "--on", ON], "");
    let printed = text(&output.stdout);
    assert_eq!(output.status.code(), Some(1));
    assert!(printed.contains("refuted: invariant/children-are-many"), "{printed}");
    for line in ["person-1, Grown up: ", "person-2, Grown up: ", "Grown up: yes", "Grown up: no"] {
        assert!(printed.contains(line), "{line} in {printed}");
    }
}
