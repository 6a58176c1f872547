//! Schema and compiler accept and refuse the same files, as far as a schema can know.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use jsonschema::{Draft, Validator};
use waymark_compiler::{Code, Tree, schemas};
use waymark_model::{DateRange, FactKind};

use crate::mutations;
use crate::schema_scope::SHAPE;
use crate::support::{at, base, check, household, read};
use crate::yaml::Yaml;

fn validators() -> BTreeMap<&'static str, Validator> {
    let validator = |schema| jsonschema::options().with_draft(Draft::Draft202012).build(&schema).unwrap();
    schemas().into_iter().map(|(kind, schema)| (kind, validator(schema))).collect()
}

/// The kind of a YAML file by its path; `None` for words.
fn kind(path: &str) -> Option<&str> {
    let (folders, file) = path.rsplit_once('/').unwrap();
    match (file, folders.split('/').collect::<Vec<_>>().as_slice()) {
        ("locale.yaml", _) => Some("locale"),
        ("area.yaml", _) => Some("area"),
        (_, ["rules", "scenarios", _]) => Some("scenario"),
        (_, ["rules", .., folder]) => folder.strip_suffix('s'),
        _ => None,
    }
}

/// The YAML files of a tree with their kinds.
fn yaml_files(tree: &Tree) -> impl Iterator<Item = (&str, &str, Yaml)> {
    tree.iter().filter_map(|(path, bytes)| {
        let text = std::str::from_utf8(bytes).unwrap();
        kind(path).map(|kind| (path.as_str(), kind, Yaml::read(text)))
    })
}

/// A small change to a file of the tree.
struct Change {
    path: String,
    kind: String,
    /// What was changed, and into what.
    what: String,
    yaml: Yaml,
    /// The faults of shape that the compiler finds in the file.
    faults: Vec<String>,
}

static CHANGES: LazyLock<Vec<Change>> = LazyLock::new(|| {
    let mut changes = Vec::new();
    for (path, kind, yaml) in yaml_files(&household()) {
        changes.extend(mutations::of(&yaml).into_iter().map(|(what, yaml)| {
            let faults = faults(path, &yaml);
            Change { path: path.to_owned(), kind: kind.to_owned(), what, yaml, faults }
        }));
    }
    changes
});

fn faults(path: &str, yaml: &Yaml) -> Vec<String> {
    // There are needs, so that a fact of kind `needs` has something to choose from.
    let need = "rules/needs/a-roof.yaml";
    let mut tree = Tree::from([(need.to_owned(), base()[need].clone())]);
    tree.insert(path.to_owned(), yaml.write().into_bytes());
    let all = check(&tree).diagnostics;
    let shape = all.iter().filter(|fault| SHAPE.contains(&fault.code)).map(|fault| at(fault, &tree));
    shape.filter(|fault| fault.starts_with(path)).collect()
}

#[test]
fn schemas_are_valid_and_say_their_draft_and_no_address_of_their_own() {
    for (kind, schema) in schemas() {
        assert!(jsonschema::draft202012::meta::is_valid(&schema), "{kind}");
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema", "{kind}");
        assert!(!schema.to_string().contains("\"$id\""), "{kind}");
    }
}

#[test]
fn every_real_file_is_valid_as_the_compiler_and_as_an_editor_reads_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut tree = Tree::new();
    read(&root.join("rules"), "rules/", &mut tree);
    read(&root.join("locales"), "locales/", &mut tree);
    // No real rule names a condition yet.
    let condition = b"id: in-uk\nwhen: { fact: in-uk, is: yes }\n".to_vec();
    tree.insert("rules/conditions/in-uk.yaml".to_owned(), condition);
    let validators = validators();
    let mut kinds = BTreeSet::new();
    for (path, kind, yaml) in yaml_files(&tree) {
        for value in [yaml.to_compiler(), yaml.to_editor()] {
            if let Err(error) = validators[kind].validate(&value) {
                panic!("{path} at {}: {error}", error.instance_path());
            }
        }
        kinds.insert(kind);
    }
    assert_eq!(kinds, validators.keys().copied().collect());
}

