//! Which facts can still matter to the day of a deadline: those of its dates, and those that say which of them it is.

use waymark_model::{DateExpression, DateRange, Deadline, Truth};

use crate::date;
use crate::due_date::DueDate;
use crate::node::{Holds, Node, Told};
use crate::number_set::{FactIndex, FactSet};
use crate::slot::Slot;
use crate::spans::Spans;
use crate::target::Target;
use crate::view::View;
use crate::witness::{Cells, Changeable, add_witnessed};

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
        Some(Cells { fact: *fact, values: Target::All(&all).cells(*fact, about, &view.rules.gates)?, often: true })
    });
    let Some(cells) = cells.collect::<Option<Vec<Cells>>>() else {
        // What cannot be tried in every way is taken to matter, and whatever else may matter only with it.
        for fact in asked {
            open.insert(fact);
        }
        return;
    };
    let day = DueDay { deadline, when, conditions, dates, asking };
    add_witnessed(view.rules, view.slots, day, &cells, open);
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

/// The day of a deadline.
struct DueDay<'a> {
    deadline: &'a Deadline,
    when: &'a Node,
    conditions: &'a [Node],
    dates: Vec<(&'a DateExpression, Day)>,
    /// What is asked to know the day.
    asking: Target<'a>,
}

/// What may be the day, as far as answers tell it apart.
#[derive(PartialEq)]
struct Seen<'a> {
    /// The days of all dates of which nothing more is told.
    known: Option<DateRange>,
    /// Every other date, with whether each of its facts is told and counts.
    told: Vec<(&'a DateExpression, Vec<bool>)>,
}

impl<'a> Changeable for DueDay<'a> {
    type Seen = Seen<'a>;

    /// What may be the day; `None` where the deadline does not concern the person.
    fn seen(&self, told: Told<'_>) -> Option<Seen<'a>> {
        if told.truth(self.when) == Truth::NotMet {
            return None;
        }
        let mut seen = Seen { known: None, told: Vec::new() };
        for due in DueDate::all(told, self.deadline, self.conditions) {
            let Some((_, day)) = self.dates.iter().find(|(date, _)| *date == due.date) else { continue };
            let (Day::Fixed(range) | Day::Open(range, _)) = day;
            let is_told =
                |fact: &FactIndex| matches!(told.slots.get(fact.0), Some(Slot::Span { .. })) && told.is_used(*fact);
            let told_of: Vec<bool> = match day {
                Day::Fixed(_) => Vec::new(),
                Day::Open(_, facts) => facts.iter().map(is_told).collect(),
            };
            if !told_of.contains(&true) {
                seen.known = Some(seen.known.map_or(*range, |known| known.hull(*range)));
            } else if seen.told.iter().all(|(date, _)| *date != due.date) {
                seen.told.push((due.date, told_of));
            }
        }
        // Where it may be any day, no other date makes a difference.
        if seen.known == Some(DateRange::UNKNOWN) {
            seen.told.clear();
        }
        Some(seen)
    }

    fn open(&self, told: Told<'_>) -> FactSet {
        self.asking.open(told)
    }
}
