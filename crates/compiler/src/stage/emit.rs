//! Shapes become the model, once nothing is wrong with them.

mod condition;
mod invariant;
mod item;
mod place;
mod scenario;
mod words;

use waymark_model::{Content, Invariant, Items, Scenario, Words};

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::files::{FileId, Place};
use crate::stage::check::Project;
use crate::stage::lower::Filed;

/// What is packed, what is tested and what is proved.
#[derive(Debug, Default)]
pub(crate) struct Emitted {
    pub(crate) content: Option<Content>,
    pub(crate) words: Vec<Words>,
    pub(crate) scenarios: Vec<Scenario>,
    pub(crate) invariants: Vec<Invariant>,
}

/// Makes content of a project without errors. A shape that passed every check and still makes no content is a fault
/// of the compiler, and reported as one.
pub(crate) fn emit(project: &Project<'_>, faults: &mut Faults) -> Emitted {
    let before = faults.len();
    let items = item::items(project, faults);
    let scenarios = scenario::scenarios(project, faults);
    let invariants = invariant::invariants(project, faults);
    let words = words::words(project);
    let Some(first) = project.files.iter().map(|(id, _)| id).next() else {
        return Emitted { content: Content::try_from(Items::default()).ok(), ..Emitted::default() };
    };
    match Content::try_from(items) {
        Ok(content) if faults.len() == before => Emitted { content: Some(content), words, scenarios, invariants },
        Ok(_) => Emitted::default(),
        Err(error) => {
            faults.add(internal(first, &error.to_string()));
            Emitted::default()
        }
    }
}

/// Takes the items that could be made; reports the others.
fn collect<T, M>(list: &[Filed<T>], faults: &mut Faults, make: impl Fn(&Filed<T>) -> Option<M>) -> Vec<M> {
    let mut models = Vec::new();
    for item in list {
        match make(item) {
            Some(model) => models.push(model),
            None => faults.add(internal(item.file, "this file passed every check and could not be compiled")),
        }
    }
    models
}

fn internal(file: FileId, what: &str) -> Diagnostic {
    Diagnostic::new(Code::InternalFault, Place::top(file), what)
        .help("this is a fault of the compiler, not of the rules: please report it".to_owned())
}
