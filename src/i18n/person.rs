//! What the people of a household are called: nobody has a name here.

use waymark_model::{Answer, Content, Fact, FactId, PersonId, Scope, Value};

use super::key;
use super::messages::{Messages, text_argument};
use crate::state::household::People;

impl Messages {
    /// What a person is called: by who they are to the one who asks, with a number where there are two alike.
    #[must_use]
    pub fn person_name(&self, content: &Content, people: &People, person: &PersonId) -> String {
        let Some(relation) = content.facts.values().find(|fact| fact.own_value().is_some()) else {
            return self.text(key::PERSON_SOMEBODY);
        };
        let value = relation_of(relation, people, person);
        let name = value.map_or_else(|| self.text(key::PERSON_SOMEBODY), |id| self.value_name(content, relation, id));
        let alike = people.keys().filter(|other| relation_of(relation, people, other) == value);
        let alike: Vec<&PersonId> = alike.collect();
        let place = alike.iter().position(|other| *other == person).filter(|_| alike.len() > 1);
        let Some(place) = place else { return name };
        let number = self.count(place + 1);
        self.text_with(key::PERSON_NUMBERED, &[("number", number), ("person", text_argument(name))])
    }

    /// The same, with all else that everybody is asked for: their age.
    #[must_use]
    pub fn person_with_details(&self, content: &Content, people: &People, person: &PersonId) -> String {
        let name = self.person_name(content, people, person);
        let details = text_argument(self.person_details(content, people, person).join(", "));
        self.text_with(key::PERSON_DETAILED, &[("details", details), ("person", text_argument(name))])
    }

    /// What is known of a person beside who they are; where nothing is, that it was not told.
    #[must_use]
    pub fn person_details(&self, content: &Content, people: &People, person: &PersonId) -> Vec<String> {
        let told = |fact: &FactId| people.get(person)?.get(fact);
        let beside = || content.facts.values().filter(|fact| fact.scope == Scope::Person && fact.own_value().is_none());
        let known = beside().filter_map(|fact| Some((fact, told(&fact.id).filter(|answer| answer.value().is_some())?)));
        let mut details: Vec<String> =
            known.flat_map(|(fact, answer)| self.answer(content, &fact.id, Some(answer))).collect();
        if details.is_empty() {
            let untold =
                |fact: &Fact| self.text_with(key::PEOPLE_UNTOLD, &[("fact", text_argument(self.fact_name(&fact.id)))]);
            details.extend(content.asked_of_everybody().filter(|fact| fact.own_value().is_none()).map(untold));
        }
        details
    }
}

/// Who a person is to the one who asks, where that was told.
fn relation_of<'a>(relation: &'a Fact, people: &'a People, person: &PersonId) -> Option<&'a waymark_model::ChoiceId> {
    if person.is_me() {
        return relation.own_value();
    }
    match people.get(person)?.get(&relation.id) {
        Some(Answer::Known(Value::Choice(id))) => Some(id),
        _ => None,
    }
}
