//! `unneeded-question`

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::lints::{Lint, usage};
use crate::source::{QuestionShape, Ref};
use crate::stage::Project;

/// A question whose answers no rule tests: it would never be shown.
///
/// Bad: `asks: [shoe-size]`, and no condition tests `shoe-size`. Good: a question that asks for a tested fact.
pub(super) struct UnneededQuestion;

impl Lint for UnneededQuestion {
    fn run(&self, project: &Project<'_>, faults: &mut Faults) {
        if !project.complete {
            return;
        }
        for question in unneeded(project) {
            let message = format!("no rule tests what `{}` asks for", question.id.value);
            let fault = Diagnostic::new(Code::UnneededQuestion, question.id.place, message);
            faults.add(fault.help("use its facts in a rule, or delete it with its facts and words".to_owned()));
        }
    }
}

fn unneeded<'p>(project: &'p Project<'_>) -> Vec<&'p QuestionShape> {
    let tested = usage::tested_facts(project);
    let questions = project.lowered.shapes.questions.iter().map(|question| &question.shape);
    questions.filter(|question| question.asks.iter().all(|fact| !tested.contains(fact.text()))).collect()
}

/// The facts of unneeded questions.
pub(super) fn facts<'p>(project: &'p Project<'_>) -> BTreeSet<&'p str> {
    unneeded(project).into_iter().flat_map(|question| question.asks.iter().map(Ref::text)).collect()
}
