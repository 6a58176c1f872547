//! `alerts-hold`: an alert that is raised stays raised, whatever else is answered.

use std::rc::Rc;

use waymark_engine::Plan;
use waymark_model::AlertId;

use crate::claim::Demand;
use crate::claims::{About, Builder};
use crate::person::Person;
use crate::proof::Subject;

/// Adds the claims.
pub(super) fn add(builder: &mut Builder<'_, '_>) {
    let content = builder.rules.content();
    let Some(area) = content.areas.keys().next().cloned() else { return };
    let further = Rc::new(Person::new(&mut builder.circuit, builder.rules, builder.cells));
    let anybody = Rc::clone(&builder.anybody);
    let kept = anybody.kept_by(&mut builder.circuit, &further);
    for (id, alert) in content.alerts.keys().zip(content.alerts.values()) {
        let raised = builder.sight().raised(alert);
        let still = builder.sight_of(&further).raised(alert);
        let goal = builder.circuit.all([kept, raised, !still]);
        let about = About::one(Subject::Alert(id.clone()), [&alert.when]);
        let (people, of) = (vec![Rc::clone(&anybody), Rc::clone(&further)], id.clone());
        let seen = Box::new(
            move |_: &[_], plans: &[Plan]| matches!(plans, [before, after] if is_raised(before, &of) && !is_raised(after, &of)),
        );
        builder.claim_of(format!("alerts-hold/{id}"), Demand::None, goal, people, area.clone(), about, seen);
    }
}

fn is_raised(plan: &Plan, id: &AlertId) -> bool {
    plan.alerts.iter().any(|raised| raised.id == *id)
}
