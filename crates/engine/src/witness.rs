//! The search for a witness: answers to some facts, with which the answer to another changes what is found.

use crate::day_rules::DayRules;
use crate::node::Told;
use crate::number_set::{FactIndex, FactSet};
use crate::slot::Slot;

/// How many combinations of values are tried for one result. Past it, a fact is taken to matter: better a question too
/// many than a wrong plan.
const MOST_TRIALS: u32 = 20_000;

/// Of how many others it is tried that some of them stay open. Where there are more, the fact waits: it is looked at again
/// once more is told, and fewer are left then.
const MOST_WITH_GAPS: usize = 6;

/// What answers may change.
pub(crate) trait Changeable {
    /// What is found of it while it can still change.
    type Seen: PartialEq;

    /// What is found with what was told; `None` where no answer can change that any more.
    fn seen(&self, told: Told<'_>) -> Option<Self::Seen>;

    /// The facts not asked yet that stand in what is still open of it: no other can change it.
    fn open(&self, told: Told<'_>) -> FactSet;
}

/// A fact, and one value for each way in which its values differ.
pub(crate) struct Cells {
    pub(crate) fact: FactIndex,
    pub(crate) values: Vec<Slot>,
    /// Whether the fact stands in more than one place.
    pub(crate) often: bool,
}

/// Adds those of these facts that can change it: a value of the fact does so as things are, or once others are told.
///
/// Others are told one after the other. Telling more never opens again what is settled, so what stands in nothing open any
/// more is passed over, with every value that it could have. That another stays open, as with somebody who does not know
/// it, is tried last: it makes a difference only where all its values lead to the same and it takes one to see that, so
/// only for a fact that stands in more than one place.
pub(crate) fn add_witnessed<C: Changeable>(
    rules: &DayRules,
    slots: &[Slot],
    changeable: C,
    cells: &[Cells],
    open: &mut FactSet,
) {
    let mut search = Search { rules, changeable, slots: slots.to_vec(), trials: MOST_TRIALS };
    for (place, tested) in cells.iter().enumerate() {
        if !open.contains(tested.fact) {
            let others = cells.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, cells)| cells);
            let others: Vec<&Cells> = others.collect();
            let gaps_count = others.len() <= MOST_WITH_GAPS && others.iter().any(|other| other.often);
            let mut is_found = |gaps| search.witness(tested, &others, gaps).unwrap_or(true);
            if is_found(Gaps::Filled) || (gaps_count && is_found(Gaps::Left)) {
                open.insert(tested.fact);
            }
        }
    }
}

struct Search<'a, C> {
    rules: &'a DayRules,
    changeable: C,
    slots: Vec<Slot>,
    /// How many combinations may still be tried.
    trials: u32,
}

/// Whether those not told yet may stay open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gaps {
    Filled,
    Left,
}

impl<C: Changeable> Search<'_, C> {
    /// Whether `others`, which are open, can be told so that a value of the tested fact changes what is found; `None` where
    /// that takes too many trials.
    fn witness(&mut self, tested: &Cells, others: &[&Cells], gaps: Gaps) -> Option<bool> {
        let open = self.changeable.open(self.rules.told(&self.slots));
        if !open.contains(tested.fact) {
            return Some(false);
        }
        self.trials = self.trials.checked_sub(1)?;
        if self.is_changed_by(tested) {
            return Some(true);
        }
        let mut standing = others.iter().copied().filter(|other| open.contains(other.fact));
        let Some(next) = standing.next() else { return Some(false) };
        let rest: Vec<&Cells> = standing.collect();
        let mut found = Some(false);
        for value in &next.values {
            self.set(next.fact, *value);
            found = self.witness(tested, &rest, gaps);
            if found != Some(false) {
                break;
            }
        }
        self.set(next.fact, Slot::Open);
        if found == Some(false) && gaps == Gaps::Left && next.often {
            found = self.witness(tested, &rest, gaps);
        }
        found
    }

    /// Whether a value of a fact changes what is found as things are told.
    fn is_changed_by(&mut self, tested: &Cells) -> bool {
        let seen = self.seen();
        seen.is_some() && tested.values.iter().any(|value| self.seen_with(tested.fact, *value) != seen)
    }

    fn seen(&self) -> Option<C::Seen> {
        self.changeable.seen(self.rules.told(&self.slots))
    }

    fn seen_with(&mut self, fact: FactIndex, value: Slot) -> Option<C::Seen> {
        self.set(fact, value);
        let seen = self.seen();
        self.set(fact, Slot::Open);
        seen
    }

    fn set(&mut self, fact: FactIndex, value: Slot) {
        if let Some(slot) = self.slots.get_mut(fact.0) {
            *slot = value;
        }
    }
}
