//! What would change a result: the smallest sets of answers that a person can make otherwise.
//!
//! Only facts that their author has marked count: what a person can do, never what they are or what has happened. The day
//! that turns a result around by itself is [`Outcome::NotNow`](waymark_model::Outcome::NotNow).

use waymark_model::{FactKind, FactOf, Truth, Value};

use crate::day_rules::DayRules;
use crate::number_set::FactIndex;
use crate::slot::Slot;
use crate::target::{Found, Target};
use crate::view::View;

/// The most facts that one change touches: nobody can act on a longer list.
const MOST_FACTS: usize = 3;

/// How many combinations of values are tried for one result.
const MOST_TRIALS: u32 = 20_000;

/// Answers with which a result would be met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The facts to change, each with the values of which any will do. A number or a date that may be anything in a range
    /// is one value.
    pub to: Vec<(FactOf, Vec<Value>)>,
}

/// The smallest sets of changeable facts, with values that make every node met; all sets of that size, in the order of
/// their facts. None where it is met already, where something else stands in the way, or where too much would have to
/// change.
pub(crate) fn changes(view: View<'_>, target: Target<'_>) -> Vec<Change> {
    let View { content, rules, slots, .. } = view;
    if target.found(rules.told(slots)) != Found::Truth(Truth::NotMet) {
        return Vec::new();
    }
    let is_told = |fact: &FactIndex| matches!(slots.get(fact.0), Some(Slot::Values(_) | Slot::Span { .. }));
    let changeable = target.facts(&rules.gates).into_iter().filter(is_told).filter_map(|fact| {
        let about = rules.variables.about(content, fact).filter(|about| about.can_change)?;
        let (id, kind) = (rules.variables.fact_of(fact)?, about.kind.clone());
        Some(Changeable { fact, id, kind, cells: target.cells(fact, about, &rules.gates)? })
    });
    let changeable: Vec<Changeable> = changeable.collect();
    for size in 1..=MOST_FACTS.min(changeable.len()) {
        let mut search =
            Search { rules, target, slots: slots.to_vec(), chosen: Vec::new(), found: Vec::new(), trials: MOST_TRIALS };
        search.choose(&changeable, size);
        if !search.found.is_empty() {
            return without_idle_ticks(&search.found);
        }
    }
    Vec::new()
}

/// Without those that tick a box more than another does: the one more changes nothing.
fn without_idle_ticks(found: &[Change]) -> Vec<Change> {
    let is_idle = |change: &&Change| found.iter().any(|other| other != *change && ticks_no_more(other, change));
    let (_, needed): (Vec<&Change>, Vec<&Change>) = found.iter().partition(is_idle);
    needed.into_iter().cloned().collect()
}

/// Whether one change asks for nothing that another does not.
fn ticks_no_more(one: &Change, other: &Change) -> bool {
    let is_part = |(one, other): (&Value, &Value)| match (one, other) {
        (Value::Choices(few), Value::Choices(many)) => few.is_subset(many),
        (one, other) => one == other,
    };
    one.to.len() == other.to.len()
        && one.to.iter().zip(&other.to).all(|((fact, values), (other, others))| {
            fact == other && values.len() == others.len() && values.iter().zip(others).all(is_part)
        })
}

/// A fact that can be changed, and values of it that differ.
struct Changeable {
    fact: FactIndex,
    id: FactOf,
    kind: FactKind,
    cells: Vec<Slot>,
}

struct Search<'a> {
    rules: &'a DayRules,
    target: Target<'a>,
    slots: Vec<Slot>,
    chosen: Vec<(FactOf, Vec<Value>)>,
    found: Vec<Change>,
    trials: u32,
}

impl Search<'_> {
    /// Changes `left` more of these facts in every way. A value that is told already changes nothing: a smaller set would
    /// have been found before.
    fn choose(&mut self, facts: &[Changeable], left: usize) {
        if left == 0 {
            self.try_chosen();
            return;
        }
        for (place, changeable) in facts.iter().enumerate() {
            let Some(before) = self.slots.get(changeable.fact.0).copied() else { continue };
            for cell in &changeable.cells {
                self.set(changeable.fact, *cell);
                self.chosen.push((changeable.id.clone(), cell.values(&changeable.kind)));
                self.choose(facts.get(place + 1..).unwrap_or_default(), left - 1);
                self.chosen.pop();
            }
            self.set(changeable.fact, before);
        }
    }

    fn try_chosen(&mut self) {
        let Some(left) = self.trials.checked_sub(1) else { return };
        self.trials = left;
        if self.target.found(self.rules.told(&self.slots)) == Found::Truth(Truth::Met) {
            self.found.push(Change { to: self.chosen.clone() });
        }
    }

    fn set(&mut self, fact: FactIndex, value: Slot) {
        if let Some(slot) = self.slots.get_mut(fact.0) {
            *slot = value;
        }
    }
}

#[cfg(test)]
mod tests {
    use waymark_model::{ChoiceId, FactId};

    use super::*;

    #[test]
    fn no_box_is_ticked_in_vain() {
        let ticks = |ids: &[&str]| {
            let fact = FactOf { fact: FactId::parse("hopes").unwrap(), person: None };
            let ids = ids.iter().map(|id| ChoiceId::parse(id).unwrap()).collect();
            Change { to: vec![(fact, vec![Value::Choices(ids)])] }
        };
        let found = vec![ticks(&["child"]), ticks(&["child", "partner"]), ticks(&["partner"])];
        assert_eq!(without_idle_ticks(&found), [ticks(&["child"]), ticks(&["partner"])]);
    }
}
