//! What holds of a right.

use std::collections::BTreeSet;

use waymark_model::{Right, RightCase, Truth};

use crate::condition::View;
use crate::result::RightResult;

/// What holds of a right: the answer of the first case that is met. Where an earlier case is unknown and would say
/// something else, nothing is known.
pub(crate) fn right(view: View<'_>, right: &Right) -> RightResult {
    let in_question = in_question(view, right);
    let settled = in_question.last().is_some_and(|case| view.truth(&case.when) == Truth::Met);
    let agreed =
        in_question.first().filter(|first| settled && in_question.iter().all(|case| case.answer == first.answer));
    // Cases may agree on the answer and differ in their words: then the words of the one that is sure are shown.
    let case = agreed.and_then(|_| in_question.last());
    let mut facts = BTreeSet::new();
    facts.extend(right.cases.iter().flat_map(|case| case.when.facts()));
    let cases: Vec<&RightCase> = case.map_or_else(|| right.cases.iter().collect(), |case| vec![*case]);
    let mut sources = BTreeSet::new();
    sources.extend(cases.iter().flat_map(|case| &case.basis.sources));
    RightResult {
        id: right.id.clone(),
        answer: case.map(|case| case.answer),
        case: case.map(|case| case.id.clone()),
        uncovered: in_question.is_empty(),
        because: view.told(facts),
        sources: sources.into_iter().cloned().collect(),
    }
}

/// The cases that may be the one that answers: all up to the first that is met, but those that are not met.
pub(crate) fn in_question<'a>(view: View<'a>, right: &'a Right) -> Vec<&'a RightCase> {
    let mut cases = Vec::new();
    for case in &right.cases {
        match view.truth(&case.when) {
            Truth::NotMet => {}
            Truth::Unknown => cases.push(case),
            Truth::Met => {
                cases.push(case);
                break;
            }
        }
    }
    cases
}
