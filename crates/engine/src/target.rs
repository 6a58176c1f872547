//! What answers may change: a scheme, a right, an alert or a deadline, as a function of what is told.

use waymark_model::{Fact, FactKind, RightAnswer, Truth};

use crate::in_order::in_order;
use crate::node::{Holds, Node, Told};
use crate::number_set::{FactIndex, FactSet};
use crate::slot::{Slot, yes_or_no};

/// The most values to tick that are tried in every way.
const MOST_TICKS: usize = 6;

/// Something that answers may change.
#[derive(Clone, Copy)]
pub(crate) enum Target<'a> {
    /// Met when every one is met.
    All(&'a [Node]),
    /// The answer of the first that is met; the answers go with the nodes one by one.
    First(&'a [Node], &'a [Option<RightAnswer>]),
}

/// What is found of a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Found {
    /// Nothing yet: more answers may settle it.
    Open,
    /// It is so, whatever else is answered.
    Truth(Truth),
    /// So answers the first case that is met; `None` where the right is not this person's.
    Answer(Option<RightAnswer>),
    /// No case is met.
    NoCase,
}

impl<'a> Target<'a> {
    /// What is found with what was told.
    pub(crate) fn found(self, told: Told<'_>) -> Found {
        match self {
            Self::All(nodes) => {
                let mut all = Truth::Met;
                for node in nodes {
                    all = all.and(told.truth(node));
                    if all == Truth::NotMet {
                        break;
                    }
                }
                if all == Truth::Unknown { Found::Open } else { Found::Truth(all) }
            }
            Self::First(cases, answers) => {
                let mut agreed: Option<Option<RightAnswer>> = None;
                for (case, answer) in cases.iter().zip(answers) {
                    let truth = told.truth(case);
                    if truth == Truth::NotMet {
                        continue;
                    }
                    if agreed.is_some_and(|agreed| agreed != *answer) {
                        return Found::Open;
                    }
                    agreed = Some(*answer);
                    if truth == Truth::Met {
                        return Found::Answer(*answer);
                    }
                }
                if agreed.is_none() { Found::NoCase } else { Found::Open }
            }
        }
    }

    /// The facts not asked yet that stand in what is still open of it: no other can change it.
    pub(crate) fn open(self, told: Told<'_>) -> FactSet {
        let mut open = FactSet::default();
        for node in self.nodes() {
            told.open(node, &mut open);
            if matches!(self, Self::First(..)) && told.truth(node) == Truth::Met {
                break;
            }
        }
        open
    }

    /// Its conditions.
    pub(crate) fn nodes(self) -> &'a [Node] {
        match self {
            Self::All(nodes) | Self::First(nodes, _) => nodes,
        }
    }

    /// Every fact that it rests on, those that say who is asked for another before that other.
    pub(crate) fn facts(self, gates: &[Option<Node>]) -> Vec<FactIndex> {
        let mut facts = Vec::new();
        self.nodes().iter().for_each(|node| collect(node, gates, &mut facts));
        facts
    }

    /// The facts that stand in it more than once, or say who is asked for another.
    pub(crate) fn often(self, gates: &[Option<Node>]) -> FactSet {
        let (mut once, mut often) = (FactSet::default(), FactSet::default());
        let mut see = |fact: FactIndex, _: &Holds| {
            if once.contains(fact) {
                often.insert(fact);
            }
            once.insert(fact);
        };
        self.nodes().iter().for_each(|node| node.atoms(&mut see));
        let of_gates = self.facts(gates).into_iter().filter_map(|fact| gates.get(fact.0)?.as_ref());
        of_gates.for_each(|gate| gate.atoms(&mut |fact, _| often.insert(fact)));
        often
    }

    /// Values of a fact that nothing here tells apart, for each way in which they differ. What holds for one value of a
    /// slot given back holds for all of them. `None` where they differ in too many ways to try.
    pub(crate) fn cells(self, fact: FactIndex, about: &Fact, gates: &[Option<Node>]) -> Option<Vec<Slot>> {
        let mut atoms = Vec::new();
        let mut see = |other: FactIndex, holds| {
            if other == fact {
                atoms.push(holds);
            }
        };
        self.nodes().iter().for_each(|node| node.atoms(&mut see));
        let of_gates = self.facts(gates).into_iter().filter_map(|fact| gates.get(fact.0)?.as_ref());
        of_gates.for_each(|gate| gate.atoms(&mut see));
        let cells = match &about.kind {
            FactKind::YesNo => [false, true].map(|yes| Slot::Values(yes_or_no(yes))).into(),
            FactKind::Choice(values) | FactKind::Area(values) => one_of(&atoms, values.as_slice().len()),
            // Each thing said of people may be so or not, while nobody told who they are.
            FactKind::Choices(_) | FactKind::People => any_of(&atoms)?,
            FactKind::Whole { min, max } => stretches(&atoms, min.unwrap_or(i64::MIN), max.unwrap_or(i64::MAX)),
            FactKind::Money | FactKind::Date => stretches(&atoms, i64::MIN, i64::MAX),
        };
        Some(cells)
    }
}

