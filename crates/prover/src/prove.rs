//! From rules to proofs.

use std::collections::BTreeMap;

use waymark_engine::Ruleset;
use waymark_engine::lowered::{FactIndex, Holds, Lowered, Node};
use waymark_model::{
    self as model, Condition, Content, Date, Deadline, Invariant, PersonId, Question, Scope, Situation,
};

use crate::cells::Cells;
use crate::circuit::Circuit;
use crate::claim::{Claim, Demand};
use crate::claims::{Builder, Claims, all};
use crate::later::days_ahead;
use crate::proof::{Proof, Reason, Refutation, Verdict};
use crate::sat::{Lit, Search};
use crate::witness::Witnesses;

/// How much may be tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Conflicts of the solver for each search, after which a claim is given up.
    pub conflicts: u64,
}

impl Default for Limits {
    /// Far more than sound content needs: each claim about it takes a few hundred.
    fn default() -> Self {
        Self { conflicts: 200_000 }
    }
}

/// The largest household that is looked at. Proofs hold for a household that nobody told of, and for those of up to so many
/// people: that two differ is all that most rules can say of people.
pub const MOST_PEOPLE: usize = 2;

/// Proves what must hold of content on a day, each claim by itself, in an order that does not change. Where content says
/// something of people, for every household up to [`MOST_PEOPLE`].
#[must_use]
pub fn prove(content: &Content, invariants: &[Invariant], on: Date, limits: Limits) -> Vec<Proof> {
    let most = if content.people_fact().is_some() { MOST_PEOPLE } else { 0 };
    let mut proofs: Vec<(Demand, Proof)> = Vec::new();
    for size in 0..=most {
        for (demand, proof) in prove_of(content, invariants, on, limits, size) {
            match proofs.iter_mut().find(|(_, other)| other.claim == proof.claim) {
                Some((_, other)) if outweighs(demand, &proof.verdict, &other.verdict) => *other = proof,
                Some(_) => {}
                None => proofs.push((demand, proof)),
            }
        }
    }
    proofs.into_iter().map(|(_, proof)| proof).collect()
}

/// Whether what one household shows says more about a claim than what another did. It is enough that one can reach what
/// should be possible, and that one brings about what should not.
fn outweighs(demand: Demand, this: &Verdict, other: &Verdict) -> bool {
    let weight = |verdict: &Verdict| match (verdict, demand) {
        (Verdict::Fault(_), _) => 3,
        (Verdict::Proved, Demand::Some) | (Verdict::Refuted(_), Demand::None) => 2,
        (Verdict::GivenUp(_), _) => 1,
        (Verdict::Refuted(_), Demand::Some) | (Verdict::Proved, Demand::None) => 0,
    };
    weight(this) > weight(other)
}

/// The proofs for households of one size; for one that nobody told of, where it is none.
fn prove_of(
    content: &Content,
    invariants: &[Invariant],
    on: Date,
    limits: Limits,
    size: usize,
) -> Vec<(Demand, Proof)> {
    let people = (1..=size).filter_map(|number| PersonId::parse(&format!("person-{number}")).ok());
    let (rules, untold) = (Lowered::new(content, on, people.collect()), Lowered::new(content, on, Vec::new()));
    let cells = cells(&rules, invariants);
    let builder = Builder::new(limits.conflicts, &rules, &cells);
    let Claims { circuit, each: claims, guesses } = all(builder, &untold, invariants);
    let witnesses = Witnesses::new(Ruleset::new(content, on));
    let mut search = ClaimSearch { circuit, rules: &rules, witnesses, guesses };
    let prove = |claim: Claim<'_>| (claim.demand, Proof { verdict: search.verdict(&claim), claim: claim.name });
    claims.into_iter().map(prove).collect()
}

/// How many guesses are tried for one claim.
const MOST_GUESSES: usize = 64;

