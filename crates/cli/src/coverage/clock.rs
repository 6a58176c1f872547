//! On which days the value of a parameter counts for somebody.

use std::collections::{BTreeMap, BTreeSet};

use waymark_model::{
    Answer, Condition, DateExpression, DateRange, DatedAmount, Deadline, FactId, Items, ParameterId, Predicate,
    Quantity, Situation, Test, Value, ValueOn,
};

use crate::conditions::conditions;

/// What says which value of a parameter counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Clock<'a> {
    /// The day of the evaluation.
    Today,
    /// The date told for this fact.
    Told(&'a FactId),
}

/// For each parameter that rules use, what says which of its values counts.
pub(super) struct Clocks<'a>(BTreeMap<&'a ParameterId, BTreeSet<Clock<'a>>>);

impl<'a> Clocks<'a> {
    /// Looks at every condition and every date of the content.
    pub(super) fn new(items: &'a Items) -> Self {
        let mut clocks = Self(BTreeMap::new());
        for (_, condition) in conditions(items) {
            condition.visit(&mut |part| match part {
                Condition::Test(Test { predicate: Predicate::Compare(_, limit), .. }) => {
                    clocks.add(limit, Clock::Today);
                }
                Condition::TodayFrom(date) | Condition::TodayUntil(date) => clocks.date(date),
                Condition::People(Quantity::Count(_, limit), _) => clocks.add(limit, Clock::Today),
                Condition::All(_)
                | Condition::Any(_)
                | Condition::Not(_)
                | Condition::Test(_)
                | Condition::People(..) => {}
            });
        }
        items.deadlines.values().flat_map(Deadline::dates).for_each(|date| clocks.date(date));
        clocks
    }

    /// Whether a value of a parameter counts for this person. One that no rule uses stands in words, which print the
    /// value of today.
    pub(super) fn count(&self, parameter: &ParameterId, value: &DatedAmount, situation: &Situation) -> bool {
        let counts = |clock: &Clock<'_>| match clock {
            Clock::Today => holds(value, DateRange::day(situation.on)),
            Clock::Told(fact) => {
                let told = std::iter::once(&situation.answers).chain(situation.people.values());
                told.filter_map(|answers| answers.get(*fact)).any(|answer| match answer {
                    Answer::Known(Value::Date(range)) => holds(value, *range),
                    _ => false,
                })
            }
        };
        self.0.get(parameter).map_or_else(|| counts(&Clock::Today), |clocks| clocks.iter().any(counts))
    }

    fn date(&mut self, date: &'a DateExpression) {
        match date {
            DateExpression::Fact(_) => {}
            DateExpression::Moved { fact, offset } => match offset.value_on {
                ValueOn::Today => self.add(&offset.by, Clock::Today),
                ValueOn::Anchor => self.add(&offset.by, Clock::Told(fact)),
            },
            DateExpression::Parameter(id) => self.add(id, Clock::Today),
            DateExpression::LaterOf(parts) | DateExpression::EarlierOf(parts) => {
                parts.iter().for_each(|part| self.date(part));
            }
        }
    }

    fn add(&mut self, parameter: &'a ParameterId, clock: Clock<'a>) {
        self.0.entry(parameter).or_default().insert(clock);
    }
}

/// Whether a value is in force on some of these days.
fn holds(value: &DatedAmount, days: DateRange) -> bool {
    let starts_in_time = value.from.zip(days.latest()).is_none_or(|(from, last)| from <= last);
    let lasts_long_enough = value.to.zip(days.earliest()).is_none_or(|(to, first)| first <= to);
    starts_in_time && lasts_long_enough
}
