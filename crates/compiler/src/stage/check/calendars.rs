//! Lists of holidays follow one another, and hold the days that they speak of.

use waymark_model::Date;

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::files::Spanned;
use crate::source::HolidayListShape;
use crate::stage::check::Project;

pub(super) fn check(project: &Project<'_>, faults: &mut Faults) {
    let shapes = &project.lowered.shapes;
    for calendar in shapes.calendars.iter().filter(|calendar| shapes.is_sound(calendar.file)) {
        let mut before: Option<Spanned<Date>> = None;
        for list in calendar.shape.lists.iter() {
            if let Some(before) = &before {
                follows(before, list, faults);
            }
            days(list, faults);
            before = Some(list.to.clone());
        }
    }
}

fn follows(before: &Spanned<Date>, list: &HolidayListShape, faults: &mut Faults) {
    if before.value.tomorrow().is_ok_and(|next| next == list.from.value) {
        return;
    }
    let message = "this list does not start on the day after the one above ends";
    let fault = Diagnostic::new(Code::BadRange, list.from.place, message);
    faults.add(fault.also(before.place, "it ends here").help("write lists in order, without a gap".to_owned()));
}

fn days(list: &HolidayListShape, faults: &mut Faults) {
    if list.to.value < list.from.value {
        let fault = Diagnostic::new(Code::BadRange, list.to.place, "this list ends before it starts");
        faults.add(fault.also(list.from.place, "it starts here"));
        return;
    }
    for day in list.days.iter().filter(|day| !(list.from.value..=list.to.value).contains(&day.value)) {
        let message = format!("this list does not speak of {}", day.value);
        let end = if day.value < list.from.value { &list.from } else { &list.to };
        let fault = Diagnostic::new(Code::BadRange, day.place, message);
        faults.add(fault.also(end.place, "its days end here").help("move it to the list of its year".to_owned()));
    }
    for pair in list.days.as_slice().windows(2) {
        if let [before, day] = pair
            && day.value < before.value
        {
            let fault = Diagnostic::new(Code::BadRange, day.place, "this day comes before the one above it");
            faults.add(fault.also(before.place, "this one").help("write days in order".to_owned()));
        }
    }
}
