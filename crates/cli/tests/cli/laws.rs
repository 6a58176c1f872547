//! The laws of the engine on the real rules, for everybody in the scenarios.

use std::path::Path;

use crate::support::{ROOT, tree};

/// Law 1 on the real rules: whoever is in the scenarios, an answer turned into "I don't know" never makes a no.
#[test]
fn no_answer_turned_into_dont_know_makes_a_no() {
    let tree = tree(Path::new(ROOT));
    let compiled = waymark_compiler::compile(&tree, None);
    let content = compiled.content.unwrap();
    let mut turned = 0;
    for scenario in &compiled.scenarios {
        let before = waymark_engine::evaluate(&content, &scenario.situation);
        for fact in scenario.situation.answers.keys() {
            let mut less = scenario.situation.clone();
            less.answers.insert(fact.clone(), waymark_model::Answer::DontKnow);
            let after = waymark_engine::evaluate(&content, &less);
            turned += 1;
            for scheme in after.schemes.iter().filter(|s| s.outcome == waymark_model::Outcome::DoesNotMatch) {
                let was = before.schemes.iter().find(|s| s.id == scheme.id).unwrap();
                assert_eq!(was.outcome, scheme.outcome, "{}: {} without {fact}", scenario.id, scheme.id);
            }
            for right in after.rights.iter().filter(|r| r.answer == Some(waymark_model::RightAnswer::No)) {
                let was = before.rights.iter().find(|r| r.id == right.id).unwrap();
                assert_eq!(was.answer, right.answer, "{}: {} without {fact}", scenario.id, right.id);
            }
        }
    }
    assert!(turned > 500, "only {turned} answers were turned");
}

/// Law 9: nobody leaves with nothing.
#[test]
fn law_9_nobody_leaves_with_nothing() {
    let compiled = waymark_compiler::compile(&tree(Path::new(ROOT)), None);
    let content = compiled.content.unwrap();
    for scenario in &compiled.scenarios {
        let plan = waymark_engine::evaluate(&content, &scenario.situation);
        assert!(!plan.signposts.is_empty(), "{}", scenario.id);
    }
}
