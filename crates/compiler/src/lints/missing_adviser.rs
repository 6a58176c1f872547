//! `missing-adviser`

use waymark_model::Boundary;

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::lints::Lint;
use crate::source::{Ref, ServiceShape};
use crate::stage::Project;

/// A scheme that touches on somebody's status and sends nobody to a regulated adviser. Advice on a claim or on leave is
/// regulated work: the page may state published conditions only beside people who may advise.
///
/// Bad: `boundary: status` with `signposts: [food-bank]`. Good: one signpost to a service with `adviser: yes`.
pub(super) struct MissingAdviser;

impl Lint for MissingAdviser {
    fn run(&self, project: &Project<'_>, faults: &mut Faults) {
        let shapes = &project.lowered.shapes;
        let whole =
            || shapes.services.iter().filter(|service| shapes.is_sound(service.file)).map(|service| &service.shape);
        let find = |id: &str| whole().find(|service| service.id.value.as_str() == id);
        let advises = |service: &ServiceShape| service.adviser.as_ref().is_some_and(|adviser| adviser.value);
        let schemes = shapes.schemes.iter().map(|scheme| &scheme.shape);
        for scheme in schemes.filter(|scheme| scheme.boundary.value == Boundary::Status) {
            // A service that could not be read, or does not exist, may be the adviser that was meant.
            let found: Option<Vec<_>> = scheme.signposts.iter().map(|signpost| find(signpost.text())).collect();
            if found.is_some_and(|services| !services.into_iter().any(advises)) {
                let message = format!(
                    "`{}` touches on status, and none of its signposts is a regulated adviser",
                    scheme.id.value
                );
                let place = scheme.signposts.as_slice().first().map_or(scheme.id.place, Ref::place);
                let fault = Diagnostic::new(Code::MissingAdviser, place, message);
                let help = "add a service with `adviser: yes` to `signposts`".to_owned();
                faults.add(fault.also(scheme.boundary.place, "its boundary").help(help));
            }
        }
    }
}
