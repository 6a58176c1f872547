//! `rules prove` on the real content.

use serde_json::Value;

use crate::support::{ROOT, copy_tree, rules, text};

/// Whatever is refuted has to be mended in the rules; that solver and engine agree, and that nothing is given up, is ours.
#[test]
fn the_real_content_is_proved_and_the_engine_agrees() {
    let output = rules(&["prove", "--root", ROOT, "--on", "2026-11-22", "--format", "json"], "");
    let proofs: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(proofs["on"], "2026-11-22");
    assert_eq!((&proofs["given_up"], &proofs["faults"]), (&0.into(), &0.into()));
    let claims = proofs["claims"].as_array().unwrap();
    let of = |kind: &str| -> Vec<&Value> {
        claims.iter().filter(|claim| claim["claim"].as_str().unwrap().starts_with(kind)).collect()
    };
    for kind in ["reachable/", "can-matter/", "exclusive/", "somewhere-to-go/", "alerts-hold/", "invariant/"] {
        assert!(!of(kind).is_empty(), "{kind}");
    }
    let unproved: Vec<&Value> = claims.iter().filter(|claim| claim["verdict"] != "proved").collect();
    assert!(unproved.is_empty() && output.status.success(), "{unproved:#?}");
}

#[test]
fn a_broken_promise_is_shown_as_a_person_in_words() {
    let copy = tempfile::tempdir().unwrap();
    copy_tree(copy.path());
    let invariant = "id: nobody-may-work\nclaim: Nobody may work.\n\
        never: { all: [{ fact: route, is: granted }, { right: work, is: yes }, { deadline: moving-on-day, is: concerns }] }\n";
    std::fs::write(copy.path().join("rules/invariants/nobody-may-work.yaml"), invariant).unwrap();
    let root = copy.path().to_str().unwrap();
    let output = rules(&["prove", "--root", root, "--on", "2026-11-22"], "");
    assert_eq!(output.status.code(), Some(1));
    let printed = text(&output.stdout);
    let person = printed.split("refuted: invariant/nobody-may-work\n").nth(1).unwrap();
    for line in [
        "  Nobody may work.",
        "  somebody who says:",
        "    How you came or what you hold: ",
        ": not asked",
        "  is shown on 2026-11-22, in coventry:",
        "    right “Work”: yes",
        "concerns them, 20",
    ] {
        assert!(person.contains(line), "{line}: {person}");
    }
    let last = printed.trim_end().lines().last().unwrap();
    assert!(last.contains(" proved, ") && last.ends_with(" refuted, 0 given up"), "{last}");
}

#[test]
fn what_takes_too_long_is_given_up_and_said() {
    let output = rules(&["prove", "--root", ROOT, "--on", "2026-11-22", "--conflicts", "0"], "");
    assert_eq!(output.status.code(), Some(1));
    let printed = text(&output.stdout);
    assert!(printed.contains("given up: ") && printed.contains("`--conflicts` allows more"), "{printed}");
}
