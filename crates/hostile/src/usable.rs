//! Whether content can be used: what was read goes where the page would take it.

use std::collections::BTreeMap;

use waymark_engine::Ruleset;
use waymark_model::{Answer, Condition, Content, Date, Fact, FactKind, NumberRange, PersonId, Scope, Situation, Value};

use crate::world::{area, today};

/// Makes plans and looks for questions, changes and explanations, for people who have told nothing, everything, and
/// that they do not know.
pub(crate) fn try_out(content: &Content) {
    let area = content.areas.keys().next().cloned().unwrap_or_else(area);
    let person = |on: Date, answer: &dyn Fn(&Fact) -> Option<Answer>| {
        let mut person = Situation::new(on, area.clone());
        let told = |scope: Scope| {
            let facts = content.facts.values().filter(move |fact| fact.scope == scope);
            facts.filter_map(|fact| Some((fact.id.clone(), answer(fact)?))).collect::<BTreeMap<_, _>>()
        };
        person.answers = told(Scope::Case);
        // Where content says something of people, there are two of them, of whom one has told nothing.
        if content.people_fact().is_some() {
            person.people = [("one", told(Scope::Person)), ("other", BTreeMap::new())]
                .into_iter()
                .filter_map(|(id, told)| Some((PersonId::parse(id).ok()?, told)))
                .collect();
        }
        person
    };
    let people = [
        Situation::new(today(), area.clone()),
        person(today(), &|_| None),
        person(today(), &|_| Some(Answer::DontKnow)),
        person(Date::MIN, &|fact| first(&fact.kind).map(Answer::Known)),
        person(Date::MAX, &|fact| last(&fact.kind).map(Answer::Known)),
    ];
    for person in &people {
        let rules = Ruleset::new(content, person.on);
        let plan = rules.evaluate(person);
        assert_eq!(plan.next, rules.next_question(person), "one engine, one question");
        for scheme in content.schemes.values() {
            let _ = rules.changes(person, &scheme.id);
        }
        for condition in conditions(content) {
            let _ = rules.explain(person, condition);
        }
    }
}

fn conditions(content: &Content) -> impl Iterator<Item = &Condition> {
    let questions = content.questions.values().filter_map(|question| question.when.as_ref());
    let criteria = content.schemes.values().flat_map(|scheme| &scheme.criteria).map(|criterion| &criterion.when);
    let whom = content.rights.values().filter_map(|right| right.whom.as_ref());
    let cases = content.rights.values().flat_map(|right| &right.cases).map(|case| &case.when).chain(whom);
    let alerts = content.alerts.values().map(|alert| &alert.when);
    let deadlines = content.deadlines.values().map(|deadline| &deadline.when);
    let services = content.services.values().filter_map(|service| service.serves.as_ref());
    questions.chain(criteria).chain(cases).chain(alerts).chain(deadlines).chain(services)
}

/// The first value that a fact of this kind can have.
fn first(kind: &FactKind) -> Option<Value> {
    Some(match kind {
        FactKind::YesNo => Value::YesNo(false),
        FactKind::Choice(values) | FactKind::Area(values) => Value::Choice(values.iter().next()?.clone()),
        FactKind::Choices(_) => Value::Choices([].into()),
        FactKind::Whole { min, .. } => Value::Whole(NumberRange::exactly(min.unwrap_or(i64::MIN))),
        FactKind::Money => Value::Money(NumberRange::exactly(0)),
        FactKind::Date => Value::Date(waymark_model::DateRange::day(Date::MIN)),
        FactKind::People => return None,
    })
}

/// The last value that a fact of this kind can have.
fn last(kind: &FactKind) -> Option<Value> {
    Some(match kind {
        FactKind::YesNo => Value::YesNo(true),
        FactKind::Choice(values) | FactKind::Area(values) => Value::Choice(values.iter().next_back()?.clone()),
        FactKind::Choices(values) => Value::Choices(values.iter().cloned().collect()),
        FactKind::Whole { max, .. } => Value::Whole(NumberRange::exactly(max.unwrap_or(i64::MAX))),
        FactKind::Money => Value::Money(NumberRange::exactly(i64::MAX)),
        FactKind::Date => Value::Date(waymark_model::DateRange::day(Date::MAX)),
        FactKind::People => return None,
    })
}
