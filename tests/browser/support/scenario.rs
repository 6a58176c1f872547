//! Made-up people: the same ones that the rules are tested with.

use std::collections::BTreeMap;
use std::fs;

use serde::Deserialize;

/// A made-up person and what their plan should say.
#[derive(Debug, Deserialize)]
pub(crate) struct Scenario {
    /// A sentence about the person.
    pub(crate) name: String,
    /// The day on which they come.
    pub(crate) on: String,
    /// What they tell, by fact. To anything else they say that they do not know.
    #[serde(default)]
    pub(crate) answers: BTreeMap<String, Told>,
    /// Who is with them, the one who comes among them, with what they tell of each.
    #[serde(default)]
    pub(crate) people: BTreeMap<String, BTreeMap<String, Told>>,
    /// What their plan should say.
    pub(crate) expect: Expectation,
}

/// What somebody tells of one fact.
#[derive(Debug, Clone, Deserialize)]
#[serde(from = "Written")]
pub(crate) enum Told {
    One(String),
    Many(Vec<String>),
}

/// The same, as it can stand in a file: a year by itself is a number there.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Number(u32),
    One(String),
    Many(Vec<String>),
}

impl From<Written> for Told {
    fn from(written: Written) -> Self {
        match written {
            Written::Number(number) => Self::One(number.to_string()),
            Written::One(value) => Self::One(value),
            Written::Many(values) => Self::Many(values),
        }
    }
}

/// What a plan should say, as far as it can be read on the screen.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub(crate) struct Expectation {
    /// Outcomes by scheme.
    pub(crate) schemes: BTreeMap<String, String>,
    /// Days by deadline, or `none`.
    pub(crate) deadlines: BTreeMap<String, String>,
    pub(crate) alerts: Vec<String>,
    pub(crate) no_alerts: Vec<String>,
    pub(crate) signposts: Vec<String>,
}

impl Scenario {
    /// The person of this file in `rules/scenarios/`.
    #[track_caller]
    pub(crate) fn named(name: &str) -> Self {
        let path = format!("{}/rules/scenarios/{name}.yaml", env!("CARGO_MANIFEST_DIR"));
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        // `yes` and `no` are read as they are written: the ids of what is pressed say the same.
        let options = serde_saphyr::options! { strict_booleans: true };
        serde_saphyr::from_str_with_options(&text, options).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// What they tell of this fact, if they know it.
    pub(crate) fn tells(&self, fact: &str) -> Option<&Told> {
        let not_known = |told: &&Told| !matches!(told, Told::One(told) if told == "dont-know");
        self.answers.get(fact).filter(not_known)
    }
}
