//! Made-up people and what their plan must say.

use std::collections::{BTreeMap, BTreeSet};

use waymark_model::{Expectation, ExpectedRight, Reason, RightAnswer, RightId, Scenario, ServiceId, Situation};

use crate::diagnostic::Faults;
use crate::source::{
    ExpectShape, ExpectedWord, Named, NextShape, Ref, RightWord, ScenarioShape, SignpostsForShape, Table,
};
use crate::stage::check::{Project, answer};
use crate::stage::emit::collect;
use crate::stage::emit::condition::some_ids;

pub(super) fn scenarios(project: &Project<'_>, faults: &mut Faults) -> Vec<Scenario> {
    collect(&project.lowered.shapes.scenarios, faults, |filed| scenario(&filed.shape, project))
}

fn scenario(shape: &ScenarioShape, project: &Project<'_>) -> Option<Scenario> {
    let mut situation = Situation::new(shape.on.value, shape.area.id().clone());
    for (fact, given) in &shape.answers.0 {
        let kind = &project.facts.get(fact.text())?.kind;
        situation.answers.insert(fact.id().clone(), answer(kind, given).ok()?);
    }
    for (person, answers) in &shape.people.0 {
        let told = situation.people.entry(person.value.clone()).or_default();
        for (fact, given) in &answers.0 {
            let kind = &project.facts.get(fact.text())?.kind;
            told.insert(fact.id().clone(), answer(kind, given).ok()?);
        }
    }
    Some(Scenario {
        id: shape.id.value.clone(),
        name: shape.name.value.clone(),
        situation,
        expect: expectation(&shape.expect),
    })
}

fn expectation(shape: &ExpectShape) -> Expectation {
    let criteria = shape.criteria.0.iter().flat_map(|(scheme, truths)| {
        truths.0.iter().map(|(id, truth)| ((scheme.id().clone(), id.value.clone()), truth.value))
    });
    let of_case = shape.rights.0.iter().map(|(id, word)| ((id.id().clone(), None), expected(word.value)));
    let of_people = shape.people.0.iter().flat_map(|(person, rights)| {
        let of_person = |id: &Ref<RightId>| (id.id().clone(), Some(person.value.clone()));
        rights.0.iter().map(move |(id, word)| (of_person(id), expected(word.value)))
    });
    Expectation {
        schemes: shape.schemes.0.iter().map(|(id, outcome)| (id.id().clone(), outcome.value)).collect(),
        criteria: criteria.collect(),
        deadlines: shape.deadlines.0.iter().map(|(id, date)| (id.id().clone(), date.value)).collect(),
        alerts: some_ids(&shape.alerts).into_iter().collect(),
        no_alerts: some_ids(&shape.no_alerts).into_iter().collect(),
        rights: of_case.chain(of_people).collect(),
        cases: shape.cases.0.iter().map(|(right, case)| (right.id().clone(), case.value.clone())).collect(),
        signposts: some_ids(&shape.signposts).into_iter().collect(),
        signposts_for: shape.signposts_for.as_ref().map(signposts_for).unwrap_or_default(),
        no_signposts: some_ids(&shape.no_signposts).into_iter().collect(),
        next_question: shape.next_question.as_ref().map(|next| match next {
            NextShape::Nothing => None,
            NextShape::Question(id) => Some(id.id().clone()),
        }),
    }
}

fn signposts_for(shape: &SignpostsForShape) -> BTreeMap<Reason, BTreeSet<ServiceId>> {
    let alerts = by_reason(&shape.alerts, Reason::Alert);
    let deadlines = by_reason(&shape.deadlines, Reason::Deadline);
    let schemes = by_reason(&shape.schemes, Reason::Scheme);
    alerts.chain(deadlines).chain(schemes).chain(by_reason(&shape.rights, Reason::Right)).collect()
}

fn by_reason<I: Named>(
    table: &Table<Ref<I>, Vec<Ref<ServiceId>>>,
    reason: fn(I) -> Reason,
) -> impl Iterator<Item = (Reason, BTreeSet<ServiceId>)> {
    table.0.iter().map(move |(id, services)| (reason(id.id().clone()), some_ids(services).into_iter().collect()))
}

pub(super) fn right(word: RightWord) -> Option<RightAnswer> {
    match word {
        RightWord::Yes => Some(RightAnswer::Yes),
        RightWord::No => Some(RightAnswer::No),
        RightWord::Conditional => Some(RightAnswer::Conditional),
        RightWord::Unknown => None,
    }
}

fn expected(word: ExpectedWord) -> ExpectedRight {
    match word {
        ExpectedWord::Yes => ExpectedRight::Answer(RightAnswer::Yes),
        ExpectedWord::No => ExpectedRight::Answer(RightAnswer::No),
        ExpectedWord::Conditional => ExpectedRight::Answer(RightAnswer::Conditional),
        ExpectedWord::Unknown => ExpectedRight::Unknown,
        ExpectedWord::None => ExpectedRight::Absent,
    }
}