/// The search for answers that reach the goal of a claim.
struct ClaimSearch<'s, 'c> {
    circuit: Circuit,
    rules: &'s Lowered<'c>,
    witnesses: Witnesses<'c>,
    /// Where what the solver says is a guess, and of what.
    guesses: Vec<(Lit, Reason)>,
}

impl ClaimSearch<'_, '_> {
    fn verdict(&mut self, claim: &Claim<'_>) -> Verdict {
        let sure: Vec<Lit> = self.guesses.iter().map(|(guess, _)| !*guess).chain([claim.goal]).collect();
        match self.circuit.search(&sure) {
            Search::GaveUp => Verdict::GivenUp(Reason::Budget),
            Search::Found => self.found(claim, false),
            Search::Excluded if self.guesses.is_empty() => excluded(claim),
            Search::Excluded => self.guess(claim),
        }
    }

    /// Tries answers of which the solver does not know for sure what they come to, until the engine shares a guess.
    fn guess(&mut self, claim: &Claim<'_>) -> Verdict {
        let mut assumed = vec![claim.goal];
        let mut refused = None;
        for _ in 0..MOST_GUESSES {
            match self.circuit.search(&assumed) {
                Search::GaveUp => return Verdict::GivenUp(Reason::Budget),
                Search::Excluded => break,
                Search::Found => match self.found(claim, true) {
                    Verdict::GivenUp(reason) => refused = Some(reason),
                    verdict => return verdict,
                },
            }
            let told = claim.people.iter().flat_map(|person| person.in_model(&self.circuit, &claim.facts));
            let same = told.collect::<Vec<_>>();
            assumed.push(!self.circuit.all(same));
        }
        refused.map_or_else(|| excluded(claim), Verdict::GivenUp)
    }

    /// What was guessed of the answers that were found last.
    fn guessed(&self) -> Reason {
        let guess = self.guesses.iter().find(|(guess, _)| self.circuit.holds(*guess));
        guess.map_or(Reason::LaterDay, |(_, reason)| *reason)
    }

    /// What the answers that were found come to, once the engine has seen them.
    fn found(&self, claim: &Claim<'_>, guessed: bool) -> Verdict {
        let told = claim.people.iter().map(|person| person.situation(&self.circuit, self.rules, &claim.area));
        let situations: Vec<Situation> = told.collect();
        let agrees = self.witnesses.agrees(claim, &situations);
        match (agrees, claim.demand) {
            (true, Demand::Some) => Verdict::Proved,
            (true, Demand::None) => {
                let example = self.witnesses.example(claim, self.witnesses.shorten(claim, situations));
                Verdict::Refuted(Refutation::Somebody(Box::new(example)))
            }
            (false, _) if guessed => Verdict::GivenUp(self.guessed()),
            (false, _) => Verdict::Fault(Box::new(self.witnesses.example(claim, situations))),
        }
    }
}

/// What it means that no answers reach the goal.
fn excluded(claim: &Claim<'_>) -> Verdict {
    match claim.demand {
        Demand::Some => Verdict::Refuted(Refutation::Nobody),
        Demand::None => Verdict::Proved,
    }
}

/// The cells of every fact: its values, cut where any condition of the content or of an invariant changes.
fn cells(rules: &Lowered<'_>, invariants: &[Invariant]) -> BTreeMap<FactIndex, Cells> {
    let mut atoms: BTreeMap<FactIndex, Vec<Holds>> = BTreeMap::new();
    let mut see = |node: &Node| {
        node.atoms(&mut |fact, holds| atoms.entry(fact).or_default().push(holds.clone()));
    };
    let everybody = || (0..rules.people().len()).map(Some);
    for (scope, condition) in conditions(rules.content()) {
        match scope {
            Scope::Person if !rules.people().is_empty() => {
                everybody().for_each(|person| see(&rules.node_of(condition, person)));
            }
            Scope::Person | Scope::Case => see(&rules.node(condition)),
        }
    }
    for criterion in rules.content().schemes.values().flat_map(|scheme| &scheme.criteria) {
        for day in days_ahead(rules.on()).into_iter().flatten() {
            see(&rules.node_on(&criterion.when, day));
        }
    }
    for date in rules.content().deadlines.values().flat_map(Deadline::dates) {
        see(&rules.node(&Condition::TodayFrom(date.clone())));
    }
    for invariant in invariants {
        invariant.never.visit(&mut |claim| {
            if let model::Claim::Told(condition) = claim {
                see(&rules.node(condition));
            }
        });
    }
    let of = |(index, fact)| {
        let atoms = atoms.remove(&index).unwrap_or_default();
        Some((index, Cells::of(fact, &atoms)?))
    };
    rules.facts().filter_map(of).collect()
}

