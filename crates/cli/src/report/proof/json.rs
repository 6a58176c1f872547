//! Proofs as JSON: the shape that tests and other programs rely on.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value as Json, json};
use waymark_model::{Answer, Date, FactId, Situation, Value};
use waymark_prover::{Example, Proof, Reason, Refutation, Subject, Verdict};

use crate::report::json::told;
use crate::report::proof::Tally;

/// Proofs as they are written.
#[derive(Serialize)]
pub(crate) struct ProofFile<'a> {
    on: String,
    proved: usize,
    refuted: usize,
    given_up: usize,
    faults: usize,
    claims: Vec<ClaimEntry<'a>>,
}

#[derive(Serialize)]
struct ClaimEntry<'a> {
    claim: &'a str,
    verdict: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    /// The person for whom it fails; two where answers before and after are compared; none where it fails for want of
    /// anybody.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    people: Vec<PersonEntry>,
}

#[derive(Serialize)]
struct PersonEntry {
    /// Answers as `rules evaluate` takes them, but for dates that may be other days than those of a month or a year.
    answers: BTreeMap<String, Json>,
    /// Answers about each person of the household; nobody where nobody told of it.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    people: BTreeMap<String, BTreeMap<String, Json>>,
    not_asked: Vec<String>,
    about: Vec<String>,
}

/// The proofs in the shape they are written in.
pub(crate) fn json(on: Date, proofs: &[Proof]) -> ProofFile<'_> {
    let Tally { proved, refuted, given_up, faults } = Tally::of(proofs);
    let claims = proofs.iter().map(claim).collect();
    ProofFile { on: on.to_string(), proved, refuted, given_up, faults, claims }
}

fn claim(proof: &Proof) -> ClaimEntry<'_> {
    let (verdict, reason, people) = match &proof.verdict {
        Verdict::Proved => ("proved", None, Vec::new()),
        Verdict::Refuted(Refutation::Nobody) => ("refuted", Some("nobody"), Vec::new()),
        Verdict::Refuted(Refutation::Somebody(example)) => ("refuted", Some("somebody"), people(example)),
        Verdict::GivenUp(Reason::Budget) => ("given-up", Some("budget"), Vec::new()),
        Verdict::GivenUp(Reason::LaterDay) => ("given-up", Some("later-day"), Vec::new()),
        Verdict::GivenUp(Reason::Date) => ("given-up", Some("date"), Vec::new()),
        Verdict::Fault(example) => ("fault", None, people(example)),
    };
    ClaimEntry { claim: &proof.claim, verdict, reason, people }
}

fn people(example: &Example) -> Vec<PersonEntry> {
    let entry = |situation: &Situation| {
        let is_told = |fact: &FactId| {
            situation.answers.contains_key(fact) || situation.people.values().any(|told| told.contains_key(fact))
        };
        let not_asked = example.facts.iter().filter(|fact| !is_told(fact));
        let people = situation.people.iter().map(|(person, told)| (person.to_string(), entries(told)));
        PersonEntry {
            answers: entries(&situation.answers),
            people: people.collect(),
            not_asked: not_asked.map(ToString::to_string).collect(),
            about: example.about.iter().map(subject).collect(),
        }
    };
    example.situations.iter().map(entry).collect()
}

/// Answers by fact.
fn entries(answers: &BTreeMap<FactId, Answer>) -> BTreeMap<String, Json> {
    let entry = |(fact, answer): (&FactId, &Answer)| {
        let value = match answer {
            Answer::Known(Value::Whole(number) | Value::Money(number)) => json!(number),
            Answer::Known(Value::Choices(ids)) => json!(ids),
            _ => json!(told(Some(answer))),
        };
        (fact.to_string(), value)
    };
    answers.iter().map(entry).collect()
}

fn subject(subject: &Subject) -> String {
    match subject {
        Subject::Scheme(id) => format!("scheme/{id}"),
        Subject::Right(id) => format!("right/{id}"),
        Subject::Alert(id) => format!("alert/{id}"),
        Subject::Deadline(id) => format!("deadline/{id}"),
        Subject::Places => "places".to_owned(),
    }
}
