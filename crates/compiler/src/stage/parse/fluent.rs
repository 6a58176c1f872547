//! Fluent into messages.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Message as Entity};
use fluent_syntax::parser::{ErrorKind, ParserError, parse as parse_fluent};

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::files::{FileId, Place, Spanned};
use crate::source::Message;
use crate::stage::parse::DEEPEST;
use crate::stage::parse::fluent_pattern::Reading;

/// Reads a file. What cannot be read is reported and passed over.
pub(super) fn parse(file: FileId, text: &str, faults: &mut Faults) -> Vec<Message> {
    if let Some(at) = too_deep(text) {
        let message = format!("braces are nested more than {DEEPEST} deep here");
        let fault = Diagnostic::new(Code::TooLarge, Place::new(file, at, at + 1), message);
        faults.add(fault.help("a gap is `{ $name }`: close each brace".to_owned()));
        return Vec::new();
    }
    if let Some(at) = cut_escape(text) {
        let place = Place::new(file, at, at + "\\u".len());
        let fault = Diagnostic::new(Code::FluentSyntax, place, "too few hexadecimal digits follow here");
        faults.add(fault.help("write the character itself".to_owned()));
        return Vec::new();
    }
    let (resource, errors) = match parse_fluent(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in &errors {
        faults.add(describe(file, error));
    }
    let mut reading = Reading { file, text, faults };
    let mut places: BTreeMap<&str, Place> = BTreeMap::new();
    let mut messages = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(entity) => {
                let place = reading.place(entity.id.name);
                if let Some(first) = places.get(entity.id.name) {
                    let message = format!("the message `{}` is here twice", entity.id.name);
                    let fault = Diagnostic::new(Code::DuplicateMessage, place, message);
                    reading.faults.add(fault.also(*first, "first here").help("keep one of them".to_owned()));
                } else {
                    places.insert(entity.id.name, place);
                    messages.push(read(entity, place, &mut reading));
                }
            }
            Entry::Term(term) => reading.refuse(term.id.name, "a term", "write its text where it is needed"),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    messages
}

fn read(entity: &Entity<&str>, place: Place, reading: &mut Reading<'_>) -> Message {
    for attribute in &entity.attributes {
        reading.refuse(attribute.id.name, "an attribute", "make it a message of its own");
    }
    let mut message = Message {
        id: Spanned::new(entity.id.name.to_owned(), place),
        pattern: waymark_model::Pattern(Vec::new()),
        texts: Vec::new(),
        gaps: Vec::new(),
        selectors: Vec::new(),
    };
    if let Some(pattern) = &entity.value {
        message.pattern = reading.pattern(pattern, &mut message);
    }
    message
}

/// The place where gaps, or calls inside a gap, nest too deep for a reader that calls itself for each.
fn too_deep(text: &str) -> Option<usize> {
    let (mut braces, mut calls) = (0_usize, 0_usize);
    text.bytes().position(|byte| {
        match byte {
            b'{' => braces += 1,
            b'}' => (braces, calls) = (braces.saturating_sub(1), 0),
            b'(' if braces > 0 => calls += 1,
            b')' => calls = calls.saturating_sub(1),
            _ => {}
        }
        braces + calls > DEEPEST
    })
}

/// The place of a `\u` or `\U` with a letter outside ASCII where a digit belongs. To name what is wrong, the reader would cut
/// such a letter in two, and panics (fluent-syntax 0.12.0, fluent-rs issue 389).
fn cut_escape(text: &str) -> Option<usize> {
    let is_cut = |at: usize| {
        let mut after = text.get(at + 1..).unwrap_or_default().chars();
        let digits = match after.next() {
            Some('u') => 4,
            Some('U') => 6,
            _ => return false,
        };
        after.take(digits).find(|c| !c.is_ascii_hexdigit()).is_some_and(|c| !c.is_ascii())
    };
    text.match_indices('\\').map(|(at, _)| at).find(|at| is_cut(*at))
}

fn describe(file: FileId, error: &ParserError) -> Diagnostic {
    use ErrorKind as E;
    let (message, help) = match &error.kind {
        E::ExpectedToken('=') => {
            ("a `=` belongs here".to_owned(), "a message is `id = text`; indent the further lines of its text")
        }
        E::ExpectedToken('}') | E::ExpectedInlineExpression => {
            ("this is no gap".to_owned(), "a gap is `{ $name }`: a brace, a dollar sign, a name and a brace")
        }
        E::ExpectedToken(character) => (format!("a `{character}` belongs here"), "look at what comes just before it"),
        E::ExpectedCharRange { .. } => (
            "a name does not fit here".to_owned(),
            "an id is letters, digits and hyphens, and a message is `id = text`",
        ),
        E::ExpectedMessageField { entry_id } => {
            (format!("the message `{entry_id}` has no text"), "write it after `=`, or leave the message out")
        }
        E::MissingValue | E::ExpectedTermField { .. } => {
            ("a text is missing here".to_owned(), "write it, or leave this out")
        }
        E::MissingDefaultVariant => (
            "the forms of this plural lack a last one".to_owned(),
            "add `*[other] …`, which is used when no other form fits",
        ),
        E::MultipleDefaultVariants => {
            ("two forms of this plural are marked as the last".to_owned(), "keep the `*` at `[other]` only")
        }
        E::UnbalancedClosingBrace => ("this brace closes nothing".to_owned(), "remove it, or open it before"),
        _ => (
            "this is not Fluent as it should be".to_owned(),
            "words are text, `{ $name }` and plural forms, nothing else",
        ),
    };
    let place = Place::new(file, error.pos.start, error.pos.end);
    Diagnostic::new(Code::FluentSyntax, place, message).help(help.to_owned())
}
