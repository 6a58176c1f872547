//! What must never happen. `always` and `exclusive` are other ways to say it.

use waymark_model::{Claim, Finding, Invariant, NonEmpty};

use crate::diagnostic::Faults;
use crate::source::{ClaimShape, InvariantShape, List};
use crate::stage::check::Project;
use crate::stage::emit::collect;
use crate::stage::emit::condition::condition;
use crate::stage::emit::scenario::right;

pub(super) fn invariants(project: &Project<'_>, faults: &mut Faults) -> Vec<Invariant> {
    collect(&project.lowered.shapes.invariants, faults, |filed| invariant(&filed.shape, project))
}

fn invariant(shape: &InvariantShape, project: &Project<'_>) -> Option<Invariant> {
    let never = match (&shape.never, &shape.always, &shape.exclusive) {
        (Some(never), None, None) => claim(never, project)?,
        (None, Some(always), None) => {
            let fails = Claim::Not(Box::new(claim(always, project)?));
            match &shape.when {
                Some(when) => Claim::All(NonEmpty::new(vec![claim(when, project)?, fails]).ok()?),
                None => fails,
            }
        }
        (None, None, Some(exclusive)) => two_at_once(exclusive, project)?,
        _ => return None,
    };
    let sentence = shape.claim.as_ref().map(|sentence| sentence.value.clone());
    Some(Invariant { id: shape.id.value.clone(), claim: sentence, never })
}

fn two_at_once(list: &List<ClaimShape>, project: &Project<'_>) -> Option<Claim> {
    let claims = claims(list, project)?;
    let pairs = claims.iter().enumerate().flat_map(|(index, one)| {
        let both = |other: &Claim| NonEmpty::new(vec![one.clone(), other.clone()]).ok().map(Claim::All);
        claims.iter().skip(index + 1).filter_map(both).collect::<Vec<_>>()
    });
    NonEmpty::new(pairs.collect()).ok().map(Claim::Any)
}

fn claims(list: &List<ClaimShape>, project: &Project<'_>) -> Option<NonEmpty<Claim>> {
    let made: Option<Vec<Claim>> = list.iter().map(|part| claim(part, project)).collect();
    NonEmpty::new(made?).ok()
}

fn claim(shape: &ClaimShape, project: &Project<'_>) -> Option<Claim> {
    Some(match shape {
        ClaimShape::All(list) => Claim::All(claims(list, project)?),
        ClaimShape::Any(list) => Claim::Any(claims(list, project)?),
        ClaimShape::Not(part) => Claim::Not(Box::new(claim(part, project)?)),
        ClaimShape::Told(shape) => Claim::Told(condition(shape, project)?),
        ClaimShape::Scheme(id, outcome) => Claim::Found(Finding::Scheme(id.id().clone(), outcome.value)),
        ClaimShape::Right(id, word) => Claim::Found(Finding::Right(id.id().clone(), right(word.value))),
        ClaimShape::Alert(id) => Claim::Found(Finding::Alert(id.id().clone())),
        ClaimShape::Deadline(id) => Claim::Found(Finding::Deadline(id.id().clone())),
    })
}
