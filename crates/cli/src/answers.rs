//! Answers given in a file: `{ "answers": { fact: value }, "people": { person: { fact: value } } }`, in JSON or YAML.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use anyhow::{Context as _, bail};
use serde::Deserialize;
use serde_json::Value as Json;
use waymark_model::{Answer, AreaId, Content, Date, Fact, FactId, PersonId, Scope, Situation, Value};

use crate::nearest::did_you_mean;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    #[serde(default)]
    answers: BTreeMap<String, Json>,
    #[serde(default)]
    people: BTreeMap<String, BTreeMap<String, Json>>,
}

/// The largest file that is read, in bytes. One with every answer has about a thousand.
const LARGEST: usize = 256 * 1024;

/// Why an answer cannot be used.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum AnswerError {
    #[error("{place}: no fact is called `{id}`{hint}")]
    UnknownFact { place: String, id: String, hint: String },
    #[error("{place}: `{id}` is a fact of {whose}; put it under `{section}`")]
    WrongScope { place: String, id: String, whose: &'static str, section: &'static str },
    #[error("{place}: {problem}{hint}")]
    BadValue { place: String, problem: String, hint: String },
    #[error("people.{0}: a person is named by a word such as `child-1`, not by a real name: {1}")]
    BadPerson(String, String),
    #[error("people: there are {0}, and a household is told of at most {most}; leave out those who ask for nothing", most = Situation::MOST_PEOPLE)]
    TooManyPeople(usize),
    #[error("{place}: `{id}` is worked out from `{from}`; give that instead")]
    WorkedOut { place: String, id: String, from: FactId },
}

/// Reads the answers in a file, or from standard input for `-`.
///
/// # Errors
/// When the file cannot be read, is neither JSON nor YAML, or holds an unknown fact or a bad value.
pub(crate) fn read(content: &Content, path: &Path, on: Date, area: AreaId) -> anyhow::Result<Situation> {
    let from_input = path == Path::new("-");
    let name = if from_input { "standard input".to_owned() } else { path.display().to_string() };
    let bytes = if from_input { start_of(std::io::stdin()) } else { File::open(path).and_then(start_of) };
    let bytes = bytes.with_context(|| format!("cannot read {name}"))?;
    parse(content, &name, &bytes, on, area)
}

/// As much as is read of any file, and a byte more where there is more: no file, however large, fills the memory.
fn start_of(input: impl std::io::Read) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    input.take(LARGEST as u64 + 1).read_to_end(&mut bytes).map(|_| bytes)
}

/// The situation that answers make, from the bytes of a file called `name`.
///
/// # Errors
/// When they are too many, are neither JSON nor YAML, or hold an unknown fact or a bad value.
pub fn parse(content: &Content, name: &str, bytes: &[u8], on: Date, area: AreaId) -> anyhow::Result<Situation> {
    if bytes.len() > LARGEST {
        bail!("{name} has more than the {LARGEST} bytes that are read");
    }
    let Ok(text) = str::from_utf8(bytes) else { bail!("{name} is not text in UTF-8") };
    let told: Told = serde_saphyr::from_str_with_options(text, limits())
        .with_context(|| format!("{name} is not a file of answers"))?;
    situation(content, told, on, area).with_context(|| format!("{name} has an answer that cannot be used"))
}

/// Answers need no anchors: whoever follows aliases can be sent for ever. As in rules, none is followed.
fn limits() -> serde_saphyr::Options {
    let budget =
        serde_saphyr::budget! { max_anchors: 0, max_aliases: 0, max_merge_keys: 0, max_documents: 1, max_depth: 4 };
    serde_saphyr::options! { budget: budget }
}

fn situation(content: &Content, told: Told, on: Date, area: AreaId) -> Result<Situation, AnswerError> {
    let mut situation = Situation::new(on, area);
    for (id, value) in told.answers {
        let (fact, answer) = answer(content, Scope::Case, &format!("answers.{id}"), &id, &value)?;
        situation.answers.insert(fact, answer);
    }
    if told.people.len() > Situation::MOST_PEOPLE {
        return Err(AnswerError::TooManyPeople(told.people.len()));
    }
    for (person, answers) in told.people {
        let id = PersonId::parse(&person).map_err(|error| AnswerError::BadPerson(person.clone(), error.to_string()))?;
        let mut told = BTreeMap::new();
        for (fact, value) in answers {
            let place = format!("people.{person}.{fact}");
            let (fact, answer) = answer(content, Scope::Person, &place, &fact, &value)?;
            told.insert(fact, answer);
        }
        situation.people.insert(id, told);
    }
    Ok(situation)
}

fn answer(
    content: &Content,
    scope: Scope,
    place: &str,
    id: &str,
    value: &Json,
) -> Result<(FactId, Answer), AnswerError> {
    let place = || place.to_owned();
    let Some(fact) = content.facts.get(id) else {
        let hint = did_you_mean(id, content.facts.keys().map(FactId::as_str));
        return Err(AnswerError::UnknownFact { place: place(), id: id.to_owned(), hint });
    };
    if let Some(derived) = &fact.derived {
        return Err(AnswerError::WorkedOut { place: place(), id: id.to_owned(), from: derived.from().clone() });
    }
    if fact.scope != scope {
        let (whose, section) = match fact.scope {
            Scope::Case => ("the case", "answers"),
            Scope::Person => ("a person", "people"),
        };
        return Err(AnswerError::WrongScope { place: place(), id: id.to_owned(), whose, section });
    }
    let answer = match value {
        Json::String(text) if text == "dont-know" => Answer::DontKnow,
        Json::String(text) if text == "prefer-not-to-say" => Answer::PreferNotToSay,
        other => Answer::Known(known(fact, other).map_err(|(problem, hint)| AnswerError::BadValue {
            place: place(),
            problem,
            hint,
        })?),
    };
    Ok((fact.id.clone(), answer))
}

/// A value, or what is wrong with it and what may have been meant.
fn known(fact: &Fact, value: &Json) -> Result<Value, (String, String)> {
    let choices = || fact.kind.choices().iter().map(waymark_model::ChoiceId::as_str);
    let one =
        |text: &str| Value::parse(&fact.kind, text).map_err(|error| (error.to_string(), did_you_mean(text, choices())));
    match value {
        Json::String(text) => one(text),
        Json::Bool(yes) => one(if *yes { "yes" } else { "no" }),
        Json::Number(number) => one(&number.to_string()),
        Json::Array(items) => {
            let texts: Option<Vec<&str>> = items.iter().map(Json::as_str).collect();
            let texts = texts.ok_or_else(|| ("a list of answers holds words only".to_owned(), String::new()))?;
            let hint =
                texts.iter().find(|text| !choices().any(|c| c == **text)).map(|text| did_you_mean(text, choices()));
            Value::parse_list(&fact.kind, texts).map_err(|error| (error.to_string(), hint.unwrap_or_default()))
        }
        Json::Null | Json::Object(_) => {
            let wanted = fact.kind.name();
            Err((format!("this is no answer to a {wanted} fact; leave it out if it was not asked"), String::new()))
        }
    }
}
