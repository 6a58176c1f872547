//! Content made ready for one day, to be asked many times.

use std::borrow::{Borrow, Cow};

use waymark_model::{Condition, Content, Date, FactOf, PersonId, SchemeId, Scope, Situation, Truth};

use crate::change::{Change, changes};
use crate::day_rules::DayRules;
use crate::explanation::Explanation;
use crate::plan::Plan;
use crate::prepared::Prepared;
use crate::question::{self, Next, QuestionOf};
use crate::survey::Survey;
use crate::target::Target;
use crate::view::View;

/// Content made ready for one day and one household: parameters and dates are worked out once, facts have numbers.
#[derive(Debug, Clone)]
pub struct Ruleset<C> {
    content: C,
    on: Date,
    rules: DayRules,
}

impl<C: Borrow<Content>> Ruleset<C> {
    /// The content as it is on a day, for a household that nobody told of.
    pub fn new(content: C, on: Date) -> Self {
        Self::of_household(content, on, Vec::new())
    }

    /// The content as it is on a day, for a household of these people. What is asked of it later may tell of others: that only
    /// takes longer.
    pub fn of_household(content: C, on: Date, people: Vec<PersonId>) -> Self {
        let rules = DayRules::new(content.borrow(), on, people);
        Self { content, on, rules }
    }

    /// The day.
    pub fn on(&self) -> Date {
        self.on
    }

    /// Evaluates all content for these answers, on this day whatever day the situation has.
    pub fn evaluate(&self, situation: &Situation) -> Plan {
        self.with_view(situation, |view| Plan::new(view, situation))
    }

    /// The same as [`evaluate`](Self::evaluate) without the question that comes next, which takes the longest to work out:
    /// `next` is `None`.
    pub fn findings(&self, situation: &Situation) -> Plan {
        self.with_view(situation, |view| Plan::found(view, situation, &Survey::of(view)))
    }

    /// What was told, made ready to be held against these rules.
    pub fn prepare(&self, situation: &Situation) -> Prepared<'_> {
        let content = self.content.borrow();
        let people = situation.people.keys();
        let rules = if people.clone().eq(self.rules.variables.people()) {
            Cow::Borrowed(&self.rules)
        } else {
            Cow::Owned(DayRules::new(content, self.on, people.cloned().collect()))
        };
        Prepared::new(content, rules, situation)
    }

    /// The next question whose answer could still change something; `None` when none could.
    pub fn next_question(&self, situation: &Situation) -> Option<Next> {
        self.with_view(situation, |view| question::ask(view, &Survey::of(view)))
    }

    /// Every question that can be put now and whose answer could still change something, in the order of the journey.
    pub fn open_questions(&self, situation: &Situation) -> Vec<QuestionOf> {
        self.with_view(situation, |view| question::open(view, &Survey::of(view)))
    }

    /// Facts answered that are not used, because another answer took their question away.
    pub fn stale(&self, situation: &Situation) -> Vec<FactOf> {
        self.with_view(situation, |view| view.stale())
    }

    /// Why a condition of the content holds, does not hold, or is not known.
    pub fn explain(&self, situation: &Situation, condition: &Condition) -> Explanation {
        self.with_view(situation, |view| Explanation::of(view, condition))
    }

    /// The smallest sets of answers that a person can make otherwise with which a scheme would match; none where it
    /// matches, where something that cannot be changed stands in the way, or where more than three would have to change.
    pub fn changes(&self, situation: &Situation, scheme: &SchemeId) -> Vec<Change> {
        self.with_view(situation, |view| {
            let mut criteria = view.content.schemes.keys().zip(&view.rules.schemes);
            let criteria = criteria.find(|(id, _)| *id == scheme).map(|(_, criteria)| criteria.as_slice());
            criteria.map_or_else(Vec::new, |nodes| changes(view, Target::All(nodes)))
        })
    }

    /// Whether each of these conditions holds for these answers, on this day: what a plan does not say of every rule. One of
    /// a person has a truth for each person of the household; a single one while nobody told who there is.
    pub fn truths<'c>(
        &self,
        situation: &Situation,
        conditions: impl IntoIterator<Item = (Scope, &'c Condition)>,
    ) -> Vec<Vec<Truth>> {
        self.with_view(situation, |view| {
            let of = |view: View<'_>, when| view.told().truth(&view.node(when));
            let truths = |(scope, when)| match scope {
                Scope::Person if view.of_each().next().is_some() => view.of_each().map(|view| of(view, when)).collect(),
                Scope::Person | Scope::Case => vec![of(view, when)],
            };
            conditions.into_iter().map(truths).collect()
        })
    }

    fn with_view<T>(&self, situation: &Situation, see: impl FnOnce(View<'_>) -> T) -> T {
        let prepared = self.prepare(situation);
        see(View::new(self.content.borrow(), &prepared, self.on, situation))
    }
}

/// Evaluates all content for a situation.
#[must_use]
pub fn evaluate(content: &Content, situation: &Situation) -> Plan {
    Ruleset::new(content, situation.on).evaluate(situation)
}

/// The next question whose answer could still change something; `None` when none could. See [`Ruleset::next_question`].
#[must_use]
pub fn next_question(content: &Content, situation: &Situation) -> Option<Next> {
    Ruleset::new(content, situation.on).next_question(situation)
}
