//! Faults for reading: the line of the file, a mark under the place, and help.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use crate::diagnostic::render::Context;
use crate::diagnostic::{Diagnostic, Label, Position, Severity};
use crate::files::{FileId, Span};

/// How many bytes of a file are shown around one fault. Real files are smaller; of a line of a hundred thousand characters
/// nobody sees anything, and drawing it for each of its faults takes minutes.
const MOST_SHOWN: usize = 16 * 1024;

pub(super) fn render(diagnostics: &[Diagnostic], context: &Context<'_>) -> String {
    let renderer = Renderer::plain();
    let blocks: Vec<String> = diagnostics.iter().map(|fault| renderer.render(&[group(fault, context)])).collect();
    if blocks.is_empty() { String::new() } else { format!("{}\n", blocks.join("\n\n")) }
}

fn group<'a>(fault: &'a Diagnostic, context: &Context<'a>) -> Group<'a> {
    let level = match fault.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group =
        level.primary_title(fault.message.as_str()).id(fault.code.name()).elements(snippets(fault, context));
    if let Some(help) = &fault.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    group
}

/// What is shown of the file of the primary label, then of each other file in order of its labels.
fn snippets<'a>(fault: &'a Diagnostic, context: &Context<'a>) -> Vec<Element<'a>> {
    let mut files: Vec<FileId> = vec![fault.primary.place.file];
    for label in &fault.others {
        if !files.contains(&label.place.file) {
            files.push(label.place.file);
        }
    }
    files.into_iter().map(|file| snippet(file, fault, context)).collect()
}

/// The lines of a file from the first to the last label in it; only the place where that is too much to look at.
fn snippet<'a>(file: FileId, fault: &'a Diagnostic, context: &Context<'a>) -> Element<'a> {
    let text = context.text(file);
    let primary = std::iter::once(&fault.primary).map(|label| (AnnotationKind::Primary, label));
    let others = fault.others.iter().map(|label| (AnnotationKind::Context, label));
    let here = || primary.clone().chain(others.clone()).filter(|(_, label)| label.place.file == file);
    let lines = lines(text, here().map(|(_, label)| range(label, text)));
    let path = context.path_of(file);
    if lines.len() > MOST_SHOWN {
        let first = here().next().map_or(Position { line: 1, column: 1 }, |(_, label)| context.ends(label).0);
        return Origin::path(path).line(first.line).char_column(first.column).into();
    }
    let annotation = |(kind, label): (AnnotationKind, &'a Label)| {
        let Range { start, end } = range(label, text);
        kind.span(start - lines.start..end - lines.start).label(label.text.as_deref())
    };
    let shown = Snippet::source(text.get(lines.clone()).unwrap_or_default());
    shown.line_start(context.line(file, lines.start)).path(path).annotations(here().map(annotation)).into()
}

/// The whole lines that these stretches of a text stand in.
fn lines(text: &str, stretches: impl Iterator<Item = Range<usize>> + Clone) -> Range<usize> {
    let first = stretches.clone().map(|stretch| stretch.start).min().unwrap_or_default();
    let last = stretches.map(|stretch| stretch.end).max().unwrap_or_default();
    // What is missing at the end of a file is shown behind its last line.
    let before = text.floor_char_boundary(first.min(text.len().saturating_sub(1)));
    let start = text.get(..before).and_then(|before| before.rfind('\n')).map_or(0, |line_break| line_break + 1);
    let end = text.get(last..).and_then(|after| after.find('\n')).map_or(text.len(), |length| last + length + 1);
    start..end
}

/// The label's span, kept inside the text and on the boundaries of characters.
fn range(label: &Label, text: &str) -> Range<usize> {
    let Span { start, end } = label.place.span;
    let start = text.floor_char_boundary(start.min(text.len()));
    start..text.floor_char_boundary(end.min(text.len())).max(start)
}
