//! Facts have what their kind needs, and nothing else.

use waymark_model::FactKind;

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::source::{FactShape, Kind, KindWord};
use crate::stage::check::Project;

pub(super) fn check(project: &Project<'_>, faults: &mut Faults) {
    let shapes = &project.lowered.shapes;
    let mut needs_fact = None;
    for fact in shapes.facts.iter().filter(|fact| shapes.is_sound(fact.file)) {
        let shape = &fact.shape;
        values(shape, faults);
        range(shape, faults);
        if shape.kind.value == KindWord::Needs {
            if !project.lowered.declared.any_may_exist(Kind::Need) {
                let message = "there are no needs for this fact to choose from";
                let fault = Diagnostic::new(Code::EmptyList, shape.kind.place, message);
                faults.add(fault.help("add a file to `rules/needs/`".to_owned()));
            }
            if let Some(first) = needs_fact {
                let fault = Diagnostic::new(Code::RepeatedItem, shape.kind.place, "a second fact of kind `needs`");
                faults.add(fault.also(first, "first here").help("ask for needs once".to_owned()));
            }
            needs_fact.get_or_insert(shape.kind.place);
        }
    }
}

fn values(fact: &FactShape, faults: &mut Faults) {
    let takes_values = matches!(fact.kind.value, KindWord::Choice | KindWord::Choices);
    match (&fact.values, takes_values) {
        (None, true) => {
            let fault = Diagnostic::new(Code::MissingKey, fact.kind.place, "a choice has no `values` to choose from");
            faults.add(fault.help("add `values: […]`".to_owned()));
        }
        (Some(values), false) => {
            let place = values.as_slice().first().map_or(fact.kind.place, |value| value.place);
            let fault =
                Diagnostic::new(Code::KindMismatch, place, "only a `choice` or `choices` has values of its own");
            faults.add(fault.also(fact.kind.place, "it is of this kind").help("leave `values` out".to_owned()));
        }
        (Some(values), true) => {
            if let Some(first_too_many) = values.as_slice().get(FactKind::MOST_CHOICES) {
                let message = format!("a fact has at most {} values to choose from", FactKind::MOST_CHOICES);
                let fault = Diagnostic::new(Code::TooLarge, first_too_many.place, message);
                faults.add(fault.help("ask in two steps, each with fewer values".to_owned()));
            }
        }
        (None, false) => {}
    }
}

fn range(fact: &FactShape, faults: &mut Faults) {
    let bounds = [&fact.min, &fact.max];
    if fact.kind.value != KindWord::WholeNumber {
        for bound in bounds.into_iter().flatten() {
            let fault = Diagnostic::new(
                Code::KindMismatch,
                bound.place,
                "only a `whole-number` has a smallest and a largest value",
            );
            faults.add(fault.also(fact.kind.place, "it is of this kind").help("leave it out".to_owned()));
        }
    }
    if let (Some(min), Some(max)) = (&fact.min, &fact.max)
        && max.value < min.value
    {
        let fault = Diagnostic::new(Code::BadRange, max.place, "the largest value is smaller than the smallest");
        faults.add(fault.also(min.place, "the smallest"));
    }
}
