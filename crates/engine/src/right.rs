//! What holds of a right.

use std::collections::BTreeSet;

use waymark_model::{Right, RightCase, Truth};

use crate::grounds::Grounds;
use crate::node::{Node, Told};
use crate::result::RightResult;
use crate::target::Found;
use crate::view::View;

/// What holds of a right: the answer of the first case that is met. Where an earlier case is unknown and would say
/// something else, nothing is known. `nodes` are the conditions of its cases, and `found` is the answer.
pub(crate) fn right(view: View<'_>, right: &Right, nodes: &[Node], found: Found) -> RightResult {
    let in_question = in_question(view.told(), right, nodes);
    // Cases may agree on the answer and differ in their words: then the words of the one that is sure are shown.
    let sure = in_question.last().filter(|(_, truth)| *truth == Truth::Met).or(in_question.first());
    let case = sure.filter(|(case, _)| found == Found::Answer(case.answer)).map(|(case, _)| *case);
    let mut facts = BTreeSet::new();
    facts.extend(right.cases.iter().flat_map(|case| case.when.facts()));
    let cases: Vec<&RightCase> = case.map_or_else(|| right.cases.iter().collect(), |case| vec![case]);
    let bases = cases.iter().map(|case| &case.basis);
    let grounds = Grounds::of(view, bases, cases.iter().flat_map(|case| case.when.parameters()));
    RightResult {
        id: right.id.clone(),
        answer: case.map(|case| case.answer),
        case: case.map(|case| case.id.clone()),
        uncovered: found == Found::NoCase,
        because: view.known(facts),
        grounds,
    }
}

/// The cases that may be the one that answers: all up to the first that is met, but those that are not met.
fn in_question<'r>(told: Told<'_>, right: &'r Right, nodes: &[Node]) -> Vec<(&'r RightCase, Truth)> {
    let mut cases = Vec::new();
    for (case, node) in right.cases.iter().zip(nodes) {
        let truth = told.truth(node);
        if truth != Truth::NotMet {
            cases.push((case, truth));
        }
        if truth == Truth::Met {
            break;
        }
    }
    cases
}
