//! What hindsight needs decides everything, and nobody asks less.

use waymark_bench::asking::{journey, most_open};
use waymark_bench::floor::{Floor, floor};
use waymark_bench::measure::FEW;
use waymark_bench::people::{nobody, people};
use waymark_bench::rules::content;
use waymark_bench::world::TODAY;
use waymark_engine::Ruleset;
use waymark_model::{FactId, Outcome};

#[test]
fn the_floor_decides_every_scheme_and_one_fact_less_does_not() {
    let content = content(FEW, 1);
    let rules = Ruleset::new(&content, TODAY);
    let facts: Vec<&FactId> = content.facts.keys().collect();
    for person in people(30) {
        let Floor::Exact(floor) = floor(&rules, &content, &person) else { panic!("{person:?} was given up") };
        let is_open = |bits: u64| {
            let mut told = nobody();
            let chosen = facts.iter().enumerate().filter(|(bit, _)| bits >> bit & 1 == 1);
            told.answers = chosen.map(|(_, fact)| ((*fact).clone(), person.answers[*fact].clone())).collect();
            rules.evaluate(&told).schemes.iter().any(|scheme| scheme.outcome == Outcome::CannotTell)
        };
        assert!(!is_open(floor), "{person:?}");
        let bits = (0..64).map(|bit| 1 << bit).filter(|bit| floor & bit != 0);
        bits.for_each(|bit| assert!(is_open(floor & !bit), "{person:?} without {bit:#x}"));
    }
}

#[test]
fn nobody_asks_less_than_hindsight() {
    let content = content(FEW, 1);
    let rules = Ruleset::new(&content, TODAY);
    for person in people(30) {
        let floor = floor(&rules, &content, &person).size() as usize;
        for asked in [journey(&rules, &content, &person).len(), most_open(&person)] {
            assert!(floor <= asked && asked <= content.facts.len(), "{floor} {asked} {person:?}");
        }
    }
}
