//! `text-too-long`

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::lints::Lint;
use crate::source::Message;
use crate::stage::Project;

/// The most characters of a title or a name: two lines on a small phone.
const TITLE: usize = 90;

/// The most characters of any other message: one screen of a small phone.
const BODY: usize = 600;

/// A text that is too long to be read on a phone, or by somebody who reads little.
///
/// Bad: a title of two sentences. Good: a title of a few words, and the rest in the body.
pub(super) struct TextTooLong;

impl Lint for TextTooLong {
    fn run(&self, project: &Project<'_>, faults: &mut Faults) {
        for message in project.lowered.words.iter().flat_map(|file| &file.messages) {
            let most = if matches!(message.id.value.as_str(), "title" | "name") { TITLE } else { BODY };
            let length = length(message);
            if length > most {
                let text = format!("`{}` has {length} characters, and at most {most} are read", message.id.value);
                let fault = Diagnostic::new(Code::TextTooLong, message.id.place, text);
                faults.add(fault.help("say it in fewer words, or in several messages".to_owned()));
            }
        }
    }
}

/// The characters of a message; each form of a plural counts, which no real message notices.
fn length(message: &Message) -> usize {
    message.texts.iter().map(|text| text.value.chars().count()).sum()
}
