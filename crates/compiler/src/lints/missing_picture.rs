//! `missing-picture`

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::lints::{Lint, usage};
use crate::source::FactShape;
use crate::stage::Project;

/// A value that people are asked to choose and that has no picture: who reads little has nothing to go by.
///
/// Bad: `values: [boat, plane]` with `pictures: { boat: ship }`. Good: `pictures: { boat: ship, plane: plane }`.
pub(super) struct MissingPicture;

impl Lint for MissingPicture {
    fn run(&self, project: &Project<'_>, faults: &mut Faults) {
        let asked = usage::asked_facts(project);
        let shapes = &project.lowered.shapes;
        // What a fault hides may be a picture.
        let facts = shapes.facts.iter().filter(|fact| shapes.is_sound(fact.file)).map(|fact| &fact.shape);
        for fact in facts.filter(|fact| asked.contains(fact.id.value.as_str())) {
            for value in fact.values.iter().flat_map(|values| values.iter()) {
                if !has_picture(fact, value.value.as_str()) {
                    let message = format!("`{}` has no picture", value.value);
                    let fault = Diagnostic::new(Code::MissingPicture, value.place, message);
                    faults.add(fault.help(format!("add `{}: …` to `pictures`", value.value)));
                }
            }
        }
    }
}

fn has_picture(fact: &FactShape, value: &str) -> bool {
    fact.pictures.0.iter().any(|(id, _)| id.value.as_str() == value)
}
