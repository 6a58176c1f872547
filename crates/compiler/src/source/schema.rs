//! JSON Schema for each kind of file, from the same declarations that read them.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::source::{
    AlertShape, AreaShape, CalendarShape, ClaimShape, ConditionShape, DateShape, DeadlineShape, FactShape,
    InvariantShape, LocaleShape, NamedConditionShape, NeedShape, OwnerShape, PageShape, ParameterShape, ProviderShape,
    QuestionShape, Read, RightShape, ScenarioShape, SchemeShape, ServiceShape,
};

/// The JSON Schema (draft 2020-12) of each kind of YAML file, by kind: `alert`, `area`, … `source`, and `locale`.
///
/// An editor that knows it completes keys and marks misspelt ones. It cannot know ids: `check` does.
#[must_use]
pub fn schemas() -> BTreeMap<&'static str, Value> {
    let kinds: [(&'static str, Value); 18] = [
        ("alert", AlertShape::schema()),
        ("area", AreaShape::schema()),
        ("calendar", CalendarShape::schema()),
        ("condition", NamedConditionShape::schema()),
        ("deadline", DeadlineShape::schema()),
        ("fact", both(FactShape::schema(), FactShape::agreement())),
        ("invariant", both(InvariantShape::schema(), InvariantShape::agreement())),
        ("locale", both(LocaleShape::schema(), LocaleShape::agreement())),
        ("need", NeedShape::schema()),
        ("owner", OwnerShape::schema()),
        ("parameter", both(ParameterShape::schema(), ParameterShape::agreement())),
        ("provider", ProviderShape::schema()),
        ("question", QuestionShape::schema()),
        ("right", RightShape::schema()),
        ("scenario", ScenarioShape::schema()),
        ("scheme", SchemeShape::schema()),
        ("service", ServiceShape::schema()),
        ("source", PageShape::schema()),
    ];
    kinds.into_iter().map(|(kind, schema)| (kind, document(kind, schema))).collect()
}

/// A schema as a file of its own.
fn document(kind: &str, mut schema: Value) -> Value {
    if let Some(object) = schema.as_object_mut() {
        object.insert("$schema".to_owned(), "https://json-schema.org/draft/2020-12/schema".into());
        object.insert("title".to_owned(), kind.into());
        let definitions = json!({
            "claim": ClaimShape::definition(),
            "condition": ConditionShape::definition(),
            "date": DateShape::definition(),
        });
        object.insert("$defs".to_owned(), definitions);
    }
    schema
}

/// A schema to which another adds what it says.
fn both(mut schema: Value, other: Value) -> Value {
    if let (Some(object), Value::Object(more)) = (schema.as_object_mut(), other) {
        object.extend(more);
    }
    schema
}

/// A mapping with these keys and no others, of which the first `required` must be there.
pub(super) fn form(keys: &[(&str, Value)], required: usize) -> Value {
    let required: Vec<&str> = keys.iter().take(required).map(|(key, _)| *key).collect();
    let properties: serde_json::Map<String, Value> =
        keys.iter().map(|(key, schema)| ((*key).to_owned(), schema.clone())).collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_schema_names_the_keys_of_its_kind_and_which_must_be_there() {
        let schemas = schemas();
        let question = &schemas["question"];
        assert_eq!(question["required"], json!(["id", "asks", "stage", "sensitivity"]));
        assert_eq!(question["properties"]["sensitivity"]["enum"], json!(["gentle", "sensitive"]));
        assert_eq!(question["properties"]["when"]["$ref"], "#/$defs/condition");
        assert_eq!(question["additionalProperties"], false);
        assert_eq!(schemas["scheme"]["properties"]["red-flags"]["type"], "array");
    }
}
