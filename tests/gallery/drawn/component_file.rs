//! The file of a component: what it is for, how it is used, what it must stand, and its examples.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

use super::world::ENGLISH;

/// The file of a component.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ComponentFile {
    /// The name of its file, here and in `src/`.
    #[serde(skip)]
    pub(crate) name: String,
    /// What it is for.
    pub(crate) purpose: String,
    /// What it is given, each with what that means. Examples are given nothing else.
    #[serde(default)]
    pub(crate) parameters: BTreeMap<String, String>,
    /// What it must stand.
    pub(crate) criteria: Criteria,
    /// How deep the heading is below which it stands; 0 where it is the heading of the page itself.
    #[serde(default = "below_the_page")]
    pub(crate) below: u8,
    pub(crate) examples: Vec<Example>,
}

fn below_the_page() -> u8 {
    1
}

/// What a component must stand, one sentence for each way to use a page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Criteria {
    /// With a keyboard alone; for what can be pressed or filled in.
    pub(crate) keyboard: Option<String>,
    /// With a screen reader.
    pub(crate) screen_reader: String,
    /// With the voice; for what can be pressed or filled in.
    pub(crate) voice: Option<String>,
    /// At a zoom of 400 %, which is 320 pixels wide.
    pub(crate) zoom: String,
    /// In the system's own colours.
    pub(crate) forced_colours: String,
}

/// A component in one state.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Example {
    pub(crate) name: String,
    /// What it is given.
    #[serde(default)]
    pub(crate) given: Value,
    /// What the person told, by fact.
    #[serde(default)]
    pub(crate) told: BTreeMap<String, Value>,
    /// The language that the snapshot is in. The gallery shows every example in Arabic, too.
    #[serde(default = "english")]
    pub(crate) language: String,
    /// Whether it is too odd to be shown first, and too important to be lost.
    #[serde(default)]
    pub(crate) hidden: bool,
}

fn english() -> String {
    ENGLISH.to_owned()
}

/// The files of all components, in the order of their names.
pub(crate) fn component_files() -> Vec<ComponentFile> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gallery/components");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: &Path| {
        let text = fs::read_to_string(path).unwrap();
        let options = serde_saphyr::options! { strict_booleans: true };
        let mut file: ComponentFile = serde_saphyr::from_str_with_options(&text, options)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        path.file_stem().unwrap().to_str().unwrap().clone_into(&mut file.name);
        file
    };
    paths.iter().map(|path| read(path)).collect()
}
