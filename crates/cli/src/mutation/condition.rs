//! Variations of conditions.

use waymark_model::{Condition, Order, Predicate, Test};

use crate::mutation::Flip;
use crate::mutation::date;
use crate::mutation::joined::{Join, joined};
use crate::mutation::list::one_left_out;
use crate::mutation::variation::Variation;

const ALL: Join<Condition> = Join { word: "all", this: Condition::All, other: Condition::Any, flip: Flip::AllAny };
const ANY: Join<Condition> = Join { word: "any", this: Condition::Any, other: Condition::All, flip: Flip::AllAny };

/// A condition with one change, in every way.
pub(super) fn variations(condition: &Condition) -> Vec<Variation<Condition>> {
    let instead = |flip, made| Variation::instead(flip, condition, made);
    match condition {
        Condition::All(parts) => joined(parts, &ALL, variations),
        Condition::Any(parts) => joined(parts, &ANY, variations),
        Condition::Not(part) => {
            // A test is negated by itself.
            let bare = (!matches!(**part, Condition::Test(_))).then(|| instead(Flip::Negated, (**part).clone()));
            let within = variations(part)
                .into_iter()
                .map(|varied| varied.inside("not").map(|part| Condition::Not(Box::new(part))));
            bare.into_iter().chain(within).collect()
        }
        Condition::Test(test) => {
            let negated = instead(Flip::Negated, Condition::Not(Box::new(condition.clone())));
            let with = |(flip, predicate)| instead(flip, Condition::Test(Test { predicate, ..test.clone() }));
            let mut found = vec![negated];
            found.extend(predicates(&test.predicate).into_iter().map(with));
            found
        }
        Condition::TodayFrom(date) => {
            let mut found = vec![instead(Flip::FromUntil, Condition::TodayUntil(date.clone()))];
            found.extend(
                date::variations(date).into_iter().map(|varied| varied.inside("today-from").map(Condition::TodayFrom)),
            );
            found
        }
        Condition::TodayUntil(date) => {
            let mut found = vec![instead(Flip::FromUntil, Condition::TodayFrom(date.clone()))];
            found.extend(
                date::variations(date)
                    .into_iter()
                    .map(|varied| varied.inside("today-until").map(Condition::TodayUntil)),
            );
            found
        }
    }
}

/// What else may be asked of the value. Of yes and no, and of a single value, only the opposite: that is negation.
fn predicates(predicate: &Predicate) -> Vec<(Flip, Predicate)> {
    match predicate {
        // How far `within` reaches is a parameter, and varied there.
        Predicate::Is(_) | Predicate::Includes(_) | Predicate::Within { .. } => Vec::new(),
        Predicate::OneOf(values) => {
            one_left_out(values).map(|(_, rest)| (Flip::ValueLeftOut, Predicate::OneOf(rest))).collect()
        }
        Predicate::Compare(order, limit) => {
            let (at_the_border, reversed) = match order {
                Order::Before => (Order::AtMost, Order::After),
                Order::AtMost => (Order::Before, Order::AtLeast),
                Order::AtLeast => (Order::After, Order::AtMost),
                Order::After => (Order::AtLeast, Order::Before),
            };
            let other = |order| Predicate::Compare(order, limit.clone());
            vec![(Flip::Border, other(at_the_border)), (Flip::Reversed, other(reversed))]
        }
    }
}
