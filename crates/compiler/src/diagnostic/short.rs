//! A line per fault, as editors and `grep` read it.

use std::fmt::Write as _;

use crate::diagnostic::Diagnostic;
use crate::diagnostic::render::Context;

pub(super) fn render(diagnostics: &[Diagnostic], context: &Context<'_>) -> String {
    let mut out = String::new();
    for fault in diagnostics {
        let (start, _) = context.ends(&fault.primary);
        let path = context.path(&fault.primary);
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "{path}:{}:{}: {}[{}]: {}",
            start.line, start.column, fault.severity, fault.code, fault.message
        );
    }
    out
}
