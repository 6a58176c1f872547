//! `{ fact: …, is: … }`, `{ all: […] }`: conditions.

use serde_json::{Value, json};
use waymark_model::{ConditionId, FactId, Order, ParameterId, Quantity};

use crate::files::Spanned;
use crate::source::schema::form;
use crate::source::{DateShape, Fields, List, Node, Read, Reader, Ref, Scalar};

/// What has to hold.
#[derive(Debug, Clone)]
pub(crate) enum ConditionShape {
    All(List<ConditionShape>),
    Any(List<ConditionShape>),
    Not(Box<ConditionShape>),
    Named(Ref<ConditionId>),
    Test(TestShape),
    TodayFrom(DateShape),
    TodayUntil(DateShape),
    People(Spanned<QuantityShape>, Box<ConditionShape>),
}

/// How many people of a household.
#[derive(Debug, Clone)]
pub(crate) enum QuantityShape {
    Any,
    All,
    Count(Comparison, Ref<ParameterId>),
}

/// Something about one fact.
#[derive(Debug, Clone)]
pub(crate) struct TestShape {
    pub(crate) fact: Ref<FactId>,
    pub(crate) predicate: PredicateShape,
}

/// What must be so of a fact's value. Values stay texts until the kind of the fact is known.
#[derive(Debug, Clone)]
pub(crate) enum PredicateShape {
    Is(Spanned<String>),
    OneOf(List<Spanned<String>>),
    Includes(Spanned<String>),
    Compare(Comparison, Ref<ParameterId>),
    Within(Ref<ParameterId>, ReferenceShape),
}

/// A day that rests on no answer.
#[derive(Debug, Clone)]
pub(crate) enum ReferenceShape {
    Today,
    Parameter(Ref<ParameterId>),
}

/// A word that compares a fact with a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Comparison {
    pub(crate) word: &'static str,
    pub(crate) order: Order,
    /// Whether it is said of dates, not of numbers and money.
    pub(crate) of_dates: bool,
}

const COMPARISONS: [Comparison; 6] = [
    Comparison { word: "at-least", order: Order::AtLeast, of_dates: false },
    Comparison { word: "at-most", order: Order::AtMost, of_dates: false },
    Comparison { word: "before", order: Order::Before, of_dates: true },
    Comparison { word: "after", order: Order::After, of_dates: true },
    Comparison { word: "on-or-before", order: Order::AtMost, of_dates: true },
    Comparison { word: "on-or-after", order: Order::AtLeast, of_dates: true },
];

const FORMS: [&str; 10] =
    ["all", "any", "not", "condition", "fact", "today-from", "today-until", "any-person", "all-people", "count"];

/// The words that compare how many people there are.
const COUNTS: [&str; 2] = ["at-least", "at-most"];

const PREDICATES: [&str; 10] =
    ["is", "one-of", "includes", "at-least", "at-most", "before", "after", "on-or-before", "on-or-after", "within"];

/// What a condition on a fact may have beside its predicate.
const OF: &str = "of";

impl Read for ConditionShape {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let known = [&FORMS[..], &PREDICATES[..], &[OF]].concat();
        let fields = Fields::of(node, "condition", &known, reader)?;
        let form = fields.one_of(&FORMS, reader)?;
        let mut companions = if form == "fact" { PREDICATES.to_vec() } else { Vec::new() };
        companions.extend((form == "fact" && fields.find("within").is_some()).then_some(OF));
        companions.extend(COUNTS.into_iter().filter(|_| form == "count"));
        fields.only(form, &companions, &known, reader);
        match form {
            "all" => fields.take("all", reader).map(Self::All),
            "any" => fields.take("any", reader).map(Self::Any),
            "not" => fields.take("not", reader).map(Self::Not),
            "condition" => fields.take("condition", reader).map(Self::Named),
            "fact" => test(&fields, reader).map(Self::Test),
            "today-from" => fields.take("today-from", reader).map(Self::TodayFrom),
            "any-person" => people(&fields, "any-person", QuantityShape::Any, node, reader),
            "all-people" => people(&fields, "all-people", QuantityShape::All, node, reader),
            "count" => count(&fields, node, reader),
            _ => fields.take("today-until", reader).map(Self::TodayUntil),
        }
    }

    fn schema() -> Value {
        json!({ "$ref": "#/$defs/condition" })
    }
}

