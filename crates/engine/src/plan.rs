//! The whole evaluation.

use waymark_model::{
    Alert, AlertId, AreaId, Boundary, Condition, Date, FactOf, Group, OutcomeKind, Priority, Scheme, Situation, Truth,
};

use crate::grounds::Grounds;
use crate::in_order::in_order;
use crate::number_set::{FactIndex, FactSet};
use crate::outcome::outcome;
use crate::question::{self, Next};
use crate::result::{AlertRaised, CriterionResult, DeadlineDue, RightResult, SchemeResult, Signpost};
use crate::signpost::{Pointers, signposts};
use crate::slot::Slot;
use crate::survey::Survey;
use crate::target::Found;
use crate::view::View;
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
    pub unknown: Vec<FactOf>,
    /// What to ask next; `None` when nothing asked could change anything.
    pub next: Option<Next>,
    /// Facts answered that are not used, because another answer took their question away.
    pub stale: Vec<FactOf>,
}

impl Plan {
    /// Evaluates all content for what is in view.
    pub(crate) fn new(view: View<'_>, situation: &Situation) -> Self {
        let survey = Survey::of(view);
        Self { next: question::ask(view, &survey), ..Self::found(view, situation, &survey) }
    }

    /// All that an evaluation finds but what to ask next, which takes the longest to work out.
    pub(crate) fn found(view: View<'_>, situation: &Situation, survey: &Survey) -> Self {
        let alerts = alerts(view, &survey.alerts);
        let deadlines = deadlines(view, &survey.deadlines);
        let schemes = schemes(view, survey, &alerts);
        let rights = rights(view, &survey.rights, &alerts);
        let pointers = Pointers { alerts: &alerts, deadlines: &deadlines, schemes: &schemes, rights: &rights };
        let signposts = signposts(view, situation, &pointers);
        Self {
            on: view.on,
            area: situation.area.clone(),
            signposts,
            unknown: unknown(view, &survey.open),
            next: None,
            stale: view.stale(),
            alerts,
            deadlines,
            schemes,
            rights,
        }
    }
}

fn alerts(view: View<'_>, met: &[Truth]) -> Vec<AlertRaised> {
    let alerts = view.content.alerts.values().zip(met);
    let raised: Vec<&Alert> = alerts.filter(|(_, met)| **met == Truth::Met).map(|(alert, _)| alert).collect();
    let of = |priority| raised.iter().filter(move |alert| alert.priority == priority);
    let by_priority = Priority::ALL.into_iter().flat_map(of);
    by_priority
        .map(|alert| AlertRaised {
            id: alert.id.clone(),
            priority: alert.priority,
            because: view.known(&facts_of(view, &alert.when)),
            grounds: Grounds::of(view, [&alert.basis], alert.when.parameters()),
        })
        .collect()
}

fn deadlines(view: View<'_>, concerns: &[Truth]) -> Vec<DeadlineDue> {
    let conditions = view.rules.deadlines.iter().zip(&view.rules.exceptions);
    let rules = view.content.deadlines.values().zip(conditions).zip(concerns);
    let due =
        rules.filter_map(|((deadline, conditions), concerns)| deadline::due(view, deadline, conditions, *concerns));
    in_order(due, |a, b| (a.days_left, &a.id) < (b.days_left, &b.id))
}

fn schemes(view: View<'_>, survey: &Survey, alerts: &[AlertRaised]) -> Vec<SchemeResult> {
    let found = view.content.schemes.values().zip(&survey.criteria).zip(&survey.schemes);
    let compared = found.map(|((scheme, criteria), today)| compare(view, scheme, criteria, *today, alerts));
    let compared: Vec<SchemeResult> = compared.collect();
    let with = |kind| compared.iter().filter(move |result| result.outcome.kind() == kind).cloned();
    OutcomeKind::ALL.into_iter().flat_map(with).collect()
}

/// The alerts raised that hide the steps of something: its own, and where it touches on status every red flag.
fn red_flags(view: View<'_>, alerts: &[AlertRaised], boundary: Boundary, own: &[AlertId]) -> Vec<AlertId> {
    let is_red_flag = |id: &AlertId| view.content.alerts.get(id).is_some_and(|alert| alert.red_flag);
    let hides = |id: &&AlertId| own.contains(id) || (boundary == Boundary::Status && is_red_flag(id));
    alerts.iter().map(|raised| &raised.id).filter(hides).cloned().collect()
}

fn compare(view: View<'_>, scheme: &Scheme, criteria: &[Truth], today: Truth, alerts: &[AlertRaised]) -> SchemeResult {
    let of_criteria = scheme.criteria.iter().zip(criteria).map(|(criterion, truth)| CriterionResult {
        id: criterion.id.clone(),
        truth: *truth,
        facts: view.names(&facts_of(view, &criterion.when)),
    });
    let of_parts = scheme.criteria.iter().map(|criterion| &criterion.basis);
    let bases = of_parts.chain(scheme.gives.iter().map(|gift| &gift.basis)).chain([&scheme.basis]);
    let parameters = scheme.criteria.iter().flat_map(|criterion| criterion.when.parameters());
    SchemeResult {
        id: scheme.id.clone(),
        outcome: outcome(view, scheme, today),
        criteria: of_criteria.collect(),
        unchecked: scheme.unchecked.clone(),
        red_flags: red_flags(view, alerts, scheme.boundary, &scheme.red_flags),
        grounds: Grounds::of(view, bases, parameters),
    }
}

fn rights(view: View<'_>, found: &[Vec<Found>], alerts: &[AlertRaised]) -> Vec<RightResult> {
    let rules: Vec<_> = view.content.rights.values().zip(&view.rules.rights).zip(found).collect();
    let of = |group| rules.iter().filter(move |((right, _), _)| right.group == group);
    let in_order = Group::ALL.into_iter().flat_map(of);
    let of_each = in_order.flat_map(|((right, rules), found)| {
        let flags = red_flags(view, alerts, right.boundary, &[]);
        rules.iter().zip(*found).filter_map(move |(rule, found)| right::right(view, right, rule, *found, flags.clone()))
    });
    of_each.collect()
}

/// Facts that bear on something still open: not asked yet, or asked and not known.
fn unknown(view: View<'_>, open: &FactSet) -> Vec<FactOf> {
    let mut facts = open.clone();
    let in_vain = view.slots.iter().enumerate().filter(|(_, slot)| **slot == Slot::Unknown);
    in_vain.for_each(|(index, _)| facts.insert(FactIndex(index)));
    view.names(&facts)
}

fn facts_of(view: View<'_>, condition: &Condition) -> FactSet {
    let mut facts = FactSet::default();
    view.facts_of(condition, &mut facts);
    facts
}
