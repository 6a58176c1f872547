//! JSON Schema for each kind of file, from the same declarations that read them.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use waymark_model::OutcomeKind;

use crate::source::{
    AlertShape, AreaShape, DeadlineShape, FactShape, InvariantShape, LocaleShape, NeedShape, PageShape, ParameterShape,
    ProviderShape, QuestionShape, Read, RightShape, ScenarioShape, SchemeShape, ServiceShape,
};

/// The JSON Schema (draft 2020-12) of each kind of YAML file, by kind: `alert`, `area`, … `source`, and `locale`.
///
/// An editor that knows it completes keys and marks misspelt ones. It cannot know ids: `check` does.
#[must_use]
pub fn schemas() -> BTreeMap<&'static str, Value> {
    let kinds: [(&'static str, Value); 15] = [
        ("alert", AlertShape::schema()),
        ("area", AreaShape::schema()),
        ("deadline", DeadlineShape::schema()),
        ("fact", FactShape::schema()),
        ("invariant", InvariantShape::schema()),
        ("locale", LocaleShape::schema()),
        ("need", NeedShape::schema()),
        ("parameter", ParameterShape::schema()),
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
        object.insert("$defs".to_owned(), json!({ "claim": claim(), "condition": condition(), "date": date() }));
    }
    schema
}

fn condition() -> Value {
    let nested = json!({ "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/condition" } });
    let day = json!({ "$ref": "#/$defs/date" });
    let value = json!({ "type": ["string", "boolean"] });
    let limit = json!({ "type": "string" });
    let test = |word: &str, holds: Value| form(&[("fact", json!({ "type": "string" })), (word, holds)], 2);
    json!({ "oneOf": [
        form(&[("all", nested.clone())], 1),
        form(&[("any", nested)], 1),
        form(&[("not", json!({ "$ref": "#/$defs/condition" }))], 1),
        form(&[("today-from", day.clone())], 1),
        form(&[("today-until", day)], 1),
        test("is", value.clone()),
        test("one-of", json!({ "type": "array", "minItems": 1, "items": value.clone() })),
        test("includes", value),
        test("at-least", limit.clone()),
        test("at-most", limit.clone()),
        test("before", limit.clone()),
        test("after", limit.clone()),
        test("on-or-before", limit.clone()),
        test("on-or-after", limit),
    ] })
}

fn claim() -> Value {
    let nested = json!({ "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/claim" } });
    let found =
        |of: &str, words: &[&str]| form(&[(of, json!({ "type": "string" })), ("is", json!({ "enum": words }))], 2);
    json!({ "oneOf": [
        form(&[("all", nested.clone())], 1),
        form(&[("any", nested)], 1),
        form(&[("not", json!({ "$ref": "#/$defs/claim" }))], 1),
        found("scheme", &OutcomeKind::ALL.map(OutcomeKind::name)),
        found("right", &["yes", "no", "conditional", "unknown"]),
        found("alert", &["raised"]),
        found("deadline", &["concerns"]),
        { "$ref": "#/$defs/condition" },
    ] })
}

fn date() -> Value {
    let nested = json!({ "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/date" } });
    let id = json!({ "type": "string" });
    let anchor = json!({ "const": "anchor" });
    json!({ "oneOf": [
        form(&[("fact", id.clone())], 1),
        form(&[("fact", id.clone()), ("plus", id.clone()), ("as-of", anchor.clone())], 2),
        form(&[("fact", id.clone()), ("minus", id.clone()), ("as-of", anchor)], 2),
        form(&[("parameter", id)], 1),
        form(&[("later-of", nested.clone())], 1),
        form(&[("earlier-of", nested)], 1),
    ] })
}

/// A mapping with these keys and no others, of which the first `required` must be there.
fn form(keys: &[(&str, Value)], required: usize) -> Value {
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
