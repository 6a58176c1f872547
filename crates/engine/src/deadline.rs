//! Which dates concern a person.

use waymark_model::{Condition, DateExpression, DateRange, Deadline, Truth};

use crate::due_date::DueDate;
use crate::grounds::Grounds;
use crate::node::Node;
use crate::number_set::FactSet;
use crate::result::DeadlineDue;
use crate::view::View;

/// A deadline, if it concerns this person and anything is known of its day. One whose condition is unknown counts once
/// everything it rests on was asked: better a date too many than one missed. `when` says whom it concerns, and `concerns`
/// whether it is this person; `exceptions` are the conditions of its exceptions.
pub(crate) fn due(
    view: View<'_>,
    deadline: &Deadline,
    (when, exceptions): (&Node, &Vec<Node>),
    concerns: Truth,
) -> Option<DeadlineDue> {
    let mut still_to_ask = FactSet::default();
    view.told().open(when, &mut still_to_ask);
    let is_open = still_to_ask.iter().any(|fact| view.rules.is_asked(fact));
    if concerns == Truth::NotMet || (concerns == Truth::Unknown && is_open) {
        return None;
    }
    let dates = DueDate::all(view.told(), deadline, exceptions);
    let range = DueDate::range(view, &dates);
    let day = DeadlineDue::day(deadline.kind, range)?;
    let used = || dates.iter().filter_map(|due| due.exception);
    let conditions = || [&deadline.when].into_iter().chain(used().map(|exception| &exception.when));
    let mut facts = FactSet::default();
    deadline.conditions().for_each(|condition| view.facts_of(condition, &mut facts));
    for due in &dates {
        view.add_asked_for(due.date.facts(), &mut facts);
    }
    let mut parameters = conditions().flat_map(Condition::parameters).collect::<Vec<_>>();
    parameters.extend(dates.iter().flat_map(|due| due.date.parameters()));
    let mut worked_out: Vec<DateExpression> = dates.iter().map(|due| due.date.clone()).collect();
    worked_out.dedup();
    Some(DeadlineDue {
        id: deadline.id.clone(),
        kind: deadline.kind,
        date: range,
        worked_out,
        concerns,
        days_left: DateRange::days_between(view.on, day),
        because: view.known(&facts),
        grounds: Grounds::of(view, [&deadline.basis].into_iter().chain(used().map(|it| &it.basis)), parameters),
    })
}
