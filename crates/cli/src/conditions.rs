//! Every condition of the content, with the rule it stands in.

use waymark_compiler::RuleName;
use waymark_model::{Condition, Items};

/// Every condition, kind by kind, each kind in the order of ids.
pub(crate) fn conditions(items: &Items) -> Vec<(RuleName, &Condition)> {
    let mut found = Vec::new();
    for scheme in items.schemes.values() {
        let name = |id| RuleName::Criterion(scheme.id.clone(), id);
        found.extend(scheme.criteria.iter().map(|criterion| (name(criterion.id.clone()), &criterion.when)));
    }
    for right in items.rights.values() {
        let name = |id| RuleName::Case(right.id.clone(), id);
        found.extend(right.cases.iter().map(|case| (name(case.id.clone()), &case.when)));
    }
    found.extend(items.alerts.values().map(|alert| (RuleName::Alert(alert.id.clone()), &alert.when)));
    for deadline in items.deadlines.values() {
        let exceptions = deadline.exceptions.iter().enumerate();
        found.push((RuleName::Deadline(deadline.id.clone()), &deadline.when));
        found.extend(exceptions.map(|(place, it)| (RuleName::Exception(deadline.id.clone(), place), &it.when)));
    }
    let questions = items.questions.values().filter_map(|question| Some((&question.id, question.when.as_ref()?)));
    found.extend(questions.map(|(id, when)| (RuleName::Question(id.clone()), when)));
    let services = items.services.values().filter_map(|service| Some((&service.id, service.serves.as_ref()?)));
    found.extend(services.map(|(id, serves)| (RuleName::Service(id.clone()), serves)));
    found
}
