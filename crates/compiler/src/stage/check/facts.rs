//! Facts have what their kind needs, and nothing else.

use waymark_model::{FactKind, Scope, Value};

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::source::{FactShape, Kind, KindWord};
use crate::stage::check::Project;
use crate::suggestion::did_you_mean_or_list;

pub(super) fn check(project: &Project<'_>, faults: &mut Faults) {
    let shapes = &project.lowered.shapes;
    not_asked(project, faults);
    let (mut needs_fact, mut people_fact) = (None, None);
    for fact in shapes.facts.iter().filter(|fact| shapes.is_sound(fact.file)) {
        let shape = &fact.shape;
        values(shape, faults);
        range(shape, faults);
        derivation(shape, project, faults);
        mostly(shape, project, faults);
        pictures(shape, faults);
        has_happened(shape, faults);
        if shape.kind.value == KindWord::Needs {
            if !project.lowered.declared.any_may_exist(Kind::Need) {
                let message = "there are no needs for this fact to choose from";
                let fault = Diagnostic::new(Code::EmptyList, shape.kind.place, message);
                faults.add(fault.help("add a file to `rules/needs/`".to_owned()));
            }
            if let Some(first) = needs_fact {
                let fault = Diagnostic::new(Code::RepeatedItem, shape.kind.place, "a second fact of kind `needs`");
                faults.add(fault.also(first, "first here").help("ask for needs once".to_owned()));
            }
            needs_fact.get_or_insert(shape.kind.place);
        }
        if shape.kind.value == KindWord::People {
            if shape.scope.value == Scope::Person {
                let message = "who belongs to a household is told once, not of each person";
                let fault = Diagnostic::new(Code::KindMismatch, shape.scope.place, message);
                faults.add(fault.also(shape.kind.place, "its kind").help("write `of: case`".to_owned()));
            }
            if let Some(first) = people_fact {
                let fault = Diagnostic::new(Code::RepeatedItem, shape.kind.place, "a second fact of kind `people`");
                faults.add(fault.also(first, "first here").help("ask who belongs to the household once".to_owned()));
            }
            people_fact.get_or_insert(shape.kind.place);
        }
    }
}

/// Nobody is asked for what is worked out.
fn not_asked(project: &Project<'_>, faults: &mut Faults) {
    let shapes = &project.lowered.shapes;
    for asked in shapes.questions.iter().flat_map(|question| question.shape.asks.iter()) {
        let derived = shapes.facts.iter().map(|fact| &fact.shape).find(|fact| fact.id.value == *asked.id());
        if let Some((fact, derived)) = derived.and_then(|fact| Some((fact, fact.derive.as_ref()?))) {
            let message = format!("`{}` is worked out, so nobody is asked for it", asked.text());
            let fault = Diagnostic::new(Code::KindMismatch, asked.place(), message);
            let help = format!("ask for `{}`, or leave out `derive`", derived.from().text());
            faults.add(fault.also(fact.id.place, "the fact is given here").help(help));
        }
    }
}

fn values(fact: &FactShape, faults: &mut Faults) {
    let takes_values = matches!(fact.kind.value, KindWord::Choice | KindWord::Choices);
    match (&fact.values, takes_values) {
        (None, true) => {
            let fault = Diagnostic::new(Code::MissingKey, fact.kind.place, "a choice has no `values` to choose from");
            faults.add(fault.help("add `values: […]`".to_owned()));
        }
        (Some(values), false) => {
            let place = values.as_slice().first().map_or(fact.kind.place, |value| value.place);
            let fault =
                Diagnostic::new(Code::KindMismatch, place, "only a `choice` or `choices` has values of its own");
            faults.add(fault.also(fact.kind.place, "it is of this kind").help("leave `values` out".to_owned()));
        }
        (Some(values), true) => {
            if let Some(first_too_many) = values.as_slice().get(FactKind::MOST_CHOICES) {
                let message = format!("a fact has at most {} values to choose from", FactKind::MOST_CHOICES);
                let fault = Diagnostic::new(Code::TooLarge, first_too_many.place, message);
                faults.add(fault.help("ask in two steps, each with fewer values".to_owned()));
            }
        }
        (None, false) => {}
    }
}

