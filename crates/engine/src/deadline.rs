//! Which dates concern a person.

use waymark_model::{DateRange, Deadline, Truth};

use crate::date;
use crate::fact_set::FactSet;
use crate::grounds::Grounds;
use crate::node::Node;
use crate::result::DeadlineDue;
use crate::view::View;

/// A deadline, if it concerns this person and anything is known of its day. One whose condition is unknown counts once
/// everything it rests on was asked: better a date too many than one missed. `when` says whom it concerns, and `concerns`
/// whether it is this person.
pub(crate) fn due(view: View<'_>, deadline: &Deadline, when: &Node, concerns: Truth) -> Option<DeadlineDue> {
    let mut still_to_ask = FactSet::default();
    view.told().open(when, &mut still_to_ask);
    let is_open = still_to_ask.iter().any(|fact| view.rules.is_asked(fact));
    if concerns == Truth::NotMet || (concerns == Truth::Unknown && is_open) {
        return None;
    }
    let range = date::range(view, &deadline.date);
    let day = DeadlineDue::day(deadline.kind, range)?;
    let mut facts = FactSet::default();
    view.facts_of(&deadline.when, &mut facts);
    view.add_asked_for(deadline.date.facts(), &mut facts);
    let mut parameters = deadline.when.parameters();
    parameters.extend(deadline.date.parameters());
    Some(DeadlineDue {
        id: deadline.id.clone(),
        kind: deadline.kind,
        date: range,
        concerns,
        days_left: DateRange::days_between(view.on, day),
        because: view.known(&facts),
        grounds: Grounds::of(view, [&deadline.basis], parameters),
    })
}
