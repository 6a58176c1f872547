//! Date expressions start from dates, and are moved by lengths of time; schemes close on fixed dates.

use waymark_model::{FactId, FactKind, ParameterId, Unit};

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::source::{DateShape, Ref};
use crate::stage::check::Project;

/// The units that are lengths of time.
pub(super) const LENGTHS: &str = "`days`, `clear-days`, `weekdays`, `working-days`, `months` or `years`";

pub(super) fn check(project: &Project<'_>, faults: &mut Faults) {
    for date in &project.lowered.gathered.dates {
        match date {
            DateShape::Fact(fact) => is_date(fact, project, faults),
            DateShape::Moved(moved) => {
                is_date(&moved.fact, project, faults);
                let rule = format!("a date is moved by {LENGTHS}");
                of_unit(&moved.by, Unit::is_length, &rule, project, faults);
            }
            DateShape::Parameter(id) => {
                of_unit(id, |unit| unit == Unit::Date, "a fixed date has the unit `date`", project, faults);
            }
            DateShape::LaterOf(_) | DateShape::EarlierOf(_) => {}
        }
    }
    for day in project.lowered.shapes.schemes.iter().filter_map(|scheme| scheme.shape.closed_on.as_ref()) {
        of_unit(day, |unit| unit == Unit::Date, "the day a scheme closed has the unit `date`", project, faults);
    }
}

fn is_date(fact: &Ref<FactId>, project: &Project<'_>, faults: &mut Faults) {
    if let Some(known) = project.facts.get(fact.text()).filter(|known| known.kind != FactKind::Date) {
        let fault = Diagnostic::new(Code::KindMismatch, fact.place(), format!("`{}` is not a date", fact.text()));
        faults.add(
            fault
                .also(known.place, "its kind is given here")
                .help("a date starts from a fact of kind `date`".to_owned()),
        );
    }
}

/// Reports a parameter whose unit does not fit, with the rule that says which would.
pub(super) fn of_unit(
    id: &Ref<ParameterId>,
    fits: impl Fn(Unit) -> bool,
    rule: &str,
    project: &Project<'_>,
    faults: &mut Faults,
) {
    if let Some((_, place)) = project.units.get(id.text()).filter(|(unit, _)| !fits(*unit)) {
        let message = format!("`{}` is of another unit: {rule}", id.text());
        let fault = Diagnostic::new(Code::UnitMismatch, id.place(), message);
        faults.add(fault.also(*place, "its unit is given here").help("use another parameter".to_owned()));
    }
}
