//! One declaration per kind of file: the struct, how it is read, and its JSON Schema.

/// Declares a shape: the keys that authors write and what each holds. A key whose type may be
/// [absent](crate::source::Read::absent) may be left out.
macro_rules! shape {
    (
        $(#[doc = $doc:literal])+
        $name:ident, $noun:literal {
            $($(#[doc = $field_doc:literal])+ $(#[expect($($expected:tt)+)])? $key:literal => $field:ident: $type:ty,)+
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone)]
        pub(crate) struct $name {
            $($(#[doc = $field_doc])+ $(#[expect($($expected)+)])? pub(crate) $field: $type,)+
        }

        impl crate::source::Read for $name {
            fn read(node: &crate::source::Node, reader: &mut crate::source::Reader<'_>) -> Option<Self> {
                let fields = crate::source::Fields::of(node, $noun, &[$($key),+], reader)?;
                // Every key is read before any is given up on, so that all faults are found at once.
                $(let $field = fields.take::<$type>($key, reader);)+
                Some(Self { $($field: $field?),+ })
            }

            fn schema() -> serde_json::Value {
                let mut properties = serde_json::Map::new();
                let mut required: Vec<&str> = Vec::new();
                $(
                    let mut property = <$type as crate::source::Read>::schema();
                    if let Some(object) = property.as_object_mut() {
                        object.insert("description".to_owned(), concat!($($field_doc, "\n"),+).trim().into());
                    }
                    properties.insert($key.to_owned(), property);
                    if <$type as crate::source::Read>::absent().is_none() {
                        required.push($key);
                    }
                )+
                serde_json::json!({
                    "type": "object",
                    "description": concat!($($doc, "\n"),+).trim(),
                    "properties": properties,
                    "required": required,
                    "additionalProperties": false,
                })
            }
        }
    };
}

pub(crate) use shape;
