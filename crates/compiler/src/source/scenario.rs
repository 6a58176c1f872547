//! `rules/scenarios/<scheme>/<id>.yaml`

use serde_json::{Value, json};
use waymark_model::{
    AlertId, AreaId, CaseId, CriterionId, Date, DeadlineId, ExpectedDate, FactId, OutcomeKind, PersonId, QuestionId,
    RightId, ScenarioId, SchemeId, ServiceId, Truth,
};

use crate::files::{Place, Spanned};
use crate::source::shape::shape;
use crate::source::vocabulary::{unknown, vocabulary};
use crate::source::{Node, NodeKind, Read, Reader, Ref, Refusal, Scalar, Table};

shape! {
    /// A made-up person and what their plan must say.
    ScenarioShape, "scenario" {
        /// Its id, which is also the name of its file.
        "id" => id: Spanned<ScenarioId>,
        /// A sentence about the person.
        "name" => name: Spanned<String>,
        /// The day of the plan.
        "on" => on: Spanned<Date>,
        /// The area whose services are shown.
        "area" => area: Ref<AreaId>,
        /// What the person told us, by fact.
        "answers" => answers: Table<Ref<FactId>, AnswerShape>,
        /// What they told us of each person of the household, by a word for the person.
        "people" => people: Table<Spanned<PersonId>, Table<Ref<FactId>, AnswerShape>>,
        /// What the plan must say.
        "expect" => expect: ExpectShape,
    }
}

shape! {
    /// What a plan must say; what is not named may be anything.
    ExpectShape, "list of expectations" {
        /// Outcomes by scheme.
        "schemes" => schemes: Table<Ref<SchemeId>, Spanned<OutcomeKind>>,
        /// Truths by criterion, by scheme.
        "criteria" => criteria: Table<Ref<SchemeId>, Table<Spanned<CriterionId>, Spanned<Truth>>>,
        /// Dates by deadline, or `none`.
        "deadlines" => deadlines: Table<Ref<DeadlineId>, Spanned<ExpectedDate>>,
        /// Alerts that must be raised.
        "alerts" => alerts: Vec<Ref<AlertId>>,
        /// Alerts that must not be raised.
        "no-alerts" => no_alerts: Vec<Ref<AlertId>>,
        /// Answers by right.
        "rights" => rights: Table<Ref<RightId>, Spanned<ExpectedWord>>,
        /// Answers by right of each person.
        "people" => people: Table<Spanned<PersonId>, Table<Ref<RightId>, Spanned<ExpectedWord>>>,
        /// The case that must answer, by right; of a right of each person, some of them.
        "cases" => cases: Table<Ref<RightId>, Spanned<CaseId>>,
        /// Services that must be named.
        "signposts" => signposts: Vec<Ref<ServiceId>>,
        /// Services that must be named because of one rule, whatever else points to them.
        "signposts-for" => signposts_for: Option<SignpostsForShape>,
        /// Services that must not be named.
        "no-signposts" => no_signposts: Vec<Ref<ServiceId>>,
        /// The question that must come next, or `none`.
        "next-question" => next_question: Option<NextShape>,
    }
}

shape! {
    /// Services that must be named, by the rule that points to them.
    SignpostsForShape, "list of rules that point to services" {
        /// By alert.
        "alerts" => alerts: Table<Ref<AlertId>, Vec<Ref<ServiceId>>>,
        /// By deadline.
        "deadlines" => deadlines: Table<Ref<DeadlineId>, Vec<Ref<ServiceId>>>,
        /// By scheme.
        "schemes" => schemes: Table<Ref<SchemeId>, Vec<Ref<ServiceId>>>,
        /// By right.
        "rights" => rights: Table<Ref<RightId>, Vec<Ref<ServiceId>>>,
    }
}

/// What a person said of a fact: one text or several, read once the kind of the fact is known.
#[derive(Debug, Clone)]
pub(crate) enum AnswerShape {
    One(Spanned<String>),
    Many(Vec<Spanned<String>>, Place),
}

impl Read for AnswerShape {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match &node.kind {
            NodeKind::Text(text) => Some(Self::One(Spanned::new(text.clone(), node.place))),
            NodeKind::List(_) => Vec::read(node, reader).map(|texts| Self::Many(texts, node.place)),
            _ => {
                reader.wrong_shape(node, "a value or a list of values");
                None
            }
        }
    }

    fn schema() -> Value {
        json!({ "anyOf": [{ "type": ["string", "number", "boolean"] }, Vec::<Spanned<String>>::schema()] })
    }
}

/// The question that must come next, if any may.
#[derive(Debug, Clone)]
pub(crate) enum NextShape {
    Nothing,
    Question(Ref<QuestionId>),
}

impl Read for NextShape {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        if node.text().is_some_and(|text| text.value == "none") {
            return Some(Self::Nothing);
        }
        Ref::read(node, reader).map(Self::Question)
    }

    fn schema() -> Value {
        QuestionId::schema()
    }
}

/// What may be said of a right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RightWord {
    Yes,
    No,
    Conditional,
    Unknown,
}

vocabulary! {
    RightWord, "an answer" { "yes" => Yes, "no" => No, "conditional" => Conditional, "unknown" => Unknown }
}

/// What is expected of a right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ExpectedWord {
    Yes,
    No,
    Conditional,
    Unknown,
    None,
}

vocabulary! {
    ExpectedWord, "an answer" {
        "yes" => Yes, "no" => No, "conditional" => Conditional, "unknown" => Unknown, "none" => None
    }
}

impl Scalar for ExpectedDate {
    const WHAT: &'static str = "a date such as 2026-03-09, or `none`";

    fn parse(text: &str) -> Result<Self, Refusal> {
        if text == "none" { Ok(Self::Absent) } else { Date::parse(text).map(Self::On) }
    }

    fn schema() -> Value {
        json!({ "anyOf": [{ "const": "none" }, Date::schema()] })
    }
}
