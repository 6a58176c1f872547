//! What holds of a right.

use waymark_model::{AlertId, Right, RightCase, Truth};

use crate::day_rules::RightRule;
use crate::grounds::Grounds;
use crate::number_set::FactSet;
use crate::result::RightResult;
use crate::target::Found;
use crate::view::View;

/// What holds of a right: the answer of the first case that is met. Where an earlier case is unknown and would say
/// something else, nothing is known. `found` is the answer, `red_flags` the alerts raised that hide its steps. Nothing holds
/// of a right that is not this person's.
pub(crate) fn right(
    view: View<'_>,
    right: &Right,
    rule: &RightRule,
    found: Found,
    red_flags: Vec<AlertId>,
) -> Option<RightResult> {
    if found == Found::Answer(None) {
        return None;
    }
    let view = view.of(rule.person);
    // Cases may agree on the answer and differ in their words: then the words of the one that is sure are shown.
    let mut cases = right.cases.iter().zip(rule.if_theirs().nodes());
    let sure = cases.find(|(_, node)| view.told().truth(node) == Truth::Met).map(|(case, _)| case);
    let case = sure.filter(|case| found == Found::Answer(Some(case.answer)));
    let mut facts = FactSet::default();
    let whens = right.whom.iter().chain(right.cases.iter().map(|case| &case.when));
    whens.for_each(|when| view.facts_of(when, &mut facts));
    let cases: Vec<&RightCase> = case.map_or_else(|| right.cases.iter().collect(), |case| vec![case]);
    let bases = cases.iter().map(|case| &case.basis);
    let grounds = Grounds::of(view, bases, cases.iter().flat_map(|case| case.when.parameters()));
    Some(RightResult {
        id: right.id.clone(),
        person: rule.person.and_then(|place| view.rules.variables.people().get(place)).cloned(),
        answer: case.map(|case| case.answer),
        case: case.map(|case| case.id.clone()),
        red_flags,
        uncovered: found == Found::NoCase,
        because: view.known(&facts),
        grounds,
    })
}
