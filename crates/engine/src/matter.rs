//! Which facts can still matter: those of which some value, with some values of the others, settles a result that would be
//! open without it.

use waymark_model::Content;

use crate::day_rules::DayRules;
use crate::fact_set::{FactIndex, FactSet};
use crate::read_once;
use crate::slot::Slot;
use crate::target::{Found, Target};

/// How many combinations of values are tried for one target. Past it, a fact is taken to matter: better a question too
/// many than a wrong plan.
pub(crate) const MOST_TRIALS: u32 = 20_000;

/// What is found of a target; the facts not asked yet that can still change it are added to `open`.
///
/// For each fact it looks for a witness: some others, told so that the result stays open, and a value of the fact that then
/// settles it. What is settled with some facts open is settled for all their values, so such branches are cut.
pub(crate) fn matter(
    content: &Content,
    rules: &DayRules,
    slots: &[Slot],
    target: Target<'_>,
    open: &mut FactSet,
) -> Found {
    let found = target.found(rules.told(slots));
    if found != Found::Open {
        return found;
    }
    if let Some(nodes) = read_once::read_once(target, rules) {
        read_once::matter(content, rules, slots, nodes, open);
        return found;
    }
    let residual = target.open(rules.told(slots));
    let facts = target.facts(&rules.gates);
    let asked: Vec<FactIndex> =
        facts.into_iter().filter(|fact| residual.contains(*fact) && rules.is_asked(*fact)).collect();
    let mut cells: Vec<Cells> = Vec::new();
    for fact in asked.iter().copied() {
        let Some(about) = rules.variables.about(content, fact) else { continue };
        let Some(values) = target.cells(fact, about, &rules.gates) else {
            // Where not everything can be tried, everything is taken to matter, like what takes too many trials.
            for fact in asked {
                open.insert(fact);
            }
            return found;
        };
        cells.push(Cells { fact, values });
    }
    let mut search = Search { rules, target, slots: slots.to_vec(), trials: MOST_TRIALS };
    for (place, tested) in cells.iter().enumerate() {
        if !open.contains(tested.fact) {
            let others = cells.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, cells)| cells);
            if search.witness(tested, &others.collect::<Vec<_>>()) {
                open.insert(tested.fact);
            }
        }
    }
    found
}

/// A fact, and one value for each way in which its values differ for a target.
pub(crate) struct Cells {
    pub(crate) fact: FactIndex,
    pub(crate) values: Vec<Slot>,
}

/// A search through values of the facts of a target.
struct Search<'a> {
    rules: &'a DayRules,
    target: Target<'a>,
    slots: Vec<Slot>,
    trials: u32,
}

impl Search<'_> {
    /// Whether some of `others`, which are open, can be told so that a value of the tested fact settles the result.
    fn witness(&mut self, tested: &Cells, others: &[&Cells]) -> bool {
        let told = self.rules.told(&self.slots);
        if self.target.found(told) != Found::Open || !self.target.open(told).contains(tested.fact) {
            return false;
        }
        let Some(left) = self.trials.checked_sub(1) else { return true };
        self.trials = left;
        if tested.values.iter().any(|value| self.found_with(tested.fact, *value) != Found::Open) {
            return true;
        }
        // One other is told at a time; those before it in the list stay open.
        others.iter().enumerate().any(|(place, next)| {
            let rest = others.get(place + 1..).unwrap_or_default();
            let is_found = next.values.iter().any(|value| {
                self.set(next.fact, *value);
                self.witness(tested, rest)
            });
            self.set(next.fact, Slot::Open);
            is_found
        })
    }

    fn found(&self) -> Found {
        self.target.found(self.rules.told(&self.slots))
    }

    fn found_with(&mut self, fact: FactIndex, value: Slot) -> Found {
        self.set(fact, value);
        let found = self.found();
        self.set(fact, Slot::Open);
        found
    }

    fn set(&mut self, fact: FactIndex, value: Slot) {
        if let Some(slot) = self.slots.get_mut(fact.0) {
            *slot = value;
        }
    }
}
