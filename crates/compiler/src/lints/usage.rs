//! Who uses what. Asked only of content in which every file could be read and every name exists: what a fault hides may
//! be used.

use std::collections::BTreeSet;

use waymark_model::Scope;

use crate::source::{DateShape, Kind, KindWord, Ref};
use crate::stage::Project;

/// The facts that rules test, and those whose values the page itself uses: the area chooses the places that are shown,
/// and the needs choose their order. Who belongs to the household is tested by whatever tests a person.
pub(super) fn tested_facts<'p>(project: &'p Project<'_>) -> BTreeSet<&'p str> {
    let gathered = &project.lowered.gathered;
    let tests = gathered.tests.iter().map(|test| test.fact.text());
    let dates = gathered.dates.iter().filter_map(|date| match date {
        DateShape::Fact(fact) => Some(fact.text()),
        DateShape::Moved(moved) => Some(moved.fact.text()),
        DateShape::Parameter(_) | DateShape::LaterOf(_) | DateShape::EarlierOf(_) => None,
    });
    let of_page = project.facts.iter().filter(|(_, fact)| matches!(fact.word, KindWord::Area | KindWord::Needs));
    let tested: BTreeSet<&str> = tests.chain(dates).chain(of_page.map(|(id, _)| *id)).collect();
    let of_person = |id: &&str| project.facts.get(*id).is_some_and(|fact| fact.scope == Scope::Person);
    let people_are_tested = tested.iter().any(of_person);
    let people = project.facts.iter().filter(|(_, fact)| people_are_tested && fact.word == KindWord::People);
    let worked_out = derived_facts(project).filter(|(id, _)| tested.contains(id)).map(|(_, from)| from);
    worked_out.chain(people.map(|(id, _)| *id)).chain(tested.iter().copied()).collect()
}

/// The facts that are worked out, each with the date that it is worked out from.
pub(super) fn derived_facts<'p>(project: &'p Project<'_>) -> impl Iterator<Item = (&'p str, &'p str)> {
    let facts = project.lowered.shapes.facts.iter().map(|fact| &fact.shape);
    facts.filter_map(|fact| Some((fact.id.value.as_str(), fact.derive.as_ref()?.from().text())))
}

/// The facts that a question asks for.
pub(super) fn asked_facts<'p>(project: &'p Project<'_>) -> BTreeSet<&'p str> {
    let questions = &project.lowered.shapes.questions;
    questions.iter().flat_map(|question| question.shape.asks.iter().map(Ref::text)).collect()
}

/// The ids of a kind that any file names.
pub(super) fn named<'p>(project: &'p Project<'_>, kind: Kind) -> BTreeSet<&'p str> {
    let uses = project.lowered.gathered.uses.iter().filter(|mention| mention.kind == kind);
    uses.map(|mention| mention.id.as_str()).collect()
}

/// The names of all gaps in words, in any language.
pub(super) fn gaps<'p>(project: &'p Project<'_>) -> BTreeSet<&'p str> {
    let messages = project.lowered.words.iter().flat_map(|file| &file.messages);
    messages.flat_map(|message| message.variables().map(|variable| variable.value.as_str())).collect()
}
