//! The words that the site should show, read where their authors wrote them.

use std::fs;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser;

use super::language::Language;

/// A message: the texts between its gaps. A gap holds a number or a name that the page fills in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Message(Vec<String>);

impl Language {
    /// A message of one of this language's files, such as `schemes/homes-for-ukraine`.
    #[track_caller]
    pub(crate) fn message(self, file: &str, id: &str) -> Message {
        let path = format!("{}/locales/{}/{file}.ftl", env!("CARGO_MANIFEST_DIR"), self.tag());
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        let file = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
        let pattern = file.body.into_iter().find_map(|entry| match entry {
            Entry::Message(message) if message.id.name == id => message.value,
            _ => None,
        });
        let pattern = pattern.unwrap_or_else(|| panic!("{path} has no message `{id}`"));
        let mut texts = vec![String::new()];
        for element in pattern.elements {
            match element {
                PatternElement::TextElement { value } => texts.last_mut().unwrap().push_str(&value),
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::VariableReference { .. }),
                } => {
                    texts.push(String::new());
                }
                PatternElement::Placeable { .. } => panic!("`{id}` in {path} has plural forms: name one to expect"),
            }
        }
        Message(texts)
    }

    /// One of the page's own messages.
    #[track_caller]
    pub(crate) fn own(self, id: &str) -> Message {
        self.message("app", id)
    }
}

impl Message {
    /// Whether this text has the message in it.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        let text = plain(text);
        let mut rest = text.as_str();
        self.0.iter().all(|part| {
            let part = plain(part);
            rest.find(&part).map(|at| rest = &rest[at + part.len()..]).is_some()
        })
    }

    /// The message with this text in its only gap.
    #[track_caller]
    pub(crate) fn with(&self, gap: &str) -> String {
        let [before, after] = &self.0[..] else { panic!("{self:?} has not one gap") };
        plain(&format!("{before}{gap}{after}"))
    }

    /// The message, which has no gaps.
    #[track_caller]
    pub(crate) fn text(&self) -> String {
        let [text] = &self.0[..] else { panic!("{self:?} has gaps") };
        plain(text)
    }
}

/// A text without what cannot be seen: marks that keep scripts apart, and the kind and number of blanks.
pub(crate) fn plain(text: &str) -> String {
    let seen: String =
        text.chars().filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_message_is_found_whatever_fills_its_gaps() {
    let message = Message(vec!["Not now: from ".to_owned(), ".".to_owned()]);
    assert!(message.is_in("So: Not now: from \u{2068}21 January\u{2069}."));
    assert!(!message.is_in("Not now"));
    assert_eq!(message.with("today"), "Not now: from today.");
}
