//! How many questions are left at the least.
//!
//! Nobody knows the shortest way through without trying them all, so this is a bound from below: what is open is decided by no
//! fewer questions, as long as each is answered with an exact value. Of needs that share no question the numbers add up; of
//! those that may share one, the largest counts.

use waymark_model::{RightAnswer, Truth};

use crate::in_order::in_order;
use crate::node::Node;
use crate::number_set::{FactIndex, FactSet, QuestionSet};
use crate::slot::Slot;
use crate::survey::{Survey, rights};
use crate::target::{Found, Target};
use crate::view::View;

/// So many questions at the least, from among these.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct AtLeast {
    number: usize,
    /// The questions that may be among them.
    from: QuestionSet,
}

/// What it takes to decide a condition one way and the other, and until it can be decided no more; `None` where that cannot
/// come about.
#[derive(Default)]
struct Ways {
    met: Option<AtLeast>,
    not_met: Option<AtLeast>,
    /// A part of it stays unknown whatever else is answered.
    stuck: Option<AtLeast>,
}

/// How many questions must be asked at the least until every result that can still change is decided.
pub(crate) fn fewest(view: View<'_>, survey: &Survey) -> usize {
    let mut needs = Vec::new();
    let alone = view.rules.alerts.iter().chain(&view.rules.deadlines);
    let schemes = view.rules.schemes.iter().map(Vec::as_slice).chain(alone.map(std::slice::from_ref));
    // What is settled needs no question.
    let is_open = |target: Target<'_>| target.found(view.told()) == Found::Open;
    for nodes in schemes.filter(|nodes| is_open(Target::All(nodes))) {
        let Ways { met, not_met, stuck } = all(nodes.iter().map(|node| ways(view, node)).collect());
        needs.extend(fewer(fewer(met, not_met), stuck));
    }
    for (of_each, _) in rights(view).filter(|(_, bears)| *bears) {
        let open = of_each.iter().filter(|rule| is_open(rule.target()));
        needs.extend(open.filter_map(|rule| first_met(view, &rule.cases, &rule.answers)));
    }
    let needs_fact = view.content.needs_fact.as_ref().and_then(|fact| view.index(fact));
    needs.extend(needs_fact.filter(|fact| survey.open.contains(*fact)).and_then(|fact| asking(view, fact)));
    together(needs).number
}

fn ways(view: View<'_>, node: &Node) -> Ways {
    match view.told().truth(node) {
        Truth::Met => return Ways { met: Some(AtLeast::default()), ..Ways::default() },
        Truth::NotMet => return Ways { not_met: Some(AtLeast::default()), ..Ways::default() },
        Truth::Unknown => {}
    }
    let of = |parts: &[Node]| -> Vec<Ways> { parts.iter().map(|part| ways(view, part)).collect() };
    match node {
        Node::All(parts) => all(of(parts)),
        Node::Any(parts) => all(of(parts).into_iter().map(Ways::opposite).collect()).opposite(),
        Node::Not(part) => ways(view, part).opposite(),
        Node::AtLeast(number, parts) => count(*number, of(parts)),
        Node::Atom(fact, _) => atom(view, *fact).unwrap_or_else(Ways::never),
        Node::Uncovered => Ways::never(),
    }
}

/// What it takes to know of a fact: to be asked for it, and before that to be among those who are. `None` where nobody can be
/// asked any more.
fn atom(view: View<'_>, fact: FactIndex) -> Option<Ways> {
    let is_open = view.slots.get(fact.0) == Some(&Slot::Open) && view.rules.variables.people_fact() != Some(fact);
    let asking = asking(view, fact).filter(|_| is_open)?;
    let Some(Some(gate)) = view.rules.gates.get(fact.0) else {
        return Some(Ways { met: Some(asking.clone()), not_met: Some(asking), stuck: None });
    };
    let Ways { met, not_met, stuck } = ways(view, gate);
    // Who is asked is settled by other questions, for none waits for itself.
    let asked = met.map(|first| together(vec![asking, first]));
    // Nobody may ever be asked who would have to be two things at once, and to find that out takes no question.
    let is_plain = view.told().truth(gate) == Truth::Met || can_be_met(view, gate, &mut FactSet::default());
    let barred = if is_plain { fewer(not_met, stuck) } else { Some(AtLeast::default()) };
    Some(Ways { met: asked.clone(), not_met: asked, stuck: barred })
}

