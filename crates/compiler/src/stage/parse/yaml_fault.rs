//! What the YAML reader could not read, in words for authors.

use granit_parser::{ErrorKind, Marker, ScanError, Span};

use crate::diagnostic::{Code, Diagnostic};
use crate::files::{FileId, Place};
use crate::stage::parse::DEEPEST;

/// The place of a span.
pub(super) fn place(file: FileId, text: &str, span: Span) -> Place {
    Place::new(file, offset(text, span.start), offset(text, span.end))
}

/// The byte of a marker. The reader knows it; counting characters is for inputs of which it does not.
fn offset(text: &str, marker: Marker) -> usize {
    let counted = || text.char_indices().nth(marker.index()).map_or(text.len(), |(byte, _)| byte);
    marker.byte_offset().unwrap_or_else(counted)
}

/// A fault for what the reader could not read.
pub(super) fn describe(file: FileId, text: &str, error: &ScanError) -> Diagnostic {
    let at = offset(text, *error.marker());
    let width = text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    let place = Place::new(file, at, at + width);
    if matches!(error.kind(), ErrorKind::RecursionLimitExceeded) {
        let message = format!("lists and brackets are nested more than {DEEPEST} deep here");
        return Diagnostic::new(Code::TooLarge, place, message).help("rules nest a few levels at most".to_owned());
    }
    let tab = tab_before(text, at).map(|tab| (Place::new(file, tab, tab + 1), explain(&ErrorKind::TabInIndentation)));
    let (place, (message, help)) = tab.unwrap_or_else(|| (place, explain(error.kind())));
    Diagnostic::new(Code::YamlSyntax, place, message).help(help.to_owned())
}

/// A tab before the first word of the line: whatever the reader made of it, the tab is what is wrong.
fn tab_before(text: &str, at: usize) -> Option<usize> {
    let before = text.get(..at)?;
    let start = before.rfind('\n').map_or(0, |line_break| line_break + 1);
    let indent = before.get(start..)?;
    indent.chars().all(char::is_whitespace).then(|| indent.find('\t').map(|tab| start + tab))?
}

fn explain(kind: &ErrorKind) -> (&'static str, &'static str) {
    use ErrorKind as E;
    match kind {
        E::UnexpectedEofFlowSequence | E::ExpectedFlowSequenceSeparator | E::UnclosedFlowCollection { open: '[' } => {
            ("a list in square brackets is not closed", "add `]`, or a comma between its items")
        }
        E::UnexpectedEofFlowMapping
        | E::UnexpectedEofImplicitFlowMapping
        | E::ExpectedFlowMappingSeparator
        | E::UnclosedFlowCollection { .. } => ("a brace is not closed", "add `}`, or a comma between its keys"),
        E::MisplacedFlowCollectionEnd | E::MismatchedFlowCollectionEnd { .. } => {
            ("this bracket closes nothing", "remove it, or open it with the bracket of the same form")
        }
        E::TabNotAllowed
        | E::TabInBlockIndentation
        | E::TabInIndentation
        | E::TabAtBlockScalarStart
        | E::TabInPlainScalar => ("there is a tab where only spaces may be", "indent with spaces"),
        E::UnclosedQuotedScalar | E::DocumentIndicatorInQuotedScalar | E::InvalidQuotedScalarIndent => {
            ("a text in quotes is not closed", "add the closing quote")
        }
        E::InvalidTrailingSingleQuotedScalar | E::InvalidTrailingDoubleQuotedScalar => (
            "something follows the closing quote",
            "put the whole value in quotes; a quote inside it is written twice ('') or with a backslash (\\\")",
        ),
        E::InvalidColonPlacement => {
            ("a colon does not fit here", "look for a bracket or a brace above that is not closed")
        }
        E::MappingValueNotAllowed | E::SimpleKeyExpected | E::InvalidSimpleKey | E::MappingKeyNotAllowed => (
            "a key or a colon does not fit here",
            "put a value with a colon in it in quotes, write one key per line, and indent keys of one level alike",
        ),
        E::InvalidIndentation | E::ExpectedBlockMappingKey | E::ExpectedBlockSequenceEntry => {
            ("this line does not fit the lines above it", "indent keys and dashes of one level alike")
        }
        E::BlockSequenceEntryNotAllowed | E::InvalidBlockEntryWhitespace | E::BlockEntryInFlowCollection => {
            ("a dash does not fit here", "begin the list on a new line, a dash before each item")
        }
        E::UnexpectedCharacter { .. } => ("a value cannot start with this character", "put the value in quotes"),
        E::CommentNotSeparated | E::CommentInterceptedScalar => {
            ("a `#` starts a comment in an odd place", "put a space before `#`, or the value in quotes")
        }
        E::UnknownQuotedScalarEscape | E::InvalidQuotedScalarHexEscape | E::InvalidUnicodeEscape => (
            "a backslash is followed by something it does not go with",
            "write `\\\\` for a backslash, or use single quotes",
        ),
        E::DirectiveDisallowed => ("a line that starts with `%` is for YAML itself", "leave it out"),
        E::UndeclaredTagHandle => ("this tag is not declared", "leave it out: every key knows what it holds"),
        _ => (
            "this is not YAML as it should be",
            "look at quotes, brackets, colons and indentation just before this place",
        ),
    }
}
