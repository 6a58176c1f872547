//! Faults planted in small content, one for each kind of claim, each found with the person it hurts.
#![expect(clippy::unwrap_used, clippy::panic, reason = "what fails must fail the test")]

mod support;

use std::collections::BTreeMap;

use support::{TODAY, edited, tree, verdicts, with, with_household};
use waymark_compiler::{Tree, compile};
use waymark_model::{Answer, FactId, Situation};
use waymark_prover::{Example, Limits, Reason, Refutation, Verdict, prove};

/// The names of the claims that are not proved.
fn unproved(tree: &Tree) -> Vec<String> {
    verdicts(tree).into_iter().filter(|(_, verdict)| *verdict != Verdict::Proved).map(|(name, _)| name).collect()
}

/// The person for whom a claim fails.
fn person(tree: &Tree, claim: &str) -> Example {
    match verdicts(tree).remove(claim) {
        Some(Verdict::Refuted(Refutation::Somebody(example))) => *example,
        other => panic!("{claim}: {other:?}"),
    }
}

/// What a person told, as `fact: value` in the order of facts.
fn told(situation: &Situation) -> Vec<String> {
    answers(&situation.answers)
}

fn answers(answers: &BTreeMap<FactId, Answer>) -> Vec<String> {
    let value = |answer: &Answer| match answer.value().unwrap() {
        waymark_model::Value::YesNo(yes) => yes.to_string(),
        waymark_model::Value::Choice(id) => id.to_string(),
        waymark_model::Value::Choices(ids) => format!("{:?}", ids.iter().map(ToString::to_string).collect::<Vec<_>>()),
        waymark_model::Value::Whole(number) | waymark_model::Value::Money(number) => number.to_string(),
        waymark_model::Value::Date(range) => range.to_string(),
    };
    answers.iter().map(|(fact, answer)| format!("{fact}: {}", value(answer))).collect()
}

const SCHEME: &str = "rules/schemes/stay-longer.yaml";
const RIGHT: &str = "rules/rights/to-work.yaml";
const ALERT: &str = "rules/alerts/time-is-up.yaml";
const DEADLINE: &str = "rules/deadlines/window-opens.yaml";
const DESK: &str = "rules/areas/coventry/services/advice-desk.yaml";

/// Content in which everything is proved: the one place with an adviser is for everybody.
fn sound() -> Tree {
    let serves = "serves: { any: [{ fact: lives-in, is: coventry }, { fact: wants-help-with, includes: a-lawyer }] }\n";
    edited(tree(), DESK, serves, "")
}

/// That content with one text replaced.
fn planted(path: &str, old: &str, new: &str) -> Tree {
    edited(sound(), path, old, new)
}

#[test]
fn an_exception_that_nobody_can_reach_is_found() {
    let basis = "basis: { evidence: [DEMO-01], sources: [official-page], confidence: high }";
    let exception = |is: &str| {
        let when = format!("{{ fact: is-inside, is: {is} }}");
        format!("exceptions: [{{ when: {when}, date: {{ parameter: first-day }}, {basis} }}]\nneeds:")
    };
    // The deadline concerns only those who are inside.
    let claim = "reachable/deadline/window-opens/exception/1";
    let verdict = |is| verdicts(&planted(DEADLINE, "needs:", &exception(is))).remove(claim).unwrap();
    assert_eq!(verdict("yes"), Verdict::Proved);
    assert_eq!(verdict("no"), Verdict::Refuted(Refutation::Nobody));
}

#[test]
fn sound_content_is_proved() {
    // Nothing tests where somebody lives any more, and there is one area only.
    assert_eq!(unproved(&sound()), ["can-matter/your-home/lives-in"]);
    assert!(verdicts(&sound()).len() > 25);
}

