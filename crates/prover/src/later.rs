//! Schemes that fail today only because something opens later.
//!
//! The engine looks at such a scheme again on each later day from which one of its conditions may hold, and what it finds
//! there may depend on the very day that was told, not on its cell alone. Where it does not, the outcome is exact. Where
//! it may, the outcome is left to the solver as a guess: what is excluded for every guess is excluded, and what is found
//! with a guess counts only if the engine finds it too.

use std::collections::BTreeSet;

use waymark_model::{Condition, Date, DateExpression, DateRange, ParameterId, Scheme, SchemeId};

use crate::days::End;
use crate::kleene::Kleene;
use crate::sat::Lit;
use crate::sight::Sight;

/// What a scheme that is not met today is later.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Later {
    /// It will match.
    pub(crate) matches: Lit,
    /// That cannot be told.
    pub(crate) open: Lit,
    /// Where the two are guesses.
    pub(crate) guess: Lit,
}

/// What a guess rests on: the scheme, and what is told of its facts. Those alike in it share the guess.
pub(crate) type GuessKey = (SchemeId, Vec<Lit>);

/// How many days ahead one looks for a day from which a scheme matches: something to try the engine with.
const AHEAD: [i32; 3] = [1, 30, 365];

impl Sight<'_, '_> {
    /// What a scheme is later where it is not met today.
    pub(crate) fn later(&mut self, scheme: &Scheme) -> Later {
        let today = self.criteria(scheme);
        let timeless: Vec<Kleene> =
            scheme.criteria.iter().filter(|c| is_timeless(&c.when)).map(|c| self.truth(&c.when)).collect();
        let timeless = Kleene::all(self.circuit, &timeless);
        let dates = opening_dates(scheme);
        let to_come: Vec<Lit> = dates.iter().map(|date| self.is_to_come(date)).collect();
        let to_come = self.circuit.any(to_come);
        // A condition that no day changes and that is not met now will never be.
        let may_change = self.circuit.all([today.not_met, to_come, !timeless.not_met]);
        if opens_for_somebody(scheme) {
            let (may_change, never) = (self.circuit.all([today.not_met, !timeless.not_met]), self.circuit.never());
            return self.guess(scheme, may_change, never);
        }
        if self.opens_alone(scheme, &dates) {
            let (matches, open) = (timeless.met, timeless.open(self.circuit));
            let (matches, open) = (self.circuit.all([may_change, matches]), self.circuit.all([may_change, open]));
            return Later { matches, open, guess: self.circuit.never() };
        }
        let sure: Vec<Lit> = dates.iter().flat_map(|date| self.matching_ahead(scheme, date)).collect();
        let sure = self.circuit.any(sure);
        let sure = self.circuit.all([may_change, sure]);
        self.guess(scheme, may_change, sure)
    }

    fn guess(&mut self, scheme: &Scheme, may_change: Lit, sure: Lit) -> Later {
        let facts = scheme.criteria.iter().flat_map(|criterion| criterion.when.facts());
        let whose = || std::iter::once(None).chain((0..self.rules.people().len()).map(Some));
        // A fact of the case is the same seen from any person.
        let facts: BTreeSet<_> =
            facts.flat_map(|id| whose().filter_map(|person| self.rules.fact(id, person))).collect();
        let of = |fact| [self.person.known(self.circuit, fact), self.person.used(self.circuit, fact)];
        let key = (scheme.id.clone(), facts.into_iter().flat_map(of).collect());
        if let Some(known) = self.guesses.later.get(&key) {
            return *known;
        }
        let guess = self.circuit.all([may_change, !sure]);
        let (matches, open) = (self.circuit.variable(), self.circuit.variable());
        let matches = self.circuit.all([guess, matches]);
        let open = self.circuit.all([guess, open, !matches]);
        let later = Later { matches: self.circuit.any([sure, matches]), open, guess };
        self.guesses.later.insert(key, later);
        later
    }

