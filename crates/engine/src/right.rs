//! What holds of a right.

use std::collections::BTreeSet;

use waymark_model::{Right, RightCase, Truth};

use crate::grounds::Grounds;
use crate::node::Node;
use crate::result::RightResult;
use crate::target::Found;
use crate::view::View;

/// What holds of a right: the answer of the first case that is met. Where an earlier case is unknown and would say
/// something else, nothing is known. `nodes` are the conditions of its cases, and `found` is the answer.
pub(crate) fn right(view: View<'_>, right: &Right, nodes: &[Node], found: Found) -> RightResult {
    // Cases may agree on the answer and differ in their words: then the words of the one that is sure are shown.
    let mut cases = right.cases.iter().zip(nodes);
    let sure = cases.find(|(_, node)| view.told().truth(node) == Truth::Met).map(|(case, _)| case);
    let case = sure.filter(|case| found == Found::Answer(case.answer));
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
