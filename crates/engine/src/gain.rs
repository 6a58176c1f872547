//! How much a fact is likely to settle.
//!
//! What most people answer is as likely as the author says; each other value is as likely as any other. The chance that a
//! condition holds is worked out from its parts up, then how far each atom moves that chance, from the whole down: what
//! reliability theory calls the importance of a part (Z. W. Birnbaum, 1969). The gain is how far an answer moves the chances
//! of results, on the average: its standard deviation.

use waymark_model::{Content, Fact, FactKind, Truth};

use crate::day_rules::DayRules;
use crate::node::{Holds, Node, Told};
use crate::number_set::FactIndex;
use crate::slot::{Slot, day_number};
use crate::spans::{Span, Spans};
use crate::target::Target;
use crate::view::View;

/// The chance that somebody ticks one value of a list.
const TICKED: f64 = 0.3;

/// The chance of what most people answer.
const MOSTLY: f64 = 5.0 / 6.0;

/// The chance of what may as well be so as not.
const EVEN: f64 = 0.5;

/// How far from today dates are expected to lie, in days: what people are asked about is within two years.
const NEAR: i64 = 730;

/// The gain of each fact over many targets.
pub(crate) struct Gains<'a> {
    content: &'a Content,
    rules: &'a DayRules,
    told: Told<'a>,
    /// The days that dates are expected to lie on.
    near: Span,
    of_facts: Vec<f64>,
}

impl<'a> Gains<'a> {
    /// No gain yet.
    pub(crate) fn new(view: View<'a>) -> Self {
        let View { content, rules, .. } = view;
        let today = day_number(view.on);
        let near = (today - NEAR, today + NEAR);
        Self { content, rules, told: view.told(), near, of_facts: vec![0.0; rules.variables.len()] }
    }

    /// Adds what facts settle of a target.
    pub(crate) fn add(&mut self, target: Target<'_>) {
        match target {
            Target::All(nodes) => self.spread_all(nodes, 1.0),
            Target::First(nodes, _) => {
                let mut reached = 1.0;
                for node in nodes {
                    self.spread(node, reached);
                    reached *= 1.0 - self.chance(node);
                }
            }
        }
    }

    /// The gain of facts so far. It is rounded: a sum has other last digits in another order, and the order of people must
    /// not choose the question.
    pub(crate) fn of(&self, facts: &[FactIndex]) -> f64 {
        let sum: f64 = facts.iter().filter_map(|fact| self.of_facts.get(fact.0)).sum();
        (sum * 1e9).round()
    }

    fn chance_of_all(&self, parts: &[Node]) -> f64 {
        parts.iter().map(|part| self.chance(part)).product()
    }

    /// The chance that a condition holds.
    pub(crate) fn chance(&self, node: &Node) -> f64 {
        match self.told.truth(node) {
            Truth::Met => 1.0,
            Truth::NotMet => 0.0,
            Truth::Unknown => match node {
                Node::All(parts) => self.chance_of_all(parts),
                Node::Any(parts) => 1.0 - parts.iter().map(|part| 1.0 - self.chance(part)).product::<f64>(),
                Node::Not(part) => 1.0 - self.chance(part),
                Node::AtLeast(number, parts) => {
                    let chances: Vec<f64> = parts.iter().map(|part| self.chance(part)).collect();
                    how_many(&chances).iter().skip(*number).sum()
                }
                Node::Atom(fact, holds) => self.chance_of_atom(*fact, holds),
                Node::Uncovered => EVEN,
            },
        }
    }

    fn chance_of_atom(&self, fact: FactIndex, holds: &Holds) -> f64 {
        let Some(about) = self.rules.variables.about(self.content, fact) else { return EVEN };
        match (holds, &about.kind) {
            (Holds::Values(_), FactKind::Choices(_) | FactKind::People) => TICKED,
            (Holds::Values(bits), FactKind::YesNo) => chance_of_values(about, *bits, 2),
            (Holds::Values(bits), FactKind::Choice(values) | FactKind::Area(values)) => {
                chance_of_values(about, *bits, values.as_slice().len())
            }
            (Holds::On(spans), FactKind::Whole { min: Some(min), max: Some(max) }) => share(spans, (*min, *max)),
            (Holds::On(spans), FactKind::Date) => share(spans, self.near),
            _ => EVEN,
        }
    }

