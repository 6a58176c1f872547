//! Values of parameters are of their unit, and follow one another.

use waymark_model::{Amount, Date, DateRange, Unit};

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::source::{DatedShape, ParameterShape};
use crate::stage::check::Project;

pub(super) fn check(project: &Project<'_>, faults: &mut Faults) {
    let shapes = &project.lowered.shapes;
    for parameter in shapes.parameters.iter().filter(|parameter| shapes.is_sound(parameter.file)) {
        for value in parameter.shape.values.iter() {
            if amount(parameter.shape.unit.value, &value.value.value).is_none() {
                wrong_unit(&parameter.shape, value, faults);
            }
        }
        calendar(&parameter.shape, faults);
        order(&parameter.shape, faults);
    }
}

/// The value of a parameter as its unit has it.
pub(crate) fn amount(unit: Unit, text: &str) -> Option<Amount> {
    if unit == Unit::Date {
        return DateRange::parse(text).ok().and_then(DateRange::exact).map(Amount::Day);
    }
    text.parse().ok().map(Amount::Number)
}

fn wrong_unit(parameter: &ParameterShape, value: &DatedShape, faults: &mut Faults) {
    let (what, help) = if parameter.unit.value == Unit::Date {
        ("a date", "write it as 2026-03-09")
    } else {
        ("a whole number", "write digits only; money is in pence")
    };
    let message = format!("`{}` is not {what}", value.value.value);
    let fault = Diagnostic::new(Code::UnitMismatch, value.value.place, message);
    faults.add(fault.also(parameter.unit.place, "the unit says so").help(help.to_owned()));
}

/// Working days leave out the holidays of a calendar, and nothing else has one.
fn calendar(parameter: &ParameterShape, faults: &mut Faults) {
    let unit = &parameter.unit;
    match (&parameter.calendar, unit.value == Unit::WorkingDays) {
        (None, true) => {
            let message = "`working-days` need a `calendar` that lists the holidays";
            let fault = Diagnostic::new(Code::MissingKey, unit.place, message);
            faults.add(fault.help("add `calendar: …`: the name of a file in `rules/calendars/`".to_owned()));
        }
        (Some(calendar), false) => {
            let fault = Diagnostic::new(Code::UnitMismatch, calendar.place(), "only `working-days` have a calendar");
            let help = "leave it out, or write `unit: working-days`".to_owned();
            faults.add(fault.also(unit.place, "its unit is given here").help(help));
        }
        (None, false) | (Some(_), true) => {}
    }
}

fn order(parameter: &ParameterShape, faults: &mut Faults) {
    let mut before: Option<&DatedShape> = None;
    for value in parameter.values.iter() {
        let day = |spanned: &Option<crate::files::Spanned<Date>>| spanned.as_ref().map(|day| day.value);
        if let (Some(from), Some(to)) = (&value.from, &value.to)
            && to.value < from.value
        {
            let fault = Diagnostic::new(Code::BadRange, to.place, "this value ends before it starts");
            faults.add(fault.also(from.place, "it starts here"));
        }
        if let Some(before) = before {
            let place = value.from.as_ref().map_or(value.value.place, |from| from.place);
            let (message, help) = match (day(&before.to), day(&value.from)) {
                (None, _) => ("the value before this one has no end", "give the value before it a `to`"),
                (_, None) => ("this value has no start, and another comes before it", "give it a `from`"),
                (Some(last), Some(from)) if from <= last => {
                    ("this value starts before the one above has ended", "write values in order, the oldest first")
                }
                _ => ("", ""),
            };
            if !message.is_empty() {
                let other = before.to.as_ref().map_or(before.value.place, |to| to.place);
                faults.add(
                    Diagnostic::new(Code::BadRange, place, message)
                        .also(other, "the value before it")
                        .help(help.to_owned()),
                );
            }
        }
        before = Some(value);
    }
}
