//! The fewest facts of a person that, told, decide every scheme: what somebody would ask who knew all answers beforehand.
//!
//! A scheme is decided as it is when some set of facts is told that settles it: for one that is met, a set for each
//! criterion; for another, a set that settles one criterion that is not met. The floor is the smallest union of such
//! sets, one for each scheme. It is found by trying sizes from a bound upwards, so that the first size that does is
//! proved to be the smallest.

use std::collections::HashSet;

use waymark_engine::Ruleset;
use waymark_model::{Condition, Content, FactId, Scope, Situation, Truth};

/// How many sets of facts are looked at for one size, before a floor is given up.
const MOST_SETS: usize = 2_000_000;

/// Facts, a bit each in the order of their ids.
type Facts = u64;

/// The fewest facts that decide all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Floor {
    /// These, a bit each in the order of their ids; no fewer do.
    Exact(u64),
    /// At least so many: the search was given up.
    AtLeast(u32),
}

impl Floor {
    /// How many there are, or are at the least.
    #[must_use]
    pub fn size(self) -> u32 {
        match self {
            Self::Exact(facts) => facts.count_ones(),
            Self::AtLeast(facts) => facts,
        }
    }
}

/// The floor for a person of whom everything is known. Content may have at most 64 facts.
#[must_use]
pub fn floor(rules: &Ruleset<&Content>, content: &Content, person: &Situation) -> Floor {
    let told = Told { rules, facts: content.facts.keys().collect(), person };
    let schemes = content.schemes.values().map(|scheme| {
        let criteria = scheme.criteria.iter().map(|criterion| told.settling(&criterion.when));
        all_settled(criteria.collect()).sets
    });
    let mut schemes: Vec<Vec<Facts>> = schemes.collect();
    schemes.sort_by_key(Vec::len);
    smallest_union(&schemes)
}

/// Of a condition: whether it holds, and each smallest set of facts that, told, settles that.
struct Settled {
    holds: bool,
    sets: Vec<Facts>,
}

/// Everything that a person can tell.
struct Told<'a> {
    rules: &'a Ruleset<&'a Content>,
    facts: Vec<&'a FactId>,
    person: &'a Situation,
}

impl Told<'_> {
    fn settling(&self, condition: &Condition) -> Settled {
        match condition {
            Condition::All(parts) => all_settled(parts.iter().map(|part| self.settling(part)).collect()),
            Condition::Any(parts) => {
                let opposites = parts.iter().map(|part| opposite(self.settling(part)));
                opposite(all_settled(opposites.collect()))
            }
            Condition::Not(part) => opposite(self.settling(part)),
            Condition::Test(_) | Condition::TodayFrom(_) | Condition::TodayUntil(_) | Condition::People(..) => {
                let holds = self.rules.truths(self.person, [(Scope::Case, condition)]) == [[Truth::Met]];
                let bits =
                    condition.facts().into_iter().filter_map(|fact| self.facts.iter().position(|id| *id == fact));
                Settled { holds, sets: vec![bits.fold(0, |set, bit| set | 1 << bit)] }
            }
        }
    }
}

fn opposite(settled: Settled) -> Settled {
    Settled { holds: !settled.holds, ..settled }
}

/// Every one of these: settled with all of them where all hold, and else with one that does not.
fn all_settled(parts: Vec<Settled>) -> Settled {
    if parts.iter().all(|part| part.holds) {
        let with = |sets: Vec<Facts>, part: Settled| {
            smallest(sets.iter().flat_map(|set| part.sets.iter().map(move |more| set | more)).collect())
        };
        return Settled { holds: true, sets: parts.into_iter().fold(vec![0], with) };
    }
    let failing = parts.into_iter().filter(|part| !part.holds).flat_map(|part| part.sets);
    Settled { holds: false, sets: smallest(failing.collect()) }
}