#[test]
fn what_nobody_can_reach_is_found() {
    let cases = [
        // A criterion that says the opposite of another.
        (
            planted(SCHEME, "{ not: { fact: child-count, at-least: family-size } }", "{ fact: came-by, is: boat }"),
            vec![
                "can-matter/your-home/child-count",
                "can-matter/your-home/lives-in",
                "reachable/scheme/stay-longer/matches",
                "reachable/scheme/stay-longer/not-now",
            ],
        ),
        // A criterion that is always met.
        (
            planted(
                SCHEME,
                "{ not: { fact: child-count, at-least: family-size } }",
                "{ any: [{ fact: child-count, at-least: family-size }, { today-from: { parameter: first-day } }] }",
            ),
            vec![
                "can-matter/your-home/child-count",
                "can-matter/your-home/lives-in",
                "reachable/criterion/stay-longer/small-family/not-met",
            ],
        ),
        // A case that an earlier one always answers before.
        (
            planted(
                RIGHT,
                "{ fact: spare-money, at-most: money-limit }",
                "{ all: [{ fact: held-papers, includes: passport }, { fact: spare-money, at-most: money-limit }] }",
            ),
            vec![
                "can-matter/your-home/lives-in",
                "can-matter/your-home/spare-money",
                "reachable/right/to-work/little-money",
            ],
        ),
        // An alert for somebody who is never asked.
        (
            planted(
                ALERT,
                "{ fact: allowed-until, before: first-day }",
                "{ all: [{ fact: came-by, is: train }, { fact: allowed-until, before: first-day }] }",
            ),
            vec!["can-matter/your-home/lives-in", "reachable/alert/time-is-up"],
        ),
        // A deadline that is told from a date that those concerned are never asked for.
        (
            planted(
                DEADLINE,
                "{ fact: is-inside, is: yes }",
                "{ all: [{ fact: is-inside, is: yes }, { fact: came-by, is: train }] }",
            ),
            vec![
                "can-matter/how-you-came/is-inside",
                "can-matter/your-home/lives-in",
                "reachable/deadline/window-opens",
            ],
        ),
    ];
    for (tree, expected) in cases {
        assert_eq!(unproved(&tree), expected);
    }
}

#[test]
fn a_question_asked_in_vain_is_found() {
    let tree = planted(RIGHT, "{ fact: held-papers, includes: passport }", "{ fact: is-inside, is: yes }");
    let claim = "can-matter/your-papers/held-papers";
    assert_eq!(verdicts(&tree)[claim], Verdict::Refuted(Refutation::Nobody));
}

#[test]
fn somebody_without_an_adviser_is_found() {
    let example = person(&tree(), "somewhere-to-go/coventry/adviser/stay-longer");
    let [situation] = example.situations.as_slice() else { panic!("{example:?}") };
    // Part of the scheme is met, and the desk is neither for where they live nor for what they need.
    assert_eq!(told(situation)[1..], ["lives-in: elsewhere", "wants-help-with: [\"a-roof\"]"]);
    assert_eq!(example.plans[0].signposts.len(), 1);
}

#[test]
fn somebody_with_nowhere_to_go_is_found() {
    let area = "rules/areas/coventry/area.yaml";
    let tree = planted(area, "fallback: [advice-desk, emergency-line]", "fallback: [advice-desk]");
    let tree = edited(tree, DESK, "hours:\n", "serves: { not: { fact: came-by, is: train } }\nhours:\n");
    let example = person(&tree, "somewhere-to-go/coventry");
    assert_eq!(told(&example.situations[0]), ["came-by: train"]);
    assert!(example.plans[0].signposts.is_empty());
}

#[test]
fn a_broken_invariant_is_shown_as_a_short_person() {
    let path = "rules/invariants/late-and-poor.yaml";
    let claim = "id: late-and-poor
never:
  all:
    - { right: to-work, is: conditional }
    - { alert: time-is-up, is: raised }
    - { not: { scheme: stay-longer, is: does-not-match } }
";
    // A date before the first day is not in time, so the scheme does not match.
    assert_eq!(verdicts(&with(sound(), path, claim))["invariant/late-and-poor"], Verdict::Proved);
    let claim = claim.replace(
        "{ not: { scheme: stay-longer, is: does-not-match } }",
        "{ fact: child-count, at-least: family-size }",
    );
    let tree = with(sound(), path, &claim);
    let example = person(&tree, "invariant/late-and-poor");
    assert_eq!(
        told(&example.situations[0]),
        ["allowed-until: 2025-12-31", "came-by: plane", "child-count: 2", "held-papers: []", "spare-money: 600000"]
    );
    // Facts that were told or that matter, whether told or not.
    assert!(example.facts.iter().any(|fact| fact.as_str() == "child-count"));
}

