//! `unused-fact`

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::lints::{Lint, unneeded_question, usage};
use crate::stage::Project;

/// A fact that no rule tests. Where the question that asks for it asks for nothing else of use,
/// [`unneeded-question`](super::unneeded_question) says so instead.
///
/// Bad: `rules/facts/shoe-size.yaml`, which no condition tests. Good: a fact that some condition tests.
pub(super) struct UnusedFact;

impl Lint for UnusedFact {
    fn run(&self, project: &Project<'_>, faults: &mut Faults) {
        if !project.complete {
            return;
        }
        let tested = usage::tested_facts(project);
        let told = unneeded_question::facts(project);
        for fact in &project.lowered.shapes.facts {
            let id = fact.shape.id.value.as_str();
            if !tested.contains(id) && !told.contains(id) {
                let fault = Diagnostic::new(Code::UnusedFact, fact.shape.id.place, format!("no rule tests `{id}`"));
                faults.add(
                    fault.help("ask only what can matter: use it in a rule, or delete it with its words".to_owned()),
                );
            }
        }
    }
}
