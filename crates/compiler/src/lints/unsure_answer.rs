//! `unsure-answer`

use waymark_model::{Confidence, RightAnswer};

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::lints::Lint;
use crate::stage::Project;

/// A case on low confidence that promises something, or does not say who can tell for sure; or a sure one that sends people
/// to ask. Nobody may rely on a guess.
///
/// Bad: `answer: yes` beside `confidence: low`. Good: `answer: conditional` with `check-with: [celc]`.
pub(super) struct UnsureAnswer;

impl Lint for UnsureAnswer {
    fn run(&self, project: &Project<'_>, faults: &mut Faults) {
        let rights = project.lowered.shapes.rights.iter();
        for case in rights.flat_map(|right| right.shape.cases.iter()) {
            let confidence = &case.basis.confidence;
            let unsure = confidence.value == Confidence::Low;
            let (place, message, help) = match &case.check_with {
                None if unsure => {
                    let help = "name in `check-with` the services that can tell for sure, or find a better source";
                    (case.id.place, "an answer on low confidence does not say who can tell for sure", help)
                }
                Some(services) if !unsure => {
                    let place = services.as_slice().first().map_or(case.id.place, crate::source::Ref::place);
                    let help = "leave `check-with` out, or set the confidence to `low`";
                    (place, "`check-with` belongs to answers on low confidence", help)
                }
                _ if unsure && case.answer.value != RightAnswer::Conditional => {
                    let help = "write `answer: conditional`, and say in the words what to ask";
                    (case.answer.place, "an answer on low confidence may not be a plain yes or no", help)
                }
                _ => continue,
            };
            let fault = Diagnostic::new(Code::UnsureAnswer, place, message);
            faults.add(fault.also(confidence.place, "the confidence").help(help.to_owned()));
        }
    }
}
