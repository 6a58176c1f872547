//! Answers that the solver found, held against the engine and made short.

use std::collections::{BTreeMap, BTreeSet};

use waymark_engine::{Plan, Ruleset};
use waymark_model::{Answer, Content, Date, DateRange, FactId, FactOf, Situation, Value};

use crate::claim::Claim;
use crate::proof::Example;

/// The engine, to hold answers against.
pub(crate) struct Witnesses<'c> {
    engine: Ruleset<&'c Content>,
}

impl<'c> Witnesses<'c> {
    /// The engine for content on a day.
    pub(crate) fn new(engine: Ruleset<&'c Content>) -> Self {
        Self { engine }
    }

    /// Whether the engine finds for these answers what the claim is about.
    pub(crate) fn agrees(&self, claim: &Claim<'_>, situations: &[Situation]) -> bool {
        (claim.seen)(situations, &self.plans(situations))
    }

    /// The answers as an example, with what the engine finds for them.
    pub(crate) fn example(&self, claim: &Claim<'_>, situations: Vec<Situation>) -> Example {
        let plans = self.plans(&situations);
        let facts = claim.facts.iter().cloned().collect();
        Example { situations, plans, about: claim.about.clone(), facts }
    }

    /// The answers without those that make no difference, and with dates known to the day where that makes none.
    pub(crate) fn shorten(&self, claim: &Claim<'_>, mut situations: Vec<Situation>) -> Vec<Situation> {
        let told: Vec<FactOf> = situations.iter().flat_map(told).collect::<BTreeSet<_>>().into_iter().collect();
        for fact in told {
            let without = changed(&situations, |situation| {
                if let Some(answers) = answers(situation, &fact) {
                    answers.remove(&fact.fact);
                }
            });
            if self.agrees(claim, &without) {
                situations = without;
                continue;
            }
            // Of the days that it may be, the one nearer to today is the easier to imagine.
            let exact = [std::cmp::min, std::cmp::max].map(|choose: fn(Far, Far) -> Far| {
                changed(&situations, |situation| {
                    let on = situation.on;
                    let answer = answers(situation, &fact).and_then(|answers| answers.get_mut(&fact.fact));
                    if let Some(Answer::Known(Value::Date(range))) = answer {
                        *range = end(*range, on, choose);
                    }
                })
            });
            if let Some(exact) = exact.into_iter().find(|exact| self.agrees(claim, exact)) {
                situations = exact;
            }
        }
        situations
    }

    fn plans(&self, situations: &[Situation]) -> Vec<Plan> {
        situations.iter().map(|situation| self.engine.evaluate(situation)).collect()
    }
}

/// Each fact that was told, with whose it is.
fn told(situation: &Situation) -> Vec<FactOf> {
    let of_case = situation.answers.keys().cloned().map(FactOf::case);
    let of_people = situation
        .people
        .iter()
        .flat_map(|(person, told)| told.keys().map(|fact| FactOf { person: Some(person.clone()), fact: fact.clone() }));
    of_case.chain(of_people).collect()
}

/// The answers among which a fact is told.
fn answers<'s>(situation: &'s mut Situation, fact: &FactOf) -> Option<&'s mut BTreeMap<FactId, Answer>> {
    match &fact.person {
        None => Some(&mut situation.answers),
        Some(person) => situation.people.get_mut(person),
    }
}

/// The end of a range that is the nearer to a day, or the farther from it.
fn end(range: DateRange, on: Date, choose: fn(Far, Far) -> Far) -> DateRange {
    let far = |day: Date| (DateRange::days_between(on, day).abs(), day);
    let ends = range.earliest().zip(range.latest());
    ends.map_or(range, |(first, last)| DateRange::day(choose(far(first), far(last)).1))
}

/// How many days away a day is, and the day.
type Far = (i32, Date);

fn changed(situations: &[Situation], change: impl Fn(&mut Situation)) -> Vec<Situation> {
    let mut situations = situations.to_vec();
    situations.iter_mut().for_each(change);
    situations
}
