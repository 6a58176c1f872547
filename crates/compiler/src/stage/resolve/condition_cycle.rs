//! Named conditions that are made of each other: none of them ever says anything.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::source::{ConditionShape, NamedConditionShape};
use crate::stage::lower::{Lowered, Shapes};
use crate::stage::resolve::parts::parts;

/// Reports each named condition that is made of itself, directly or through others, at the first mention that leads back.
pub(super) fn find(lowered: &Lowered, faults: &mut Faults) {
    let shapes = &lowered.shapes;
    let mut reported: BTreeSet<&str> = BTreeSet::new();
    for start in shapes.conditions.iter().map(|filed| &filed.shape) {
        let circle = reaching(start, shapes);
        if circle.is_empty() || circle.iter().any(|name| reported.contains(name)) {
            continue;
        }
        reported.extend(&circle);
        let others: Vec<String> =
            circle.iter().filter(|name| **name != start.id.value.as_str()).map(|name| format!("`{name}`")).collect();
        let message = if others.is_empty() {
            format!("the condition `{}` is made of itself", start.id.value)
        } else {
            format!("the condition `{}` is made of {}, which is made of it", start.id.value, others.join(" and "))
        };
        let mut fault = Diagnostic::new(Code::ConditionCycle, start.id.place, message);
        for other in
            circle.iter().filter_map(|name| shapes.condition(name)).filter(|other| other.id.value != start.id.value)
        {
            fault = fault.also(other.id.place, "this one leads back");
        }
        faults.add(fault.help("write one of them out".to_owned()));
    }
}

/// The named conditions on a way from `start` back to it, itself included; none where no way leads back.
fn reaching<'l>(start: &'l NamedConditionShape, shapes: &'l Shapes) -> BTreeSet<&'l str> {
    let from_start = named_in(&start.when, shapes);
    let leads_back = |name: &&str| {
        let name = *name;
        name == start.id.value.as_str()
            || shapes
                .condition(name)
                .is_some_and(|other| named_in(&other.when, shapes).contains(start.id.value.as_str()))
    };
    if from_start.contains(start.id.value.as_str()) {
        from_start.into_iter().filter(leads_back).collect()
    } else {
        BTreeSet::new()
    }
}

/// Every named condition that a condition is made of, directly or through others.
fn named_in<'l>(condition: &'l ConditionShape, shapes: &'l Shapes) -> BTreeSet<&'l str> {
    let names = parts(condition, shapes).into_iter().filter_map(|part| match part {
        ConditionShape::Named(id) => Some(id.text()),
        _ => None,
    });
    names.collect()
}
