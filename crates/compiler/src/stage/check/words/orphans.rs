//! Messages, and files of them, that nothing shows.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::files::{FileId, Place};
use crate::source::{Kind, WordsFile};
use crate::stage::check::{Expected, Project};
use crate::suggestion::{did_you_mean, nearest};

/// `broken` are the files with an error. An item with one may have lost the part that a message speaks of.
pub(super) fn check(project: &Project<'_>, broken: &BTreeSet<FileId>, faults: &mut Faults) {
    for file in &project.lowered.words {
        let Some((kind, name)) = &file.subject else { continue };
        if let Some(item) = project.expected.iter().find(|item| item.kind == *kind && item.name == name) {
            if !broken.contains(&item.file) {
                messages(file, item, faults);
            }
        } else if !project.lowered.declared.may_exist(*kind, name) {
            orphan_file(file, *kind, name, project, faults);
        }
    }
}

fn messages(file: &WordsFile, item: &Expected<'_>, faults: &mut Faults) {
    let ids: Vec<&str> = item.messages.iter().map(|message| message.id.as_str()).collect();
    let unsaid = || ids.iter().copied().filter(|id| file.message(id).is_none());
    for message in file.messages.iter().filter(|message| !ids.contains(&message.id.value.as_str())) {
        let text =
            format!("the {} `{}` has no use for the message `{}`", item.kind.noun(), item.name, message.id.value);
        let help = did_you_mean(&message.id.value, unsaid()).unwrap_or_else(|| "leave it out".to_owned());
        faults.add(Diagnostic::new(Code::OrphanMessage, message.id.place, text).help(help));
    }
}

fn orphan_file(file: &WordsFile, kind: Kind, name: &str, project: &Project<'_>, faults: &mut Faults) {
    let noun = kind.noun();
    let fault = Diagnostic::new(Code::OrphanMessage, Place::top(file.file), format!("no {noun} is called `{name}`"));
    let near = nearest(name, project.lowered.declared.ids(kind)).map(|near| format!("rename it to `{near}.ftl`"));
    faults.add(fault.help(near.unwrap_or_else(|| format!("add the {noun}, or delete this file"))));
}
