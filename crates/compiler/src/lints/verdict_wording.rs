//! `verdict-wording`

use waymark_model::Boundary;

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::lints::phrase::Plain;
use crate::lints::verdicts::VERDICTS;
use crate::lints::{Lint, within};
use crate::stage::Project;

/// A verdict in words about something that touches on somebody's status. Whether a person qualifies is for the Home
/// Office and a regulated adviser to say, never for this page.
///
/// Bad: `summary = You qualify for this visa.` Good: `summary = The published conditions are below.`
pub(super) struct VerdictWording;

impl Lint for VerdictWording {
    fn run(&self, project: &Project<'_>, faults: &mut Faults) {
        for file in &project.lowered.words {
            let language = file.tag.split('-').next().unwrap_or_default();
            let phrases = VERDICTS.iter().find(|(tag, _)| *tag == language).map_or(&[][..], |(_, phrases)| phrases);
            let boundary = file.subject.as_ref().and_then(|(kind, name)| project.boundary(*kind, name));
            if boundary != Some(Boundary::Status) {
                continue;
            }
            for text in file.messages.iter().flat_map(|message| &message.texts) {
                let plain = Plain::new(&text.value);
                for range in phrases.iter().filter_map(|phrase| plain.find(phrase)) {
                    let said = text.value.get(range.clone()).unwrap_or_default();
                    let message = format!("`{said}` is a verdict, and this touches on somebody's status");
                    let fault = Diagnostic::new(Code::VerdictWording, within(text, &range), message);
                    faults.add(fault.help("say what the published conditions are, and who can advise".to_owned()));
                }
            }
        }
    }
}
