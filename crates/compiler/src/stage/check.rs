//! What was read makes sense together: tests fit facts, parameters fit their use, words are there in every language.

mod calendars;
mod date_units;
mod facts;
mod hours;
mod inner_ids;
mod invariants;
mod locales;
mod parameters;
mod people;
mod predicates;
mod project;
mod scenarios;
mod words;

pub(crate) use parameters::amount;
pub(crate) use project::{KnownFact, Project};
pub(crate) use scenarios::answer;
pub(crate) use words::Expected;

use crate::diagnostic::Faults;

pub(crate) fn check(project: &Project<'_>, faults: &mut Faults) {
    facts::check(project, faults);
    calendars::check(project, faults);
    parameters::check(project, faults);
    people::check(project, faults);
    predicates::check(project, faults);
    date_units::check(project, faults);
    inner_ids::check(project, faults);
    hours::check(project, faults);
    invariants::check(project, faults);
    scenarios::check(project, faults);
    locales::check(project, faults);
    words::check(project, faults);
}