impl ConditionShape {
    /// The JSON Schema of each form, which schemas of files refer to.
    pub(crate) fn definition() -> Value {
        let test = |word: &str, holds: Value| form(&[("fact", Ref::<FactId>::schema()), (word, holds)], 2);
        let forms = [
            form(&[("all", List::<Self>::schema())], 1),
            form(&[("any", List::<Self>::schema())], 1),
            form(&[("not", Self::schema())], 1),
            form(&[("condition", Ref::<ConditionId>::schema())], 1),
            form(&[("today-from", DateShape::schema())], 1),
            form(&[("today-until", DateShape::schema())], 1),
            form(&[("any-person", Self::schema())], 1),
            form(&[("all-people", Self::schema())], 1),
            form(&[("count", Self::schema()), ("at-least", Ref::<ParameterId>::schema())], 2),
            form(&[("count", Self::schema()), ("at-most", Ref::<ParameterId>::schema())], 2),
            test("is", String::schema()),
            test("one-of", List::<Spanned<String>>::schema()),
            test("includes", String::schema()),
            form(
                &[
                    ("fact", Ref::<FactId>::schema()),
                    ("within", Ref::<ParameterId>::schema()),
                    (OF, ReferenceShape::schema()),
                ],
                3,
            ),
        ];
        let comparisons = COMPARISONS.map(|comparison| test(comparison.word, Ref::<ParameterId>::schema()));
        let all = [&forms[..], &comparisons[..]].concat();
        json!({ "oneOf": all })
    }
}

/// `{ any-person: c }`, `{ all-people: c }`
fn people(
    fields: &Fields<'_>,
    word: &str,
    quantity: QuantityShape,
    node: &Node,
    reader: &mut Reader<'_>,
) -> Option<ConditionShape> {
    fields.take(word, reader).map(|part| ConditionShape::People(Spanned::new(quantity, node.place), part))
}

/// `{ count: c, at-least: p }`
fn count(fields: &Fields<'_>, node: &Node, reader: &mut Reader<'_>) -> Option<ConditionShape> {
    let part = fields.take("count", reader);
    let word = fields.one_of(&COUNTS, reader)?;
    let comparison = COMPARISONS.into_iter().find(|comparison| comparison.word == word)?;
    let limit: Option<Ref<ParameterId>> = fields.take(word, reader);
    reader.gathered.counts.extend(limit.clone());
    Some(ConditionShape::People(Spanned::new(QuantityShape::Count(comparison, limit?), node.place), part?))
}

impl QuantityShape {
    /// The quantity that it stands for.
    pub(crate) fn quantity(&self) -> Quantity {
        match self {
            Self::Any => Quantity::Any,
            Self::All => Quantity::All,
            Self::Count(comparison, limit) => Quantity::Count(comparison.order, limit.id().clone()),
        }
    }
}

fn test(fields: &Fields<'_>, reader: &mut Reader<'_>) -> Option<TestShape> {
    let fact = fields.take("fact", reader);
    let predicate = match fields.one_of(&PREDICATES, reader)? {
        "is" => fields.take("is", reader).map(PredicateShape::Is),
        "one-of" => fields.take("one-of", reader).map(PredicateShape::OneOf),
        "includes" => fields.take("includes", reader).map(PredicateShape::Includes),
        "within" => {
            let (by, of) = (fields.take("within", reader), fields.take(OF, reader));
            by.zip(of).map(|(by, of)| PredicateShape::Within(by, of))
        }
        word => {
            let comparison = COMPARISONS.into_iter().find(|comparison| comparison.word == word)?;
            fields.take(word, reader).map(|limit| PredicateShape::Compare(comparison, limit))
        }
    };
    let test = TestShape { fact: fact?, predicate: predicate? };
    reader.gathered.tests.push(test.clone());
    Some(test)
}

impl Read for ReferenceShape {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match node.text() {
            Some(text) if text.value == "today" => Some(Self::Today),
            _ => Ref::read(node, reader).map(Self::Parameter),
        }
    }

    fn schema() -> Value {
        ParameterId::schema()
    }
}
