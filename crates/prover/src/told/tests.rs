//! One fact of each kind, told in every way that differs.

use waymark_engine::lowered::{Lowered, Node};
use waymark_model::{
    Amount, Basis, Condition, Confidence, Content, Date, DatedAmount, FactId, Items, NonEmpty, Order, Parameter,
    ParameterId, Predicate, Scope, Source, SourceId, Test, Unit,
};

use super::*;
use crate::sat::Search;

const ON: Date = Date::constant(2026, 11, 22);

/// A fact of each kind, with a condition about it.
fn facts() -> Vec<(FactKind, Predicate)> {
    let ids = ["red", "green", "blue"].map(|id| ChoiceId::parse(id).unwrap());
    let (red, colours) = (ids[0].clone(), NonEmpty::new(ids.to_vec()).unwrap());
    let limit = |id: &str| Predicate::Compare(Order::AtLeast, ParameterId::parse(id).unwrap());
    vec![
        (FactKind::YesNo, Predicate::Is(true)),
        (FactKind::Choice(colours.clone()), Predicate::OneOf(NonEmpty::new(vec![red.clone()]).unwrap())),
        (FactKind::Choices(colours), Predicate::Includes(red)),
        (FactKind::Whole { min: Some(0), max: Some(9) }, limit("three")),
        (FactKind::Date, limit("day")),
    ]
}

fn content(kind: FactKind) -> Content {
    let page = SourceId::parse("page").unwrap();
    let basis = Basis { sources: NonEmpty::new(vec![page.clone()]).unwrap(), confidence: Confidence::High };
    let parameter = |id: &str, unit, amount| {
        let id = ParameterId::parse(id).unwrap();
        let value = DatedAmount { from: None, to: None, amount, basis: basis.clone() };
        Parameter::new(id, unit, vec![value]).unwrap()
    };
    let id = FactId::parse("it").unwrap();
    let source = Source {
        id: page,
        title: String::new(),
        publisher: String::new(),
        url: String::new(),
        as_of: waymark_model::Stated::Undated,
        checked: ON,
    };
    let items = Items {
        facts: [Fact::new(id, Scope::Case, kind)].into_iter().collect(),
        parameters: [parameter("three", Unit::Count, Amount::Number(3)), parameter("day", Unit::Date, Amount::Day(ON))]
            .into_iter()
            .collect(),
        sources: [source].into_iter().collect(),
        ..Items::default()
    };
    Content::try_from(items).unwrap()
}

/// Two people's answers to one fact, and the atom that a condition about it is.
fn twice(kind: FactKind, predicate: Predicate) -> (Circuit, [Told; 2], Holds) {
    let content = content(kind);
    let condition = Condition::Test(Test { fact: FactId::parse("it").unwrap(), predicate });
    let Node::Atom(_, holds) = Lowered::new(&content, ON, Vec::new()).node(&condition) else { panic!("{condition:?}") };
    let fact = content.facts.values().next().unwrap();
    let cells = Cells::of(fact, std::slice::from_ref(&holds)).unwrap();
    let mut circuit = Circuit::new(10_000);
    let told = [Told::new(&mut circuit, fact, &cells), Told::new(&mut circuit, fact, &cells)];
    (circuit, told, holds)
}

#[test]
fn what_is_found_means_the_same_to_the_engine() {
    for (kind, predicate) in facts() {
        let (mut circuit, [told, _], holds) = twice(kind.clone(), predicate);
        let atom = told.atom(&mut circuit, &holds);
        let unknown = atom.open(&mut circuit);
        let mut found = |wanted: &[Lit]| {
            let search = circuit.search(wanted);
            (search == Search::Found).then(|| told.value(&circuit).map(|value| holds.truth(slot(&value, &kind))))
        };
        assert_eq!(found(&[atom.met]), Some(Some(Truth::Met)), "{kind:?}");
        assert_eq!(found(&[atom.not_met]), Some(Some(Truth::NotMet)), "{kind:?}");
        assert_eq!(found(&[unknown, !told.known()]), Some(None), "{kind:?}");
        // A date and a number can be told and leave it open.
        let is_range = matches!(kind, FactKind::Date | FactKind::Whole { .. } | FactKind::Money);
        let told_and_open = is_range.then_some(Some(Truth::Unknown));
        assert_eq!(found(&[unknown, told.known()]), told_and_open, "{kind:?}");
        assert_eq!(found(&[atom.met, atom.not_met]), None, "{kind:?}");
    }
}

#[test]
fn a_further_answer_takes_nothing_back_and_another_answer_may() {
    for (kind, predicate) in facts() {
        let (mut circuit, [less, more], holds) = twice(kind.clone(), predicate);
        let (before, after) = (less.atom(&mut circuit, &holds), more.atom(&mut circuit, &holds));
        let kept = less.kept_by(&more, &mut circuit);
        for (was, is) in [(before.met, after.met), (before.not_met, after.not_met)] {
            assert_eq!(circuit.search(&[kept, was, !is]), Search::Excluded, "{kind:?}");
            assert_eq!(circuit.search(&[!kept, was, !is]), Search::Found, "{kind:?}");
            assert_eq!(circuit.search(&[kept, !was, is]), Search::Found, "{kind:?}");
        }
    }
}
