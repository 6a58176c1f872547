//! Tests fit the kinds of their facts, and limits fit too.

use waymark_model::{FactKind, ParameterId, Unit};

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::files::Spanned;
use crate::source::{Comparison, Kind, KindWord, PredicateShape, Ref, ReferenceShape, TestShape};
use crate::stage::check::date_units::{LENGTHS, of_unit};
use crate::stage::check::{KnownFact, Project};
use crate::suggestion::did_you_mean_or_list;

pub(super) fn check(project: &Project<'_>, faults: &mut Faults) {
    for test in &project.lowered.gathered.tests {
        if let Some(fact) = project.facts.get(test.fact.text()) {
            fits(test, fact, project, faults);
        }
    }
    for limit in &project.lowered.gathered.counts {
        of_unit(limit, |unit| unit == Unit::Count, "people are counted with the unit `count`", project, faults);
    }
}

fn fits(test: &TestShape, fact: &KnownFact, project: &Project<'_>, faults: &mut Faults) {
    match (&test.predicate, &fact.kind) {
        (PredicateShape::Is(value), FactKind::YesNo) => yes_or_no(value, test, fact, faults),
        (PredicateShape::Is(value), FactKind::Choice(_) | FactKind::Area(_))
        | (PredicateShape::Includes(value), FactKind::Choices(_)) => known_value(value, test, fact, project, faults),
        (PredicateShape::OneOf(values), FactKind::Choice(_) | FactKind::Area(_)) => {
            values.iter().for_each(|value| known_value(value, test, fact, project, faults));
        }
        (PredicateShape::Compare(comparison, limit), FactKind::Whole { .. } | FactKind::Money)
            if !comparison.of_dates =>
        {
            unit_fits(*comparison, limit, fact, project, faults);
        }
        (PredicateShape::Compare(comparison, limit), FactKind::Date) if comparison.of_dates => {
            unit_fits(*comparison, limit, fact, project, faults);
        }
        (PredicateShape::Within(by, of), FactKind::Date) => {
            of_unit(by, Unit::is_length, &format!("how far is said in {LENGTHS}"), project, faults);
            if let ReferenceShape::Parameter(day) = of {
                of_unit(day, |unit| unit == Unit::Date, "a fixed date has the unit `date`", project, faults);
            }
        }
        (predicate, kind) => {
            let message =
                format!("`{}` does not fit `{}`, which is {}", word(predicate), test.fact.text(), described(fact));
            let fault = Diagnostic::new(Code::KindMismatch, test.fact.place(), message);
            faults.add(fault.also(fact.place, "its kind is given here").help(format!("use {}", fitting(kind))));
        }
    }
}

fn yes_or_no(value: &Spanned<String>, test: &TestShape, fact: &KnownFact, faults: &mut Faults) {
    if !matches!(value.value.as_str(), "yes" | "no") {
        let message = format!("`{}` has no value `{}`", test.fact.text(), value.value);
        let fault = Diagnostic::new(Code::UnknownValue, value.place, message);
        faults.add(fault.also(fact.place, "the fact is given here").help("write `yes` or `no`".to_owned()));
    }
}

fn known_value(
    value: &Spanned<String>,
    test: &TestShape,
    fact: &KnownFact,
    project: &Project<'_>,
    faults: &mut Faults,
) {
    let ids: Vec<&str> = fact.kind.choices().iter().map(waymark_model::ChoiceId::as_str).collect();
    // The values of these two are files: one that has a fault may be what is meant.
    let may_exist = |kind| project.lowered.declared.may_exist(kind, &value.value);
    let known = match fact.word {
        KindWord::Area => value.value == "elsewhere" || may_exist(Kind::Area),
        KindWord::Needs => may_exist(Kind::Need),
        _ => ids.contains(&value.value.as_str()),
    };
    if !known {
        let message = format!("`{}` has no value `{}`", test.fact.text(), value.value);
        let fault = Diagnostic::new(Code::UnknownValue, value.place, message);
        faults.add(fault.also(fact.place, "the fact is given here").help(did_you_mean_or_list(&value.value, &ids)));
    }
}

fn unit_fits(
    comparison: Comparison,
    limit: &Ref<ParameterId>,
    fact: &KnownFact,
    project: &Project<'_>,
    faults: &mut Faults,
) {
    let Some((unit, place)) = project.units.get(limit.text()) else { return };
    let fits = match fact.kind {
        FactKind::Date => *unit == Unit::Date,
        FactKind::Money => *unit == Unit::Pence,
        _ => fact.unit.map_or(!matches!(unit, Unit::Date | Unit::Pence), |wanted| [wanted, Unit::Count].contains(unit)),
    };
    if !fits {
        let wanted = match (&fact.kind, fact.unit) {
            (FactKind::Date, _) => "`date`",
            (FactKind::Money, _) => "`pence`",
            (_, Some(Unit::Years)) => "`years`",
            (_, Some(_)) => "`days`",
            (_, None) => "`count`",
        };
        let message = format!(
            "`{}` compares {} with `{}`, which is of another unit",
            comparison.word,
            described(fact),
            limit.text()
        );
        let fault = Diagnostic::new(Code::UnitMismatch, limit.place(), message);
        faults
            .add(fault.also(*place, "its unit is given here").help(format!("use a parameter whose unit is {wanted}")));
    }
}

fn word(predicate: &PredicateShape) -> &'static str {
    match predicate {
        PredicateShape::Is(_) => "is",
        PredicateShape::OneOf(_) => "one-of",
        PredicateShape::Includes(_) => "includes",
        PredicateShape::Compare(comparison, _) => comparison.word,
        PredicateShape::Within(..) => "within",
    }
}

fn described(fact: &KnownFact) -> &'static str {
    match fact.kind {
        FactKind::YesNo => "yes or no",
        FactKind::Choice(_) => "a choice",
        FactKind::Choices(_) => "a list of choices",
        FactKind::Whole { .. } => "a whole number",
        FactKind::Money => "an amount of money",
        FactKind::Date => "a date",
        FactKind::Area(_) => "an area",
        FactKind::People => "who belongs to the household",
    }
}

/// The predicates that fit a kind.
fn fitting(kind: &FactKind) -> &'static str {
    match kind {
        FactKind::YesNo => "`is: yes` or `is: no`",
        FactKind::Choice(_) | FactKind::Area(_) => "`is` or `one-of`",
        FactKind::Choices(_) => "`includes`",
        FactKind::People => "`any-person`, `all-people` or `count` to say something of the people",
        FactKind::Whole { .. } | FactKind::Money => "`at-least` or `at-most`",
        FactKind::Date => "`before`, `after`, `on-or-before`, `on-or-after` or `within`",
    }
}
