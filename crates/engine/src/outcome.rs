//! How a scheme's published conditions compare with the answers.

use waymark_model::{Condition, Date, Outcome, Scheme, Truth};

use crate::date;
use crate::in_order::in_order;
use crate::number_set::{FactIndex, FactSet};
use crate::slot::Slot;
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

/// Adds the facts not asked yet of a scheme that opens from a date still to be told: which of them matter then, the date
/// decides.
pub(crate) fn may_open_later(view: View<'_>, scheme: &Scheme, found: &mut FactSet) {
    let mut dates = FactSet::default();
    for criterion in &scheme.criteria {
        add_opening_dates(view, &criterion.when, &mut dates);
    }
    let is_open = |fact: FactIndex| view.slots.get(fact.0) == Some(&Slot::Open);
    if dates.iter().any(is_open) {
        let mut facts = FactSet::default();
        scheme.criteria.iter().for_each(|criterion| view.facts_of(&criterion.when, &mut facts));
        facts.iter().for_each(|fact| view.add_open(fact, found));
    }
}

/// Adds the facts of the dates from which parts of a condition may hold.
fn add_opening_dates(view: View<'_>, condition: &Condition, found: &mut FactSet) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| add_opening_dates(view, part, found));
        }
        Condition::Not(part) => add_opening_dates(view, part, found),
        Condition::People(_, part) => view.of_each().for_each(|view| add_opening_dates(view, part, found)),
        Condition::TodayFrom(expression) => view.add_asked_for(expression.facts(), found),
        Condition::Test(_) | Condition::TodayUntil(_) => {}
    }
}

/// The later days from which a condition of the scheme may hold, in order.
fn later_days(view: View<'_>, scheme: &Scheme) -> Vec<Date> {
    let mut days = Vec::new();
    for criterion in &scheme.criteria {
        add_later_days(view, &criterion.when, &mut days);
    }
    let mut days = in_order(days, PartialOrd::lt);
    days.dedup();
    days
}

/// Adds the later days from which a part of a condition may hold, for whomever it is said.
fn add_later_days(view: View<'_>, condition: &Condition, days: &mut Vec<Date>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| add_later_days(view, part, days));
        }
        Condition::Not(part) => add_later_days(view, part, days),
        Condition::People(_, part) => view.of_each().for_each(|view| add_later_days(view, part, days)),
        Condition::TodayFrom(expression) => {
            // Where nothing says by when it is sure, it may hold from the first day that it can be.
            let range = date::range(view, expression);
            days.extend(range.latest().or(range.earliest()).filter(|day| *day > view.on));
        }
        Condition::Test(_) | Condition::TodayUntil(_) => {}
    }
}