/// Whether it is plain that a gate can be met as long as it is not known to fail: all that it asks for is about facts that
/// have nothing to do with each other.
fn can_be_met(view: View<'_>, gate: &Node, seen: &mut FactSet) -> bool {
    match gate {
        Node::All(parts) => parts.iter().all(|part| can_be_met(view, part, seen)),
        Node::Atom(fact, _) => {
            let is_new = !seen.contains(*fact);
            seen.insert(*fact);
            let first = view.rules.gates.get(fact.0).and_then(Option::as_ref);
            is_new && first.is_none_or(|first| can_be_met(view, first, seen))
        }
        Node::Any(_) | Node::Not(_) | Node::AtLeast(..) | Node::Uncovered => false,
    }
}

/// One question, from among those that ask for a fact.
fn asking(view: View<'_>, fact: FactIndex) -> Option<AtLeast> {
    let from = view.rules.askers.get(fact.0).filter(|from| !from.is_empty())?;
    Some(AtLeast { number: 1, from: from.clone() })
}

/// All are met when each is; they are not met when one is not.
fn all(parts: Vec<Ways>) -> Ways {
    let (mut met, mut not_met, mut stuck) = (Some(Vec::new()), None, None);
    for part in parts {
        stuck = fewer(stuck, part.stuck);
        met = met.zip(part.met).map(|(mut sum, met)| {
            sum.push(met);
            sum
        });
        not_met = fewer(not_met, part.not_met);
    }
    Ways { met: met.map(together), not_met, stuck }
}

/// So many parts are met when the cheapest of them are; they are not when too many fail to be.
fn count(number: usize, parts: Vec<Ways>) -> Ways {
    let failing = (parts.len() + 1).saturating_sub(number);
    let (mut met, mut not_met, mut stuck) = (Vec::new(), Vec::new(), None);
    for part in parts {
        met.extend(part.met);
        not_met.extend(part.not_met);
        stuck = fewer(stuck, part.stuck);
    }
    Ways { met: cheapest(&met, number), not_met: cheapest(&not_met, failing), stuck }
}

/// The dearest among the `number` cheapest: any so many of them take no fewer questions than it does.
fn cheapest(from: &[AtLeast], number: usize) -> Option<AtLeast> {
    let every = from.iter().flat_map(|part| part.from.iter()).collect();
    let numbers = in_order(from.iter().map(|part| part.number), PartialOrd::lt);
    match number.checked_sub(1) {
        None => Some(AtLeast::default()),
        Some(last) => numbers.get(last).map(|number| AtLeast { number: *number, from: every }),
    }
}

/// The first case that is met, with every earlier one that answers otherwise not met; or none met; or one that stays
/// unknown.
fn first_met(view: View<'_>, cases: &[Node], answers: &[Option<RightAnswer>]) -> Option<AtLeast> {
    let mut best: Option<AtLeast> = None;
    let mut earlier: Vec<(Option<RightAnswer>, Option<AtLeast>)> = Vec::new();
    let mut any_stuck = None;
    for (case, answer) in cases.iter().zip(answers) {
        let Ways { met, not_met, stuck } = ways(view, case);
        any_stuck = fewer(any_stuck, stuck);
        let others = earlier.iter().filter(|(other, _)| other != answer).map(|(_, not_met)| not_met.clone());
        let this: Option<Vec<AtLeast>> = others.chain([met]).collect();
        best = fewer(best, this.map(together));
        earlier.push((*answer, not_met));
    }
    let none: Option<Vec<AtLeast>> = earlier.into_iter().map(|(_, not_met)| not_met).collect();
    fewer(fewer(best, none.map(together)), any_stuck)
}

/// The way that takes fewer; what it may ask is all that either may.
fn fewer(one: Option<AtLeast>, other: Option<AtLeast>) -> Option<AtLeast> {
    match (one, other) {
        (Some(one), Some(other)) => {
            let from = one.from.iter().chain(other.from.iter()).collect();
            Some(AtLeast { number: one.number.min(other.number), from })
        }
        (one, other) => one.or(other),
    }
}

/// All of these: those that share no question add up, those that leave the least choice first.
fn together(parts: Vec<AtLeast>) -> AtLeast {
    let mut sum = AtLeast::default();
    let mut every = QuestionSet::default();
    let mut largest = 0;
    for part in in_order(parts, |a, b| a.from.len() < b.from.len()) {
        largest = largest.max(part.number);
        part.from.iter().for_each(|question| every.insert(question));
        if part.from.iter().all(|question| !sum.from.contains(question)) {
            sum.number += part.number;
            part.from.iter().for_each(|question| sum.from.insert(question));
        }
    }
    AtLeast { number: sum.number.max(largest), from: every }
}

impl Ways {
    /// It stays unknown as it is.
    fn never() -> Self {
        Self { stuck: Some(AtLeast::default()), ..Self::default() }
    }

    fn opposite(self) -> Self {
        Self { met: self.not_met, not_met: self.met, stuck: self.stuck }
    }
}
