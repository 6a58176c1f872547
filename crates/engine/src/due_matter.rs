//! Which facts can still matter to the day of a deadline: those of its dates, and those that say which of them it is.

use waymark_model::{DateExpression, DateRange, Deadline, Truth};

use crate::date;
use crate::due_date::DueDate;
use crate::fact_set::{FactIndex, FactSet};
use crate::matter::{Cells, MOST_TRIALS};
use crate::node::{Holds, Node, Told};
use crate::slot::Slot;
use crate::spans::Spans;
use crate::target::Target;
use crate::view::View;

/// Adds the facts not asked yet that can still change the day of a deadline. `when` says whom it concerns, `conditions`
/// are those of its exceptions.
///
/// For each fact it looks for a witness: some others, told so that a value of the fact changes what may be the day. Whatever
/// is told of a date, another one in its place counts as a change: that is never too few facts, and hardly ever too many.
pub(crate) fn add(view: View<'_>, deadline: &Deadline, when: &Node, conditions: &[Node], open: &mut FactSet) {
    let dates: Vec<(&DateExpression, Day)> = deadline.dates().map(|date| (date, Day::of(view, date))).collect();
    let still_open = DueDate::all(view.told(), deadline, conditions).into_iter().filter_map(|due| {
        let (_, day) = dates.iter().find(|(date, _)| *date == due.date)?;
        if let Day::Open(_, facts) = day { Some(facts) } else { None }
    });
    let anything = |fact: &FactIndex| Node::Atom(*fact, Holds::On(Spans::one((i64::MIN, i64::MAX))));
    let mut nodes = conditions.to_vec();
    nodes.extend(still_open.flatten().map(anything));
    let asking = Target::All(&nodes);
    let unsettled = asking.open(view.told());
    let asked = asking.facts(&view.rules.gates).into_iter();
    let asked: Vec<FactIndex> = asked.filter(|fact| unsettled.contains(*fact) && view.rules.is_asked(*fact)).collect();
    let mut all = nodes.clone();
    all.push(when.clone());
    let cells = asked.iter().map(|fact| {
        let about = view.rules.variables.about(view.content, *fact)?;
        Some(Cells { fact: *fact, values: Target::All(&all).cells(*fact, about, &view.rules.gates)? })
    });
    let Some(cells) = cells.collect::<Option<Vec<Cells>>>() else {
        // What cannot be tried in every way is taken to matter, and whatever else may matter only with it.
        for fact in asked {
            open.insert(fact);
        }
        return;
    };
    let mut search =
        Search { view, deadline, when, conditions, dates, asking, slots: view.slots.to_vec(), trials: MOST_TRIALS };
    for (place, tested) in cells.iter().enumerate() {
        if !open.contains(tested.fact) {
            let others = cells.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, cells)| cells);
            if search.witness(tested, &others.collect::<Vec<_>>()) {
                open.insert(tested.fact);
            }
        }
    }
}

/// What is known of a date.
enum Day {
    /// No answer can change it.
    Fixed(DateRange),
    /// It may be these days while nothing more is told of its facts, which are these: some of them, or of those that say
    /// whether they count, were not asked yet and can still be.
    Open(DateRange, Vec<FactIndex>),
}

impl Day {
    fn of(view: View<'_>, date: &DateExpression) -> Self {
        let range = date::range(view, date);
        let facts: Vec<FactIndex> = date.facts().into_iter().filter_map(|fact| view.index(fact)).collect();
        let mut unasked = FactSet::default();
        view.add_unasked(date.facts(), &mut unasked);
        let is_open = range.exact().is_none() && !unasked.is_empty();
        if is_open { Self::Open(range, facts) } else { Self::Fixed(range) }
    }
}

/// A search through values of the facts of a deadline.
struct Search<'a> {
    view: View<'a>,
    deadline: &'a Deadline,
    when: &'a Node,
    conditions: &'a [Node],
    dates: Vec<(&'a DateExpression, Day)>,
    /// What is asked to know the day.
    asking: Target<'a>,
    slots: Vec<Slot>,
    trials: u32,
}

/// What may be the day, as far as answers tell it apart.
#[derive(PartialEq)]
struct Seen<'a> {
    /// The days of all dates of which nothing more is told.
    known: Option<DateRange>,
    /// Every other date, with whether each of its facts is told and counts.
    told: Vec<(&'a DateExpression, Vec<bool>)>,
}

impl<'a> Search<'a> {
    /// Whether some of `others`, which are open, can be told so that a value of the tested fact changes what is seen.
    fn witness(&mut self, tested: &Cells, others: &[&Cells]) -> bool {
        let seen = self.seen();
        if seen.is_none() || !self.asking.open(self.told()).contains(tested.fact) {
            return false;
        }
        let Some(left) = self.trials.checked_sub(1) else { return true };
        self.trials = left;
        if tested.values.iter().any(|value| self.seen_with(tested.fact, *value) != seen) {
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

    fn told(&self) -> Told<'_> {
        self.view.rules.told(&self.slots)
    }

    /// What may be the day; `None` where the deadline does not concern the person.
    fn seen(&self) -> Option<Seen<'a>> {
        if self.told().truth(self.when) == Truth::NotMet {
            return None;
        }
        let mut seen = Seen { known: None, told: Vec::new() };
        for due in DueDate::all(self.told(), self.deadline, self.conditions) {
            let Some((_, day)) = self.dates.iter().find(|(date, _)| *date == due.date) else { continue };
            let (Day::Fixed(range) | Day::Open(range, _)) = day;
            let told: Vec<bool> = match day {
                Day::Fixed(_) => Vec::new(),
                Day::Open(_, facts) => facts.iter().map(|fact| self.is_told(*fact)).collect(),
            };
            if !told.contains(&true) {
                seen.known = Some(seen.known.map_or(*range, |known| known.hull(*range)));
            } else if seen.told.iter().all(|(date, _)| *date != due.date) {
                seen.told.push((due.date, told));
            }
        }
        // Where it may be any day, no other date makes a difference.
        if seen.known == Some(DateRange::UNKNOWN) {
            seen.told.clear();
        }
        Some(seen)
    }

    fn is_told(&self, fact: FactIndex) -> bool {
        matches!(self.slots.get(fact.0), Some(Slot::Span { .. })) && self.told().is_used(fact)
    }

    fn seen_with(&mut self, fact: FactIndex, value: Slot) -> Option<Seen<'a>> {
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
