//! Why a condition holds, does not hold, or is not known: part by part, down to each answer.

use std::collections::BTreeSet;

use waymark_model::{Answer, Condition, FactOf, ParameterId, PersonId, Quantity, Truth};

use crate::number_set::{FactIndex, FactSet};
use crate::view::View;

/// A condition with its truth, and each of its parts likewise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// Whether it holds.
    pub truth: Truth,
    /// What it is made of.
    pub part: Part,
}

/// What a condition is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Every one of these.
    All(Vec<Explanation>),
    /// At least one of these.
    Any(Vec<Explanation>),
    /// The opposite of this.
    Not(Box<Explanation>),
    /// So many people of the household: each of them.
    People {
        /// What holds of each person.
        each: Vec<(PersonId, Explanation)>,
        /// The parameter that says how many, where one does.
        limit: Option<ParameterId>,
        /// Whether it has no value in force: no rule covers this day.
        uncovered: bool,
    },
    /// A test: on a fact, or on how today stands to a date.
    Test {
        /// The facts it rests on, each with why nothing is known of it, where that is so.
        facts: Vec<(FactOf, Option<WhyUnknown>)>,
        /// The parameters it rests on that have a value in force.
        parameters: Vec<ParameterId>,
        /// The parameters it rests on that have none: no rule covers this day.
        uncovered: Vec<ParameterId>,
    },
}

/// Why nothing is known of a fact, or not enough. Each leads somewhere else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WhyUnknown {
    /// It was not asked yet: ask.
    NotAsked,
    /// The person does not know: show how to find out.
    DontKnow,
    /// The person would rather not say: carry on safely.
    PreferNotToSay,
    /// It was answered, and no other answer makes anybody ask for it: it is kept and not used.
    NotUsed,
}

impl Explanation {
    /// Why a condition holds or not, with the answers in view.
    pub(crate) fn of(view: View<'_>, condition: &Condition) -> Self {
        let truth = view.told().truth(&view.node(condition));
        let each = |parts: &[Condition]| parts.iter().map(|part| Self::of(view, part)).collect();
        let part = match condition {
            Condition::All(parts) => Part::All(each(parts.as_slice())),
            Condition::Any(parts) => Part::Any(each(parts.as_slice())),
            Condition::Not(part) => Part::Not(Box::new(Self::of(view, part))),
            Condition::Test(test) => Part::test(view, condition, test.predicate.parameters()),
            Condition::TodayFrom(date) | Condition::TodayUntil(date) => Part::test(view, condition, date.parameters()),
            Condition::People(quantity, part) => Part::people(view, quantity, condition, part),
        };
        Self { truth, part }
    }

    /// The facts whose answers leave the condition open, each with why: those in unknown parts of an unknown whole.
    #[must_use]
    pub fn unknown(&self) -> BTreeSet<(&FactOf, WhyUnknown)> {
        if self.truth != Truth::Unknown {
            return BTreeSet::new();
        }
        match &self.part {
            Part::All(parts) | Part::Any(parts) => parts.iter().flat_map(Self::unknown).collect(),
            Part::Not(part) => part.unknown(),
            Part::People { each, .. } => each.iter().flat_map(|(_, part)| part.unknown()).collect(),
            Part::Test { facts, .. } => facts.iter().filter_map(|(fact, why)| Some((fact, (*why)?))).collect(),
        }
    }

    /// The parameters that have no value on this day and so leave the condition open.
    #[must_use]
    pub fn uncovered(&self) -> BTreeSet<&ParameterId> {
        if self.truth != Truth::Unknown {
            return BTreeSet::new();
        }
        match &self.part {
            Part::All(parts) | Part::Any(parts) => parts.iter().flat_map(Self::uncovered).collect(),
            Part::Not(part) => part.uncovered(),
            Part::People { limit: Some(limit), uncovered: true, .. } => BTreeSet::from([limit]),
            Part::People { each, .. } => each.iter().flat_map(|(_, part)| part.uncovered()).collect(),
            Part::Test { uncovered, .. } => uncovered.iter().collect(),
        }
    }
}

impl Part {
    fn people(view: View<'_>, quantity: &Quantity, whole: &Condition, part: &Condition) -> Self {
        let limit = if let Quantity::Count(_, limit) = quantity { Some(limit) } else { None };
        let people = view.rules.variables.people();
        if people.is_empty() {
            return Self::test(view, whole, limit);
        }
        let each = people.iter().cloned().zip(view.of_each().map(|view| Explanation::of(view, part))).collect();
        let uncovered = limit.is_some_and(|limit| view.amount(limit, view.on).is_none());
        Self::People { each, limit: limit.cloned(), uncovered }
    }

    fn test<'c>(view: View<'_>, condition: &Condition, parameters: impl IntoIterator<Item = &'c ParameterId>) -> Self {
        let mut facts = FactSet::default();
        view.facts_of(condition, &mut facts);
        let facts =
            facts.iter().filter_map(|fact| Some((view.rules.variables.fact_of(fact)?, why_unknown(view, fact))));
        let facts = facts.collect();
        let in_force = |id: &ParameterId| view.amount(id, view.on).is_some();
        let (parameters, uncovered) = parameters.into_iter().cloned().partition(in_force);
        Self::Test { facts, parameters, uncovered }
    }
}

fn why_unknown(view: View<'_>, fact: FactIndex) -> Option<WhyUnknown> {
    match view.answer(&view.rules.variables.fact_of(fact)?) {
        None => Some(WhyUnknown::NotAsked),
        Some(Answer::DontKnow) => Some(WhyUnknown::DontKnow),
        Some(Answer::PreferNotToSay) => Some(WhyUnknown::PreferNotToSay),
        Some(Answer::Known(_)) => (!view.told().is_used(fact)).then_some(WhyUnknown::NotUsed),
    }
}
