//! Which dates concern a person.

use waymark_model::{DateRange, Deadline, Truth};

use crate::condition::View;
use crate::date;
use crate::result::DeadlineDue;

/// A deadline, if it concerns this person and anything is known of its day. One whose condition is unknown counts once
/// everything it rests on was asked: better a date too many than one missed.
pub(crate) fn due(view: View<'_>, deadline: &Deadline) -> Option<DeadlineDue> {
    let concerns = view.truth(&deadline.when);
    let still_to_ask = !view.open_facts(&deadline.when).is_empty();
    if concerns == Truth::NotMet || (concerns == Truth::Unknown && still_to_ask) {
        return None;
    }
    let range = date::range(view, &deadline.date);
    let day = DeadlineDue::day(deadline.kind, range)?;
    let mut facts = deadline.when.facts();
    facts.extend(deadline.date.facts());
    Some(DeadlineDue {
        id: deadline.id.clone(),
        kind: deadline.kind,
        date: range,
        concerns,
        days_left: DateRange::days_between(view.on, day),
        because: view.told(facts),
    })
}
