//! What a condition is made of, through the named conditions that stand in it.

use std::collections::BTreeSet;

use crate::source::ConditionShape;
use crate::stage::lower::Shapes;

/// A condition and all its parts, those of the named conditions in it included, each of these once: so a circle of them
/// ends too.
pub(super) fn parts<'l>(condition: &'l ConditionShape, shapes: &'l Shapes) -> Vec<&'l ConditionShape> {
    let (mut found, mut named, mut waiting) = (Vec::new(), BTreeSet::new(), vec![condition]);
    while let Some(part) = waiting.pop() {
        found.push(part);
        match part {
            ConditionShape::All(parts) | ConditionShape::Any(parts) => waiting.extend(parts.iter()),
            ConditionShape::Not(part) | ConditionShape::People(_, part) => waiting.push(part),
            ConditionShape::Named(id) => {
                if named.insert(id.text()) {
                    waiting.extend(shapes.condition(id.text()).map(|named| &named.when));
                }
            }
            ConditionShape::Test(_) | ConditionShape::TodayFrom(_) | ConditionShape::TodayUntil(_) => {}
        }
    }
    found
}
