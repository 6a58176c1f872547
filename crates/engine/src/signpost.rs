//! Where to go, and why there.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use waymark_model::{
    Access, COMMON_LANGUAGE, NeedId, Outcome, Reason, Right, RightAnswer, Service, ServiceId, Situation, Truth, Value,
};

use crate::in_order::in_order;
use crate::node::Node;
use crate::result::{AlertRaised, DeadlineDue, Merit, RightResult, SchemeResult, Signpost};
use crate::view::View;

/// Everything that may point to a place.
pub(crate) struct Pointers<'a> {
    pub(crate) alerts: &'a [AlertRaised],
    pub(crate) deadlines: &'a [DeadlineDue],
    pub(crate) schemes: &'a [SchemeResult],
    pub(crate) rights: &'a [RightResult],
}

/// The needs that the person named.
pub(crate) fn named_needs(view: View<'_>) -> Vec<NeedId> {
    let told = view.content.needs_fact.as_ref().and_then(|fact| view.value(fact));
    match told {
        // Content makes the values of this fact from the ids of needs.
        Some(Value::Choices(ids)) => ids.iter().filter_map(|id| NeedId::parse(id.as_str()).ok()).collect(),
        _ => Vec::new(),
    }
}

/// Places to go, best first: those that an alert points to, then those for a date; of the others, those that meet a need
/// which the person named. Among equals: those for a scheme, a right, a need, and those open to anyone, which come before a
/// right when nobody named a need; then more needs met, then the weightiest [`Merit`] that only one of two has, then more
/// reasons, then, of those open to anyone, the one that the area names first, then by id.
pub(crate) fn signposts(view: View<'_>, situation: &Situation, pointers: &Pointers<'_>) -> Vec<Signpost> {
    let needs = named_needs(view);
    let mut reasons: BTreeMap<&ServiceId, BTreeSet<Reason>> = BTreeMap::new();
    let mut point = |service, reason| {
        reasons.entry(service).or_default().insert(reason);
    };
    let content = view.content;
    for raised in pointers.alerts {
        let alert = content.alerts.get(&raised.id);
        alert.iter().flat_map(|a| &a.signposts).for_each(|s| point(s, Reason::Alert(raised.id.clone())));
    }
    for due in pointers.deadlines {
        let deadline = content.deadlines.get(&due.id);
        deadline.iter().flat_map(|d| &d.signposts).for_each(|s| point(s, Reason::Deadline(due.id.clone())));
    }
    for result in pointers.schemes.iter().filter(|result| is_in_sight(result)) {
        let scheme = content.schemes.get(&result.id);
        scheme.iter().flat_map(|s| &s.signposts).for_each(|s| point(s, Reason::Scheme(result.id.clone())));
    }
    for result in pointers.rights {
        let right = content.rights.get(&result.id).filter(|right| bears_on(right, result, &needs));
        right.iter().flat_map(|r| &r.signposts).for_each(|s| point(s, Reason::Right(result.id.clone())));
    }
    for service in content.services.values() {
        let met = service.needs.iter().filter(|need| needs.contains(*need));
        met.for_each(|need| point(&service.id, Reason::Need(need.clone())));
    }
    let area = content.areas.get(&situation.area);
    let for_anyone: Vec<&ServiceId> = area.iter().flat_map(|area| &area.fallback).collect();
    for service in &for_anyone {
        point(service, Reason::Anyone);
    }

    let places = content.services.values().zip(&view.rules.services);
    let found = places.filter_map(|(service, whom)| {
        let because = reasons.get(&service.id).filter(|_| serves(view, situation, service, whom.as_ref()))?;
        let met = service.needs.iter().filter(|need| needs.contains(*need)).cloned().collect();
        Some(Signpost {
            service: service.id.clone(),
            needs: met,
            because: because.iter().cloned().collect(),
            merits: Merit::ALL.into_iter().filter(|merit| has(service, situation, *merit)).collect(),
        })
    });
    let key = |signpost: &Signpost| {
        let strongest = signpost.because.iter().map(|reason| rank(reason, &needs)).min().unwrap_or(u8::MAX);
        let lacks = Merit::ALL.map(|merit| !signpost.merits.contains(&merit));
        let [many_needs, many_reasons] = [signpost.needs.len(), signpost.because.len()].map(Reverse);
        let in_area = for_anyone.iter().position(|service| **service == signpost.service).unwrap_or(for_anyone.len());
        (strongest.min(NOT_URGENT), signpost.needs.is_empty(), strongest, many_needs, lacks, many_reasons, in_area)
    };
    // They come in the order of their ids, and equal ones stay so.
    in_order(found, |a, b| key(a) < key(b))
}

fn has(service: &Service, situation: &Situation, merit: Merit) -> bool {
    match merit {
        Merit::SelfReferral => service.access.iter().any(|way| *way != Access::Referral),
        Merit::Language => {
            let read = situation.language.as_ref().filter(|tag| *tag != COMMON_LANGUAGE);
            read.is_some_and(|tag| service.languages.contains(tag))
        }
        Merit::Near => service.area.is_some(),
        Merit::ByPhone => !service.phones.is_empty(),
        Merit::Fresh => situation.on <= service.review_by,
    }
}

/// A scheme that could be this person's: it matches, will match, or cannot be told though part of it is met.
fn is_in_sight(result: &SchemeResult) -> bool {
    match result.outcome {
        Outcome::Matches | Outcome::NotNow { .. } => true,
        Outcome::CannotTell => result.criteria.iter().any(|criterion| criterion.truth == Truth::Met),
        Outcome::DoesNotMatch => false,
    }
}

/// A right that bears on what the person needs; when they named no need, one that is known to be open to them.
fn bears_on(right: &Right, result: &RightResult, needs: &[NeedId]) -> bool {
    if needs.is_empty() {
        matches!(result.answer, Some(RightAnswer::Yes | RightAnswer::Conditional))
    } else {
        right.needs.iter().any(|need| needs.contains(need))
    }
}

fn serves(view: View<'_>, situation: &Situation, service: &Service, serves: Option<&Node>) -> bool {
    let here = service.area.as_ref().is_none_or(|area| *area == situation.area);
    here && serves.is_none_or(|serves| view.told().truth(serves) != Truth::NotMet)
}

/// The first rank of what can wait.
const NOT_URGENT: u8 = 2;

/// How strong a reason is to go to a place: the less, the stronger. Somebody who named no need still has the rights that
/// everybody has, and a place for anything helps them sooner than one for each of those.
fn rank(reason: &Reason, needs: &[NeedId]) -> u8 {
    match reason {
        Reason::Alert(_) => 0,
        Reason::Deadline(_) => 1,
        Reason::Scheme(_) => 2,
        Reason::Anyone if needs.is_empty() => 3,
        Reason::Right(_) => 4,
        Reason::Need(_) => 5,
        Reason::Anyone => 6,
    }
}
