//! Counting what scenarios exercise.

use std::collections::BTreeMap;

use waymark_compiler::RuleName;
use waymark_engine::Ruleset;
use waymark_model::{Condition, Content, Date, OutcomeKind, Scenario, Scheme, SchemeId, Scope, Truth};

use crate::conditions::conditions;
use crate::coverage::clock::Clocks;

/// What scenarios exercise of the rules.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Coverage {
    /// How many scenarios there are.
    pub(crate) scenarios: usize,
    /// Criteria of schemes, cases of rights, alerts and deadlines.
    pub(crate) conditions: Vec<ConditionUse>,
    /// Dated values of parameters.
    pub(crate) values: Vec<ValueUse>,
    /// Outcomes of schemes.
    pub(crate) outcomes: Vec<OutcomeUse>,
}

/// How often a condition is what.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ConditionUse {
    /// Where it stands.
    pub(crate) rule: RuleName,
    /// Whether it rests on answers. One that rests on the day alone is never unknown.
    pub(crate) asks: bool,
    /// In how many scenarios it is what.
    pub(crate) truths: Truths,
}

/// In how many scenarios something is met, not met and unknown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Truths {
    pub(crate) met: usize,
    pub(crate) not_met: usize,
    pub(crate) unknown: usize,
}

/// In how many scenarios a dated value of a parameter is in force.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ValueUse {
    /// The value.
    pub(crate) rule: RuleName,
    /// How many scenarios there are on whose day it counts.
    pub(crate) scenarios: usize,
}

/// In how many scenarios a scheme has an outcome.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct OutcomeUse {
    /// The scheme.
    pub(crate) scheme: SchemeId,
    /// The outcome.
    pub(crate) outcome: OutcomeKind,
    /// How many scenarios have it.
    pub(crate) scenarios: usize,
}

impl Coverage {
    /// Evaluates every scenario and counts.
    pub(crate) fn measure(content: &Content, scenarios: &[Scenario]) -> Self {
        let mut conditions: Vec<(ConditionUse, &Condition)> = conditions(content)
            .into_iter()
            .filter(|(rule, _)| is_counted(rule))
            .map(|(rule, condition)| (ConditionUse::new(rule, condition), condition))
            .collect();
        let mut seen: BTreeMap<(SchemeId, OutcomeKind), usize> = BTreeMap::new();
        let mut days: BTreeMap<Date, Ruleset<&Content>> = BTreeMap::new();
        for scenario in scenarios {
            let on = scenario.situation.on;
            let rules = days.entry(on).or_insert_with(|| Ruleset::new(content, on));
            let scoped = conditions.iter().map(|(counted, condition)| (scope(content, &counted.rule), *condition));
            let truths = rules.truths(&scenario.situation, scoped);
            for ((counted, _), truths) in conditions.iter_mut().zip(truths) {
                for truth in truths {
                    counted.truths.count(truth);
                }
            }
            for scheme in rules.evaluate(&scenario.situation).schemes {
                *seen.entry((scheme.id, scheme.outcome.kind())).or_default() += 1;
            }
        }
        let outcomes = content.schemes.values().flat_map(possible_outcomes).map(|(scheme, outcome)| OutcomeUse {
            scenarios: seen.get(&(scheme.clone(), outcome)).copied().unwrap_or_default(),
            scheme,
            outcome,
        });
        Self {
            scenarios: scenarios.len(),
            values: values(content, scenarios),
            outcomes: outcomes.collect(),
            conditions: conditions.into_iter().map(|(counted, _)| counted).collect(),
        }
    }

    /// Whether every condition shows all that it can be: met in some scenario, not met in another, unknown in a third.
    pub(crate) fn is_whole(&self) -> bool {
        self.conditions.iter().all(|condition| condition.never().is_empty())
    }
}

impl ConditionUse {
    /// What it can be and is in no scenario.
    pub(crate) fn never(&self) -> Vec<&'static str> {
        let Truths { met, not_met, unknown } = self.truths;
        let counts = [("met", met, true), ("not met", not_met, true), ("unknown", unknown, self.asks)];
        counts.into_iter().filter(|(_, count, can_be)| *count == 0 && *can_be).map(|(name, _, _)| name).collect()
    }

    fn new(rule: RuleName, condition: &Condition) -> Self {
        Self { rule, asks: !condition.facts().is_empty(), truths: Truths::default() }
    }
}

impl Truths {
    fn count(&mut self, truth: Truth) {
        match truth {
            Truth::Met => self.met += 1,
            Truth::NotMet => self.not_met += 1,
            Truth::Unknown => self.unknown += 1,
        }
    }
}

/// Whose a rule's condition is.
fn scope(content: &Content, rule: &RuleName) -> Scope {
    match rule {
        RuleName::Case(right, _) => content.rights.get(right).map_or(Scope::Case, |right| right.scope),
        _ => Scope::Case,
    }
}

/// Whether a plan says something of this rule's condition. Those of questions and services only steer it.
fn is_counted(rule: &RuleName) -> bool {
    match rule {
        RuleName::Criterion(..)
        | RuleName::Case(..)
        | RuleName::Alert(_)
        | RuleName::Deadline(_)
        | RuleName::Exception(..) => true,
        RuleName::Scheme(_)
        | RuleName::Right(_)
        | RuleName::Value(..)
        | RuleName::Question(_)
        | RuleName::Service(_) => false,
    }
}

