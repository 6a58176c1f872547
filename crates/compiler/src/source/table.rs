//! Keys that are ids, each with a value.

use serde_json::{Value, json};

use crate::source::{Node, NodeKind, Read, Reader};

/// Keys that are ids, each with a value, in order. May be left out.
#[derive(Debug, Clone)]
pub(crate) struct Table<K, V>(pub(crate) Vec<(K, V)>);

impl<K: Read, V: Read> Read for Table<K, V> {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let NodeKind::Map(entries) = &node.kind else {
            reader.wrong_shape(node, "ids with a value each, as in `{ id: value }`,");
            return None;
        };
        let mut rows = Vec::new();
        for (key, value) in entries {
            let key = K::read(&Node { kind: NodeKind::Text(key.value.clone()), place: key.place }, reader);
            let value = V::read(value, reader);
            rows.extend(key.zip(value));
        }
        Some(Self(rows))
    }

    fn absent() -> Option<Self> {
        Some(Self(Vec::new()))
    }

    fn schema() -> Value {
        json!({ "type": "object", "propertyNames": K::schema(), "additionalProperties": V::schema() })
    }
}
