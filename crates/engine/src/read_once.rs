//! Results in which no fact stands twice: what can still matter to them is seen in two passes, without a search.
//!
//! Facts that stand once can be told independently of each other. So a part can be made met, or not met, exactly when its own
//! parts allow it, and an open fact matters exactly when it can settle its atom in a way that, with the others told so that
//! they let it through, settles the whole. (Boolean functions of this form are called read-once; see M. Golumbic and V.
//! Gurvich, *Read-once functions*, in Y. Crama and P. L. Hammer, *Boolean Functions*, 2011.)

use waymark_model::{Content, FactKind, Truth};

use crate::day_rules::DayRules;
use crate::node::{Holds, Node, Told};
use crate::number_set::{FactIndex, FactSet};
use crate::slot::Slot;
use crate::target::Target;

/// The conditions of a target that is met when all of them are, if no fact stands twice in them and everybody is asked for
/// each.
pub(crate) fn read_once<'a>(target: Target<'a>, rules: &DayRules) -> Option<&'a [Node]> {
    let Target::All(nodes) = target else { return None };
    let mut seen = FactSet::default();
    let mut once = true;
    for node in nodes {
        node.atoms(&mut |fact, _| {
            let is_gated = rules.gates.get(fact.0).is_some_and(Option::is_some);
            once &= !seen.contains(fact) && !is_gated && rules.is_asked(fact);
            seen.insert(fact);
        });
    }
    once.then_some(nodes)
}

/// Adds the facts not asked yet that can still settle whether all of these are met.
pub(crate) fn matter(content: &Content, rules: &DayRules, slots: &[Slot], nodes: &[Node], open: &mut FactSet) {
    let sight = Sight { content, rules, told: rules.told(slots) };
    sight.all(nodes, Ways { met: true, not_met: true }, open);
}

/// Which of the two something can come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Ways {
    met: bool,
    not_met: bool,
}

#[derive(Clone, Copy)]
struct Sight<'a> {
    content: &'a Content,
    rules: &'a DayRules,
    told: Told<'a>,
}

