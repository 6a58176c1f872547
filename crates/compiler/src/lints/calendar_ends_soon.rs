//! `calendar-ends-soon`

use waymark_model::DateRange;

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::lints::Lint;
use crate::stage::Project;

/// How many days ahead holidays have to be known: dates that rules count in working days lie within them.
const AHEAD: i32 = 180;

/// A calendar whose lists end soon: beyond them nobody can tell a working day. Needs the day of the check; without it no
/// end is near.
///
/// Bad, on 2026-11-22: a last list with `to: 2026-12-31`. Good: one with `to: 2027-12-31` below it.
pub(super) struct CalendarEndsSoon;

impl Lint for CalendarEndsSoon {
    fn run(&self, project: &Project<'_>, faults: &mut Faults) {
        let Some(today) = project.today else { return };
        for calendar in project.lowered.shapes.calendars.iter().map(|calendar| &calendar.shape) {
            let Some(last) = calendar.lists.as_slice().last() else { continue };
            let left = DateRange::days_between(today, last.to.value);
            if left < AHEAD {
                let message = match left {
                    0.. => format!("the holidays of `{}` are known for {left} days more", calendar.id.value),
                    _ => format!("the holidays of `{}` are known until {}", calendar.id.value, last.to.value),
                };
                let fault = Diagnostic::new(Code::CalendarEndsSoon, last.to.place, message);
                faults.add(fault.help("add the list that has been published since".to_owned()));
            }
        }
    }
}