#[test]
fn always_and_exclusive_are_read_as_they_are_meant() {
    let invariant = |text: &str| {
        let tree = with(sound(), "rules/invariants/made-up.yaml", &format!("id: made-up\n{text}\n"));
        verdicts(&tree).remove("invariant/made-up").unwrap()
    };
    let is_refuted = |text: &str| matches!(invariant(text), Verdict::Refuted(Refutation::Somebody(_)));
    // What nobody answered is unknown, and "always" fails only where it is sure to.
    assert_eq!(invariant("always: { fact: is-inside, is: yes }\nwhen: { fact: is-inside, is: yes }"), Verdict::Proved);
    assert!(is_refuted("always: { fact: is-inside, is: yes }"));
    assert!(is_refuted("always: { right: to-work, is: yes }"));
    assert_eq!(invariant("exclusive: [{ right: to-work, is: yes }, { right: to-work, is: unknown }]"), Verdict::Proved);
    assert!(is_refuted("exclusive: [{ right: to-work, is: yes }, { deadline: window-opens, is: concerns }]"));
    assert_eq!(
        invariant(
            "exclusive: [{ fact: came-by, is: boat }, { fact: came-by, is: train }, { alert: time-is-up, is: raised }]"
        ),
        invariant("never: { all: [{ fact: came-by, is: boat }, { alert: time-is-up, is: raised }] }"),
    );
}

#[test]
fn a_claim_that_takes_too_long_is_given_up_and_the_others_go_on() {
    let compiled = compile(&sound(), Some(TODAY));
    let proofs = prove(&compiled.content.unwrap(), &compiled.invariants, TODAY, Limits { conflicts: 0 });
    assert!(proofs.iter().any(|proof| proof.verdict == Verdict::GivenUp(Reason::Budget)));
    assert_eq!(proofs.len(), verdicts(&sound()).len());
}

/// Sound content with rules about people.
fn household() -> Tree {
    with_household(sound())
}

/// Law 5 and 9: what is said of people is proved for households that nobody told of, and for people who differ.
#[test]
fn rules_about_people_are_proved() {
    assert_eq!(unproved(&household()), unproved(&sound()));
}

#[test]
fn a_household_that_breaks_a_rule_about_people_is_found() {
    // That all are children is said where at least one is none.
    let path = "rules/alerts/children-alone.yaml";
    let wrong = edited(
        household(),
        path,
        "all-people: { not: { fact: grown-up, is: yes } }",
        "any-person: { fact: grown-up, is: no }",
    );
    let found: Vec<String> = unproved(&wrong).into_iter().filter(|claim| !unproved(&sound()).contains(claim)).collect();
    assert_eq!(found, ["invariant/children-are-many"]);
    let example = person(&wrong, "invariant/children-are-many");
    let people: Vec<Vec<String>> = example.situations[0].people.values().map(answers).collect();
    let mut sorted = people;
    sorted.sort();
    assert_eq!(sorted, [["grown-up: false"], ["grown-up: true"]]);
}

#[test]
fn what_no_household_can_be_is_found() {
    // More children than a household of the proofs has.
    let path = "rules/parameters/family-size.yaml";
    let none = edited(household(), path, "value: 2", "value: 3");
    assert!(unproved(&none).contains(&"reachable/alert/many-children".to_owned()));
    // Somebody who is a child and grown up.
    let path = "rules/rights/to-learn.yaml";
    let both = "{ all: [{ fact: grown-up, is: no }, { fact: grown-up, is: yes }] }";
    let nobody = edited(household(), path, "{ fact: grown-up, is: no }", both);
    assert_eq!(verdicts(&nobody)["reachable/right/to-learn/child"], Verdict::Refuted(Refutation::Nobody));
    // Where nothing is said of people, it does not matter who they are.
    let silent = [
        ("rules/alerts/children-alone.yaml", "all-people: { not: { fact: grown-up, is: yes } }"),
        ("rules/alerts/many-children.yaml", "count: { fact: grown-up, is: no }, at-least: family-size"),
    ];
    let mut tree = household();
    for (path, old) in silent {
        tree = edited(tree, path, old, "fact: came-by, is: boat");
    }
    tree.remove("rules/rights/to-learn.yaml");
    tree.retain(|path, _| {
        !path.ends_with("rights/to-learn.ftl") && !path.contains("mother-and-child") && !path.contains("two-children")
    });
    let tree = edited(
        tree,
        "rules/invariants/children-are-many.yaml",
        "any-person: { fact: grown-up, is: yes }",
        "fact: came-by, is: plane",
    );
    let verdicts = verdicts(&tree);
    assert_eq!(verdicts["can-matter/who-is-here/household"], Verdict::Refuted(Refutation::Nobody));
    assert_eq!(verdicts["can-matter/each-of-you/grown-up"], Verdict::Refuted(Refutation::Nobody));
}
