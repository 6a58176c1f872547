//! Shapes become the model, once nothing is wrong with them.

mod condition;
mod invariant;
mod item;
mod place;
mod scenario;
mod words;

use waymark_model::{Content, ContentError, Invariant, Items, Owner, Scenario, Words};

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::files::{FileId, Place};
use crate::stage::check::Project;
use crate::stage::lower::Filed;

/// What is packed, what is tested, what is proved and who keeps it true.
#[derive(Debug, Default)]
pub(crate) struct Emitted {
    pub(crate) content: Option<Content>,
    pub(crate) words: Vec<Words>,
    pub(crate) scenarios: Vec<Scenario>,
    pub(crate) invariants: Vec<Invariant>,
    pub(crate) owners: Vec<Owner>,
}

/// Makes content of a project without errors. A shape that passed every check and still makes no content is a fault
/// of the compiler, and reported as one.
pub(crate) fn emit(project: &Project<'_>, faults: &mut Faults) -> Emitted {
    let before = faults.len();
    let items = item::items(project, faults);
    let scenarios = scenario::scenarios(project, faults);
    let invariants = invariant::invariants(project, faults);
    let owners = collect(&project.lowered.shapes.owners, faults, |filed| item::owner(&filed.shape));
    let words = words::words(project);
    let Some(first) = project.files.iter().map(|(id, _)| id).next() else {
        return Emitted { content: Content::try_from(Items::default()).ok(), ..Emitted::default() };
    };
    match Content::try_from(items) {
        Ok(content) if faults.len() == before => {
            Emitted { content: Some(content), words, scenarios, invariants, owners }
        }
        Ok(_) => Emitted::default(),
        Err(error) => {
            faults.add(refused(&error, project).unwrap_or_else(|| internal(first, &error.to_string())));
            Emitted::default()
        }
    }
}

/// What only the content as a whole can be refused for, at its place.
fn refused(error: &ContentError, project: &Project<'_>) -> Option<Diagnostic> {
    let ContentError::TooManyTests { id: refused } = error else { return None };
    let questions = project.lowered.shapes.questions.iter().map(|filed| &filed.shape.id);
    let question = questions.into_iter().find(|id| id.value.as_str() == refused)?;
    let help = "each test counts with those that decide who is asked what it tests: leave some out";
    Some(Diagnostic::new(Code::TooLarge, question.place, error.to_string()).help(help.to_owned()))
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
