//! How a scheme's published conditions compare with the answers.

use std::collections::BTreeSet;

use waymark_model::{Condition, Date, Outcome, Scheme, Truth};

use crate::condition::View;
use crate::date;

/// Compares a scheme's conditions with the answers.
///
/// Conditions that fail on the day may fail only because something opens later. So a failing scheme is looked at again
/// on each later day from which one of its conditions may hold: met on one of them is "not now"; unknown on one of them
/// is "cannot tell", for time alone must never turn a missing answer into a no.
pub(crate) fn outcome(view: View<'_>, scheme: &Scheme) -> Outcome {
    match truth(view, scheme) {
        Truth::Met => Outcome::Matches,
        Truth::Unknown => Outcome::CannotTell,
        Truth::NotMet => later_outcome(view, scheme),
    }
}

fn later_outcome(view: View<'_>, scheme: &Scheme) -> Outcome {
    let mut may_hold = false;
    for day in later_days(view, scheme) {
        match truth(view.on(day), scheme) {
            Truth::Met => return Outcome::NotNow { from: day },
            Truth::Unknown => may_hold = true,
            Truth::NotMet => {}
        }
    }
    if may_hold { Outcome::CannotTell } else { Outcome::DoesNotMatch }
}

/// Whether all conditions of a scheme are met on the view's day.
pub(crate) fn truth(view: View<'_>, scheme: &Scheme) -> Truth {
    Truth::all(scheme.criteria.iter().map(|criterion| view.truth(&criterion.when)))
}

/// The later days from which a condition of the scheme may hold, in order.
pub(crate) fn later_days(view: View<'_>, scheme: &Scheme) -> BTreeSet<Date> {
    let mut days = BTreeSet::new();
    for criterion in &scheme.criteria {
        criterion.when.visit(&mut |part| {
            if let Condition::TodayFrom(expression) = part {
                days.extend(date::range(view, expression).latest().filter(|day| *day > view.on));
            }
        });
    }
    days
}
