//! `exclusive`: no answers make all criteria of a scheme both met and not met. It holds by the way truth is put into
//! formulas, so it keeps watch over the prover, not over the rules.

use waymark_engine::Plan;
use waymark_model::OutcomeKind;

use crate::claim::Demand;
use crate::claims::Builder;
use crate::claims::reachable::about_scheme;

/// Adds the claims.
pub(super) fn add(builder: &mut Builder<'_, '_>) {
    for scheme in builder.rules.content().schemes.values() {
        let today = builder.sight().criteria(scheme);
        let goal = builder.circuit.all([today.met, today.not_met]);
        let id = scheme.id.clone();
        let seen = Box::new(move |_: &[_], plans: &[Plan]| {
            let outcomes = plans.iter().flat_map(|plan| &plan.schemes).filter(|result| result.id == id);
            let kinds: Vec<OutcomeKind> = outcomes.map(|result| result.outcome.kind()).collect();
            kinds.contains(&OutcomeKind::Matches) && kinds.iter().any(|kind| *kind != OutcomeKind::Matches)
        });
        builder.claim(format!("exclusive/{}", scheme.id), Demand::None, goal, about_scheme(scheme), seen);
    }
}
