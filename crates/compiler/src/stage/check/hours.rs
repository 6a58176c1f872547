//! A service closes after it opens.

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::source::HoursShape;
use crate::stage::check::Project;

pub(super) fn check(project: &Project<'_>, faults: &mut Faults) {
    for service in &project.lowered.shapes.services {
        let Some(HoursShape::At(openings)) = &service.shape.hours else { continue };
        for opening in openings.iter().filter(|opening| opening.to.value <= opening.from.value) {
            let fault = Diagnostic::new(Code::BadRange, opening.to.place, "this closes before it opens");
            let help = "hours past midnight are two entries: until 24:00, and from 00:00 on the next day".to_owned();
            faults.add(fault.also(opening.from.place, "it opens here").help(help));
        }
    }
}