fn collect(node: &Node, gates: &[Option<Node>], facts: &mut Vec<FactIndex>) {
    node.atoms(&mut |fact, _| {
        if facts.contains(&fact) {
            return;
        }
        if let Some(Some(gate)) = gates.get(fact.0) {
            collect(gate, gates, facts);
        }
        facts.push(fact);
    });
}

/// Values that stand in the same atoms together.
fn one_of(atoms: &[&Holds], count: usize) -> Vec<Slot> {
    let mut cells: Vec<(Vec<bool>, u64)> = Vec::new();
    for value in (0..count.min(FactKind::MOST_CHOICES)).map(|index| 1_u64 << index) {
        let stands: Vec<bool> =
            atoms.iter().map(|holds| matches!(holds, Holds::Values(bits) if bits & value != 0)).collect();
        match cells.iter_mut().find(|(others, _)| *others == stands) {
            Some((_, values)) => *values |= value,
            None => cells.push((stands, value)),
        }
    }
    cells.into_iter().map(|(_, values)| Slot::Values(values)).collect()
}

/// Every way to tick the values that stand in atoms; `None` where there are too many.
fn any_of(atoms: &[&Holds]) -> Option<Vec<Slot>> {
    let bits = atoms.iter().filter_map(|holds| if let Holds::Values(bits) = holds { Some(*bits) } else { None });
    let mut bits = in_order(bits, PartialOrd::lt);
    bits.dedup();
    if bits.len() > MOST_TICKS {
        return None;
    }
    let mut cells = vec![0_u64];
    for bit in bits {
        let with: Vec<u64> = cells.iter().map(|cell| cell | bit).collect();
        cells.extend(with);
    }
    Some(cells.into_iter().map(Slot::Values).collect())
}

/// Each stretch on which no atom changes.
fn stretches(atoms: &[&Holds], min: i64, max: i64) -> Vec<Slot> {
    let borders =
        atoms.iter().filter_map(|holds| if let Holds::On(spans) = holds { Some(spans.borders()) } else { None });
    let firsts = borders.flatten().filter(|first| (min..=max).contains(first)).chain([min]);
    let mut firsts = in_order(firsts, PartialOrd::lt);
    firsts.dedup();
    let lasts = firsts.iter().skip(1).map(|next| next.saturating_sub(1)).chain([max]);
    firsts.iter().zip(lasts).map(|(first, last)| Slot::Span { first: *first, last }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_tried_in_every_way_or_not_at_all() {
        let ticked = |count: usize| -> Vec<Holds> { (0..count).map(|bit| Holds::Values(1 << bit)).collect() };
        let ways = |holds: &[Holds]| any_of(&holds.iter().chain(holds.first()).collect::<Vec<_>>());
        let both = [0b00, 0b01, 0b10, 0b11].map(Slot::Values);
        assert_eq!(ways(&ticked(2)), Some(both.to_vec()));
        assert_eq!(ways(&ticked(MOST_TICKS)).map(|cells| cells.len()), Some(1 << MOST_TICKS));
        assert_eq!(ways(&ticked(MOST_TICKS + 1)), None);
    }
}