#[test]
fn schema_and_compiler_refuse_the_same_changes() {
    let validators = validators();
    let mut differing = Vec::new();
    for Change { path, kind, what, yaml, faults } in CHANGES.iter() {
        let value = yaml.to_compiler();
        let error = validators[kind.as_str()].validate(&value).err();
        if error.is_some() == faults.is_empty() {
            let schema = error.map_or("valid".to_owned(), |error| error.to_string());
            differing.push(format!("{path}: {what}\n  compiler: {faults:?}\n  schema: {schema}"));
        }
    }
    assert!(differing.is_empty(), "{} of {} differ:\n{}", differing.len(), CHANGES.len(), differing.join("\n"));
    assert!(CHANGES.len() > 10_000, "only {} changes were tried", CHANGES.len());
}

/// An editor has lost how a word was written where YAML takes it for a number or for a truth value.
#[test]
fn an_editor_asks_for_quotes_in_two_places_and_else_agrees() {
    let validators = validators();
    let mut stricter = BTreeSet::new();
    let mut milder = BTreeSet::new();
    for Change { kind, what, yaml, faults, .. } in CHANGES.iter().filter(|change| has_lost(&change.yaml)) {
        let word = what.rsplit('/').next().unwrap();
        match (faults.is_empty(), validators[kind.as_str()].is_valid(&yaml.to_editor())) {
            (true, false) => stricter.insert(word),
            (false, true) => milder.insert(word),
            _ => continue,
        };
    }
    // Ids called `true` or `False`, and phone numbers without spaces: the guide asks for quotes.
    let expected = ["007", "2026", "2200", "65536", "9999999999999999", "False", "true"];
    assert_eq!(stricter.into_iter().collect::<Vec<_>>(), expected);
    // A whole number that ends in `.0` is the same number to JSON Schema.
    assert_eq!(milder.into_iter().collect::<Vec<_>>(), ["1.0"]);
}

/// Whether an editor reads it otherwise than the compiler does. If not, the test above has seen to it.
fn has_lost(yaml: &Yaml) -> bool {
    yaml.to_editor() != yaml.to_compiler()
}

#[test]
fn the_calendar_of_the_schemas_is_the_calendar() {
    let schemas = schemas();
    let validator = |schema| jsonschema::validator_for(schema).unwrap();
    let day = validator(&schemas["source"]["properties"]["checked"]);
    let range = validator(&schemas["source"]["properties"]["as-of"]);
    let agree = |text: String| {
        let parsed = DateRange::parse(&text);
        let exact = parsed.as_ref().ok().and_then(|range| range.exact());
        let value = text.clone().into();
        assert_eq!((day.is_valid(&value), range.is_valid(&value)), (exact.is_some(), parsed.is_ok()), "{text}");
    };
    for year in [0, 999, 1899, 9999, 12026].into_iter().chain(1900..=2200) {
        agree(format!("{year:04}"));
        for month in 0..=13 {
            agree(format!("{year:04}-{month:02}"));
            // Ordinary days are alike; what differs from month to month are the first and the last ones.
            for day in [0, 1, 9, 10, 19, 20, 28, 29, 30, 31, 32] {
                agree(format!("{year:04}-{month:02}-{day:02}"));
            }
        }
    }
    for text in ["", "2026-1-1", "2026-01-01 ", "2026/01/01", "x2026-01-01", "2026-01-", "٢٠٢٦"] {
        agree(text.to_owned());
    }
}

#[test]
fn a_fact_with_too_many_values_is_refused_by_both() {
    let path = "rules/facts/came-by.yaml";
    let values = |count: usize| Yaml::List((0..count).map(|n| Yaml::Plain(format!("by-{n}"))).collect());
    for (count, sound) in [(FactKind::MOST_CHOICES, true), (FactKind::MOST_CHOICES + 1, false)] {
        let text = format!("{{ id: came-by, of: case, kind: choice, values: {} }}", values(count).write());
        let codes = check(&Tree::from([(path.to_owned(), text.clone().into_bytes())])).diagnostics;
        assert_eq!(codes.iter().all(|fault| fault.code != Code::TooLarge), sound);
        assert_eq!(validators()["fact"].is_valid(&Yaml::read(&text).to_editor()), sound);
    }
}
