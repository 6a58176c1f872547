//! Conditions and dates.

use waymark_model::{
    Basis, ChoiceId, Condition, DateExpression, FactKind, NonEmpty, Offset, PointId, Predicate, Reference, Test,
};

use crate::files::Spanned;
use crate::source::{
    BasisShape, ConditionShape, DateShape, List, Named, PredicateShape, Ref, ReferenceShape, TestShape,
};
use crate::stage::check::Project;

/// A condition; `None` when a test does not fit its fact.
pub(super) fn condition(shape: &ConditionShape, project: &Project<'_>) -> Option<Condition> {
    let parts = |parts: &List<ConditionShape>| {
        let made: Option<Vec<Condition>> = parts.iter().map(|part| condition(part, project)).collect();
        NonEmpty::new(made?).ok()
    };
    match shape {
        ConditionShape::All(list) => parts(list).map(Condition::All),
        ConditionShape::Any(list) => parts(list).map(Condition::Any),
        ConditionShape::Not(part) => condition(part, project).map(|part| Condition::Not(Box::new(part))),
        ConditionShape::Named(id) => condition(&project.lowered.shapes.condition(id.text())?.when, project),
        ConditionShape::Test(shape) => test(shape, project).map(Condition::Test),
        ConditionShape::TodayFrom(shape) => date(shape).map(Condition::TodayFrom),
        ConditionShape::TodayUntil(shape) => date(shape).map(Condition::TodayUntil),
        ConditionShape::People(quantity, part) => {
            condition(part, project).map(|part| Condition::People(quantity.value.quantity(), Box::new(part)))
        }
    }
}

fn test(shape: &TestShape, project: &Project<'_>) -> Option<Test> {
    let kind = &project.facts.get(shape.fact.text())?.kind;
    let choice = |text: &Spanned<String>| ChoiceId::parse(&text.value).ok();
    let predicate = match (&shape.predicate, kind) {
        (PredicateShape::Is(value), FactKind::YesNo) => Predicate::Is(value.value == "yes"),
        (PredicateShape::Is(value), _) => Predicate::OneOf(NonEmpty::new(vec![choice(value)?]).ok()?),
        (PredicateShape::OneOf(values), _) => {
            let values: Option<Vec<ChoiceId>> = values.iter().map(choice).collect();
            Predicate::OneOf(NonEmpty::new(values?).ok()?)
        }
        (PredicateShape::Includes(value), _) => Predicate::Includes(choice(value)?),
        (PredicateShape::Within(by, of), _) => {
            let of = match of {
                ReferenceShape::Today => Reference::Today,
                ReferenceShape::Parameter(id) => Reference::Parameter(id.id().clone()),
            };
            Predicate::Within { by: by.id().clone(), of }
        }
        (PredicateShape::Compare(comparison, limit), _) => Predicate::Compare(comparison.order, limit.id().clone()),
    };
    Some(Test { fact: shape.fact.id().clone(), predicate })
}

/// A date expression.
pub(super) fn date(shape: &DateShape) -> Option<DateExpression> {
    let parts = |parts: &List<DateShape>| {
        let made: Option<Vec<DateExpression>> = parts.iter().map(date).collect();
        NonEmpty::new(made?).ok()
    };
    match shape {
        DateShape::Fact(fact) => Some(DateExpression::Fact(fact.id().clone())),
        DateShape::Moved(moved) => {
            let (direction, by, value_on) = (moved.direction, moved.by.id().clone(), moved.value_on);
            Some(DateExpression::Moved { fact: moved.fact.id().clone(), offset: Offset { direction, by, value_on } })
        }
        DateShape::Parameter(id) => Some(DateExpression::Parameter(id.id().clone())),
        DateShape::LaterOf(list) => parts(list).map(DateExpression::LaterOf),
        DateShape::EarlierOf(list) => parts(list).map(DateExpression::EarlierOf),
    }
}

pub(super) fn basis(shape: &BasisShape) -> Option<Basis> {
    Some(Basis { sources: ids(&shape.sources)?, confidence: shape.confidence.value })
}

pub(super) fn ids<T: Named>(list: &List<Ref<T>>) -> Option<NonEmpty<T>> {
    NonEmpty::new(list.iter().map(|id| id.id().clone()).collect()).ok()
}

pub(super) fn some_ids<T: Named>(list: &[Ref<T>]) -> Vec<T> {
    list.iter().map(|id| id.id().clone()).collect()
}

/// The ids of what words say.
pub(super) fn points<'a>(list: impl IntoIterator<Item = &'a Spanned<PointId>>) -> Vec<PointId> {
    list.into_iter().map(|point| point.value.clone()).collect()
}
