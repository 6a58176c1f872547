//! Each language says what it is.

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::files::Place;
use crate::source::ReviewWord;
use crate::stage::check::Project;

pub(super) fn check(project: &Project<'_>, faults: &mut Faults) {
    let lowered = project.lowered;
    for locale in &lowered.shapes.locales {
        let shape = &locale.shape;
        if shape.tag.value.0 != locale.name {
            let message = format!("this folder is called `{}`, not `{}`", locale.name, shape.tag.value.0);
            let fault = Diagnostic::new(Code::IdDiffersFromFile, shape.tag.place, message);
            faults.add(fault.help(format!("write `tag: {}`, or rename the folder", locale.name)));
        }
        match (shape.review.value, &shape.checked_by) {
            (ReviewWord::Checked, None) if lowered.shapes.is_sound(locale.file) => {
                let fault =
                    Diagnostic::new(Code::MissingKey, shape.review.place, "`review: checked` goes with `checked-by`");
                faults.add(fault.help("add `checked-by: …`: what kind of person checked the words".to_owned()));
            }
            (ReviewWord::Drafted, Some(by)) => {
                let fault = Diagnostic::new(Code::WrongShape, by.place, "drafted words have been checked by nobody");
                let help = "write `review: checked`, or leave `checked-by` out".to_owned();
                faults.add(fault.also(shape.review.place, "drafted").help(help));
            }
            _ => {}
        }
    }
    for (tag, first) in &lowered.tags {
        let path = format!("locales/{tag}/locale.yaml");
        if !project.files.iter().any(|(_, file)| file.path == path) {
            let message = format!("the language `{tag}` has no `locale.yaml`");
            let fault = Diagnostic::new(Code::MissingFile, Place::top(*first), message);
            faults.add(fault.help(format!("add `{path}` with its tag, name, direction and review")));
        }
    }
}
