//! Places to go, as their authors wrote them.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

/// A place to go.
#[derive(Debug, Deserialize)]
pub(crate) struct Service {
    id: String,
    #[serde(default)]
    phones: Vec<Phone>,
    #[serde(default)]
    pub(crate) needs: Vec<String>,
    #[serde(default)]
    pub(crate) languages: Vec<String>,
    #[serde(default)]
    pub(crate) access: Vec<String>,
    #[serde(default)]
    pub(crate) audience: Vec<String>,
    pub(crate) cost: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Phone {
    number: String,
    kind: String,
}

impl Service {
    /// The place with this id, anywhere or in Coventry.
    #[track_caller]
    pub(crate) fn named(id: &str) -> Self {
        let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules");
        let places = [rules.join("services"), rules.join("areas/coventry/services")];
        let text = places.iter().find_map(|folder| fs::read_to_string(folder.join(format!("{id}.yaml"))).ok());
        let text = text.unwrap_or_else(|| panic!("no file for the service `{id}`"));
        serde_saphyr::from_str(&text).unwrap_or_else(|error| panic!("{id}: {error}"))
    }

    /// The ids of all places of which this holds, in the order of the alphabet.
    #[track_caller]
    pub(crate) fn ids_where(holds: impl Fn(&Self) -> bool) -> Vec<String> {
        let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules");
        let folders = [rules.join("services"), rules.join("areas/coventry/services")];
        let files = folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap());
        let place = |file: PathBuf| -> Self { serde_saphyr::from_str(&fs::read_to_string(file).unwrap()).unwrap() };
        let all = files.map(|file| place(file.unwrap().path()));
        let mut ids: Vec<String> = all.filter(|place| holds(place)).map(|place| place.id).collect();
        ids.sort();
        ids
    }

    /// The numbers to call, as they are written.
    pub(crate) fn numbers(&self) -> Vec<&str> {
        self.phones.iter().filter(|phone| phone.kind == "call").map(|phone| phone.number.as_str()).collect()
    }
}
