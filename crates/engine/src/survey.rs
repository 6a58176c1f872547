//! What is found of every target, and what can still change any of them.

use waymark_model::{RightAnswer, Truth};

use crate::fact_set::FactSet;
use crate::matter::matter;
use crate::node::Node;
use crate::target::{Found, Target};
use crate::view::View;
use crate::{due_matter, outcome, signpost};

/// What is found of every target, each list in the order of ids; and what can still change any of them.
pub(crate) struct Survey {
    /// Whether all criteria of each scheme are met today.
    pub(crate) schemes: Vec<Truth>,
    pub(crate) rights: Vec<Found>,
    pub(crate) alerts: Vec<Truth>,
    /// Whether each deadline concerns this person.
    pub(crate) deadlines: Vec<Truth>,
    /// The facts not asked yet that can still change a result.
    pub(crate) open: FactSet,
}

impl Survey {
    /// Looks at everything.
    pub(crate) fn of(view: View<'_>) -> Self {
        let content = view.content;
        let mut open = FactSet::default();
        view.add_unasked(&content.needs_fact, &mut open);
        let schemes = content.schemes.values().zip(&view.rules.schemes).map(|(scheme, criteria)| {
            outcome::open_later(view, scheme, &mut open);
            truth(view, criteria, &mut open)
        });
        let schemes = schemes.collect();
        let alerts = view.rules.alerts.iter().map(|when| truth(view, std::slice::from_ref(when), &mut open)).collect();
        let conditions = view.rules.deadlines.iter().zip(&view.rules.exceptions);
        let deadlines = content.deadlines.values().zip(conditions).map(|(deadline, (when, exceptions))| {
            let concerns = truth(view, std::slice::from_ref(when), &mut open);
            if concerns != Truth::NotMet {
                due_matter::add(view, deadline, when, exceptions, &mut open);
            }
            concerns
        });
        let deadlines = deadlines.collect();
        let rights = rights(view).map(|(cases, answers, bears)| {
            // A right that nobody asked about is looked at with what is known.
            let mut aside = FactSet::default();
            let open = if bears { &mut open } else { &mut aside };
            matter(content, view.rules, view.slots, Target::First(cases, &answers), open)
        });
        let rights = rights.collect();
        Self { schemes, rights, alerts, deadlines, open }
    }
}

fn truth(view: View<'_>, nodes: &[Node], open: &mut FactSet) -> Truth {
    match matter(view.content, view.rules, view.slots, Target::All(nodes), open) {
        Found::Truth(truth) => truth,
        Found::Open | Found::Answer(_) | Found::NoCase => Truth::Unknown,
    }
}

/// The cases of each right with their answers, and whether it bears on what the person needs; all do while no need is
/// named.
pub(crate) fn rights(view: View<'_>) -> impl Iterator<Item = (&[Node], Vec<RightAnswer>, bool)> {
    let needs = signpost::named_needs(view);
    view.content.rights.values().zip(&view.rules.rights).map(move |(right, cases)| {
        let bears = needs.is_empty() || right.needs.iter().any(|need| needs.contains(need));
        (cases.as_slice(), right.cases.iter().map(|case| case.answer).collect(), bears)
    })
}