/// The sets that hold no other.
fn smallest(mut sets: Vec<Facts>) -> Vec<Facts> {
    sets.sort_by_key(|set| (set.count_ones(), *set));
    let mut kept: Vec<Facts> = Vec::new();
    for set in sets {
        if kept.iter().all(|other| other & set != *other) {
            kept.push(set);
        }
    }
    kept
}

/// The smallest union that holds a set of each scheme.
fn smallest_union(schemes: &[Vec<Facts>]) -> Floor {
    let mut most = bound(schemes, 0);
    loop {
        let mut search = Search { schemes, most, seen: HashSet::new() };
        match search.reaches(0) {
            Ok(Some(union)) => return Floor::Exact(union),
            Ok(None) => most += 1,
            Err(GivenUp) => return Floor::AtLeast(most),
        }
    }
}

/// A number of facts that have to be added at the least: schemes that share no fact each need their own.
fn bound(schemes: &[Vec<Facts>], chosen: Facts) -> u32 {
    let (mut used, mut needed) = (0, 0);
    for sets in schemes {
        let missing = sets.iter().map(|set| set & !chosen);
        let least = missing.clone().map(Facts::count_ones).min().unwrap_or(0);
        let all = missing.fold(0, |all, set| all | set);
        if least > 0 && all & used == 0 {
            (used, needed) = (used | all, needed + least);
        }
    }
    needed
}

/// A search for a union of at most so many facts.
struct Search<'a> {
    schemes: &'a [Vec<Facts>],
    most: u32,
    seen: HashSet<Facts>,
}

/// Too many sets of facts were looked at.
struct GivenUp;

impl Search<'_> {
    /// Such a union that holds the facts chosen.
    fn reaches(&mut self, chosen: Facts) -> Result<Option<Facts>, GivenUp> {
        if chosen.count_ones() + bound(self.schemes, chosen) > self.most || !self.seen.insert(chosen) {
            return Ok(None);
        }
        if self.seen.len() > MOST_SETS {
            return Err(GivenUp);
        }
        let is_open = |sets: &&Vec<Facts>| sets.iter().all(|set| set & !chosen != 0);
        let Some(next) = self.schemes.iter().filter(is_open).min_by_key(|sets| self.choices(sets, chosen)) else {
            return Ok(Some(chosen));
        };
        for set in next {
            if let Some(union) = self.reaches(chosen | set)? {
                return Ok(Some(union));
            }
        }
        Ok(None)
    }

    /// How many sets of a scheme can still be chosen.
    fn choices(&self, sets: &[Facts], chosen: Facts) -> usize {
        sets.iter().filter(|set| (*set | chosen).count_ones() <= self.most).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The smallest union, by trying every set of facts.
    fn by_trying_all(schemes: &[Vec<Facts>], facts: u32) -> u32 {
        let settles = |told: &Facts| schemes.iter().all(|sets| sets.iter().any(|set| set & told == *set));
        (0..1 << facts).filter(settles).map(Facts::count_ones).min().unwrap()
    }

    #[test]
    fn the_floor_is_what_trying_everything_finds() {
        let mut chance = fastrand::Rng::with_seed(9);
        for _ in 0..300 {
            let mut set = || (1 << chance.u32(0..10)) | (1 << chance.u32(0..10)) | (1 << chance.u32(0..10));
            let schemes: Vec<Vec<Facts>> = (0..7).map(|_| smallest((0..4).map(|_| set()).collect())).collect();
            let Floor::Exact(union) = smallest_union(&schemes) else { panic!("{schemes:?} was given up") };
            assert_eq!(union.count_ones(), by_trying_all(&schemes, 10), "{schemes:?}");
            assert!(schemes.iter().all(|sets| sets.iter().any(|set| set & union == *set)), "{schemes:?}");
        }
    }

    #[test]
    fn sets_that_hold_another_are_left_out() {
        assert_eq!(smallest(vec![0b111, 0b011, 0b100, 0b011]), [0b100, 0b011]);
    }
}
