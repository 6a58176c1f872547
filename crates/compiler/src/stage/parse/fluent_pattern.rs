//! The text of a message: stretches, gaps and plural forms.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern as Entity, PatternElement, Variant, VariantKey};
use waymark_model::{Part, Pattern, Plural};

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::files::{FileId, Place, Spanned};
use crate::source::Message;

/// A file of messages being read.
pub(super) struct Reading<'a> {
    pub(super) file: FileId,
    pub(super) text: &'a str,
    pub(super) faults: &'a mut Faults,
}

impl Reading<'_> {
    /// The place of a slice of the file's text. The syntax tree has no places, but all its texts are such slices.
    pub(super) fn place(&self, slice: &str) -> Place {
        let start = slice.as_ptr().addr().checked_sub(self.text.as_ptr().addr());
        // A line break that the reader made itself lies elsewhere: nothing can be wrong with it.
        let inside = start.filter(|start| start + slice.len() <= self.text.len());
        inside.map_or(Place::top(self.file), |start| Place::new(self.file, start, start + slice.len()))
    }

    /// Reports a part of Fluent that is left out.
    pub(super) fn refuse(&mut self, slice: &str, what: &str, help: &str) {
        let fault = Diagnostic::new(Code::FluentFeature, self.place(slice), format!("`{slice}` is {what}"));
        self.faults.add(fault.help(help.to_owned()));
    }

    /// Reads a pattern, and adds its texts, gaps and selectors to `message`.
    pub(super) fn pattern(&mut self, entity: &Entity<&str>, message: &mut Message) -> Pattern {
        let mut parts: Vec<Part> = Vec::new();
        for element in &entity.elements {
            match element {
                PatternElement::TextElement { value } => {
                    message.texts.push(Spanned::new((*value).to_owned(), self.place(value)));
                    // The reader gives each line apart; a stretch of text is one part.
                    if let Some(Part::Text(before)) = parts.last_mut() {
                        before.push_str(value);
                    } else {
                        parts.push(Part::Text((*value).to_owned()));
                    }
                }
                PatternElement::Placeable { expression } => parts.extend(self.placeable(expression, message)),
            }
        }
        Pattern(parts)
    }

    fn placeable(&mut self, expression: &Expression<&str>, message: &mut Message) -> Option<Part> {
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                message.gaps.push(Spanned::new(id.name.to_owned(), self.place(id.name)));
                Some(Part::Variable(id.name.to_owned()))
            }
            Expression::Inline(other) => {
                self.refuse_inline(other);
                None
            }
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                message.selectors.push(Spanned::new(id.name.to_owned(), self.place(id.name)));
                self.plural(id.name, variants, message)
            }
            Expression::Select { selector, .. } => {
                self.refuse_inline(selector);
                None
            }
        }
    }

    fn plural(&mut self, variable: &str, variants: &[Variant<&str>], message: &mut Message) -> Option<Part> {
        let (mut exact, mut forms, mut other) = (Vec::new(), Vec::new(), None);
        for variant in variants {
            let form = self.pattern(&variant.value, message);
            let key = match variant.key {
                VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name,
            };
            let number = key.parse::<i64>().ok();
            let again = match (number, Plural::parse(key)) {
                _ if variant.default => {
                    if key != "other" {
                        self.refuse(key, "not the form to use when no other fits", "that form is `*[other]`");
                    }
                    other.replace(form).is_some()
                }
                (Some(number), _) => push(&mut exact, number, form),
                (_, Some(plural)) => push(&mut forms, plural, form),
                _ => {
                    let help = "a form is a whole number, or `zero`, `one`, `two`, `few`, `many`, and last `*[other]`";
                    self.refuse(key, "no plural form", help);
                    false
                }
            };
            if again {
                self.refuse(key, "a form that is here twice", "keep one of them");
            }
        }
        other.map(|other| Part::Plural { variable: variable.to_owned(), exact, forms, other })
    }

    fn refuse_inline(&mut self, expression: &InlineExpression<&str>) {
        match expression {
            InlineExpression::StringLiteral { value } => {
                self.refuse(value, "a text in quotes", "write it without braces and quotes");
            }
            InlineExpression::NumberLiteral { value } => {
                self.refuse(value, "a number in braces", "make it a parameter, and write `{ $its-id }`");
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.refuse(id.name, "a function", "write `{ $name }`: each value knows how it prints");
            }
            InlineExpression::MessageReference { id, .. } => {
                self.refuse(
                    id.name,
                    "another message",
                    "write its text here; a variable has a dollar sign: `{ $name }`",
                );
            }
            InlineExpression::TermReference { id, .. } => self.refuse(id.name, "a term", "write its text here"),
            // Only what is written between two dollar-less braces gets here: `{ { $name } }`.
            InlineExpression::VariableReference { id } => {
                self.refuse(id.name, "in two pairs of braces", "one pair is enough");
            }
            InlineExpression::Placeable { expression } => match expression.as_ref() {
                Expression::Inline(inner) => self.refuse_inline(inner),
                Expression::Select { selector, .. } => self.refuse_inline(selector),
            },
        }
    }
}

/// Adds a form; says whether there was one for the same key already.
fn push<K: PartialEq>(forms: &mut Vec<(K, Pattern)>, key: K, form: Pattern) -> bool {
    let again = forms.iter().any(|(known, _)| *known == key);
    forms.push((key, form));
    again
}
