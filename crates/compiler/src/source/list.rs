//! Lists.

use std::collections::BTreeMap;
use std::ops::Deref;

use serde_json::{Value, json};
use waymark_model::NonEmpty;

use crate::diagnostic::{Code, Diagnostic};
use crate::files::Place;
use crate::source::{Node, NodeKind, Read, Reader};

/// A list that may not be empty.
#[derive(Debug, Clone)]
pub(crate) struct List<T>(NonEmpty<T>);

impl<T> Deref for List<T> {
    type Target = NonEmpty<T>;

    fn deref(&self) -> &NonEmpty<T> {
        &self.0
    }
}

impl<T: Read> Read for List<T> {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        if matches!(&node.kind, NodeKind::List(items) if items.is_empty()) {
            reader.fault(
                Diagnostic::new(Code::EmptyList, node.place, "this list may not be empty")
                    .help("write at least one item".to_owned()),
            );
            return None;
        }
        NonEmpty::new(Vec::read(node, reader)?).ok().map(Self)
    }

    fn schema() -> Value {
        let mut schema = Vec::<T>::schema();
        if let Some(object) = schema.as_object_mut() {
            object.insert("minItems".to_owned(), json!(1));
        }
        schema
    }
}

/// A list that may be left out. Items that cannot be read are reported and passed over.
impl<T: Read> Read for Vec<T> {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let items = match &node.kind {
            NodeKind::List(items) => items,
            NodeKind::Text(text) => {
                let fault = Diagnostic::new(Code::WrongShape, node.place, "a list belongs here, not a single value");
                reader.fault(fault.help(format!("write `[{text}]`")));
                return None;
            }
            _ => {
                reader.wrong_shape(node, "a list");
                return None;
            }
        };
        repeated(items, reader);
        Some(items.iter().filter_map(|item| T::read(item, reader)).collect())
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn schema() -> Value {
        json!({ "type": "array", "items": T::schema(), "uniqueItems": T::IS_TEXT })
    }
}

/// Reports texts that a list has twice.
fn repeated(items: &[Node], reader: &mut Reader<'_>) {
    let mut seen: BTreeMap<&str, Place> = BTreeMap::new();
    for text in items.iter().filter_map(Node::text) {
        if let Some(first) = seen.get(text.value) {
            let fault =
                Diagnostic::new(Code::RepeatedItem, text.place, format!("`{}` is in this list twice", text.value))
                    .also(*first, "first here")
                    .help("leave one of them out".to_owned());
            reader.fault(fault);
        } else {
            seen.insert(text.value, text.place);
        }
    }
}
