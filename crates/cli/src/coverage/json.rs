//! A coverage report for programs: every count.

use serde::Serialize;

use crate::coverage::{ConditionUse, Coverage, OutcomeUse, ValueUse};
use crate::location::{Locations, RuleEntry};

/// A coverage report as it is written.
#[derive(Serialize)]
pub(crate) struct CoverageFile<'a> {
    scenarios: usize,
    conditions: Vec<ConditionEntry<'a>>,
    values: Vec<ValueEntry<'a>>,
    outcomes: Vec<OutcomeEntry<'a>>,
}

#[derive(Serialize)]
struct ConditionEntry<'a> {
    #[serde(flatten)]
    rule: RuleEntry<'a>,
    met: usize,
    not_met: usize,
    unknown: usize,
}

#[derive(Serialize)]
struct ValueEntry<'a> {
    #[serde(flatten)]
    rule: RuleEntry<'a>,
    /// In how many scenarios it counts.
    in_force: usize,
}

#[derive(Serialize)]
struct OutcomeEntry<'a> {
    scheme: &'a str,
    outcome: &'static str,
    /// How many scenarios have it.
    seen: usize,
}

impl<'a> CoverageFile<'a> {
    /// The report in the shape it is written in.
    pub(crate) fn new(coverage: &'a Coverage, locations: &Locations<'a>) -> Self {
        let condition = |used: &'a ConditionUse| ConditionEntry {
            rule: locations.entry(&used.rule),
            met: used.truths.met,
            not_met: used.truths.not_met,
            unknown: used.truths.unknown,
        };
        let value = |used: &'a ValueUse| ValueEntry { rule: locations.entry(&used.rule), in_force: used.scenarios };
        let outcome = |used: &'a OutcomeUse| OutcomeEntry {
            scheme: used.scheme.as_str(),
            outcome: used.outcome.name(),
            seen: used.scenarios,
        };
        Self {
            scenarios: coverage.scenarios,
            conditions: coverage.conditions.iter().map(condition).collect(),
            values: coverage.values.iter().map(value).collect(),
            outcomes: coverage.outcomes.iter().map(outcome).collect(),
        }
    }
}