/// Every condition of the content, with whose it is.
fn conditions(content: &Content) -> Vec<(Scope, &Condition)> {
    let criteria = content.schemes.values().flat_map(|scheme| &scheme.criteria).map(|criterion| &criterion.when);
    let cases = content.rights.values().flat_map(|right| {
        let whens = right.whom.iter().chain(right.cases.iter().map(|case| &case.when));
        whens.map(|when| (right.scope, when))
    });
    let deadlines = content.deadlines.values().flat_map(Deadline::conditions);
    let alerts = content.alerts.values().map(|alert| &alert.when);
    let services = content.services.values().filter_map(|service| service.serves.as_ref());
    let scope = |question: &Question| {
        let facts = question.asks.iter().filter_map(|id| content.facts.get(id));
        if facts.into_iter().any(|fact| fact.scope == Scope::Person) { Scope::Person } else { Scope::Case }
    };
    let questions = content.questions.values().filter_map(|question| Some((scope(question), question.when.as_ref()?)));
    let of_case = criteria.chain(deadlines).chain(alerts).chain(services).map(|when| (Scope::Case, when));
    of_case.chain(cases).chain(questions).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::rc::Rc;

    use waymark_model::{AreaId, Items};

    use super::*;
    use crate::person::Person;

    #[test]
    fn what_the_engine_does_not_see_is_no_finding() {
        let content = Content::try_from(Items::default()).unwrap();
        let on = Date::constant(2026, 11, 22);
        let rules = Lowered::new(&content, on, Vec::new());
        let mut circuit = Circuit::new(100);
        let anybody = Rc::new(Person::new(&mut circuit, &rules, &BTreeMap::new()));
        let (always, guess) = (circuit.always(), circuit.variable());
        let witnesses = Witnesses::new(Ruleset::new(&content, on));
        let mut search = ClaimSearch { circuit, rules: &rules, witnesses, guesses: vec![(guess, Reason::LaterDay)] };
        let mut verdict = |demand, goal, seen: bool| {
            search.verdict(&Claim {
                name: String::new(),
                demand,
                goal,
                people: vec![Rc::clone(&anybody)],
                area: AreaId::parse("town").unwrap(),
                seen: Box::new(move |_, _| seen),
                about: Vec::new(),
                facts: BTreeSet::new(),
            })
        };
        assert_eq!(verdict(Demand::Some, always, true), Verdict::Proved);
        assert_eq!(verdict(Demand::None, !always, true), Verdict::Proved);
        assert_eq!(verdict(Demand::Some, !always, true), Verdict::Refuted(Refutation::Nobody));
        assert!(matches!(verdict(Demand::None, always, true), Verdict::Refuted(Refutation::Somebody(_))));
        for demand in [Demand::Some, Demand::None] {
            assert!(matches!(verdict(demand, always, false), Verdict::Fault(_)), "{demand:?}");
            // A guess that the engine does not share is nobody's fault.
            assert_eq!(verdict(demand, guess, false), Verdict::GivenUp(Reason::LaterDay), "{demand:?}");
        }
        assert_eq!(verdict(Demand::Some, guess, true), Verdict::Proved);
    }
}
