//! How a scheme's published conditions compare with the answers.

use waymark_model::{Condition, Date, Outcome, Scheme, Truth};

use crate::date;
use crate::fact_set::FactSet;
use crate::in_order::in_order;
use crate::target::{Found, Target};
use crate::view::View;

/// Compares a scheme's conditions with the answers.
///
/// Conditions that fail on the day may fail only because something opens later. So a failing scheme is looked at again
/// on each later day from which one of its conditions may hold: met on one of them is "not now"; unknown on one of them
/// is "cannot tell", for time alone must never turn a missing answer into a no. `today` says whether they are all met on
/// the day.
pub(crate) fn outcome(view: View<'_>, scheme: &Scheme, today: Truth) -> Outcome {
    match today {
        Truth::Met => Outcome::Matches,
        Truth::NotMet => later_outcome(view, scheme),
        Truth::Unknown => Outcome::CannotTell,
    }
}

fn later_outcome(view: View<'_>, scheme: &Scheme) -> Outcome {
    let mut may_hold = false;
    for day in later_days(view, scheme) {
        match Target::All(&view.rules.criteria_on(view.content, day, scheme)).found(view.told()) {
            Found::Truth(Truth::Met) => return Outcome::NotNow { from: day },
            Found::Truth(Truth::NotMet) => {}
            _ => may_hold = true,
        }
    }
    if may_hold { Outcome::CannotTell } else { Outcome::DoesNotMatch }
}

/// Adds the facts not asked yet that stand in unknown conditions of a scheme on a later day.
///
/// They may be more than can matter: which days are later ones depends on the dates told.
pub(crate) fn open_later(view: View<'_>, scheme: &Scheme, found: &mut FactSet) {
    for day in later_days(view, scheme) {
        let criteria = view.rules.criteria_on(view.content, day, scheme);
        if Target::All(&criteria).found(view.told()) == Found::Open {
            for criterion in &criteria {
                view.told().open(criterion, found);
            }
        }
    }
}

/// The later days from which a condition of the scheme may hold, in order.
fn later_days(view: View<'_>, scheme: &Scheme) -> Vec<Date> {
    let mut days = Vec::new();
    for criterion in &scheme.criteria {
        criterion.when.visit(&mut |part| {
            if let Condition::TodayFrom(expression) = part {
                days.extend(date::range(view, expression).latest().filter(|day| *day > view.on));
            }
        });
    }
    let mut days = in_order(days, PartialOrd::lt);
    days.dedup();
    days
}
