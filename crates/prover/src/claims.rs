//! What has to be proved, a file for each kind of claim.

mod alerts_hold;
mod can_matter;
mod exclusive;
mod invariant;
mod reachable;
mod somewhere_to_go;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use waymark_engine::lowered::{FactIndex, Lowered};
use waymark_model::{AreaId, Condition, FactId, Invariant};

use crate::cells::Cells;
use crate::circuit::Circuit;
use crate::claim::{Claim, Demand, Seen};
use crate::person::Person;
use crate::proof::{Reason, Subject};
use crate::sat::Lit;
use crate::sight::{Guesses, Sight};

/// Claims, and the formulas that they are about.
pub(crate) struct Claims<'b> {
    pub(crate) circuit: Circuit,
    pub(crate) each: Vec<Claim<'b>>,
    /// Where what is said is a guess, and of what.
    pub(crate) guesses: Vec<(Lit, Reason)>,
}

/// Every claim about content; `untold` are its rules for a household that nobody told of.
pub(crate) fn all<'b, 'c>(
    mut builder: Builder<'b, 'c>,
    untold: &'b Lowered<'c>,
    invariants: &'b [Invariant],
) -> Claims<'b> {
    reachable::add(&mut builder);
    can_matter::add(&mut builder);
    if !builder.rules.people().is_empty() {
        can_matter::household(&mut builder, untold);
    }
    exclusive::add(&mut builder);
    somewhere_to_go::add(&mut builder);
    alerts_hold::add(&mut builder);
    invariant::add(&mut builder, invariants);
    let Builder { circuit, claims, guesses, .. } = builder;
    let later = guesses.later.into_values().map(|later| (later.guess, Reason::LaterDay));
    let guesses = later.chain(guesses.dates.into_iter().map(|guess| (guess, Reason::Date)));
    let guesses = guesses.filter(|(guess, _)| *guess != circuit.never()).collect();
    Claims { circuit, each: claims, guesses }
}

/// What claims are made with.
pub(crate) struct Builder<'b, 'c> {
    circuit: Circuit,
    rules: &'b Lowered<'c>,
    cells: &'b BTreeMap<FactIndex, Cells>,
    guesses: Guesses,
    /// Whom claims about one person are about.
    anybody: Rc<Person>,
    claims: Vec<Claim<'b>>,
}

impl<'b, 'c> Builder<'b, 'c> {
    /// No claims yet; each search may use this many conflicts.
    pub(crate) fn new(conflicts: u64, rules: &'b Lowered<'c>, cells: &'b BTreeMap<FactIndex, Cells>) -> Self {
        let mut circuit = Circuit::new(conflicts);
        let anybody = Rc::new(Person::new(&mut circuit, rules, cells));
        Self { circuit, rules, cells, guesses: Guesses::default(), anybody, claims: Vec::new() }
    }

    /// What is found for anybody.
    fn sight(&mut self) -> Sight<'_, 'c> {
        let Self { circuit, rules, anybody, guesses, .. } = self;
        Sight { circuit, rules, person: anybody, guesses }
    }

    /// What is found for somebody else.
    fn sight_of<'s>(&'s mut self, person: &'s Person) -> Sight<'s, 'c> {
        Sight { circuit: &mut self.circuit, rules: self.rules, person, guesses: &mut self.guesses }
    }

    /// What is found for somebody under other rules.
    fn sight_under<'s>(&'s mut self, rules: &'s Lowered<'c>, person: &'s Person) -> Sight<'s, 'c> {
        Sight { circuit: &mut self.circuit, rules, person, guesses: &mut self.guesses }
    }

    /// Adds a claim about anybody, whichever area they are in.
    fn claim(&mut self, name: String, demand: Demand, goal: Lit, about: About, seen: Seen<'b>) {
        // What is found does not depend on the area; only the places do.
        let Some(area) = self.rules.content().areas.keys().next().cloned() else { return };
        self.claim_of(name, demand, goal, vec![Rc::clone(&self.anybody)], area, about, seen);
    }

    #[expect(clippy::too_many_arguments, reason = "a claim has this many parts")]
    fn claim_of(
        &mut self,
        name: String,
        demand: Demand,
        goal: Lit,
        people: Vec<Rc<Person>>,
        area: AreaId,
        about: About,
        seen: Seen<'b>,
    ) {
        let About { subjects: about, facts } = about;
        self.claims.push(Claim { name, demand, goal, people, area, seen, about, facts });
    }
}

/// What a claim is about, and the facts that it rests on.
#[derive(Debug, Clone, Default)]
struct About {
    subjects: Vec<Subject>,
    facts: BTreeSet<FactId>,
}

impl About {
    /// One thing, which rests on these conditions.
    fn one<'m>(subject: Subject, conditions: impl IntoIterator<Item = &'m Condition>) -> Self {
        let facts = conditions.into_iter().flat_map(Condition::facts).cloned().collect();
        Self { subjects: vec![subject], facts }
    }

    /// This and another.
    fn and(mut self, other: Self) -> Self {
        self.subjects.extend(other.subjects);
        self.facts.extend(other.facts);
        self
    }
}
