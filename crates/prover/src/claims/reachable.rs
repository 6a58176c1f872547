//! `reachable`: whatever the rules can say, they say to somebody; and no criterion is always or never met.

use waymark_engine::Plan;
use waymark_model::{Deadline, OutcomeKind, Right, Scheme, Truth};

use crate::claim::Demand;
use crate::claims::{About, Builder};
use crate::later::opening_dates;
use crate::proof::Subject;

/// Adds the claims.
pub(super) fn add(builder: &mut Builder<'_, '_>) {
    let content = builder.rules.content();
    content.schemes.values().for_each(|scheme| outcomes(builder, scheme));
    content.schemes.values().for_each(|scheme| criteria(builder, scheme));
    content.rights.values().for_each(|right| cases(builder, right));
    for (id, alert) in content.alerts.keys().zip(content.alerts.values()) {
        let goal = builder.sight().raised(alert);
        let about = About::one(Subject::Alert(id.clone()), [&alert.when]);
        let id = id.clone();
        let seen = Box::new(move |_: &[_], plans: &[Plan]| {
            plans.iter().any(|plan| plan.alerts.iter().any(|raised| raised.id == id))
        });
        builder.claim(format!("reachable/alert/{}", alert.id), Demand::Some, goal, about, seen);
    }
    for (id, deadline) in content.deadlines.keys().zip(content.deadlines.values()) {
        let goal = builder.sight().concerns(deadline);
        let about = About::one(Subject::Deadline(id.clone()), deadline.conditions());
        let id = id.clone();
        let seen = Box::new(move |_: &[_], plans: &[Plan]| {
            let mut due = plans.iter().flat_map(|plan| &plan.deadlines);
            due.any(|due| due.id == id && due.concerns == Truth::Met)
        });
        builder.claim(format!("reachable/deadline/{}", deadline.id), Demand::Some, goal, about, seen);
        exceptions(builder, deadline);
    }
}

/// Each exception gives the date of somebody: it is met, and none before it can be.
fn exceptions(builder: &mut Builder<'_, '_>, deadline: &Deadline) {
    let mut before = vec![builder.sight().concerns(deadline)];
    for (place, exception) in deadline.exceptions.iter().enumerate() {
        let truth = builder.sight().truth(&exception.when);
        let goal = builder.circuit.all(before.iter().copied().chain([truth.met]));
        before.push(truth.not_met);
        let (id, date) = (deadline.id.clone(), exception.date.clone());
        let seen = Box::new(move |_: &[_], plans: &[Plan]| {
            let mut due = plans.iter().flat_map(|plan| &plan.deadlines);
            due.any(|due| due.id == id && due.concerns == Truth::Met && due.worked_out == [date.clone()])
        });
        let about = About::one(Subject::Deadline(deadline.id.clone()), deadline.conditions());
        let name = format!("reachable/deadline/{}/exception/{}", deadline.id, place + 1);
        builder.claim(name, Demand::Some, goal, about, seen);
    }
}

fn outcomes(builder: &mut Builder<'_, '_>, scheme: &Scheme) {
    let opens_later = !opening_dates(scheme).is_empty();
    for kind in OutcomeKind::ALL.into_iter().filter(|kind| opens_later || *kind != OutcomeKind::NotNow) {
        let goal = builder.sight().outcome(scheme, kind);
        let id = scheme.id.clone();
        let seen = Box::new(move |_: &[_], plans: &[Plan]| {
            let mut results = plans.iter().flat_map(|plan| &plan.schemes);
            results.any(|result| result.id == id && result.outcome.kind() == kind)
        });
        let name = format!("reachable/scheme/{}/{}", scheme.id, kind.name());
        builder.claim(name, Demand::Some, goal, about_scheme(scheme), seen);
    }
}

fn criteria(builder: &mut Builder<'_, '_>, scheme: &Scheme) {
    for criterion in &scheme.criteria {
        let truth = builder.sight().truth(&criterion.when);
        for (word, wanted, goal) in [("met", Truth::Met, truth.met), ("not-met", Truth::NotMet, truth.not_met)] {
            let (of, id) = (scheme.id.clone(), criterion.id.clone());
            let seen = Box::new(move |_: &[_], plans: &[Plan]| {
                let results = plans.iter().flat_map(|plan| &plan.schemes).filter(|result| result.id == of);
                results.flat_map(|result| &result.criteria).any(|found| found.id == id && found.truth == wanted)
            });
            let about = About::one(Subject::Scheme(scheme.id.clone()), [&criterion.when]);
            let name = format!("reachable/criterion/{}/{}/{word}", scheme.id, criterion.id);
            builder.claim(name, Demand::Some, goal, about, seen);
        }
    }
}

fn cases(builder: &mut Builder<'_, '_>, right: &Right) {
    for case in &right.cases {
        let goal = builder.sight().case(right, &case.id);
        let (of, id) = (right.id.clone(), case.id.clone());
        let seen = Box::new(move |_: &[_], plans: &[Plan]| {
            let mut results = plans.iter().flat_map(|plan| &plan.rights);
            results.any(|result| result.id == of && result.case.as_ref() == Some(&id))
        });
        let about = About::one(Subject::Right(right.id.clone()), right.cases.iter().map(|case| &case.when));
        builder.claim(format!("reachable/right/{}/{}", right.id, case.id), Demand::Some, goal, about, seen);
    }
}

/// A scheme, with all that its outcome rests on.
pub(super) fn about_scheme(scheme: &Scheme) -> About {
    About::one(Subject::Scheme(scheme.id.clone()), scheme.criteria.iter().map(|criterion| &criterion.when))
}
