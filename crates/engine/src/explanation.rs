//! Why a condition holds, does not hold, or is not known: part by part, down to each answer.

use std::collections::BTreeSet;

use waymark_model::{Answer, Condition, FactId, ParameterId, Test, Truth};

use crate::lower::Lowering;
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
    /// A test: on a fact, or on how today stands to a date.
    Test {
        /// The facts it rests on, each with why nothing is known of it, where that is so.
        facts: Vec<(FactId, Option<WhyUnknown>)>,
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
        let lowering = Lowering { content: view.content, on: view.on, facts: &view.rules.facts };
        let truth = view.told().truth(&lowering.node(condition));
        let each = |parts: &[Condition]| parts.iter().map(|part| Self::of(view, part)).collect();
        let part = match condition {
            Condition::All(parts) => Part::All(each(parts.as_slice())),
            Condition::Any(parts) => Part::Any(each(parts.as_slice())),
            Condition::Not(part) => Part::Not(Box::new(Self::of(view, part))),
            Condition::Test(Test { fact, predicate }) => Part::test(view, [fact], predicate.parameters()),
            Condition::TodayFrom(date) | Condition::TodayUntil(date) => {
                Part::test(view, date.facts(), date.parameters())
            }
        };
        Self { truth, part }
    }

    /// The facts whose answers leave the condition open, each with why: those in unknown parts of an unknown whole.
    #[must_use]
    pub fn unknown(&self) -> BTreeSet<(&FactId, WhyUnknown)> {
        if self.truth != Truth::Unknown {
            return BTreeSet::new();
        }
        match &self.part {
            Part::All(parts) | Part::Any(parts) => parts.iter().flat_map(Self::unknown).collect(),
            Part::Not(part) => part.unknown(),
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
            Part::Test { uncovered, .. } => uncovered.iter().collect(),
        }
    }
}

impl Part {
    fn test<'c>(
        view: View<'_>,
        facts: impl IntoIterator<Item = &'c FactId>,
        parameters: impl IntoIterator<Item = &'c ParameterId>,
    ) -> Self {
        let asked = facts.into_iter().map(|fact| view.asked_for(fact));
        let facts = asked.map(|fact| (fact.clone(), why_unknown(view, fact))).collect();
        let in_force = |id: &ParameterId| view.amount(id, view.on).is_some();
        let (parameters, uncovered) = parameters.into_iter().cloned().partition(in_force);
        Self::Test { facts, parameters, uncovered }
    }
}

fn why_unknown(view: View<'_>, fact: &FactId) -> Option<WhyUnknown> {
    match view.answer(fact) {
        None => Some(WhyUnknown::NotAsked),
        Some(Answer::DontKnow) => Some(WhyUnknown::DontKnow),
        Some(Answer::PreferNotToSay) => Some(WhyUnknown::PreferNotToSay),
        Some(Answer::Known(_)) => view.value(fact).is_none().then_some(WhyUnknown::NotUsed),
    }
}
