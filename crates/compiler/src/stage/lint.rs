//! Lints: what is well formed and still wrong.

use crate::diagnostic::Faults;
use crate::lints;
use crate::stage::check::Project;

pub(crate) fn lint(project: &Project<'_>, faults: &mut Faults) {
    for lint in lints::ALL {
        lint.run(project, faults);
    }
}
