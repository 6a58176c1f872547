//! How many questions people are asked.

use std::path::Path;

use serde_json::{Value, json};

use crate::support::{ROOT, SMALL, copy, rules, text};

/// What is added to the small world: rules about people.
const HOUSEHOLD: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../compiler/tests/household");

fn figures(root: &str) -> Value {
    let output = rules(&["journeys", "--root", root, "--format", "json"], "");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn people_asked(figures: &Value, question: &str) -> u64 {
    let asked = figures["questions"].as_array().unwrap().iter().find(|asked| asked["question"] == question);
    asked.map_or(0, |asked| asked["people"].as_u64().unwrap())
}

fn path(folder: &Path) -> &str {
    folder.to_str().unwrap()
}

#[test]
fn everybody_is_asked_until_nothing_is_left() {
    let listed = rules(&["journeys", "--root", SMALL], "");
    let expected = "
everybody  who name a need  question
        3                0  how-you-came
        3                0  your-home
        2                0  your-papers
everybody: 3 people, median 3 questions, nine of ten at most 3, longest 3
who name a need: 0 people, median 0 questions, nine of ten at most 0, longest 0
";
    assert_eq!(text(&listed.stdout), expected.trim_start());
}

#[test]
fn what_a_scenario_does_not_tell_is_what_most_people_answer() {
    let folder = tempfile::tempdir().unwrap();
    copy(SMALL, folder.path());
    let before = figures(path(folder.path()));
    assert_eq!(people_asked(&before, "your-papers"), 2, "who does not know how they came is not asked for papers");
    let fact = folder.path().join("rules/facts/came-by.yaml");
    let told = std::fs::read_to_string(&fact).unwrap() + "mostly: plane\n";
    std::fs::write(&fact, told).unwrap();
    assert_eq!(people_asked(&figures(path(folder.path())), "your-papers"), 3);
}

#[test]
fn what_everybody_is_asked_is_told_with_the_household() {
    let folder = tempfile::tempdir().unwrap();
    copy(SMALL, folder.path());
    copy(HOUSEHOLD, folder.path());
    // What these two expect to be asked next is of a world without people.
    for other in ["came-by-boat", "in-the-window"] {
        std::fs::remove_file(folder.path().join(format!("rules/scenarios/stay-longer/{other}.yaml"))).unwrap();
    }
    let figures = figures(path(folder.path()));
    // Of three, one tells of nobody and two of two people each: with what everybody is asked, on the one page.
    assert_eq!((people_asked(&figures, "who-is-here"), people_asked(&figures, "each-of-you")), (3, 0));
    // Three questions about the case.
    assert_eq!(figures["everybody"]["median"], 3);
}

/// What half of all people, and nine of ten, are asked at the most.
#[test]
fn the_promise_of_few_questions_is_kept() {
    let figures = figures(ROOT);
    for whose in ["everybody", "who_name_a_need"] {
        let lengths = &figures[whose];
        assert!(lengths["median"].as_u64().unwrap() <= 9, "{whose}: {lengths}");
        assert!(lengths["ninetieth"].as_u64().unwrap() <= 14, "{whose}: {lengths}");
    }
    // Danger is asked of everybody.
    assert_eq!(json!(people_asked(&figures, "true-now")), figures["everybody"]["people"]);
}
