//! Criteria, cases and what words say have ids of their own, each once.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::files::Place;
use crate::stage::check::Project;

pub(super) fn check(project: &Project<'_>, faults: &mut Faults) {
    for scheme in &project.lowered.shapes.schemes {
        let criteria = scheme.shape.criteria.iter().map(|criterion| (criterion.id.value.as_str(), criterion.id.place));
        once("criterion", criteria, faults);
        let gives = scheme.shape.gives.iter().map(|gift| (gift.id.value.as_str(), gift.id.place));
        once("thing that the scheme gives", gives, faults);
        let confusions = scheme.shape.confusions.iter().map(|c| (c.id.value.as_str(), c.id.place));
        once("confusion", confusions, faults);
    }
    for right in &project.lowered.shapes.rights {
        let cases = right.shape.cases.iter().map(|case| (case.id.value.as_str(), case.id.place));
        once("case", cases, faults);
        let refusals = right.shape.refusals.iter().map(|refusal| (refusal.id.value.as_str(), refusal.id.place));
        once("refusal", refusals, faults);
    }
}

fn once<'a>(noun: &str, ids: impl Iterator<Item = (&'a str, Place)>, faults: &mut Faults) {
    let mut seen: BTreeMap<&str, Place> = BTreeMap::new();
    for (id, place) in ids {
        if let Some(first) = seen.get(id) {
            let fault = Diagnostic::new(Code::DuplicateId, place, format!("there is another {noun} called `{id}`"));
            faults.add(fault.also(*first, "first here").help("give one of them another id".to_owned()));
        } else {
            seen.insert(id, place);
        }
    }
}
