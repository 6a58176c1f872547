//! What is found of every target, and what can still change any of them.

use waymark_model::Truth;

use crate::day_rules::RightRule;
use crate::matter::{self, matter};
use crate::node::Node;
use crate::number_set::FactSet;
use crate::target::{Found, Target};
use crate::view::View;
use crate::{due_matter, outcome, signpost};

/// What is found of every target, each list in the order of ids; and what can still change any of them.
pub(crate) struct Survey {
    /// Whether all criteria of each scheme are met today.
    pub(crate) schemes: Vec<Truth>,
    /// Whether each is.
    pub(crate) criteria: Vec<Vec<Truth>>,
    /// What holds of each right, for each person whose it is.
    pub(crate) rights: Vec<Vec<Found>>,
    pub(crate) alerts: Vec<Truth>,
    /// Whether each deadline concerns this person.
    pub(crate) deadlines: Vec<Truth>,
    /// The facts not asked yet that can still change a result.
    pub(crate) open: FactSet,
    /// Those, and what may come to matter once a date is told from which a scheme opens.
    pub(crate) may_open: FactSet,
}

impl Survey {
    /// Looks at everything.
    pub(crate) fn of(view: View<'_>) -> Self {
        let content = view.content;
        let mut open = FactSet::default();
        view.add_unasked(&content.needs_fact, &mut open);
        let compared = view.prepared.compare();
        let opening = || content.schemes.values().zip(&view.rules.opens).filter(|(_, opens)| **opens);
        opening().for_each(|(scheme, _)| outcome::open_later(view, scheme, &mut open));
        for (nodes, found) in view.rules.schemes.iter().zip(compared.schemes()) {
            if *found == Truth::Unknown {
                matter::add(content, view.rules, view.slots, Target::All(nodes), &mut open);
            }
        }
        let (schemes, criteria) = (compared.schemes().to_vec(), compared.criteria().map(<[Truth]>::to_vec).collect());
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
        let rights = rights(view).map(|(of_each, bears)| {
            // A right that nobody asked about is looked at with what is known.
            let mut aside = FactSet::default();
            let open = if bears { &mut open } else { &mut aside };
            let found = of_each.iter().map(|rule| match matter(content, view.rules, view.slots, rule.target(), open) {
                // Whose it is may be open, and what it says settled.
                Found::Open => rule.if_theirs().found(view.told()),
                found => found,
            });
            found.collect()
        });
        let rights = rights.collect();
        let mut may_open = open.clone();
        opening().for_each(|(scheme, _)| outcome::may_open_later(view, scheme, &mut may_open));
        Self { schemes, criteria, rights, alerts, deadlines, open, may_open }
    }
}

fn truth(view: View<'_>, nodes: &[Node], open: &mut FactSet) -> Truth {
    match matter(view.content, view.rules, view.slots, Target::All(nodes), open) {
        Found::Truth(truth) => truth,
        Found::Open | Found::Answer(_) | Found::NoCase => Truth::Unknown,
    }
}

/// Each right of each person, and whether it bears on what the person needs; all do while no need is named.
pub(crate) fn rights(view: View<'_>) -> impl Iterator<Item = (&[RightRule], bool)> {
    let needs = signpost::named_needs(view);
    view.content.rights.values().zip(&view.rules.rights).map(move |(right, of_each)| {
        let bears = needs.is_empty() || right.needs.iter().any(|need| needs.contains(need));
        (of_each.as_slice(), bears)
    })
}
