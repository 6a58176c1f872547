//! Faults for programs.

use serde_json::{Map, Value, json};

use crate::diagnostic::render::Context;
use crate::diagnostic::{Diagnostic, Label};

pub(super) fn render(diagnostics: &[Diagnostic], context: &Context<'_>) -> String {
    let faults = diagnostics.iter().map(|fault| value(fault, context)).collect();
    format!("{:#}\n", Value::Array(faults))
}

fn value(fault: &Diagnostic, context: &Context<'_>) -> Value {
    let mut object = label(&fault.primary, context);
    object.insert("code".to_owned(), json!(fault.code.name()));
    object.insert("severity".to_owned(), json!(fault.severity.name()));
    object.insert("message".to_owned(), json!(fault.message));
    object.insert("others".to_owned(), fault.others.iter().map(|other| Value::Object(label(other, context))).collect());
    object.insert("help".to_owned(), json!(fault.help));
    Value::Object(object)
}

/// `line` and `column` are those of the first character, `end_line` and `end_column` those of the last; all from one.
/// `start` and `end` are bytes from zero, `end` not included.
fn label(label: &Label, context: &Context<'_>) -> Map<String, Value> {
    let (first, last) = context.ends(label);
    let members = [
        ("path", json!(context.path(label))),
        ("line", json!(first.line)),
        ("column", json!(first.column)),
        ("end_line", json!(last.line)),
        ("end_column", json!(last.column)),
        ("start", json!(label.place.span.start)),
        ("end", json!(label.place.span.end)),
        ("label", json!(label.text)),
    ];
    members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
