//! Sets of numbers or days: where a test holds.

use waymark_model::Truth;

use crate::in_order::in_order;

/// A stretch of numbers, both ends included.
pub(crate) type Span = (i64, i64);

/// Where a test is met, and where no rule says whether it is. Everywhere else it is not met.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Spans {
    /// In order, apart by at least one number.
    met: Vec<Span>,
    /// Likewise, and apart from those above.
    uncovered: Vec<Span>,
}

impl Spans {
    /// Met on one stretch; nowhere when it ends before it starts.
    pub(crate) fn one((first, last): Span) -> Self {
        Self::new(vec![(first, last)], Vec::new())
    }

    /// Met and uncovered on these stretches, which may be empty, touch, and stand in any order.
    pub(crate) fn new(met: Vec<Span>, uncovered: Vec<Span>) -> Self {
        Self { met: tidy(met), uncovered: tidy(uncovered) }
    }

    /// Whether the test holds for every number from `first` to `last`.
    pub(crate) fn truth(&self, first: i64, last: i64) -> Truth {
        let mut touched = false;
        for (from, to) in &self.met {
            if *from <= first && last <= *to {
                return Truth::Met;
            }
            touched |= *from <= last && first <= *to;
        }
        touched |= self.uncovered.iter().any(|(from, to)| *from <= last && first <= *to);
        if touched { Truth::Unknown } else { Truth::NotMet }
    }

    /// On how many of the numbers from `first` to `last` it is met.
    pub(crate) fn met_between(&self, first: i64, last: i64) -> i64 {
        let within = |(from, to): &Span| (*to).min(last).saturating_sub((*from).max(first)).saturating_add(1).max(0);
        self.met.iter().map(within).fold(0, i64::saturating_add)
    }

    /// The first number of each stretch on which the test is the same throughout, but for the one from the beginning.
    pub(crate) fn borders(&self) -> impl Iterator<Item = i64> {
        let ends = |(from, to): &Span| [(*from > i64::MIN).then_some(*from), to.checked_add(1)];
        self.met.iter().chain(&self.uncovered).flat_map(ends).flatten()
    }
}

/// In order, without empty stretches, those that touch joined.
fn tidy(mut spans: Vec<Span>) -> Vec<Span> {
    spans.retain(|(from, to)| from <= to);
    let spans = in_order(spans, PartialOrd::lt);
    let mut joined: Vec<Span> = Vec::with_capacity(spans.len());
    for (from, to) in spans {
        match joined.last_mut() {
            Some((_, end)) if from <= end.saturating_add(1) => *end = to.max(*end),
            _ => joined.push((from, to)),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_is_settled_only_if_every_number_agrees() {
        let spans = Spans::new(vec![(5, 6), (1, 3), (4, 4), (9, 8)], vec![(20, 30)]);
        let cases = [
            (1, 6, Truth::Met),
            (3, 4, Truth::Met),
            (0, 0, Truth::NotMet),
            (7, 19, Truth::NotMet),
            (0, 1, Truth::Unknown),
            (6, 7, Truth::Unknown),
            (i64::MIN, i64::MAX, Truth::Unknown),
            (20, 30, Truth::Unknown),
            (25, 25, Truth::Unknown),
            (31, i64::MAX, Truth::NotMet),
        ];
        for (first, last, expected) in cases {
            assert_eq!(spans.truth(first, last), expected, "{first} to {last}");
        }
        assert_eq!(spans.borders().collect::<Vec<_>>(), [1, 7, 20, 31]);
    }

    /// Every number.
    const EVERYWHERE: Span = (i64::MIN, i64::MAX);

    #[test]
    fn everywhere_and_nowhere_have_no_borders() {
        assert_eq!(Spans::one(EVERYWHERE).truth(7, 7), Truth::Met);
        assert_eq!(Spans::one(EVERYWHERE).borders().count(), 0);
        assert_eq!(Spans::one((2, 1)).truth(i64::MIN, i64::MAX), Truth::NotMet);
        assert_eq!(Spans::one((2, 1)).borders().count(), 0);
    }
}