    /// Adds the gain of each atom of a node that moves the chance of the whole `force` times as far as its own.
    fn spread(&mut self, node: &Node, force: f64) {
        if self.told.truth(node) != Truth::Unknown {
            return;
        }
        match node {
            Node::All(parts) => self.spread_all(parts, force),
            Node::Any(parts) => self.spread_parts(parts, force, |chance| 1.0 - chance),
            Node::Not(part) => self.spread(part, force),
            Node::AtLeast(number, parts) => self.spread_count(*number, parts, force),
            Node::Atom(fact, holds) => {
                let chance = self.chance_of_atom(*fact, holds);
                let gain = (chance * (1.0 - chance)).sqrt() * force;
                if let Some(sum) = self.of_facts.get_mut(fact.0) {
                    *sum += gain;
                }
                // Who is asked has to be known first, so the gain is also theirs.
                if let Some(Some(gate)) = self.told.gates.get(fact.0) {
                    self.spread(gate, force);
                }
            }
            Node::Uncovered => {}
        }
    }

    fn spread_all(&mut self, parts: &[Node], force: f64) {
        self.spread_parts(parts, force, |chance| chance);
    }

    /// A part tips the whole when one fewer than the number is met among the others.
    fn spread_count(&mut self, number: usize, parts: &[Node], force: f64) {
        let Some(fewer) = number.checked_sub(1) else { return };
        let chances: Vec<f64> = parts.iter().map(|part| self.chance(part)).collect();
        for (place, part) in parts.iter().enumerate() {
            let mut others = chances.clone();
            others.remove(place);
            let tipped = how_many(&others).get(fewer).copied().unwrap_or(0.0);
            if tipped > 0.0 {
                self.spread(part, force * tipped);
            }
        }
    }

    /// A part moves the whole as far as the others leave it to: `passing` is the chance that one of them does.
    fn spread_parts(&mut self, parts: &[Node], force: f64, passing: impl Fn(f64) -> f64) {
        let chances: Vec<f64> = parts.iter().map(|part| passing(self.chance(part))).collect();
        for (place, part) in parts.iter().enumerate() {
            let others = chances.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, chance)| chance);
            let passed: f64 = others.product();
            if passed > 0.0 {
                self.spread(part, force * passed);
            }
        }
    }
}

/// The chance that the answer to a fact is one of these of its values.
fn chance_of_values(fact: &Fact, bits: u64, values: usize) -> f64 {
    let usual = fact.mostly.as_ref().map(|value| Slot::of_value(value, &fact.kind));
    let values = f64::from(u32::try_from(values).unwrap_or(u32::MAX));
    match usual {
        Some(Slot::Values(usual)) if values > 1.0 => {
            let others = f64::from((bits & !usual).count_ones()) * (1.0 - MOSTLY) / (values - 1.0);
            if bits & usual == 0 { others } else { others + MOSTLY }
        }
        _ => f64::from(bits.count_ones()) / values,
    }
}

/// The share of the numbers of a stretch on which a test is met.
fn share(spans: &Spans, (first, last): Span) -> f64 {
    let numbers = last.saturating_sub(first).saturating_add(1);
    if numbers <= 0 {
        return EVEN;
    }
    // As many thousandths: numbers of that size lose nothing on the way.
    let met = spans.met_between(first, last).saturating_mul(1000) / numbers;
    f64::from(u32::try_from(met).unwrap_or(1000)) / 1000.0
}

/// The chance that none of these is met, that one is, that two are, and so on.
fn how_many(chances: &[f64]) -> Vec<f64> {
    let mut counts = vec![1.0];
    for chance in chances {
        let (met, not_met) =
            (counts.iter().map(|count| count * chance), counts.iter().map(|count| count * (1.0 - chance)));
        counts =
            std::iter::once(0.0).chain(met).zip(not_met.chain([0.0])).map(|(met, not_met)| met + not_met).collect();
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The chances of so many heads of three coins, as in any textbook: 1, 3, 3, 1 of 8.
    #[test]
    fn coins_are_counted() {
        assert_eq!(how_many(&[0.5, 0.5, 0.5]), [0.125, 0.375, 0.375, 0.125]);
        assert_eq!(how_many(&[1.0, 0.0]), [0.0, 1.0, 0.0]);
        assert_eq!(how_many(&[]), [1.0]);
    }
}
