//! `keeps-nothing`

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::lints::Lint;
use crate::stage::Project;

/// An owner of a folder in which there is no file: misspelt, or moved away.
///
/// Bad: `keeps: [scheme]`. Good: `keeps: [schemes]`.
pub(super) struct KeepsNothing;

impl Lint for KeepsNothing {
    fn run(&self, project: &Project<'_>, faults: &mut Faults) {
        let paths: Vec<&str> = project.files.iter().filter_map(|(_, file)| file.path.strip_prefix("rules/")).collect();
        let owners = project.lowered.shapes.owners.iter();
        for folder in owners.flat_map(|owner| owner.shape.keeps.iter()) {
            if !paths.iter().any(|path| folder.value.holds(path)) {
                let message = format!("`rules/{}/` holds no file", folder.value);
                let fault = Diagnostic::new(Code::KeepsNothing, folder.place, message);
                faults.add(fault.help("write a folder below `rules/`, such as `areas/coventry`".to_owned()));
            }
        }
    }
}
