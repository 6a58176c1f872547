//! `somewhere-to-go`: nobody leaves with nothing, and whoever may have a scheme that touches their status is told of a
//! regulated adviser.

use std::collections::BTreeSet;
use std::rc::Rc;

use waymark_engine::{Plan, SchemeResult};
use waymark_model::{Area, Boundary, Outcome, Scheme, Service, ServiceId, Truth};

use crate::claim::Demand;
use crate::claims::reachable::about_scheme;
use crate::claims::{About, Builder};
use crate::proof::Subject;
use crate::sat::Lit;

/// Adds the claims.
pub(super) fn add(builder: &mut Builder<'_, '_>) {
    let content = builder.rules.content();
    for area in content.areas.values() {
        let anywhere = among(builder, area, |_| true);
        let about = About { subjects: vec![Subject::Places], ..About::default() };
        let seen = Box::new(|_: &[_], plans: &[Plan]| plans.iter().any(|plan| plan.signposts.is_empty()));
        let people = vec![Rc::clone(&builder.anybody)];
        let name = format!("somewhere-to-go/{}", area.id);
        builder.claim_of(name, Demand::None, !anywhere, people, area.id.clone(), about, seen);
        let adviser = among(builder, area, |service| service.adviser);
        let status = content.schemes.values().filter(|scheme| scheme.boundary == Boundary::Status);
        status.for_each(|scheme| with_adviser(builder, area, scheme, adviser));
    }
}

/// Where one of these services is among the places.
fn among(builder: &mut Builder<'_, '_>, area: &Area, wanted: impl Fn(&Service) -> bool) -> Lit {
    let mut sight = builder.sight();
    let services = sight.rules.content().services.values().filter(|service| wanted(service));
    let places: Vec<Lit> = services.map(|service| sight.place(area, service)).collect();
    builder.circuit.any(places)
}

/// Nobody has the scheme in sight and no adviser among the places.
fn with_adviser(builder: &mut Builder<'_, '_>, area: &Area, scheme: &Scheme, adviser: Lit) {
    let in_sight = builder.sight().in_sight(scheme);
    let goal = builder.circuit.all([in_sight, !adviser]);
    let advisers = builder.rules.content().services.values().filter(|service| service.adviser);
    let advisers: BTreeSet<ServiceId> = advisers.map(|service| service.id.clone()).collect();
    let id = scheme.id.clone();
    let seen = Box::new(move |_: &[_], plans: &[Plan]| {
        let shown = |plan: &Plan| plan.schemes.iter().any(|result| result.id == id && is_in_sight(result));
        let none = |plan: &Plan| !plan.signposts.iter().any(|place| advisers.contains(&place.service));
        plans.iter().any(|plan| shown(plan) && none(plan))
    });
    let about = about_scheme(scheme).and(About { subjects: vec![Subject::Places], ..About::default() });
    let people = vec![Rc::clone(&builder.anybody)];
    let name = format!("somewhere-to-go/{}/adviser/{}", area.id, scheme.id);
    builder.claim_of(name, Demand::None, goal, people, area.id.clone(), about, seen);
}

/// A scheme that could be this person's, as its signposts take it.
fn is_in_sight(result: &SchemeResult) -> bool {
    match result.outcome {
        Outcome::Matches | Outcome::NotNow { .. } => true,
        Outcome::CannotTell => result.criteria.iter().any(|criterion| criterion.truth == Truth::Met),
        Outcome::DoesNotMatch => false,
    }
}