fn values(content: &Content, scenarios: &[Scenario]) -> Vec<ValueUse> {
    let clocks = Clocks::new(content);
    let mut values = Vec::new();
    for parameter in content.parameters.values() {
        for (index, value) in parameter.values().iter().enumerate() {
            let counts = |scenario: &&Scenario| clocks.count(parameter.id(), value, &scenario.situation);
            let rule = RuleName::Value(parameter.id().clone(), index);
            values.push(ValueUse { rule, scenarios: scenarios.iter().filter(counts).count() });
        }
    }
    values
}

/// The outcomes that a scheme can have. "Not now" needs a day from which something opens.
fn possible_outcomes(scheme: &Scheme) -> Vec<(SchemeId, OutcomeKind)> {
    let mut opens = false;
    for criterion in &scheme.criteria {
        criterion.when.visit(&mut |part| opens |= matches!(part, Condition::TodayFrom(_)));
    }
    let possible = OutcomeKind::ALL.into_iter().filter(|kind| opens || *kind != OutcomeKind::NotNow);
    possible.map(|kind| (scheme.id.clone(), kind)).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use waymark_model::{Answer, DateRange, FactId, Value};

    use super::*;

    /// The small world of the compiler's tests: a scheme, a right, an alert, a deadline, and three people.
    fn world() -> (Content, Vec<Scenario>) {
        let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../compiler/tests/tree"));
        let compiled = waymark_compiler::compile(&crate::tree::read(root).unwrap(), None);
        (compiled.content.unwrap(), compiled.scenarios)
    }

    fn truths(coverage: &Coverage) -> Vec<(String, [usize; 3], Vec<&'static str>)> {
        let counted = |one: &ConditionUse| {
            let Truths { met, not_met, unknown } = one.truths;
            (one.rule.to_string(), [met, not_met, unknown], one.never())
        };
        coverage.conditions.iter().map(counted).collect()
    }

    #[test]
    fn every_condition_is_counted_once_for_each_scenario() {
        let (content, scenarios) = world();
        let coverage = Coverage::measure(&content, &scenarios);
        let row = |rule: &str, counts, never: &[&'static str]| (rule.to_owned(), counts, never.to_vec());
        let expected = [
            row("scheme stay-longer, criterion came-safely", [1, 1, 1], &[]),
            row("scheme stay-longer, criterion in-time", [1, 0, 2], &["not met"]),
            row("scheme stay-longer, criterion small-family", [1, 0, 2], &["not met"]),
            row("right to-work, case with-passport", [1, 0, 2], &["not met"]),
            row("right to-work, case little-money", [1, 0, 2], &["not met"]),
            row("alert time-is-up", [0, 1, 2], &["met"]),
            row("deadline window-opens", [1, 0, 2], &["not met"]),
        ];
        assert_eq!(truths(&coverage), expected);
        assert!(!coverage.is_whole());
    }

    #[test]
    fn outcomes_are_those_that_plans_have_and_that_can_be() {
        let (content, scenarios) = world();
        let seen: Vec<(&str, usize)> = Coverage::measure(&content, &scenarios)
            .outcomes
            .iter()
            .map(|outcome| (outcome.outcome.name(), outcome.scenarios))
            .collect();
        assert_eq!(seen, [("matches", 1), ("not-now", 0), ("cannot-tell", 1), ("does-not-match", 1)]);
        let mut items = waymark_model::Items::from(content);
        let mut stay = items.schemes["stay-longer"].clone();
        let without_days: Vec<_> = stay.criteria.iter().filter(|one| one.id.as_str() != "in-time").cloned().collect();
        stay.criteria = without_days.try_into().unwrap();
        items.schemes.insert(stay);
        let coverage = Coverage::measure(&Content::try_from(items).unwrap(), &scenarios);
        assert!(coverage.outcomes.iter().all(|outcome| outcome.outcome != OutcomeKind::NotNow));
    }

    #[test]
    fn a_value_counts_on_the_day_or_on_the_date_that_a_rule_takes_it_from() {
        let (content, mut scenarios) = world();
        let used = |scenarios: &[Scenario]| -> Vec<(String, usize)> {
            let values = Coverage::measure(&content, scenarios).values;
            values.iter().map(|value| (value.rule.to_string(), value.scenarios)).collect()
        };
        let row = |rule: &str, scenarios| (rule.to_owned(), scenarios);
        let mut expected = vec![
            row("parameter family-size, value 1", 3),
            row("parameter first-day, value 1", 3),
            row("parameter money-limit, value 1", 3),
            row("parameter window-length, value 1", 0),
            row("parameter window-length, value 2", 3),
        ];
        assert_eq!(used(&scenarios), expected);
        // The first value ended with 2025; a deadline takes it from the day until which somebody is allowed to stay.
        let told = Answer::Known(Value::Date(DateRange::parse("2025").unwrap()));
        scenarios[0].situation.answers.insert(FactId::parse("allowed-until").unwrap(), told);
        expected[3].1 = 1;
        assert_eq!(used(&scenarios), expected);
    }

    #[test]
    fn what_rests_on_the_day_alone_need_not_be_unknown() {
        let (content, scenarios) = world();
        let mut items = waymark_model::Items::from(content);
        let first_day = waymark_model::ParameterId::parse("first-day").unwrap();
        let mut alert = items.alerts["time-is-up"].clone();
        alert.when = Condition::TodayFrom(waymark_model::DateExpression::Parameter(first_day));
        items.alerts.insert(alert);
        let coverage = Coverage::measure(&Content::try_from(items).unwrap(), &scenarios);
        assert!(truths(&coverage).contains(&("alert time-is-up".to_owned(), [3, 0, 0], vec!["not met"])));
    }
}
