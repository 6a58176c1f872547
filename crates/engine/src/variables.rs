//! Everything that may be told: the facts of the case, and those of each person of a household.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use waymark_model::{Answer, Condition, Content, Fact, FactId, FactOf, PersonId, Scope, Situation};

use crate::number_set::FactIndex;
use crate::slot::Slot;

/// Everything that may be told, numbered: all facts as if there were nobody apart, then all facts once more for each
/// person. A fact of the case is used in the first part alone, and a fact of a person in the others.
#[derive(Debug, Clone)]
pub(crate) struct Variables {
    /// Every fact, in the order of their ids.
    facts: Vec<FactId>,
    /// Whether each fact belongs to a person.
    of_person: Vec<bool>,
    /// The people of the household, in the order of their ids; none while nobody told who they are.
    people: Vec<PersonId>,
    /// The fact that tells who they are.
    people_fact: Option<FactIndex>,
    /// What is said of people, while nobody told who they are: any of it may be so or not, whatever the others are.
    said_of_people: Vec<Condition>,
}

/// Whose fact it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whose {
    /// One of the case.
    Case,
    /// One of the person at this place.
    Person(usize),
    /// One of a person, and nobody told who there is.
    Somebody,
}

impl Variables {
    /// Those of this content for a household of these people; for one that nobody told of, if there are none.
    pub(crate) fn new(content: &Content, people: Vec<PersonId>) -> Self {
        let people_fact = content.people_fact();
        let index = |id: &FactId| content.facts.keys().position(|fact| fact == id).map(FactIndex);
        let mut variables = Self {
            facts: content.facts.keys().cloned().collect(),
            of_person: content.facts.values().map(|fact| fact.scope == Scope::Person).collect(),
            people_fact: people_fact.and_then(|fact| index(&fact.id)),
            people,
            said_of_people: Vec::new(),
        };
        if variables.people.is_empty() && people_fact.is_some() {
            variables.said_of_people = variables.said_of_people(content);
        }
        variables
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.facts.len() * (self.people.len() + 1)
    }

    /// The people of the household, in the order of their ids; none while nobody told who they are.
    pub(crate) fn people(&self) -> &[PersonId] {
        &self.people
    }

    /// The fact that tells who belongs to the household.
    pub(crate) fn people_fact(&self) -> Option<FactIndex> {
        self.people_fact
    }

    /// The number of a fact, seen from the case or from the person at this place.
    pub(crate) fn index(&self, fact: &FactId, person: Option<usize>) -> Option<FactIndex> {
        let place = self.facts.binary_search(fact).ok()?;
        match self.whose(place, person) {
            Whose::Case => Some(FactIndex(place)),
            Whose::Person(person) => Some(FactIndex(place + self.facts.len() * (person + 1))),
            Whose::Somebody => None,
        }
    }

    /// Whose a fact is, seen from the case or from the person at this place.
    pub(crate) fn whose_is(&self, fact: &FactId, person: Option<usize>) -> Whose {
        self.facts.binary_search(fact).map_or(Whose::Case, |place| self.whose(place, person))
    }

    fn whose(&self, place: usize, person: Option<usize>) -> Whose {
        match (self.of_person.get(place), person) {
            (Some(true), Some(person)) => Whose::Person(person),
            (Some(true), None) => Whose::Somebody,
            _ => Whose::Case,
        }
    }

    /// The fact of a number, in the content that it is numbered for.
    pub(crate) fn about<'c>(&self, content: &'c Content, index: FactIndex) -> Option<&'c Fact> {
        // Most are of the case, and a division takes long.
        let is_of_case = index.0 < self.facts.len();
        let place = if is_of_case { index.0 } else { index.0.checked_rem(self.facts.len())? };
        content.facts.values().as_slice().get(place)
    }

    /// The fact of a number, and whose it is.
    pub(crate) fn fact_of(&self, index: FactIndex) -> Option<FactOf> {
        let fact = self.facts.get(index.0.checked_rem(self.facts.len())?)?.clone();
        let block = index.0.checked_div(self.facts.len())?;
        Some(FactOf { person: block.checked_sub(1).and_then(|place| self.people.get(place)).cloned(), fact })
    }

    /// The bit that stands for something said of people, while nobody told who they are. Past the 64th they share one: the
    /// planner may then take fewer of their combinations to be possible.
    pub(crate) fn bit(&self, said: &Condition) -> u64 {
        let place = self.said_of_people.iter().position(|other| other == said);
        place.map_or(0, |place| 1 << place.min(63))
    }

    /// What was told, by number.
    pub(crate) fn slots(&self, content: &Content, situation: &Situation) -> Vec<Slot> {
        let mut slots = Vec::with_capacity(self.len());
        add_slots(content, &situation.answers, &mut slots);
        for person in &self.people {
            match situation.people.get(person) {
                Some(told) => add_slots(content, told, &mut slots),
                None => slots.extend(self.facts.iter().map(|_| Slot::Open)),
            }
        }
        if let Some(slot) =
            self.people_fact.and_then(|index| slots.get_mut(index.0)).filter(|_| !self.people.is_empty())
        {
            // The household was told: whatever is said of its people is worked out from what they are.
            *slot = Slot::Values(0);
        }
        slots
    }

    /// Each condition on people in the content, and each test of a person in a right of a person, once.
    fn said_of_people(&self, content: &Content) -> Vec<Condition> {
        let mut said: Vec<Condition> = Vec::new();
        let mut see = |part: &Condition, of_person: bool| {
            let is_said = match part {
                Condition::People(..) => true,
                _ => of_person && self.tests_a_person(part),
            };
            if is_said && !said.contains(part) {
                said.push(part.clone());
            }
        };
        let criteria = content.schemes.values().flat_map(|scheme| &scheme.criteria).map(|criterion| &criterion.when);
        let of_case = criteria
            .chain(content.alerts.values().map(|alert| &alert.when))
            .chain(content.deadlines.values().map(|deadline| &deadline.when))
            .chain(content.questions.values().filter_map(|question| question.when.as_ref()))
            .chain(content.services.values().filter_map(|service| service.serves.as_ref()));
        of_case.for_each(|when| when.visit(&mut |part| see(part, false)));
        for right in content.rights.values() {
            let of_person = right.scope == Scope::Person;
            let whens = right.whom.iter().chain(right.cases.iter().map(|case| &case.when));
            whens.for_each(|when| when.visit(&mut |part| see(part, of_person)));
        }
        said
    }

    /// Whether a condition is itself a test of a person, with no part that is.
    pub(crate) fn tests_a_person(&self, condition: &Condition) -> bool {
        let is_of_person = |fact: &FactId| self.whose_is(fact, None) == Whose::Somebody;
        match condition {
            Condition::Test(test) => is_of_person(&test.fact),
            Condition::TodayFrom(date) | Condition::TodayUntil(date) => date.facts().into_iter().any(is_of_person),
            Condition::All(_) | Condition::Any(_) | Condition::Not(_) | Condition::People(..) => false,
        }
    }
}

/// What is told of each fact, in the order of their ids. Both lists are in that order, so one walk along them is enough.
fn add_slots(content: &Content, answers: &BTreeMap<FactId, Answer>, slots: &mut Vec<Slot>) {
    let mut answers = answers.iter().peekable();
    slots.extend(content.facts.values().map(|fact| {
        while let Some((id, answer)) = answers.peek() {
            match (*id).cmp(&fact.id) {
                Ordering::Less => drop(answers.next()),
                Ordering::Equal => return Slot::of(answer, &fact.kind),
                Ordering::Greater => return Slot::Open,
            }
        }
        Slot::Open
    }));
}
