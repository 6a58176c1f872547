//! Variations of conditions.

use waymark_model::{Condition, Order, Predicate, Quantity, Test};

use crate::mutation::Flip;
use crate::mutation::date;
use crate::mutation::joined::{Join, joined};
use crate::mutation::list::one_left_out;
use crate::mutation::variation::Variation;
use crate::mutation::written::word;

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
        Condition::People(quantity, part) => {
            let other = |quantity| Condition::People(quantity, part.clone());
            let quantities = quantities(quantity).into_iter().map(|(flip, quantity)| instead(flip, other(quantity)));
            let within = variations(part).into_iter().map(|varied| {
                varied.inside(word(quantity)).map(|part| Condition::People(quantity.clone(), Box::new(part)))
            });
            quantities.chain(within).collect()
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
            let other = |(flip, order)| (flip, Predicate::Compare(order, limit.clone()));
            orders(*order).map(other).into()
        }
    }
}

/// How many else it may be.
fn quantities(quantity: &Quantity) -> Vec<(Flip, Quantity)> {
    match quantity {
        Quantity::Any => vec![(Flip::AllAny, Quantity::All)],
        Quantity::All => vec![(Flip::AllAny, Quantity::Any)],
        Quantity::Count(order, limit) => {
            orders(*order).map(|(flip, order)| (flip, Quantity::Count(order, limit.clone()))).into()
        }
    }
}

/// The limit let in or kept out, and the other way round.
fn orders(order: Order) -> [(Flip, Order); 2] {
    let (at_the_border, reversed) = match order {
        Order::Before => (Order::AtMost, Order::After),
        Order::AtMost => (Order::Before, Order::AtLeast),
        Order::AtLeast => (Order::After, Order::AtMost),
        Order::After => (Order::AtLeast, Order::Before),
    };
    [(Flip::Border, at_the_border), (Flip::Reversed, reversed)]
}
