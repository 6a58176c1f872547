//! `unused-provider`

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::lints::{Lint, usage};
use crate::source::Kind;
use crate::stage::Project;

/// A provider that runs nothing.
///
/// Bad: `rules/providers/old-charity.yaml`, which no scheme and no service names. Good: one with `provider: old-charity`.
pub(super) struct UnusedProvider;

impl Lint for UnusedProvider {
    fn run(&self, project: &Project<'_>, faults: &mut Faults) {
        if !project.complete {
            return;
        }
        let used = usage::named(project, Kind::Provider);
        for provider in &project.lowered.shapes.providers {
            let id = provider.shape.id.value.as_str();
            if !used.contains(id) {
                let fault = Diagnostic::new(
                    Code::UnusedProvider,
                    provider.shape.id.place,
                    format!("no scheme and no service is run by `{id}`"),
                );
                faults.add(fault.help("name it as a `provider`, or delete it with its words".to_owned()));
            }
        }
    }
}
