//! Proofs as text: what is not proved, and how many are.

use waymark_model::{Content, Invariant};
use waymark_prover::{Example, Proof, Refutation, Verdict};

use crate::report::proof::person::Teller;
use crate::report::proof::{Tally, why};
use crate::words::Speech;

/// What is not proved, with made-up people, and how many claims came to what.
pub(crate) fn text(
    content: &Content,
    invariants: &[Invariant],
    proofs: &[Proof],
    speech: Option<&Speech<'_>>,
) -> Vec<String> {
    let teller = Teller { content, speech };
    let mut lines = Vec::new();
    for proof in proofs {
        let (word, more) = match &proof.verdict {
            Verdict::Proved => continue,
            Verdict::Refuted(Refutation::Nobody) => ("refuted", vec!["  no answers at all lead there".to_owned()]),
            Verdict::Refuted(Refutation::Somebody(example)) => ("refuted", person(teller, example)),
            Verdict::GivenUp(reason) => ("given up", vec![format!("  {}", why(*reason))]),
            Verdict::Fault(example) => {
                let what = "  the prover takes these answers to lead there, and the engine does not:".to_owned();
                ("fault of the prover", [vec![what], person(teller, example)].concat())
            }
        };
        lines.push(format!("{word}: {}", proof.claim));
        let invariant = invariants.iter().find(|invariant| proof.claim == format!("invariant/{}", invariant.id));
        lines.extend(invariant.and_then(|invariant| invariant.claim.as_ref()).map(|claim| format!("  {claim}")));
        lines.extend(more);
        lines.push(String::new());
    }
    lines.push(Tally::of(proofs).to_string());
    lines
}

fn person(teller: Teller<'_>, example: &Example) -> Vec<String> {
    let mut lines = Vec::new();
    for (index, (situation, plan)) in example.situations.iter().zip(&example.plans).enumerate() {
        lines.push(if index == 0 { "  somebody who says:" } else { "  and then says:" }.to_owned());
        lines.extend(teller.told(situation, &example.facts).into_iter().map(|line| format!("    {line}")));
        lines.push(format!("  is shown on {}, in {}:", plan.on, plan.area));
        lines.extend(teller.found(plan, &example.about).into_iter().map(|line| format!("    {line}")));
    }
    lines
}
