//! A coverage report for reading: what is not exercised, then how much is.

use waymark_compiler::RuleName;

use crate::coverage::{ConditionUse, Coverage, Truths};
use crate::location::Locations;

/// A table of what no scenario exercises, and a last line that sums up.
pub(crate) fn lines(coverage: &Coverage, locations: &Locations<'_>) -> Vec<String> {
    let rows = gaps(coverage, locations);
    let width = |column: fn(&Row) -> &str| rows.iter().map(|row| column(row).chars().count()).max().unwrap_or(0);
    let (places, rules) = (width(|row| &row.place), width(|row| &row.rule));
    let mut lines: Vec<String> =
        rows.iter().map(|row| format!("{:places$}  {:rules$}  {}", row.place, row.rule, row.gap)).collect();
    lines.push(summary(coverage));
    lines
}

struct Row {
    place: String,
    rule: String,
    /// What no scenario shows of it.
    gap: String,
}

fn gaps(coverage: &Coverage, locations: &Locations<'_>) -> Vec<Row> {
    let row = |rule: &RuleName, gap| Row { place: locations.text(rule), rule: rule.to_string(), gap };
    let conditions = coverage.conditions.iter().filter(|condition| !condition.never().is_empty());
    let mut rows: Vec<Row> = conditions.map(|condition| row(&condition.rule, gap(condition))).collect();
    let values = coverage.values.iter().filter(|value| value.scenarios == 0);
    rows.extend(values.map(|value| row(&value.rule, "in force for nobody".to_owned())));
    let outcomes = coverage.outcomes.iter().filter(|outcome| outcome.scenarios == 0);
    rows.extend(outcomes.map(|outcome| {
        let scheme = RuleName::Scheme(outcome.scheme.clone());
        row(&scheme, format!("never {}", outcome.outcome.name()))
    }));
    rows
}

fn gap(condition: &ConditionUse) -> String {
    let Truths { met, not_met, unknown } = condition.truths;
    let never = condition.never().join(", never ");
    format!("never {never} (met {met}, not met {not_met}, unknown {unknown})")
}

fn summary(coverage: &Coverage) -> String {
    let whole = |noun: &str, is_one: fn(&RuleName) -> bool| {
        let all: Vec<&ConditionUse> = coverage.conditions.iter().filter(|one| is_one(&one.rule)).collect();
        let seen = all.iter().filter(|condition| condition.never().is_empty()).count();
        format!("{noun}: {seen} of {}", all.len())
    };
    let values = coverage.values.iter().filter(|value| value.scenarios > 0).count();
    let outcomes = coverage.outcomes.iter().filter(|outcome| outcome.scenarios > 0).count();
    format!(
        "{} seen met, not met and unknown; {}; {}; {}; values in force: {values} of {}; outcomes seen: {outcomes} of {}",
        whole("criteria", |rule| matches!(rule, RuleName::Criterion(..))),
        whole("cases", |rule| matches!(rule, RuleName::Case(..))),
        whole("alerts", |rule| matches!(rule, RuleName::Alert(_))),
        whole("deadlines", |rule| matches!(rule, RuleName::Deadline(_) | RuleName::Exception(..))),
        coverage.values.len(),
        coverage.outcomes.len(),
    )
}
