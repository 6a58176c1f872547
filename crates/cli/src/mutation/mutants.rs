//! Every mutant of the content.

use std::collections::BTreeSet;

use waymark_compiler::RuleName;
use waymark_model::{Condition, DateExpression, Deadline, Items, ParameterId, Question, Service};

use crate::conditions::conditions;
use crate::mutation::item::Item;
use crate::mutation::{Mutant, alert, condition, deadline, parameter, right, scheme};

/// Every mutant, kind by kind, each kind in the order of ids. Parameters that only words print are left alone.
pub(crate) fn mutants(items: &Items) -> Vec<Mutant> {
    let used = used_parameters(items);
    let parameters = items.parameters.values().filter(|parameter| used.contains(parameter.id()));
    let mut mutants: Vec<Mutant> = items.schemes.values().flat_map(scheme::mutants).collect();
    mutants.extend(items.rights.values().flat_map(right::mutants));
    mutants.extend(items.alerts.values().flat_map(alert::mutants));
    mutants.extend(items.deadlines.values().flat_map(deadline::mutants));
    mutants.extend(parameters.flat_map(parameter::mutants));
    mutants.extend(items.questions.values().flat_map(of_question));
    mutants.extend(items.services.values().flat_map(of_service));
    mutants
}

fn of_question(question: &Question) -> Vec<Mutant> {
    let put = |when| Item::Question(Question { when: Some(when), ..question.clone() });
    optional(&RuleName::Question(question.id.clone()), "when", question.when.as_ref(), put)
}

fn of_service(service: &Service) -> Vec<Mutant> {
    let put = |serves| Item::Service(Service { serves: Some(serves), ..service.clone() });
    optional(&RuleName::Service(service.id.clone()), "serves", service.serves.as_ref(), put)
}

fn optional(rule: &RuleName, key: &str, when: Option<&Condition>, put: impl Fn(Condition) -> Item) -> Vec<Mutant> {
    let varied = when.into_iter().flat_map(condition::variations);
    varied.map(|varied| Mutant::new(rule.clone(), varied.inside(key).map(&put))).collect()
}

fn used_parameters(items: &Items) -> BTreeSet<&ParameterId> {
    let dates = items.deadlines.values().flat_map(Deadline::dates).flat_map(DateExpression::parameters);
    conditions(items).into_iter().flat_map(|(_, condition)| condition.parameters()).chain(dates).collect()
}
