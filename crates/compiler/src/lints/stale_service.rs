//! `stale-service`

use waymark_model::DateRange;

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::lints::Lint;
use crate::stage::Project;

/// How long the check of a service holds, in days.
const HOLDS: i32 = 365;

/// A service that nobody has checked for over a year. Needs the day of the check; without it nothing is stale.
///
/// Bad, on 2026-11-22: `checked: 2025-11-01`. Good: `checked: 2026-11-21`.
pub(super) struct StaleService;

impl Lint for StaleService {
    fn run(&self, project: &Project<'_>, faults: &mut Faults) {
        let Some(today) = project.today else { return };
        for service in project.lowered.shapes.services.iter().map(|service| &service.shape) {
            let days = DateRange::days_between(service.checked.value, today);
            if days > HOLDS {
                let message = format!("nobody has checked `{}` for {days} days", service.id.value);
                let fault = Diagnostic::new(Code::StaleService, service.checked.place, message);
                faults.add(fault.help("ask there, or read their page, and write today's date".to_owned()));
            }
        }
    }
}
