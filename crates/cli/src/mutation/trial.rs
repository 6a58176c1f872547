//! Running the scenarios on each mutant.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use waymark_engine::Ruleset;
use waymark_model::{Content, Date, Items, Scenario};

use crate::expectation::faults;
use crate::mutation::Mutant;
use crate::mutation::witness::{Attention, attention};

/// The mutants that no scenario notices, in their order.
pub(crate) fn survivors<'m>(items: &Items, scenarios: &[Scenario], mutants: &'m [Mutant]) -> Vec<&'m Mutant> {
    let next = AtomicUsize::new(0);
    let (tell, told) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, NonZero::get) {
            let (next, tell) = (&next, tell.clone());
            scope.spawn(move || {
                while let Some((place, mutant)) = take(next, mutants) {
                    if !is_noticed(mutant, items, scenarios) {
                        // The other end outlives every worker.
                        let _ = tell.send(place);
                    }
                }
            });
        }
    });
    drop(tell);
    let places: BTreeSet<usize> = told.into_iter().collect();
    places.into_iter().filter_map(|place| mutants.get(place)).collect()
}

fn take<'m>(next: &AtomicUsize, mutants: &'m [Mutant]) -> Option<(usize, &'m Mutant)> {
    let place = next.fetch_add(1, Ordering::Relaxed);
    Some((place, mutants.get(place)?))
}

/// Whether some scenario gets a plan that it does not expect. A mutant that is no content at all would never be packed.
fn is_noticed(mutant: &Mutant, items: &Items, scenarios: &[Scenario]) -> bool {
    let Ok(content) = mutant.content(items) else { return true };
    let mut days: BTreeMap<Date, Ruleset<&Content>> = BTreeMap::new();
    witnesses(mutant, items, scenarios).into_iter().any(|scenario| {
        let on = scenario.situation.on;
        let rules = days.entry(on).or_insert_with(|| Ruleset::new(&content, on));
        let asks = scenario.expect.next_question.is_some();
        let plan = if asks { rules.evaluate(&scenario.situation) } else { rules.findings(&scenario.situation) };
        !faults(scenario, &plan).is_empty()
    })
}

/// The scenarios that can notice a mutant, the likeliest first.
fn witnesses<'s>(mutant: &Mutant, items: &Items, scenarios: &'s [Scenario]) -> Vec<&'s Scenario> {
    let of = |scenario: &Scenario| {
        let each = mutant.items.iter().map(|item| attention(&scenario.expect, item, items));
        each.min().unwrap_or(Attention::Cannot)
    };
    let mut witnesses: Vec<(Attention, &Scenario)> =
        scenarios.iter().map(|scenario| (of(scenario), scenario)).collect();
    witnesses.retain(|(attention, _)| *attention != Attention::Cannot);
    witnesses.sort_by_key(|(attention, _)| *attention);
    witnesses.into_iter().map(|(_, scenario)| scenario).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::mutation::mutants;

    /// Passing over scenarios must lose nothing: those passed over do not notice either.
    #[test]
    fn a_survivor_is_noticed_by_nobody_at_all() {
        let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../compiler/tests/tree"));
        let mut compiled = waymark_compiler::compile(&crate::tree::read(root).unwrap(), None);
        let content = compiled.content.take().unwrap();
        // The compiler's tests never evaluate: which question comes next is made up there.
        compiled.scenarios.iter_mut().for_each(|scenario| scenario.expect.next_question = None);
        let mutants = mutants(&content);
        let survivors = survivors(&content, &compiled.scenarios, &mutants);
        assert!(survivors.len() > 20, "only {}", survivors.len());
        for mutant in survivors {
            let content = mutant.content(&content).unwrap();
            for scenario in &compiled.scenarios {
                let plan = waymark_engine::evaluate(&content, &scenario.situation);
                assert_eq!(
                    faults(scenario, &plan),
                    Vec::<String>::new(),
                    "{} {}",
                    mutant.rule,
                    mutant.change.sentence()
                );
            }
        }
    }
}
