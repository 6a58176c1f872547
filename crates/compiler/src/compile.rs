//! From files to content, stage by stage.

use std::collections::{BTreeMap, BTreeSet};

use waymark_model::{Content, Date, Invariant, Owner, Scenario, Words};

use crate::diagnostic::{Diagnostic, Faults, Lines, Position, Severity};
use crate::files::{Files, Place, Tree};
use crate::rule_name::{RuleName, places};
use crate::source::Kind;
use crate::stage::{Emitted, Project, check, emit, lint, lower, parse, resolve};

/// What files compile to.
#[derive(Debug)]
pub struct Compiled {
    /// All content; `None` when there is any error.
    pub content: Option<Content>,
    /// The words of each language; none when there is any error.
    pub words: Vec<Words>,
    /// All scenarios; none when there is any error.
    pub scenarios: Vec<Scenario>,
    /// What must hold for all answers, to be proved; none when there is any error.
    pub invariants: Vec<Invariant>,
    /// Who keeps which files true; none when there is any error.
    pub owners: Vec<Owner>,
    /// Every fault, by path and place.
    pub diagnostics: Vec<Diagnostic>,
    /// Where each rule is written.
    pub places: BTreeMap<RuleName, Place>,
    /// The files that rest on each source, by its id.
    pub resting: BTreeMap<String, BTreeSet<String>>,
}

/// Compiles files below `rules/` and `locales/`. All faults are found at once.
///
/// `today` is the day of the check, for lints about what grows old; without it they say nothing.
#[must_use]
pub fn compile(tree: &Tree, today: Option<Date>) -> Compiled {
    let files = Files::new(tree);
    let mut faults = Faults::default();
    let parsed = parse(&files, &mut faults);
    let lowered = lower(parsed, &mut faults);
    let before = faults.len();
    resolve(&files, &lowered, &mut faults);
    let resolved = faults.len() == before;
    let project = Project::new(&files, &lowered, today, resolved);
    check(&project, &mut faults);
    lint(&project, &mut faults);
    let emitted = if faults.has_errors() { Emitted::default() } else { emit(&project, &mut faults) };
    let Emitted { content, words, scenarios, invariants, owners } = emitted;
    let places = places(&lowered.shapes);
    let mut resting: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for mention in lowered.gathered.uses.iter().filter(|mention| mention.kind == Kind::Source) {
        let path = files.get(mention.place.file).map(|file| file.path.to_owned());
        resting.entry(mention.id.clone()).or_default().extend(path);
    }
    Compiled { content, words, scenarios, invariants, owners, diagnostics: faults.into_sorted(), places, resting }
}

impl Compiled {
    /// How many faults are this bad.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|fault| fault.severity == severity).count()
    }

    /// The path, line and column at which each rule is written; none for a tree other than the one that was compiled.
    #[must_use]
    pub fn positions<'t>(&self, tree: &'t Tree) -> BTreeMap<&RuleName, (&'t str, Position)> {
        let files = Files::new(tree);
        let position = |(name, place): (_, &Place)| {
            let file = files.get(place.file)?;
            Some((name, (file.path, Lines::new(&file.text).position(place.span.start))))
        };
        self.places.iter().filter_map(position).collect()
    }
}
