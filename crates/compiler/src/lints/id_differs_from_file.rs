//! `id-differs-from-file`

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::lints::Lint;
use crate::source::Kind;
use crate::stage::Project;

/// An id that differs from the name of its file, or an area's from the name of its folder. Whoever looks for an id looks
/// for the file.
///
/// Bad, in `rules/facts/route.yaml`: `id: routes`. Good: `id: route`.
pub(super) struct IdDiffersFromFile;

impl Lint for IdDiffersFromFile {
    fn run(&self, project: &Project<'_>, faults: &mut Faults) {
        for item in project.lowered.declared.all().iter().filter(|item| item.id.value != item.name) {
            let what = if item.kind == Kind::Area { "folder" } else { "file" };
            let message = format!("this {what} is called `{}`, not `{}`", item.name, item.id.value);
            let help = format!("write `id: {}`, or rename the {what}", item.name);
            faults.add(Diagnostic::new(Code::IdDiffersFromFile, item.id.place, message).help(help));
        }
    }
}
