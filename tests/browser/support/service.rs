//! Places to go, as their authors wrote them.

use std::fs;
use std::path::Path;

use serde::Deserialize;

/// A place to go.
#[derive(Debug, Deserialize)]
pub(crate) struct Service {
    #[serde(default)]
    phones: Vec<Phone>,
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

    /// The numbers to call, as they are written.
    pub(crate) fn numbers(&self) -> Vec<&str> {
        self.phones.iter().filter(|phone| phone.kind == "call").map(|phone| phone.number.as_str()).collect()
    }
}
