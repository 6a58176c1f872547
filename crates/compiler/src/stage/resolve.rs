//! Names become items: every id that is named exists, each is given once, no questions wait for each
//! other, and named conditions can be written out.

mod condition_cycle;
mod parts;
mod question_cycle;
mod written_out;

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::files::{Files, Place};
use crate::source::{Kind, Use};
use crate::stage::lower::{Declared, Filed, Lowered};
use crate::suggestion::did_you_mean;

pub(crate) fn resolve(files: &Files<'_>, lowered: &Lowered, faults: &mut Faults) {
    duplicates(&lowered.declared, faults);
    for mention in &lowered.gathered.uses {
        exists(mention, &lowered.declared, faults);
    }
    folders(lowered, faults);
    condition_cycle::find(lowered, faults);
    question_cycle::find(lowered, faults);
    written_out::find(files, lowered, faults);
}

/// Two files of one kind that give the same id, in whichever folders.
fn duplicates(declared: &Declared, faults: &mut Faults) {
    let mut seen: BTreeMap<(Kind, &str), Place> = BTreeMap::new();
    // Two schemes may each have a scenario of the same name: those are told apart by their folders.
    for item in declared.all().iter().filter(|item| item.kind != Kind::Scenario) {
        let key = (item.kind, item.id.value.as_str());
        if let Some(first) = seen.get(&key) {
            let message = format!("there is another {} called `{}`", item.kind.noun(), item.id.value);
            let fault = Diagnostic::new(Code::DuplicateId, item.id.place, message);
            faults.add(fault.also(*first, "first here").help("give one of them another id".to_owned()));
        } else {
            seen.insert(key, item.id.place);
        }
    }
}

fn exists(mention: &Use, declared: &Declared, faults: &mut Faults) {
    if declared.may_exist(mention.kind, &mention.id) {
        return;
    }
    let message = format!("no {} is called `{}`", mention.kind.noun(), mention.id);
    let help =
        did_you_mean(&mention.id, declared.ids(mention.kind)).unwrap_or_else(|| place_for(mention.kind, &mention.id));
    faults.add(Diagnostic::new(mention.kind.unknown(), mention.place, message).help(help));
}

/// Where a file for a new item would go.
fn place_for(kind: Kind, id: &str) -> String {
    match kind {
        Kind::Area => format!("if it is new, add `rules/areas/{id}/area.yaml`"),
        _ => format!("if it is new, add `rules/{}/{id}.yaml`", kind.folder()),
    }
}

/// The folder of scenarios that are about no scheme: they test rights and alerts.
const GENERAL: &str = "general";

/// Folders that are named after areas and schemes.
fn folders(lowered: &Lowered, faults: &mut Faults) {
    let shapes = &lowered.shapes;
    let mut areas: BTreeMap<&str, Place> = BTreeMap::new();
    let mut schemes: BTreeMap<&str, Place> = BTreeMap::new();
    // One fault per folder is enough: it stands at the folder's first file.
    first_of(&shapes.parameters, &mut areas);
    first_of(&shapes.providers, &mut areas);
    first_of(&shapes.services, &mut areas);
    first_of(&shapes.sources, &mut areas);
    first_of(&shapes.scenarios, &mut schemes);
    schemes.remove(GENERAL);
    for (kind, folders) in [(Kind::Area, areas), (Kind::Scheme, schemes)] {
        for (folder, place) in folders.into_iter().filter(|(folder, _)| !lowered.declared.may_exist(kind, folder)) {
            let noun = kind.noun();
            let message =
                format!("this file stands in the folder of the {noun} `{folder}`, and no {noun} is called so");
            let help = did_you_mean(folder, lowered.declared.ids(kind)).unwrap_or_else(|| place_for(kind, folder));
            faults.add(Diagnostic::new(kind.unknown(), place, message).help(help));
        }
    }
}

fn first_of<'l, T>(list: &'l [Filed<T>], folders: &mut BTreeMap<&'l str, Place>) {
    for item in list {
        if let Some(folder) = &item.folder {
            let place = folders.entry(folder).or_insert(item.top());
            *place = (*place).min(item.top());
        }
    }
}
