//! The whole evaluation.

use std::collections::BTreeSet;

use waymark_model::{
    AlertId, AreaId, Content, Date, FactId, Group, OutcomeKind, Priority, QuestionId, Scheme, Situation, Truth,
};

use crate::applicable::applicable;
use crate::condition::View;
use crate::outcome::outcome;
use crate::question;
use crate::result::{AlertRaised, CriterionResult, DeadlineDue, RightResult, SchemeResult, Signpost};
use crate::signpost::{Pointers, signposts};
use crate::{deadline, right};

/// All that an evaluation finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The day it was made for.
    pub on: Date,
    /// The area it was made for.
    pub area: AreaId,
    /// What must be said first, most pressing first.
    pub alerts: Vec<AlertRaised>,
    /// Dates, soonest first.
    pub deadlines: Vec<DeadlineDue>,
    /// Every scheme: those that match first.
    pub schemes: Vec<SchemeResult>,
    /// Every right, in the order of daily life.
    pub rights: Vec<RightResult>,
    /// Places to go, best first.
    pub signposts: Vec<Signpost>,
    /// Facts that could still change something and are not known.
    pub unknown: Vec<FactId>,
    /// The question to ask next; `None` when nothing asked could change anything.
    pub next_question: Option<QuestionId>,
    /// Facts answered that are not used, because another answer took their question away.
    pub stale: Vec<FactId>,
}

/// Evaluates all content for a situation.
#[must_use]
pub fn evaluate(content: &Content, situation: &Situation) -> Plan {
    let counting = applicable(content, situation.on, &situation.answers);
    let view = View { content, on: situation.on, answers: &counting.answers };
    let alerts = alerts(view);
    let deadlines = deadlines(view);
    let schemes = schemes(view, &alerts);
    let rights = rights(view);
    let pointers = Pointers { alerts: &alerts, deadlines: &deadlines, schemes: &schemes, rights: &rights };
    let signposts = signposts(view, situation, &pointers);
    Plan {
        on: situation.on,
        area: situation.area.clone(),
        signposts,
        unknown: unknown(view),
        next_question: question::ask(view).map(|next| next.question),
        stale: counting.stale,
        alerts,
        deadlines,
        schemes,
        rights,
    }
}

fn alerts(view: View<'_>) -> Vec<AlertRaised> {
    let of = |priority| view.content.alerts.values().filter(move |alert| alert.priority == priority);
    let met = Priority::ALL.into_iter().flat_map(of).filter(|alert| view.truth(&alert.when) == Truth::Met);
    met.map(|alert| AlertRaised {
        id: alert.id.clone(),
        priority: alert.priority,
        because: view.told(alert.when.facts()),
    })
    .collect()
}

fn deadlines(view: View<'_>) -> Vec<DeadlineDue> {
    let mut due: Vec<_> = view.content.deadlines.values().filter_map(|d| deadline::due(view, d)).collect();
    due.sort_unstable_by(|a, b| (a.days_left, &a.id).cmp(&(b.days_left, &b.id)));
    due
}

fn schemes(view: View<'_>, alerts: &[AlertRaised]) -> Vec<SchemeResult> {
    let compared: Vec<_> = view.content.schemes.values().map(|scheme| compare(view, scheme, alerts)).collect();
    let with = |kind| compared.iter().filter(move |result| result.outcome.kind() == kind).cloned();
    OutcomeKind::ALL.into_iter().flat_map(with).collect()
}

fn compare(view: View<'_>, scheme: &Scheme, alerts: &[AlertRaised]) -> SchemeResult {
    let criteria = scheme.criteria.iter().map(|criterion| CriterionResult {
        id: criterion.id.clone(),
        truth: view.truth(&criterion.when),
        facts: criterion.when.facts().into_iter().cloned().collect(),
    });
    let is_raised = |id: &&AlertId| alerts.iter().any(|raised| raised.id == **id);
    let of_criteria = scheme.criteria.iter().flat_map(|criterion| &criterion.basis.sources);
    let mut sources: BTreeSet<_> = BTreeSet::new();
    sources.extend(scheme.basis.sources.iter().chain(of_criteria));
    SchemeResult {
        id: scheme.id.clone(),
        outcome: outcome(view, scheme),
        criteria: criteria.collect(),
        unchecked: scheme.unchecked.clone(),
        red_flags: scheme.red_flags.iter().filter(is_raised).cloned().collect(),
        sources: sources.into_iter().cloned().collect(),
    }
}

fn rights(view: View<'_>) -> Vec<RightResult> {
    let of = |group| view.content.rights.values().filter(move |right| right.group == group);
    Group::ALL.into_iter().flat_map(of).map(|r| right::right(view, r)).collect()
}

/// Facts that bear on something still open: not asked yet, or asked and not known.
fn unknown(view: View<'_>) -> Vec<FactId> {
    let asked_in_vain = view.answers.iter().filter(|(_, answer)| answer.value().is_none()).map(|(fact, _)| fact);
    let mut facts = BTreeSet::new();
    facts.extend(question::open_facts(view).into_keys().chain(asked_in_vain));
    facts.into_iter().cloned().collect()
}
