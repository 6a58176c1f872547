//! `untested-outcome`

use std::collections::BTreeSet;

use waymark_model::OutcomeKind;

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::lints::Lint;
use crate::stage::Project;
use crate::suggestion::and_list;

/// The outcomes that every scheme can have. `not-now` needs a date that is still to come, which not every scheme has.
const OUTCOMES: [OutcomeKind; 3] = [OutcomeKind::Matches, OutcomeKind::DoesNotMatch, OutcomeKind::CannotTell];

/// A scheme with an outcome that no scenario shows.
///
/// Bad: scenarios that all expect `matches`. Good: one each that expects `matches`, `does-not-match` and `cannot-tell`.
pub(super) struct UntestedOutcome;

impl Lint for UntestedOutcome {
    fn run(&self, project: &Project<'_>, faults: &mut Faults) {
        if !project.complete {
            return;
        }
        let shapes = &project.lowered.shapes;
        let expected = shapes.scenarios.iter().flat_map(|scenario| &scenario.shape.expect.schemes.0);
        let shown: BTreeSet<(&str, OutcomeKind)> = expected.map(|(id, outcome)| (id.text(), outcome.value)).collect();
        for scheme in shapes.schemes.iter().map(|scheme| &scheme.shape) {
            let id = scheme.id.value.as_str();
            let lacking: Vec<&str> =
                OUTCOMES.into_iter().filter(|kind| !shown.contains(&(id, *kind))).map(OutcomeKind::name).collect();
            if !lacking.is_empty() {
                let message = format!("no scenario expects {} of `{id}`", and_list(&lacking));
                let fault = Diagnostic::new(Code::UntestedOutcome, scheme.id.place, message);
                faults.add(fault.help(format!("add one for each to `rules/scenarios/{id}/`")));
            }
        }
    }
}
