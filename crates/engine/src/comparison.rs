//! All schemes compared with what was told: each criterion, and the facts whose answers are missing.
//!
//! This is what an evaluation of schemes comes to, without names: a plan puts names, sources and places to it. It is for
//! those who ask often, such as a page that redraws on each answer.

use waymark_model::{FactOf, Truth};

use crate::day_rules::DayRules;
use crate::number_set::FactIndex;
use crate::program::{Formula, Truths};
use crate::slot::Slot;

/// All schemes compared with what was told, in the order of their ids.
#[derive(Debug, Clone)]
pub struct Comparison<'r> {
    rules: &'r DayRules,
    /// The truth of each scheme.
    schemes: Vec<Truth>,
    /// The truth of each criterion, scheme by scheme.
    criteria: Vec<Truth>,
    /// The facts missing for each scheme, a bit each, in so many words for each scheme.
    missing: Vec<u64>,
}

/// How many facts one word has a bit for.
const BITS: usize = 64;

impl<'r> Comparison<'r> {
    /// Compares every scheme; `counting` is what was told and counts.
    pub(crate) fn new(rules: &'r DayRules, counting: &[Slot]) -> Self {
        let truths = rules.program.truths(counting);
        let words = counting.len().div_ceil(BITS);
        let count = rules.schemes.iter().map(Vec::len).sum();
        let mut comparison = Self {
            rules,
            schemes: Vec::with_capacity(rules.schemes.len()),
            criteria: Vec::with_capacity(count),
            missing: vec![0; words * rules.schemes.len()],
        };
        let mut open = vec![0_u64; words];
        for (fact, slot) in counting.iter().enumerate() {
            if let Some(word) = open.get_mut(fact / BITS) {
                *word |= u64::from(matches!(slot, Slot::Open | Slot::Unknown)) << (fact % BITS);
            }
        }
        for (formulas, missing) in rules.program.schemes().iter().zip(comparison.missing.chunks_mut(words.max(1))) {
            let mut all = Truth::Met;
            for formula in formulas {
                let truth = truths.of(formula);
                // Most criteria are one test. Whether it is unknown is as good as chance, so no branch is taken on it.
                if let Formula::Test(_, fact) = formula {
                    mark(missing, *fact, truth);
                } else if truth == Truth::Unknown {
                    add_missing(&truths, formula, missing);
                }
                all = all.and(truth);
                comparison.criteria.push(truth);
            }
            missing.iter_mut().zip(&open).for_each(|(missing, open)| *missing &= open);
            comparison.schemes.push(all);
        }
        comparison
    }

    /// Whether all criteria of each scheme are met today, in the order of the schemes' ids.
    #[must_use]
    pub fn schemes(&self) -> &[Truth] {
        &self.schemes
    }

    /// Whether each criterion of each scheme is met today.
    pub fn criteria(&self) -> impl Iterator<Item = &[Truth]> {
        let mut rest = self.criteria.as_slice();
        self.rules.schemes.iter().map(move |nodes| {
            let (these, others) = rest.split_at_checked(nodes.len()).unwrap_or((rest, &[]));
            rest = others;
            these
        })
    }

    /// For each scheme, the facts without an answer that counts which stand in unknown parts of unknown criteria.
    pub fn missing(&self) -> impl Iterator<Item = Vec<FactOf>> {
        let words = self.missing.len().checked_div(self.schemes.len()).unwrap_or(0).max(1);
        self.missing.chunks(words).map(|words| {
            let bits = (0..words.len() * BITS)
                .filter(|bit| words.get(bit / BITS).is_some_and(|word| word >> (bit % BITS) & 1 == 1));
            bits.filter_map(|bit| self.rules.variables.fact_of(FactIndex(bit))).collect()
        })
    }
}

/// Adds the facts in the unknown parts of an unknown condition.
fn add_missing(truths: &Truths, formula: &Formula, missing: &mut [u64]) {
    match formula {
        Formula::All(parts) | Formula::Any(parts) | Formula::AtLeast(_, parts) => {
            for part in parts {
                if truths.of(part) == Truth::Unknown {
                    add_missing(truths, part, missing);
                }
            }
        }
        Formula::Not(part) => add_missing(truths, part, missing),
        Formula::Test(_, fact) => mark(missing, *fact, Truth::Unknown),
        Formula::Uncovered => {}
    }
}

/// Adds a fact whose test is unknown.
fn mark(missing: &mut [u64], fact: FactIndex, truth: Truth) {
    if let Some(word) = missing.get_mut(fact.0 / BITS) {
        *word |= u64::from(truth == Truth::Unknown) << (fact.0 % BITS);
    }
}
