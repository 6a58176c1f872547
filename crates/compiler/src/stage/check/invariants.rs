//! An invariant claims one thing, in one way.

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::source::InvariantShape;
use crate::stage::check::Project;
use crate::suggestion::and_list;

pub(super) fn check(project: &Project<'_>, faults: &mut Faults) {
    let shapes = &project.lowered.shapes;
    for filed in shapes.invariants.iter().filter(|filed| shapes.is_sound(filed.file)) {
        form(&filed.shape, faults);
    }
}

fn form(shape: &InvariantShape, faults: &mut Faults) {
    let place = shape.id.place;
    let forms = [
        ("never", shape.never.is_some()),
        ("always", shape.always.is_some()),
        ("exclusive", shape.exclusive.is_some()),
    ];
    let present: Vec<&str> = forms.into_iter().filter(|(_, is_there)| *is_there).map(|(word, _)| word).collect();
    match present.as_slice() {
        [] => faults.add(
            Diagnostic::new(Code::MissingKey, place, "this invariant claims nothing")
                .help("it has one of `never`, `always` or `exclusive`".to_owned()),
        ),
        [_] => {}
        several => {
            let message = format!("this invariant has {}, and only one of them may be there", and_list(several));
            faults
                .add(Diagnostic::new(Code::WrongShape, place, message).help("write an invariant for each".to_owned()));
        }
    }
    if shape.when.is_some() && shape.always.is_none() {
        let fault = Diagnostic::new(Code::WrongShape, place, "`when` goes with `always` alone");
        faults.add(fault.help("put it into the claim itself: `never: { all: [ … ] }`".to_owned()));
    }
    if shape.exclusive.as_ref().is_some_and(|claims| claims.as_slice().len() < 2) {
        let fault = Diagnostic::new(Code::WrongShape, place, "`exclusive` has one claim, which excludes no other");
        faults.add(fault.help("write at least two claims, or use `never`".to_owned()));
    }
    if shape.exclusive.as_ref().is_some_and(|claims| claims.as_slice().len() > InvariantShape::MOST_EXCLUSIVE) {
        let message = format!("`exclusive` has at most {} claims", InvariantShape::MOST_EXCLUSIVE);
        let fault = Diagnostic::new(Code::TooLarge, place, message);
        faults.add(fault.help("write several invariants, of fewer claims each".to_owned()));
    }
}
