//! Faults for reading: the line of the file, a mark under the place, and help.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::diagnostic::render::Context;
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::files::{FileId, Span};

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

/// A snippet for the file of the primary label, then one for each other file in order of its labels.
fn snippets<'a>(fault: &'a Diagnostic, context: &Context<'a>) -> Vec<Snippet<'a, annotate_snippets::Annotation<'a>>> {
    let mut files: Vec<FileId> = vec![fault.primary.place.file];
    for label in &fault.others {
        if !files.contains(&label.place.file) {
            files.push(label.place.file);
        }
    }
    let snippet = |file: FileId| {
        let text = context.text(file);
        let primary = std::iter::once(&fault.primary).map(|label| (AnnotationKind::Primary, label));
        let others = fault.others.iter().map(|label| (AnnotationKind::Context, label));
        let here = primary.chain(others).filter(|(_, label)| label.place.file == file);
        Snippet::source(text)
            .path(context.path_of(file))
            .annotations(here.map(|(kind, label)| kind.span(range(label, text)).label(label.text.as_deref())))
    };
    files.into_iter().map(snippet).collect()
}

/// The label's span, kept inside the text and on the boundaries of characters.
fn range(label: &Label, text: &str) -> std::ops::Range<usize> {
    let Span { start, end } = label.place.span;
    let start = text.floor_char_boundary(start.min(text.len()));
    start..text.floor_char_boundary(end.min(text.len())).max(start)
}
