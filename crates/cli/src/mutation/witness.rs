//! Which scenarios can notice a change.

use waymark_model::{Expectation, Items, Reason, ServiceId};

use crate::mutation::item::Item;

/// How likely an expectation is to notice that an item changed, most likely first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Attention {
    /// It says something of the item itself.
    Names,
    /// It says something that the item has a part in.
    May,
    /// Nothing that it says depends on the item.
    Cannot,
}

/// How likely an expectation is to notice that this item changed.
///
/// Criteria, cases, alerts and deadlines bear on their own results, on the places that they point to, and on which
/// question comes next.
pub(super) fn attention(expect: &Expectation, item: &Item, items: &Items) -> Attention {
    let points = |reason| expect.signposts_for.contains_key(&reason);
    let names = match item {
        Item::Scheme(scheme) => {
            expect.schemes.contains_key(&scheme.id)
                || expect.criteria.keys().any(|(id, _)| *id == scheme.id)
                || points(Reason::Scheme(scheme.id.clone()))
        }
        Item::Right(right) => {
            expect.rights.keys().any(|(id, _)| *id == right.id)
                || expect.cases.contains_key(&right.id)
                || points(Reason::Right(right.id.clone()))
        }
        Item::Alert(alert) => {
            expect.alerts.contains(&alert.id)
                || expect.no_alerts.contains(&alert.id)
                || points(Reason::Alert(alert.id.clone()))
        }
        Item::Deadline(deadline) => {
            expect.deadlines.contains_key(&deadline.id) || points(Reason::Deadline(deadline.id.clone()))
        }
        Item::Service(service) => expect.says_of(&service.id),
        // These have a part in anything.
        Item::Parameter(_) | Item::Question(_) => return Attention::May,
    };
    let points_to = |service: &ServiceId| expect.says_of(service);
    // No flip adds a place, so those that the item points to as it is written are all that can come or go.
    let may = match item {
        Item::Scheme(new) => items.schemes.get(&new.id).is_some_and(|old| old.signposts.iter().any(points_to)),
        Item::Right(new) => items.rights.get(&new.id).is_some_and(|old| old.signposts.iter().any(points_to)),
        Item::Alert(new) => items.alerts.get(&new.id).is_some_and(|old| old.signposts.iter().any(points_to)),
        Item::Deadline(new) => items.deadlines.get(&new.id).is_some_and(|old| old.signposts.iter().any(points_to)),
        Item::Service(_) | Item::Parameter(_) | Item::Question(_) => false,
    };
    if names {
        Attention::Names
    } else if may || expect.next_question.is_some() {
        Attention::May
    } else {
        Attention::Cannot
    }
}
