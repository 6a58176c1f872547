//! `phone-in-words`

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::lints::digits::phones;
use crate::lints::{Lint, within};
use crate::stage::Project;

/// A phone number typed into words. Numbers live in one place, the service, where they can be checked, dialled and read
/// out.
///
/// Bad: `body = Call 0808 8010 503.` Good: `signposts: [migrant-help]`, whose `phones` has the number.
pub(super) struct PhoneInWords;

impl Lint for PhoneInWords {
    fn run(&self, project: &Project<'_>, faults: &mut Faults) {
        let messages = project.lowered.words.iter().flat_map(|file| &file.messages);
        for text in messages.flat_map(|message| &message.texts) {
            for range in phones(&text.value) {
                let written = text.value.get(range.clone()).unwrap_or_default();
                let message = format!("`{written}` is a phone number typed into words");
                let fault = Diagnostic::new(Code::PhoneInWords, within(text, &range), message);
                faults.add(fault.help("put it under `phones` of a service; the page prints it".to_owned()));
            }
        }
    }
}
