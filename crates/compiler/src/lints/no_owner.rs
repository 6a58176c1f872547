//! `no-owner`

use waymark_model::Folder;

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::files::Spanned;
use crate::lints::Lint;
use crate::lints::review::to_be_read_again;
use crate::stage::Project;

/// A scheme, a right or a service with a day to be read again by, in a folder that no owner keeps: the day would pass, and
/// nobody would know that it was theirs.
///
/// Bad: `rules/rights/work.yaml`, and no owner whose `keeps` has `rights`. Good: one that has.
pub(super) struct NoOwner;

impl Lint for NoOwner {
    fn run(&self, project: &Project<'_>, faults: &mut Faults) {
        if !project.complete {
            return;
        }
        let owners = &project.lowered.shapes.owners;
        let kept: Vec<&Spanned<Folder>> = owners.iter().flat_map(|owner| owner.shape.keeps.iter()).collect();
        for (path, place) in to_be_read_again(project) {
            if !kept.iter().any(|folder| folder.value.holds(path)) {
                let fault = Diagnostic::new(Code::NoOwner, place, "nobody keeps this file: the day would pass unseen");
                faults.add(fault.help("add its folder to `keeps` of a file in `rules/owners/`".to_owned()));
            }
        }
    }
}
