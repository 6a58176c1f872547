//! Straight Rust and the engine say the same of the same rules.

#![expect(clippy::unwrap_used, clippy::panic, reason = "what fails must fail the test")]

use std::collections::BTreeSet;

use waymark_bench::measure::FEW;
use waymark_bench::people::{half_known, nobody, people};
use waymark_bench::rules::content;
use waymark_bench::straight::{Told, missing_fact, schemes};
use waymark_bench::world::TODAY;
use waymark_bench::written::written;
use waymark_engine::{Plan, Ruleset};
use waymark_model::{FactId, Outcome, SchemeId, Truth};

#[test]
fn straight_rust_is_written_from_the_rules() {
    let expected = written(&content(FEW, 1)).unwrap();
    let message = "run `cargo run --package waymark-bench --example write-straight`";
    assert!(include_str!("../src/straight/schemes.rs") == expected, "{message}");
}

#[test]
fn the_engine_and_straight_rust_agree_on_truth_criteria_and_missing_facts() {
    let content = content(FEW, 1);
    let rules = Ruleset::new(&content, TODAY);
    let known = people(400);
    let mut seen = BTreeSet::new();
    for person in known.iter().chain(&half_known(&known)).chain([&nobody()]) {
        let plan = rules.evaluate(person);
        let prepared = rules.prepare(person);
        let in_short = prepared.compare();
        let straight = schemes(&Told::of(person));
        assert_eq!(in_short.schemes(), straight.map(|compared| compared.truth));
        for (compared, (criteria, missing)) in straight.iter().zip(in_short.criteria().zip(in_short.missing())) {
            assert_eq!(compared.criteria, *criteria, "{person:?}");
            let missing: BTreeSet<FactId> = missing.into_iter().map(|missing| missing.fact).collect();
            assert_eq!(names(compared.missing), missing, "{person:?}");
        }
        for (scheme, compared) in content.schemes.values().zip(straight) {
            let (truth, criteria) = of_plan(&plan, &scheme.id);
            assert_eq!(compared.truth, truth, "{} of {person:?}", scheme.id);
            assert_eq!(compared.criteria.to_vec(), criteria, "{} of {person:?}", scheme.id);
            let explanations: Vec<_> =
                scheme.criteria.iter().map(|criterion| rules.explain(person, &criterion.when)).collect();
            let missing =
                explanations.iter().flat_map(|explanation| explanation.unknown()).map(|(fact, _)| fact.fact.clone());
            assert_eq!(names(compared.missing), missing.collect(), "{} of {person:?}", scheme.id);
            seen.insert(compared.truth);
        }
    }
    assert_eq!(seen.len(), 3, "the people show every truth");
}

fn names(missing: u64) -> BTreeSet<FactId> {
    (0..64).filter(|bit| missing >> bit & 1 == 1).map(missing_fact).collect()
}

fn of_plan(plan: &Plan, scheme: &SchemeId) -> (Truth, Vec<Truth>) {
    let result = plan.schemes.iter().find(|result| result.id == *scheme).unwrap();
    let truth = match result.outcome {
        Outcome::Matches => Truth::Met,
        Outcome::CannotTell => Truth::Unknown,
        Outcome::DoesNotMatch => Truth::NotMet,
        Outcome::NotNow { from } => panic!("no made-up scheme opens later, and {scheme} opens on {from}"),
    };
    (truth, result.criteria.iter().map(|criterion| criterion.truth).collect())
}
