//! A made-up person in words: what they say, and what the engine finds for them.

use std::collections::BTreeSet;

use waymark_engine::Plan;
use waymark_model::{Answer, Content, FactId, FactKind, Outcome, PersonId, Scope, Situation, Truth, Value};
use waymark_prover::Subject;

use crate::report::proof::answer;
use crate::words::Speech;

/// How many places are named.
const PLACES: usize = 6;

/// Says what made-up people told and what was found for them.
#[derive(Clone, Copy)]
pub(super) struct Teller<'a> {
    pub(super) content: &'a Content,
    /// Words for ids; without any, the ids themselves are said.
    pub(super) speech: Option<&'a Speech<'a>>,
}

impl Teller<'_> {
    /// Each fact that was told or that matters, with what was told of it.
    pub(super) fn told(self, situation: &Situation, matters: &[FactId]) -> Vec<String> {
        let is_of =
            |scope: Scope| move |fact: &&FactId| self.content.facts.get(*fact).is_some_and(|fact| fact.scope == scope);
        let of_case = situation.answers.keys().chain(matters.iter().filter(is_of(Scope::Case)));
        let of_case: BTreeSet<&FactId> = of_case.collect();
        let mut lines: Vec<String> =
            of_case.into_iter().map(|fact| self.line("", fact, situation.answers.get(fact))).collect();
        for (person, told) in &situation.people {
            let of_person: BTreeSet<&FactId> = told.keys().chain(matters.iter().filter(is_of(Scope::Person))).collect();
            lines.extend(of_person.into_iter().map(|fact| self.line(&format!("{person}, "), fact, told.get(fact))));
        }
        lines
    }

    fn line(self, whose: &str, fact: &FactId, answer: Option<&Answer>) -> String {
        let told = match answer {
            None => "not asked".to_owned(),
            Some(Answer::DontKnow) => "does not know".to_owned(),
            Some(Answer::PreferNotToSay) => "prefers not to say".to_owned(),
            Some(Answer::Known(value)) => self.value(fact, value),
        };
        format!("{whose}{}: {told}", self.name("facts", fact.as_str(), "name"))
    }

    /// What the plan says about each thing that a claim is about.
    pub(super) fn found(self, plan: &Plan, about: &[Subject]) -> Vec<String> {
        about.iter().map(|subject| self.finding(plan, subject)).collect()
    }

    fn finding(self, plan: &Plan, subject: &Subject) -> String {
        match subject {
            Subject::Scheme(id) => {
                let outcome = plan.schemes.iter().find(|scheme| scheme.id == *id).map(|scheme| scheme.outcome);
                let from = match outcome {
                    Some(Outcome::NotNow { from }) => format!(", from {from}"),
                    _ => String::new(),
                };
                let found = outcome.map_or("nothing", |outcome| outcome.kind().name());
                format!("scheme “{}”: {found}{from}", self.name("schemes", id.as_str(), "title"))
            }
            Subject::Right(id) => {
                let whose = |person: &Option<PersonId>| {
                    person.as_ref().map_or_else(String::new, |person| format!(" ({person})"))
                };
                let found = plan.rights.iter().filter(|right| right.id == *id);
                let found = found.map(|right| format!("{}{}", answer(right.answer), whose(&right.person)));
                let found = found.collect::<Vec<_>>().join(", ");
                format!("right “{}”: {found}", self.name("rights", id.as_str(), "title"))
            }
            Subject::Alert(id) => {
                let raised = plan.alerts.iter().any(|alert| alert.id == *id);
                let found = if raised { "raised" } else { "not raised" };
                format!("alert “{}”: {found}", self.name("alerts", id.as_str(), "title"))
            }
            Subject::Deadline(id) => {
                let found = match plan.deadlines.iter().find(|due| due.id == *id) {
                    Some(due) if due.concerns == Truth::Met => format!("concerns them, {}", due.date),
                    Some(due) => format!("may concern them, {}", due.date),
                    None => "does not concern them".to_owned(),
                };
                format!("deadline “{}”: {found}", self.name("deadlines", id.as_str(), "title"))
            }
            Subject::Places => {
                let places = plan.signposts.iter().take(PLACES);
                let names: Vec<String> =
                    places.map(|place| self.name("services", place.service.as_str(), "name")).collect();
                let more = plan.signposts.len().saturating_sub(PLACES);
                let more = if more > 0 { format!(" and {more} more") } else { String::new() };
                format!("places: {}{more}", if names.is_empty() { "none".to_owned() } else { names.join(", ") })
            }
        }
    }

    fn value(self, fact: &FactId, value: &Value) -> String {
        let is_needs = self.content.needs_fact.as_ref() == Some(fact);
        let is_area = self.content.facts.get(fact).is_some_and(|fact| matches!(fact.kind, FactKind::Area(_)));
        let choice = |id: &str| match () {
            () if is_needs => self.name("needs", id, "title"),
            () if is_area => self.name("areas", id, "name"),
            () => self.name("facts", fact.as_str(), &format!("value-{id}")),
        };
        match value {
            Value::YesNo(yes) => (if *yes { "yes" } else { "no" }).to_owned(),
            Value::Choice(id) => choice(id.as_str()),
            Value::Choices(ids) if ids.is_empty() => "none of them".to_owned(),
            Value::Choices(ids) => ids.iter().map(|id| choice(id.as_str())).collect::<Vec<_>>().join(", "),
            Value::Whole(number) => number.to_string(),
            Value::Money(pence) => format!("{pence} pence"),
            Value::Date(range) => range.to_string().replace("..", " to "),
        }
    }

    /// The words for an id, with the id.
    fn name(self, kind: &str, id: &str, message: &str) -> String {
        let words = self.speech.and_then(|speech| speech.optional(&format!("{kind}/{id}/{message}")));
        words.unwrap_or_else(|| message.strip_prefix("value-").unwrap_or(id).to_owned())
    }
}
