//! Every message is there in every language, with the same gaps, and something shows it.

mod expected;
mod gaps;
mod orphans;
mod presence;

pub(crate) use expected::{Expected, expected};

use crate::diagnostic::Faults;
use crate::stage::check::Project;

pub(super) fn check(project: &Project<'_>, faults: &mut Faults) {
    let broken = faults.files();
    presence::check(project, faults);
    orphans::check(project, &broken, faults);
    gaps::check(project, faults);
}
