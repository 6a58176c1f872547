//! `unused-condition`

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::lints::{Lint, usage};
use crate::source::Kind;
use crate::stage::Project;

/// A named condition that no rule names.
///
/// Bad: `rules/conditions/with-children.yaml`, which no rule names. Good: one with `{ condition: with-children }`.
pub(super) struct UnusedCondition;

impl Lint for UnusedCondition {
    fn run(&self, project: &Project<'_>, faults: &mut Faults) {
        if !project.complete {
            return;
        }
        let used = usage::named(project, Kind::Condition);
        for condition in &project.lowered.shapes.conditions {
            let id = condition.shape.id.value.as_str();
            if !used.contains(id) {
                let message = format!("no rule names the condition `{id}`");
                let fault = Diagnostic::new(Code::UnusedCondition, condition.shape.id.place, message);
                faults.add(fault.help(format!("name it, as in `{{ condition: {id} }}`, or delete it")));
            }
        }
    }
}
