//! Answers of made-up people fit their facts, and what is expected of a scheme is among its criteria.

use waymark_model::{Answer, FactId, FactKind, Scope, Value, ValueError};

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::files::{Place, Spanned};
use crate::source::{AnswerShape, Kind, KindWord, Ref, ScenarioShape};
use crate::stage::check::{KnownFact, Project};
use crate::suggestion::did_you_mean_or_list;

pub(super) fn check(project: &Project<'_>, faults: &mut Faults) {
    for scenario in &project.lowered.shapes.scenarios {
        let shape = &scenario.shape;
        let of_case = shape.answers.0.iter().map(|answer| (Scope::Case, answer));
        let of_people = shape.people.0.iter().flat_map(|(_, told)| &told.0).map(|answer| (Scope::Person, answer));
        for (scope, (fact, given)) in of_case.chain(of_people) {
            if let Some(known) = project.facts.get(fact.text()) {
                whose(fact, scope, known, faults);
                worked_out(fact, project, faults);
                answers(fact, given, known, project, faults);
            }
        }
        people_expected(shape, faults);
        criteria(&scenario.shape, project, faults);
    }
}

/// What is said of a person stands under `people`, and of the case under `answers`.
fn whose(fact: &Ref<FactId>, scope: Scope, known: &KnownFact, faults: &mut Faults) {
    let (message, help) = match (known.scope, scope) {
        (Scope::Person, Scope::Case) => ("belongs to a person", "put it under `people`"),
        (Scope::Case, Scope::Person) => ("belongs to the case", "put it under `answers`"),
        (Scope::Case, Scope::Case) | (Scope::Person, Scope::Person) => return,
    };
    let fault = Diagnostic::new(Code::OfAnother, fact.place(), format!("`{}` {message}", fact.text()));
    faults.add(fault.also(known.place, "the fact is given here").help(help.to_owned()));
}

/// Nobody tells what is worked out from something else.
fn worked_out(fact: &Ref<FactId>, project: &Project<'_>, faults: &mut Faults) {
    let facts = project.lowered.shapes.facts.iter().map(|filed| &filed.shape);
    let derived = facts.filter(|shape| shape.id.value == *fact.id()).find_map(|shape| shape.derive.as_ref());
    if let Some(derived) = derived {
        let message = format!("`{}` is worked out, so nobody tells it", fact.text());
        let help = format!("give `{}` instead", derived.from().text());
        faults.add(Diagnostic::new(Code::KindMismatch, fact.place(), message).help(help));
    }
}

/// What is expected of a person is expected of one who is there.
fn people_expected(scenario: &ScenarioShape, faults: &mut Faults) {
    for (person, _) in &scenario.expect.people.0 {
        let ids: Vec<&str> = scenario.people.0.iter().map(|(person, _)| person.value.as_str()).collect();
        if !ids.contains(&person.value.as_str()) {
            let message = format!("nobody of this household is called `{}`", person.value);
            let help = did_you_mean_or_list(person.value.as_str(), &ids);
            faults.add(Diagnostic::new(Code::UnknownValue, person.place, message).help(help));
        }
    }
}

/// What a person said of a fact of this kind.
pub(crate) fn answer(kind: &FactKind, given: &AnswerShape) -> Result<Answer, (Place, ValueError)> {
    match given {
        AnswerShape::One(text) if text.value == "dont-know" => Ok(Answer::DontKnow),
        AnswerShape::One(text) if text.value == "prefer-not-to-say" => Ok(Answer::PreferNotToSay),
        AnswerShape::One(text) => {
            Value::parse(kind, &text.value).map(Answer::Known).map_err(|error| (text.place, error))
        }
        AnswerShape::Many(texts, place) => {
            let each =
                |text: &Spanned<String>| Value::parse_list(kind, [text.value.as_str()]).err().map(|e| (text.place, e));
            if let Some(fault) = texts.iter().find_map(each) {
                return Err(fault);
            }
            let all = Value::parse_list(kind, texts.iter().map(|text| text.value.as_str()));
            all.map(Answer::Known).map_err(|error| (*place, error))
        }
    }
}

fn answers(fact: &Ref<FactId>, given: &AnswerShape, known: &KnownFact, project: &Project<'_>, faults: &mut Faults) {
    // The values of these two are files: one that has a fault may be what is meant.
    let of_files = match known.word {
        KindWord::Area => Some(Kind::Area),
        KindWord::Needs => Some(Kind::Need),
        _ => None,
    };
    let texts = match given {
        AnswerShape::One(text) => std::slice::from_ref(text),
        AnswerShape::Many(texts, _) => texts,
    };
    // Each text apart, so that a list with two faults shows both.
    for text in texts {
        let alone = match given {
            AnswerShape::One(_) => answer(&known.kind, given),
            AnswerShape::Many(_, place) => answer(&known.kind, &AnswerShape::Many(vec![text.clone()], *place)),
        };
        let Err((place, error)) = alone else { continue };
        if of_files.is_some_and(|kind| project.lowered.declared.may_exist(kind, &text.value)) {
            continue;
        }
        faults.add(describe(fact, place, &error).also(known.place, "the fact is given here"));
        if matches!(error, ValueError::List) {
            break;
        }
    }
}

fn describe(fact: &Ref<FactId>, place: Place, error: &ValueError) -> Diagnostic {
    let name = fact.text();
    match error {
        ValueError::Choice { text, known } => {
            let ids: Vec<&str> = known.iter().map(waymark_model::ChoiceId::as_str).collect();
            Diagnostic::new(Code::UnknownValue, place, format!("`{name}` has no value `{text}`"))
                .help(did_you_mean_or_list(text, &ids))
        }
        ValueError::List => Diagnostic::new(Code::KindMismatch, place, format!("`{name}` takes one value, not a list"))
            .help("write the value without brackets".to_owned()),
        _ => {
            // The model's sentence says what is wrong, and after a semicolon what to do.
            let sentence = error.to_string();
            let (what, help) = sentence.split_once("; ").unwrap_or((&sentence, "look at the kind of the fact"));
            let message = format!("this does not fit `{name}`: {what}");
            Diagnostic::new(Code::KindMismatch, place, message).help(format!("{help}; or write `dont-know`"))
        }
    }
}

fn criteria(scenario: &ScenarioShape, project: &Project<'_>, faults: &mut Faults) {
    let shapes = &project.lowered.shapes;
    for (scheme, expected) in &scenario.expect.criteria.0 {
        let found = shapes.schemes.iter().find(|filed| filed.shape.id.value == *scheme.id());
        // A scheme with a fault may have lost a criterion on the way.
        let Some(found) = found.filter(|filed| shapes.is_sound(filed.file)) else { continue };
        let ids: Vec<&str> = found.shape.criteria.iter().map(|criterion| criterion.id.value.as_str()).collect();
        for (id, _) in expected.0.iter().filter(|(id, _)| !ids.contains(&id.value.as_str())) {
            let message = format!("`{}` has no criterion `{}`", scheme.text(), id.value);
            let fault = Diagnostic::new(Code::UnknownCriterion, id.place, message);
            let help = did_you_mean_or_list(id.value.as_str(), &ids);
            faults.add(fault.also(found.shape.id.place, "the scheme is given here").help(help));
        }
    }
}
