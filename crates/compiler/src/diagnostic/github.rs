//! Annotations of a change on GitHub: workflow commands, one per line.

use std::fmt::Write as _;

use crate::diagnostic::render::Context;
use crate::diagnostic::{Diagnostic, Label};

pub(super) fn render(diagnostics: &[Diagnostic], context: &Context<'_>) -> String {
    let mut out = String::new();
    for fault in diagnostics {
        let (start, last) = context.ends(&fault.primary);
        let path = property(context.path(&fault.primary));
        let others: String = fault.others.iter().map(|other| line(other, context)).collect();
        let help = fault.help.as_ref().map(|help| format!("\nhelp: {help}")).unwrap_or_default();
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "::{} file={path},line={},endLine={},col={},endColumn={},title={}::{}",
            fault.severity,
            start.line,
            last.line,
            start.column,
            last.column,
            fault.code,
            data(&format!("{}{others}{help}", fault.message)),
        );
    }
    out
}

/// Another place in a line of its own: an annotation marks only one.
fn line(other: &Label, context: &Context<'_>) -> String {
    let (start, _) = context.ends(other);
    let text = other.text.as_deref().unwrap_or("see here");
    format!("\n{}:{}:{}: {text}", context.path(other), start.line, start.column)
}

/// The message of a command: only what would end the line is escaped.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a command: what would end the property is escaped too.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
