//! Content made ready for one day, to be asked many times.

use std::borrow::Borrow;

use waymark_model::{Condition, Content, Date, SchemeId, Situation, Truth};

use crate::change::{Change, changes};
use crate::day_rules::DayRules;
use crate::explanation::Explanation;
use crate::plan::Plan;
use crate::question::{self, Next};
use crate::survey::Survey;
use crate::target::Target;
use crate::view::View;

/// Content made ready for one day: parameters and dates are worked out once, facts have numbers.
#[derive(Debug, Clone)]
pub struct Ruleset<C> {
    content: C,
    on: Date,
    rules: DayRules,
}

impl<C: Borrow<Content>> Ruleset<C> {
    /// The content as it is on a day.
    pub fn new(content: C, on: Date) -> Self {
        let rules = DayRules::new(content.borrow(), on);
        Self { content, on, rules }
    }

    /// The day.
    pub fn on(&self) -> Date {
        self.on
    }

    /// Evaluates all content for these answers, on this day whatever day the situation has.
    pub fn evaluate(&self, situation: &Situation) -> Plan {
        self.with_view(situation, Plan::new)
    }

    /// The next question whose answer could still change something; `None` when none could.
    pub fn next_question(&self, situation: &Situation) -> Option<Next> {
        self.with_view(situation, |view, _| question::ask(view, &Survey::of(view).open))
    }

    /// Why a condition of the content holds, does not hold, or is not known.
    pub fn explain(&self, situation: &Situation, condition: &Condition) -> Explanation {
        self.with_view(situation, |view, _| Explanation::of(view, condition))
    }

    /// The smallest sets of answers that a person can make otherwise with which a scheme would match; none where it
    /// matches, where something that cannot be changed stands in the way, or where more than three would have to change.
    pub fn changes(&self, situation: &Situation, scheme: &SchemeId) -> Vec<Change> {
        let content = self.content.borrow();
        let mut criteria = content.schemes.keys().zip(&self.rules.schemes);
        let criteria = criteria.find(|(id, _)| *id == scheme).map(|(_, criteria)| criteria.as_slice());
        let slots = self.rules.slots(content, situation);
        criteria.map_or_else(Vec::new, |nodes| changes(content, &self.rules, &slots, Target::All(nodes)))
    }

    /// Whether each of these conditions holds for these answers, on this day: what a plan does not say of every rule.
    pub fn truths<'c>(&self, situation: &Situation, conditions: impl IntoIterator<Item = &'c Condition>) -> Vec<Truth> {
        let content = self.content.borrow();
        let slots = self.rules.slots(content, situation);
        let told = self.rules.told(&slots);
        conditions.into_iter().map(|when| told.truth(&self.rules.node_on(content, self.on, when))).collect()
    }

    fn with_view<T>(&self, situation: &Situation, see: impl FnOnce(View<'_>, &Situation) -> T) -> T {
        let content = self.content.borrow();
        let slots = self.rules.slots(content, situation);
        see(View::new(content, &self.rules, &slots, self.on, &situation.answers), situation)
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
