//! `rules schema`.

use serde_json::Value;

use crate::support::{rules, text};

#[test]
fn a_kind_has_one_schema_and_no_kind_has_all() {
    let one: Value = serde_json::from_slice(&rules(&["schema", "scheme"], "").stdout).unwrap();
    assert_eq!((&one["title"], &one["type"]), (&"scheme".into(), &"object".into()));
    let all: Value = serde_json::from_slice(&rules(&["schema"], "").stdout).unwrap();
    assert_eq!(all["scheme"], one);
    let kinds: Vec<&str> = all.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(kinds, waymark_compiler::schemas().into_keys().collect::<Vec<_>>());
}

#[test]
fn a_folder_gets_a_file_for_each_kind() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("made/here");
    let output = rules(&["schema", "--out", out.to_str().unwrap()], "");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    for (kind, schema) in waymark_compiler::schemas() {
        let written = std::fs::read(out.join(format!("{kind}.schema.json"))).unwrap();
        assert_eq!(serde_json::from_slice::<Value>(&written).unwrap(), schema, "{kind}");
    }
    let alone = folder.path().join("alone");
    assert!(rules(&["schema", "fact", "--out", alone.to_str().unwrap()], "").status.success());
    let names: Vec<_> = std::fs::read_dir(alone).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["fact.schema.json"]);
}

#[test]
fn an_unknown_kind_is_named_with_the_nearest_known_one() {
    let output = rules(&["schema", "schemes"], "");
    assert_eq!(output.status.code(), Some(2));
    let error = text(&output.stderr);
    assert!(error.contains("no kind of file is called `schemes`; did you mean `scheme`?"), "{error}");
    assert!(error.contains("alert, area, calendar, condition, deadline"), "{error}");
}