/// What most people answer is a value of the fact, which has values to choose from.
fn mostly(fact: &FactShape, project: &Project<'_>, faults: &mut Faults) {
    let (Some(mostly), Some(known)) = (&fact.mostly, project.facts.get(fact.id.value.as_str())) else { return };
    if !matches!(known.kind, FactKind::YesNo | FactKind::Choice(_) | FactKind::Choices(_)) {
        let message = "only of yes or no, and of what can be chosen, it is said what most people answer";
        let fault = Diagnostic::new(Code::KindMismatch, mostly.place, message);
        faults.add(fault.also(fact.kind.place, "it is of this kind").help("leave `mostly` out".to_owned()));
    } else if Value::parse(&known.kind, &mostly.value).is_err() {
        let ids: Vec<&str> = match &known.kind {
            FactKind::YesNo => vec!["yes", "no"],
            kind => kind.choices().iter().map(waymark_model::ChoiceId::as_str).collect(),
        };
        let message = format!("`{}` has no value `{}`", fact.id.value, mostly.value);
        let fault = Diagnostic::new(Code::UnknownValue, mostly.place, message);
        faults.add(fault.help(did_you_mean_or_list(&mostly.value, &ids)));
    }
}

/// Only a day can have come or not.
fn has_happened(fact: &FactShape, faults: &mut Faults) {
    if let Some(happened) = fact.has_happened.as_ref().filter(|_| fact.kind.value != KindWord::Date) {
        let fault =
            Diagnostic::new(Code::KindMismatch, happened.place, "only of a `date` it is said that it has happened");
        faults.add(fault.also(fact.kind.place, "it is of this kind").help("leave `has-happened` out".to_owned()));
    }
}

/// Pictures stand beside values that the fact itself names.
fn pictures(fact: &FactShape, faults: &mut Faults) {
    let values = fact.values.as_ref().map(|values| values.as_slice()).unwrap_or_default();
    for (value, _) in &fact.pictures.0 {
        if !matches!(fact.kind.value, KindWord::Choice | KindWord::Choices) {
            let message = "only a `choice` or `choices` has pictures of its own: the page has those of other kinds";
            let fault = Diagnostic::new(Code::KindMismatch, value.place, message);
            faults.add(fault.also(fact.kind.place, "it is of this kind").help("leave `pictures` out".to_owned()));
            return;
        }
        if values.iter().all(|known| known.value != value.value) {
            let ids: Vec<&str> = values.iter().map(|known| known.value.as_str()).collect();
            let message = format!("`{}` has no value `{}`", fact.id.value, value.value);
            let fault = Diagnostic::new(Code::UnknownValue, value.place, message);
            faults.add(fault.help(did_you_mean_or_list(value.value.as_str(), &ids)));
        }
    }
}

/// A derived fact is a whole number, and is worked out from a date of the same case or person.
fn derivation(fact: &FactShape, project: &Project<'_>, faults: &mut Faults) {
    let Some(derived) = &fact.derive else { return };
    if fact.kind.value != KindWord::WholeNumber {
        let message = "what is worked out from a date is a whole number";
        let fault = Diagnostic::new(Code::KindMismatch, fact.kind.place, message);
        faults.add(fault.help("write `kind: whole-number`".to_owned()));
    }
    let date = derived.from();
    let Some(known) = project.facts.get(date.text()) else { return };
    if known.kind != FactKind::Date {
        let fault = Diagnostic::new(Code::KindMismatch, date.place(), format!("`{}` is not a date", date.text()));
        faults.add(fault.also(known.place, "its kind is given here").help("name a fact of kind `date`".to_owned()));
    }
    if known.scope != fact.scope.value {
        let message = format!("`{}` is of another than `{}`", date.text(), fact.id.value);
        let fault = Diagnostic::new(Code::KindMismatch, date.place(), message);
        faults.add(fault.also(fact.scope.place, "this one is of this").help("give both the same `of`".to_owned()));
    }
}

fn range(fact: &FactShape, faults: &mut Faults) {
    let bounds = [&fact.min, &fact.max];
    if fact.kind.value != KindWord::WholeNumber {
        for bound in bounds.into_iter().flatten() {
            let fault = Diagnostic::new(
                Code::KindMismatch,
                bound.place,
                "only a `whole-number` has a smallest and a largest value",
            );
            faults.add(fault.also(fact.kind.place, "it is of this kind").help("leave it out".to_owned()));
        }
    }
    if let (Some(min), Some(max)) = (&fact.min, &fact.max)
        && max.value < min.value
    {
        let fault = Diagnostic::new(Code::BadRange, max.place, "the largest value is smaller than the smallest");
        faults.add(fault.also(min.place, "the smallest"));
    }
}
