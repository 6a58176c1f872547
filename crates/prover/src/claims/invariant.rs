//! `invariant`: what authors claim in `rules/invariants/`.

use waymark_engine::Plan;
use waymark_engine::lowered::Lowered;
use waymark_model::{Claim, Condition, Deadline, Finding, Invariant, Situation, Truth};

use crate::claim::Demand;
use crate::claims::{About, Builder};
use crate::kleene::Kleene;
use crate::proof::Subject;
use crate::sight::Sight;

/// Adds the claims.
pub(super) fn add<'b>(builder: &mut Builder<'b, '_>, invariants: &'b [Invariant]) {
    for invariant in invariants {
        let goal = truth(&mut builder.sight(), &invariant.never).met;
        let about = about(builder.rules, &invariant.never);
        let rules = builder.rules;
        let seen = Box::new(move |situations: &[Situation], plans: &[Plan]| {
            let mut each = situations.iter().zip(plans);
            each.any(|(situation, plan)| said(rules, &invariant.never, situation, plan) == Truth::Met)
        });
        builder.claim(format!("invariant/{}", invariant.id), Demand::None, goal, about, seen);
    }
}

/// Where a claim is met and where it is not. What a plan says is never unknown.
fn truth(sight: &mut Sight<'_, '_>, claim: &Claim) -> Kleene {
    match claim {
        Claim::All(parts) => {
            let parts: Vec<Kleene> = parts.iter().map(|part| truth(sight, part)).collect();
            Kleene::all(sight.circuit, &parts)
        }
        Claim::Any(parts) => {
            let parts: Vec<Kleene> = parts.iter().map(|part| truth(sight, part)).collect();
            Kleene::any(sight.circuit, &parts)
        }
        Claim::Not(part) => !truth(sight, part),
        Claim::Told(condition) => sight.truth(condition),
        Claim::Found(finding) => {
            let content = sight.rules.content();
            let found = match finding {
                Finding::Scheme(id, outcome) => content.schemes.get(id).map(|scheme| sight.outcome(scheme, *outcome)),
                Finding::Right(id, answer) => content.rights.get(id).map(|right| sight.answer(right, *answer)),
                Finding::Alert(id) => content.alerts.get(id).map(|alert| sight.raised(alert)),
                Finding::Deadline(id) => content.deadlines.get(id).map(|deadline| sight.concerns(deadline)),
            };
            Kleene::settled(found.unwrap_or(sight.circuit.never()))
        }
    }
}

/// The same, read off the engine's plan.
fn said(rules: &Lowered<'_>, claim: &Claim, situation: &Situation, plan: &Plan) -> Truth {
    match claim {
        Claim::All(parts) => Truth::all(parts.iter().map(|part| said(rules, part, situation, plan))),
        Claim::Any(parts) => Truth::any(parts.iter().map(|part| said(rules, part, situation, plan))),
        Claim::Not(part) => !said(rules, part, situation, plan),
        Claim::Told(condition) => rules.truth(&rules.node(condition), situation),
        Claim::Found(finding) => Truth::from(match finding {
            Finding::Scheme(id, outcome) => {
                plan.schemes.iter().any(|result| result.id == *id && result.outcome.kind() == *outcome)
            }
            Finding::Right(id, answer) => plan.rights.iter().any(|right| right.id == *id && right.answer == *answer),
            Finding::Alert(id) => plan.alerts.iter().any(|alert| alert.id == *id),
            Finding::Deadline(id) => plan.deadlines.iter().any(|due| due.id == *id && due.concerns == Truth::Met),
        }),
    }
}

/// What a claim is about.
fn about(rules: &Lowered<'_>, claim: &Claim) -> About {
    let content = rules.content();
    let mut about = About::default();
    claim.visit(&mut |part| match part {
        Claim::All(_) | Claim::Any(_) | Claim::Not(_) => {}
        Claim::Told(condition) => about.facts.extend(condition.facts().into_iter().cloned()),
        Claim::Found(finding) => {
            let (subject, conditions): (Subject, Vec<&Condition>) = match finding {
                Finding::Scheme(id, _) => {
                    let scheme = content.schemes.get(id);
                    (Subject::Scheme(id.clone()), scheme.iter().flat_map(|s| &s.criteria).map(|c| &c.when).collect())
                }
                Finding::Right(id, _) => {
                    let right = content.rights.get(id);
                    (Subject::Right(id.clone()), right.iter().flat_map(|r| &r.cases).map(|c| &c.when).collect())
                }
                Finding::Alert(id) => {
                    (Subject::Alert(id.clone()), content.alerts.get(id).map(|alert| &alert.when).into_iter().collect())
                }
                Finding::Deadline(id) => {
                    let deadline = content.deadlines.get(id);
                    (Subject::Deadline(id.clone()), deadline.into_iter().flat_map(Deadline::conditions).collect())
                }
            };
            about.facts.extend(conditions.into_iter().flat_map(Condition::facts).cloned());
            if !about.subjects.contains(&subject) {
                about.subjects.push(subject);
            }
        }
    });
    about
}