impl Sight<'_> {
    /// What a condition can still come to.
    fn ways(self, node: &Node) -> Ways {
        match node {
            Node::All(parts) => self.ways_of_all(parts),
            Node::Any(parts) => {
                let each = parts.iter().map(|part| self.ways(part).opposite());
                joined(each).opposite()
            }
            Node::Not(part) => self.ways(part).opposite(),
            Node::AtLeast(number, parts) => {
                let each: Vec<Ways> = parts.iter().map(|part| self.ways(part)).collect();
                let met = each.iter().filter(|ways| ways.met).count();
                let not_met = each.iter().filter(|ways| ways.not_met).count();
                Ways { met: met >= *number, not_met: not_met + number > parts.len() }
            }
            Node::Atom(fact, holds) => match self.told.slots.get(fact.0) {
                Some(Slot::Open) => self.ways_of_open(*fact, holds),
                Some(slot) => Ways::of(holds.truth(*slot)),
                None => Ways::of(Truth::Unknown),
            },
            Node::Uncovered => Ways::of(Truth::Unknown),
        }
    }

    fn ways_of_all(self, parts: &[Node]) -> Ways {
        joined(parts.iter().map(|part| self.ways(part)))
    }

    /// What an atom can come to once its fact is told.
    fn ways_of_open(self, fact: FactIndex, holds: &Holds) -> Ways {
        let kind = self.rules.variables.about(self.content, fact).map(|about| &about.kind);
        match (kind, holds) {
            (Some(FactKind::YesNo), Holds::Values(bits)) => {
                Ways { met: bits & 0b11 != 0, not_met: bits & 0b11 != 0b11 }
            }
            (Some(FactKind::Choice(values) | FactKind::Area(values)), Holds::Values(bits)) => {
                let every = u64::MAX.checked_shr(64_u32.saturating_sub(count(values.as_slice().len()))).unwrap_or(0);
                Ways { met: bits & every != 0, not_met: bits & every != every }
            }
            (Some(FactKind::Choices(_) | FactKind::People), Holds::Values(bits)) => {
                Ways { met: *bits != 0, not_met: true }
            }
            (Some(FactKind::Whole { min, max }), Holds::On(_)) => {
                on_some(holds, min.unwrap_or(i64::MIN), max.unwrap_or(i64::MAX))
            }
            (Some(FactKind::Money | FactKind::Date), Holds::On(_)) => on_some(holds, i64::MIN, i64::MAX),
            _ => Ways::of(Truth::Unknown),
        }
    }

    /// Adds the open facts of a condition that can bring it to one of the truths that settle the whole.
    fn add(self, node: &Node, settling: Ways, open: &mut FactSet) {
        if (!settling.met && !settling.not_met) || self.told.truth(node) != Truth::Unknown {
            return;
        }
        match node {
            Node::All(parts) => self.all(parts, settling, open),
            Node::Any(parts) => {
                let passing = |place| others(parts, place).all(|other| self.ways(other).not_met);
                for (place, part) in parts.iter().enumerate() {
                    self.add(part, Ways { met: settling.met, not_met: settling.not_met && passing(place) }, open);
                }
            }
            Node::Not(part) => self.add(part, settling.opposite(), open),
            Node::AtLeast(number, parts) => {
                for (place, part) in parts.iter().enumerate() {
                    let (mut met, mut not_met) = (0, 0);
                    for other in others(parts, place) {
                        let ways = self.ways(other);
                        met += usize::from(ways.met);
                        not_met += usize::from(ways.not_met);
                    }
                    let settling = Ways {
                        met: settling.met && met + 1 >= *number,
                        not_met: settling.not_met && not_met + 1 + number > parts.len(),
                    };
                    self.add(part, settling, open);
                }
            }
            Node::Atom(fact, _) => {
                let ways = self.ways(node);
                let can_settle = (ways.met && settling.met) || (ways.not_met && settling.not_met);
                if can_settle && self.told.slots.get(fact.0) == Some(&Slot::Open) {
                    open.insert(*fact);
                }
            }
            Node::Uncovered => {}
        }
    }

    /// A part can bring all to being met if every other can be; it alone makes them not met.
    fn all(self, parts: &[Node], settling: Ways, open: &mut FactSet) {
        let stuck: Vec<usize> =
            parts.iter().enumerate().filter(|(_, part)| !self.ways(part).met).map(|(place, _)| place).collect();
        for (place, part) in parts.iter().enumerate() {
            let passing = stuck.iter().all(|other| *other == place);
            self.add(part, Ways { met: settling.met && passing, not_met: settling.not_met }, open);
        }
    }
}

impl Ways {
    /// The one way of what is settled; none of what stays unknown.
    fn of(truth: Truth) -> Self {
        Self { met: truth == Truth::Met, not_met: truth == Truth::NotMet }
    }

    fn opposite(self) -> Self {
        Self { met: self.not_met, not_met: self.met }
    }
}

/// What every one of these together can come to.
fn joined(each: impl Iterator<Item = Ways>) -> Ways {
    let nothing = Ways { met: true, not_met: false };
    each.fold(nothing, |all, ways| Ways { met: all.met && ways.met, not_met: all.not_met || ways.not_met })
}

/// What a test can come to on the numbers from `first` to `last`.
fn on_some(holds: &Holds, first: i64, last: i64) -> Ways {
    let starts = holds.borders().into_iter().filter(|border| (first..=last).contains(border)).chain([first]);
    starts.map(|number| Ways::of(holds.truth(Slot::Span { first: number, last: number }))).fold(
        Ways::of(Truth::Unknown),
        |some, ways| Ways { met: some.met || ways.met, not_met: some.not_met || ways.not_met },
    )
}

fn others(parts: &[Node], place: usize) -> impl Iterator<Item = &Node> {
    parts.iter().enumerate().filter(move |(other, _)| *other != place).map(|(_, part)| part)
}

fn count(values: usize) -> u32 {
    u32::try_from(values).unwrap_or(u32::MAX)
}
