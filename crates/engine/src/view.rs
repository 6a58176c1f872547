//! Everything that an evaluation looks at: the rules, a day, and the answers that count.

use waymark_model::{Amount, Answer, Condition, Content, Date, FactId, FactOf, ParameterId, Situation, Value};

use crate::day_rules::DayRules;
use crate::lower::Lowering;
use crate::node::{Node, Told};
use crate::number_set::{FactIndex, FactSet};
use crate::prepared::Prepared;
use crate::slot::Slot;
use crate::variables::Whose;

/// Everything that an evaluation looks at.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    pub(crate) content: &'a Content,
    pub(crate) rules: &'a DayRules,
    pub(crate) on: Date,
    pub(crate) prepared: &'a Prepared<'a>,
    pub(crate) slots: &'a [Slot],
    situation: &'a Situation,
    /// The person that facts of a person are those of, by place in the household; `None` for the case.
    person: Option<usize>,
}

impl<'a> View<'a> {
    /// The content with what a situation says.
    pub(crate) fn new(content: &'a Content, prepared: &'a Prepared<'a>, on: Date, situation: &'a Situation) -> Self {
        Self { content, rules: &prepared.rules, on, prepared, slots: &prepared.slots, situation, person: None }
    }

    /// The same, seen from the person at this place.
    pub(crate) fn of(self, person: Option<usize>) -> Self {
        Self { person, ..self }
    }

    /// The household as it is, seen from each person in it.
    pub(crate) fn of_each(self) -> impl Iterator<Item = Self> {
        (0..self.rules.variables.people().len()).map(move |person| self.of(Some(person)))
    }

    /// What was told, to hold conditions against.
    pub(crate) fn told(self) -> Told<'a> {
        self.rules.told(self.slots)
    }

    /// A condition on the day.
    pub(crate) fn node(self, condition: &Condition) -> Node {
        Lowering { person: self.person, ..self.rules.lowering(self.content, self.on) }.node(condition)
    }

    /// The number of a fact.
    pub(crate) fn index(self, fact: &FactId) -> Option<FactIndex> {
        self.rules.variables.index(fact, self.person)
    }

    /// What was said of a fact, whether it counts or not.
    pub(crate) fn answer(self, fact: &FactOf) -> Option<&'a Answer> {
        self.situation.answer(fact)
    }

    /// The value told for a fact, if one was and it counts.
    pub(crate) fn value(self, fact: &FactId) -> Option<&'a Value> {
        let (variables, situation) = (&self.rules.variables, self.situation);
        let answers = match variables.whose_is(fact, self.person) {
            Whose::Case => &situation.answers,
            Whose::Person(place) => situation.people.get(variables.people().get(place)?)?,
            Whose::Somebody => return None,
        };
        let value = answers.get(fact).and_then(Answer::value)?;
        self.index(fact).is_some_and(|index| self.told().is_used(index)).then_some(value)
    }

    /// What a parameter is worth on a day; `None` on a day that no value covers.
    pub(crate) fn amount(self, parameter: &ParameterId, on: Date) -> Option<Amount> {
        self.content.parameters.get(parameter)?.on(on).map(|value| value.amount)
    }

    /// Adds those of `facts` that were not asked yet and can still be, with the facts that tell whether they can.
    pub(crate) fn add_unasked<'f>(self, facts: impl IntoIterator<Item = &'f FactId>, open: &mut FactSet) {
        facts.into_iter().filter_map(|fact| self.index(fact)).for_each(|fact| self.add_open(fact, open));
    }

    /// Adds a fact that was not asked yet and can still be, with the facts that tell whether it can.
    pub(crate) fn add_open(self, fact: FactIndex, open: &mut FactSet) {
        let mut unasked = FactSet::default();
        self.told().open_fact(fact, &mut unasked);
        unasked.iter().filter(|fact| self.rules.is_asked(*fact)).for_each(|fact| open.insert(fact));
    }

    /// Every fact that a person is asked for because of a condition; of each person, where it is about the people of a
    /// household.
    pub(crate) fn facts_of(self, condition: &Condition, found: &mut FactSet) {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| self.facts_of(part, found)),
            Condition::Not(part) => self.facts_of(part, found),
            Condition::Test(test) => self.add_asked_for([&test.fact], found),
            Condition::TodayFrom(date) | Condition::TodayUntil(date) => self.add_asked_for(date.facts(), found),
            Condition::People(_, part) if !self.rules.variables.people().is_empty() => {
                self.of_each().for_each(|view| view.facts_of(part, found));
            }
            Condition::People(..) => self.rules.variables.people_fact().iter().for_each(|fact| found.insert(*fact)),
        }
    }

    /// Adds, for each of `facts`, the one that a person is asked for: the date that it is worked out from, or itself. Nobody
    /// in particular is asked for a fact of a person: who there is, is asked for first.
    pub(crate) fn add_asked_for<'f>(self, facts: impl IntoIterator<Item = &'f FactId>, found: &mut FactSet) {
        for fact in facts {
            let derived = self.content.facts.get(fact).and_then(|about| about.derived.as_ref());
            let asked = derived.map_or(fact, waymark_model::Derivation::from);
            self.index(asked).or(self.rules.variables.people_fact()).iter().for_each(|index| found.insert(*index));
        }
    }

    /// The names of these facts.
    pub(crate) fn names(self, facts: &FactSet) -> Vec<FactOf> {
        facts.iter().filter_map(|fact| self.rules.variables.fact_of(fact)).collect()
    }

    /// Those of `facts` that were answered with a value that counts.
    pub(crate) fn known(self, facts: &FactSet) -> Vec<FactOf> {
        let is_value = |slot: &Slot| matches!(slot, Slot::Values(_) | Slot::Span { .. });
        let known = |fact: &FactIndex| self.slots.get(fact.0).is_some_and(is_value) && self.told().is_used(*fact);
        self.names(&facts.iter().filter(known).collect())
    }

    /// Facts that were answered and are not used, because no other answer makes anybody ask for them.
    pub(crate) fn stale(&self) -> Vec<FactOf> {
        let answered = |slot: &Slot| *slot != Slot::Open;
        let stale = self.slots.iter().enumerate().filter(|(_, slot)| answered(slot)).map(|(index, _)| FactIndex(index));
        self.names(&stale.filter(|fact| !self.told().is_used(*fact)).collect())
    }
}
