//! `missing-adviser`

use waymark_model::{Boundary, ServiceId};

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::files::Spanned;
use crate::lints::Lint;
use crate::source::{Ref, ServiceShape};
use crate::stage::{Project, Shapes};

/// A scheme, a right, a date or an alert that touches on somebody's status and sends nobody to a regulated adviser. Advice
/// on a claim or on leave is regulated work: the page may state published conditions only beside people who may advise.
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
        for (id, boundary, signposts) in outcomes(shapes).filter(|(_, boundary, _)| boundary.value == Boundary::Status)
        {
            // A service that could not be read, or does not exist, may be the adviser that was meant.
            let found: Option<Vec<_>> = signposts.iter().map(|signpost| find(signpost.text())).collect();
            if found.is_some_and(|services| !services.into_iter().any(advises)) {
                let message = format!("`{id}` touches on status, and none of its signposts is a regulated adviser");
                let place = signposts.first().map_or(boundary.place, Ref::place);
                let fault = Diagnostic::new(Code::MissingAdviser, place, message);
                let help = "add a service with `adviser: yes` to `signposts`".to_owned();
                faults.add(fault.also(boundary.place, "its boundary").help(help));
            }
        }
    }
}

/// What a person may be told, with its boundary and where it sends them.
type Told<'p> = (&'p str, &'p Spanned<Boundary>, &'p [Ref<ServiceId>]);

fn outcomes(shapes: &Shapes) -> impl Iterator<Item = Told<'_>> {
    let schemes = shapes.schemes.iter().map(|filed| &filed.shape);
    let schemes = schemes.map(|s| (s.id.value.as_str(), &s.boundary, s.signposts.as_slice()));
    let rights = shapes.rights.iter().map(|filed| &filed.shape);
    let rights = rights.map(|r| (r.id.value.as_str(), &r.boundary, r.signposts.as_slice()));
    let deadlines = shapes.deadlines.iter().map(|filed| &filed.shape);
    let deadlines = deadlines.map(|d| (d.id.value.as_str(), &d.boundary, d.signposts.as_slice()));
    let alerts = shapes.alerts.iter().map(|filed| &filed.shape);
    let alerts = alerts.map(|a| (a.id.value.as_str(), &a.boundary, a.signposts.as_slice()));
    schemes.chain(rights).chain(deadlines).chain(alerts)
}
