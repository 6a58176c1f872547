//! `unasked-fact`

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::lints::{Lint, usage};
use crate::stage::Project;

/// A fact that rules test and no question asks for: nobody can ever meet such a rule.
///
/// Bad: `{ fact: in-uk, is: yes }` in a scheme, and no question with `asks: [in-uk]`. Good: a question that asks for it.
pub(super) struct UnaskedFact;

impl Lint for UnaskedFact {
    fn run(&self, project: &Project<'_>, faults: &mut Faults) {
        if !project.complete {
            return;
        }
        let (tested, mut asked) = (usage::tested_facts(project), usage::asked_facts(project));
        // Nobody is asked for what is worked out; the date it is worked out from counts as tested.
        asked.extend(usage::derived_facts(project).map(|(id, _)| id));
        for fact in &project.lowered.shapes.facts {
            let id = fact.shape.id.value.as_str();
            if tested.contains(id) && !asked.contains(id) {
                let message = format!("rules test `{id}`, and no question asks for it");
                let fault = Diagnostic::new(Code::UnaskedFact, fact.shape.id.place, message);
                faults
                    .add(fault.help(format!(
                        "add it to the `asks` of a question in `rules/questions/`, such as `{id}.yaml`"
                    )));
            }
        }
    }
}
