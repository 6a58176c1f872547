//! What is printed of mutants.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::location::{Locations, RuleEntry};
use crate::mutation::Mutant;

/// A sentence for each mutant.
pub(crate) fn list(mutants: &[Mutant], locations: &Locations<'_>) -> Vec<String> {
    mutants.iter().map(|mutant| sentence(mutant, locations)).collect()
}

/// A sentence for each survivor, how many there are of each kind of rule and of change, and a last line that sums up.
pub(crate) fn report(mutants: &[Mutant], survivors: &[&Mutant], locations: &Locations<'_>) -> Vec<String> {
    let mut lines: Vec<String> = survivors.iter().map(|mutant| sentence(mutant, locations)).collect();
    let all: Vec<&Mutant> = mutants.iter().collect();
    for name in [|mutant: &Mutant| mutant.rule.kind(), |mutant: &Mutant| mutant.change.flip.name()] {
        let (all, survived) = (count(&all, name), count(survivors, name));
        let of = |name: &str| all.get(name).copied().unwrap_or_default();
        lines.extend(survived.into_iter().map(|(name, count)| format!("{name}: {count} of {} survived", of(name))));
    }
    lines.push(summary(mutants.len(), survivors.len()));
    lines
}

fn sentence(mutant: &Mutant, locations: &Locations<'_>) -> String {
    format!(
        "{}: {}: {} ({})",
        locations.text(&mutant.rule),
        mutant.rule,
        mutant.change.sentence(),
        mutant.change.flip.name()
    )
}

fn count(mutants: &[&Mutant], name: fn(&Mutant) -> &'static str) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for mutant in mutants {
        *counts.entry(name(mutant)).or_default() += 1;
    }
    counts
}

fn summary(mutants: usize, survived: usize) -> String {
    // Tenths of a percent, rounded.
    let share = (survived * 2000 + mutants) / (mutants * 2).max(1);
    let noticed = mutants - survived;
    format!("{mutants} mutants, {noticed} noticed, {survived} survived ({}.{} %)", share / 10, share % 10)
}

/// What survived, for programs.
#[derive(Serialize)]
pub(crate) struct MutationFile<'a> {
    mutants: usize,
    noticed: usize,
    survivors: Vec<MutantEntry<'a>>,
}

/// A mutant, for programs.
#[derive(Serialize)]
pub(crate) struct MutantEntry<'a> {
    #[serde(flatten)]
    rule: RuleEntry<'a>,
    change: &'static str,
    /// Where in the rule; empty where the rest says it.
    at: &'a str,
    from: &'a str,
    /// `null` where it was left out.
    to: Option<&'a str>,
}

impl<'a> MutationFile<'a> {
    /// The report in the shape it is written in.
    pub(crate) fn new(mutants: usize, survivors: &[&'a Mutant], locations: &Locations<'a>) -> Self {
        let survivors: Vec<_> = survivors.iter().map(|mutant| MutantEntry::new(mutant, locations)).collect();
        Self { mutants, noticed: mutants - survivors.len(), survivors }
    }
}

impl<'a> MutantEntry<'a> {
    /// The mutant in the shape it is written in.
    pub(crate) fn new(mutant: &'a Mutant, locations: &Locations<'a>) -> Self {
        Self {
            rule: locations.entry(&mutant.rule),
            change: mutant.change.flip.name(),
            at: &mutant.change.at,
            from: &mutant.change.from,
            to: mutant.change.to.as_deref(),
        }
    }
}