    /// Whether the scheme has one date that opens it, and nothing else in it changes from day to day: then all its other
    /// conditions are on that day what they are now.
    fn opens_alone(&self, scheme: &Scheme, dates: &[&DateExpression]) -> bool {
        let [date] = dates else { return dates.is_empty() };
        let opens = |when: &Condition| matches!(when, Condition::TodayFrom(other) if other == *date);
        let stays = date.parameters().into_iter().all(|id| self.stays(id));
        stays && scheme.criteria.iter().all(|criterion| is_timeless(&criterion.when) || opens(&criterion.when))
    }

    /// Whether the value of a parameter is in force from now on.
    fn stays(&self, id: &ParameterId) -> bool {
        let parameter = self.rules.content().parameters.get(id);
        parameter.and_then(|parameter| parameter.on(self.rules.on())).is_some_and(|value| value.to.is_none())
    }

    /// Whether the last day that a date may be is known and still to come.
    fn is_to_come(&mut self, date: &DateExpression) -> Lit {
        let known = self.end_known(End::Last, date);
        let come = self.truth(&Condition::TodayFrom(date.clone()));
        self.circuit.all([known, !come.met])
    }

    /// For some days ahead: that the date is that day, and that all conditions are met on it.
    fn matching_ahead(&mut self, scheme: &Scheme, date: &DateExpression) -> Vec<Lit> {
        let from = Condition::TodayFrom(date.clone());
        let known = self.end_known(End::Last, date);
        let mut found = Vec::new();
        for [before, day] in days_ahead(self.rules.on()) {
            if self.is_measured_alike(date, [before, day]) {
                let (come_before, come) = (self.truth_on(&from, before), self.truth_on(&from, day));
                let met: Vec<Lit> = scheme.criteria.iter().map(|c| self.truth_on(&c.when, day).met).collect();
                found.push(self.circuit.all(met.into_iter().chain([known, come.met, !come_before.met])));
            }
        }
        found
    }

    fn truth_on(&mut self, condition: &Condition, day: Date) -> Kleene {
        let node = self.rules.node_on(condition, day);
        self.person.truth(self.circuit, &node)
    }

    /// Whether a date comes out the same, worked out with the parameters of today or of other days.
    fn is_measured_alike(&self, date: &DateExpression, days: [Date; 2]) -> bool {
        let on = self.rules.on();
        let parameters = date.parameters().into_iter().filter_map(|id| self.rules.content().parameters.get(id));
        let amounts = parameters.map(|p| days.map(|day| p.on(day).map(|v| v.amount) == p.on(on).map(|v| v.amount)));
        amounts.flatten().all(|alike| alike)
    }
}

/// The days ahead on which schemes are looked at, each after the day before it.
pub(crate) fn days_ahead(on: Date) -> [[Date; 2]; 3] {
    AHEAD.map(|days| [DateRange::shift_days(on, days - 1), DateRange::shift_days(on, days)])
}

/// The dates from which one of the scheme's conditions may hold.
pub(crate) fn opening_dates(scheme: &Scheme) -> Vec<&DateExpression> {
    let mut dates = Vec::new();
    for criterion in &scheme.criteria {
        criterion.when.visit(&mut |part| {
            if let Condition::TodayFrom(date) = part {
                dates.push(date);
            }
        });
    }
    dates
}

/// Whether a date that may open the scheme is one of a person.
fn opens_for_somebody(scheme: &Scheme) -> bool {
    let mut opens = false;
    for criterion in &scheme.criteria {
        criterion.when.visit(&mut |part| {
            if let Condition::People(_, of_person) = part {
                of_person.visit(&mut |part| opens |= matches!(part, Condition::TodayFrom(_)));
            }
        });
    }
    opens
}

/// Whether no day and no parameter changes a condition.
fn is_timeless(condition: &Condition) -> bool {
    let mut timeless = condition.parameters().is_empty();
    condition.visit(&mut |part| {
        timeless &= match part {
            Condition::All(_) | Condition::Any(_) | Condition::Not(_) | Condition::Test(_) | Condition::People(..) => {
                true
            }
            Condition::TodayFrom(_) | Condition::TodayUntil(_) => false,
        };
    });
    timeless
}
