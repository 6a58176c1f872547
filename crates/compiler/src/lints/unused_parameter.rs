//! `unused-parameter`

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::lints::{Lint, usage};
use crate::source::Kind;
use crate::stage::Project;

/// A parameter that neither rules nor words use.
///
/// Bad: `rules/parameters/old-days.yaml`, which no condition, date or message names. Good: `{ $old-days }` in a message.
pub(super) struct UnusedParameter;

impl Lint for UnusedParameter {
    fn run(&self, project: &Project<'_>, faults: &mut Faults) {
        if !project.complete {
            return;
        }
        let (used, printed) = (usage::named(project, Kind::Parameter), usage::gaps(project));
        for parameter in &project.lowered.shapes.parameters {
            let id = parameter.shape.id.value.as_str();
            if !used.contains(id) && !printed.contains(id) {
                let fault = Diagnostic::new(
                    Code::UnusedParameter,
                    parameter.shape.id.place,
                    format!("neither rules nor words use `{id}`"),
                );
                faults.add(fault.help(format!("use it in a rule, write `{{ ${id} }}` in a message, or delete it")));
            }
        }
    }
}
