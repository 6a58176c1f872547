//! `locales/<tag>/….ftl`: messages, with the place of everything that can be wrong in one.

use waymark_model::Pattern;

use crate::files::{FileId, Spanned};
use crate::source::Kind;

/// A file of messages.
#[derive(Debug, Clone)]
pub(crate) struct WordsFile {
    pub(crate) file: FileId,
    /// The language, by the name of its folder.
    pub(crate) tag: String,
    /// The item it speaks of; `None` for the page's own words.
    pub(crate) subject: Option<(Kind, String)>,
    pub(crate) messages: Vec<Message>,
    /// Whether every part of it could be read.
    pub(crate) sound: bool,
}

/// A message.
#[derive(Debug, Clone)]
pub(crate) struct Message {
    pub(crate) id: Spanned<String>,
    pub(crate) pattern: Pattern,
    /// Its stretches of text, forms of plurals included.
    pub(crate) texts: Vec<Spanned<String>>,
    /// Its gaps, forms of plurals included.
    pub(crate) gaps: Vec<Spanned<String>>,
    /// The variables that choose a form.
    pub(crate) selectors: Vec<Spanned<String>>,
}

impl WordsFile {
    /// What the keys of its messages start with: `app`, or a folder and a name such as `schemes/homes-for-ukraine`.
    pub(crate) fn prefix(&self) -> String {
        prefix(self.subject.as_ref().map(|(kind, name)| (*kind, name.as_str())))
    }

    pub(crate) fn message(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.id.value == id)
    }
}

impl Message {
    /// Every variable it mentions.
    pub(crate) fn variables(&self) -> impl Iterator<Item = &Spanned<String>> {
        self.gaps.iter().chain(&self.selectors)
    }
}

/// What the keys of messages about an item start with; `app` for the page's own words.
pub(crate) fn prefix(subject: Option<(Kind, &str)>) -> String {
    subject.map_or_else(|| "app".to_owned(), |(kind, name)| format!("{}/{name}", kind.folder()))
}
