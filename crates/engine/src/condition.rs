//! Whether a condition holds, and which missing answers could still settle it.

use std::collections::{BTreeMap, BTreeSet};

use waymark_model::{
    Amount, Answer, Condition, Content, Date, DateRange, FactId, Order, ParameterId, Predicate, Test, Truth, Value,
};

use crate::date;

/// What conditions are held against: the rules, a day, and the answers that count.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    pub(crate) content: &'a Content,
    pub(crate) on: Date,
    pub(crate) answers: &'a BTreeMap<FactId, Answer>,
}

impl<'a> View<'a> {
    /// The same answers on another day.
    pub(crate) fn on(self, on: Date) -> Self {
        Self { on, ..self }
    }

    /// The value told for a fact, if one was.
    pub(crate) fn value(self, fact: &FactId) -> Option<&'a Value> {
        self.answers.get(fact).and_then(Answer::value)
    }

    /// What a parameter is worth on a day; `None` on a day that no value covers.
    pub(crate) fn amount(self, parameter: &ParameterId, on: Date) -> Option<Amount> {
        self.content.parameters.get(parameter)?.on(on).map(|value| value.amount)
    }

    /// Whether the condition holds.
    pub(crate) fn truth(self, condition: &Condition) -> Truth {
        match condition {
            Condition::All(parts) => Truth::all(parts.iter().map(|part| self.truth(part))),
            Condition::Any(parts) => Truth::any(parts.iter().map(|part| self.truth(part))),
            Condition::Not(part) => !self.truth(part),
            Condition::Test(test) => self.test(test),
            Condition::TodayFrom(date) => compare(DateRange::day(self.on), Order::AtLeast, date::range(self, date)),
            Condition::TodayUntil(date) => compare(DateRange::day(self.on), Order::AtMost, date::range(self, date)),
        }
    }

    fn test(self, test: &Test) -> Truth {
        let Some(value) = self.value(&test.fact) else { return Truth::Unknown };
        match (&test.predicate, value) {
            (Predicate::Is(wanted), Value::YesNo(told)) => (wanted == told).into(),
            (Predicate::OneOf(wanted), Value::Choice(told)) => wanted.as_slice().contains(told).into(),
            (Predicate::Includes(wanted), Value::Choices(told)) => told.contains(wanted).into(),
            (Predicate::Compare(order, limit), told) => self.compare(told, *order, limit),
            // Content holds no other pairing; if a caller puts a value of the wrong kind in, nothing is known of it.
            _ => Truth::Unknown,
        }
    }

    fn compare(self, told: &Value, order: Order, limit: &ParameterId) -> Truth {
        match (told, self.amount(limit, self.on)) {
            (Value::Whole(told) | Value::Money(told), Some(Amount::Number(limit))) => {
                order.admits(told.cmp(&i64::from(limit))).into()
            }
            (Value::Date(told), Some(Amount::Day(limit))) => compare(*told, order, DateRange::day(limit)),
            _ => Truth::Unknown,
        }
    }

    /// The facts not asked yet whose answers could still settle the condition: those in parts that are unknown.
    pub(crate) fn open_facts(self, condition: &'a Condition) -> BTreeSet<&'a FactId> {
        if self.truth(condition) != Truth::Unknown {
            return BTreeSet::new();
        }
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                parts.iter().flat_map(|part| self.open_facts(part)).collect()
            }
            Condition::Not(part) => self.open_facts(part),
            Condition::Test(test) => self.unasked([&test.fact]),
            Condition::TodayFrom(date) | Condition::TodayUntil(date) => self.unasked(date.facts()),
        }
    }

    /// Those of `facts` that were not asked yet.
    pub(crate) fn unasked(self, facts: impl IntoIterator<Item = &'a FactId>) -> BTreeSet<&'a FactId> {
        facts.into_iter().filter(|fact| !self.answers.contains_key(*fact)).collect()
    }

    /// Those of `facts` that were answered with a value.
    pub(crate) fn told(self, facts: impl IntoIterator<Item = &'a FactId>) -> Vec<FactId> {
        facts.into_iter().filter(|fact| self.value(fact).is_some()).cloned().collect()
    }
}

/// Whether every day that `left` may be stands so to every day that `right` may be; not met when none does.
fn compare(left: DateRange, order: Order, right: DateRange) -> Truth {
    let (small, large, strict) = match order {
        Order::Before => (left, right, true),
        Order::AtMost => (left, right, false),
        Order::AtLeast => (right, left, false),
        Order::After => (right, left, true),
    };
    let holds = |a: Date, b: Date| if strict { a < b } else { a <= b };
    match (small.latest(), large.earliest(), small.earliest(), large.latest()) {
        (Some(last_small), Some(first_large), _, _) if holds(last_small, first_large) => Truth::Met,
        (_, _, Some(first_small), Some(last_large)) if !holds(first_small, last_large) => Truth::NotMet,
        _ => Truth::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(text: &str) -> DateRange {
        DateRange::parse(text).unwrap()
    }

    #[test]
    fn dates_compare_only_as_far_as_every_day_agrees() {
        use Order::{After, AtLeast, AtMost, Before};
        use Truth::{Met, NotMet, Unknown};
        let cases = [
            ("2026-03-01", Before, "2026-03-02", Met),
            ("2026-03-02", Before, "2026-03-02", NotMet),
            ("2026-03-02", AtMost, "2026-03-02", Met),
            ("2026-03-02", AtLeast, "2026-03-02", Met),
            ("2026-03-02", After, "2026-03-02", NotMet),
            ("2026-03-03", After, "2026-03-02", Met),
            ("2026-03", Before, "2026-03-02", Unknown),
            ("2026-03", Before, "2026-03-01", NotMet),
            ("2026-03", AtLeast, "2026-03-01", Met),
            ("2026-02", Before, "2026-03-02", Met),
            ("2026", After, "2025-12-31", Met),
            ("2026", AtMost, "2026-12-31", Met),
            ("2026", AtMost, "2026-12-30", Unknown),
        ];
        for (left, order, right, expected) in cases {
            assert_eq!(compare(range(left), order, range(right)), expected, "{left} {order:?} {right}");
        }
    }

    #[test]
    fn an_open_end_settles_nothing_beyond_it() {
        let from_march = DateRange::between(range("2026-03-01").earliest(), None).unwrap();
        assert_eq!(compare(from_march, Order::AtLeast, range("2026-02-01")), Truth::Met);
        assert_eq!(compare(from_march, Order::Before, range("2026-02-01")), Truth::NotMet);
        assert_eq!(compare(from_march, Order::Before, range("2026-04-01")), Truth::Unknown);
        assert_eq!(compare(DateRange::UNKNOWN, Order::Before, range("2026-04-01")), Truth::Unknown);
    }
}
