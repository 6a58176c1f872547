//! What made-up people are asked on their way to a plan.

pub(crate) mod figures;
mod walk;

use std::collections::BTreeMap;

use waymark_engine::Ruleset;
use waymark_model::{Answer, Content, Date, QuestionId, Scenario, Value};

use crate::journeys::walk::walk;

/// The way of one made-up person from nothing told until nothing is left to ask.
pub(crate) struct Journey {
    /// The questions in the order in which they were put; one of a household may be put again, for each person of it.
    pub(crate) asked: Vec<QuestionId>,
    /// Whether the person named what they came for.
    pub(crate) names_need: bool,
}

/// The journeys of these people, each on the day of their own.
pub(crate) fn journeys(content: &Content, people: &[Scenario]) -> Vec<Journey> {
    let mut days: BTreeMap<Date, Ruleset<&Content>> = BTreeMap::new();
    for person in people {
        let on = person.situation.on;
        days.entry(on).or_insert_with(|| Ruleset::new(content, on));
    }
    let journey = |person: &Scenario| {
        let asked = walk(content, days.get(&person.situation.on)?, person);
        Some(Journey { asked, names_need: names_need(content, person) })
    };
    people.iter().filter_map(journey).collect()
}

fn names_need(content: &Content, person: &Scenario) -> bool {
    let told = content.needs_fact.as_ref().and_then(|fact| person.situation.answers.get(fact));
    matches!(told, Some(Answer::Known(Value::Choices(needs))) if !needs.is_empty())
}
