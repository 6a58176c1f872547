//! `unused-source`

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::lints::{Lint, usage};
use crate::source::Kind;
use crate::stage::Project;

/// A source that nothing rests on.
///
/// Bad: `rules/sources/old-page.yaml`, which no `basis` names. Good: a source that some `basis` names.
pub(super) struct UnusedSource;

impl Lint for UnusedSource {
    fn run(&self, project: &Project<'_>, faults: &mut Faults) {
        if !project.complete {
            return;
        }
        let used = usage::named(project, Kind::Source);
        for source in &project.lowered.shapes.sources {
            let id = source.shape.id.value.as_str();
            if !used.contains(id) {
                let fault =
                    Diagnostic::new(Code::UnusedSource, source.shape.id.place, format!("nothing rests on `{id}`"));
                faults.add(fault.help("name it in a `basis`, or delete it".to_owned()));
            }
        }
    }
}
