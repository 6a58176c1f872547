//! `rules/invariants/<id>.yaml`

use serde_json::{Value, json};
use waymark_model::{AlertId, DeadlineId, InvariantId, OutcomeKind, RightId, SchemeId};

use crate::files::Spanned;
use crate::source::schema::form;
use crate::source::shape::shape;
use crate::source::vocabulary::{unknown, vocabulary};
use crate::source::{ConditionShape, Fields, List, Node, NodeKind, Read, Reader, Ref, Refusal, RightWord, Scalar};

shape! {
    /// What must hold whoever answers what: `never`, `always` or `exclusive`.
    InvariantShape, "invariant" {
        /// Its id, which is also the name of its file.
        "id" => id: Spanned<InvariantId>,
        /// What it claims, in a sentence.
        "claim" => claim: Option<Spanned<String>>,
        /// What no answers may bring about.
        "never" => never: Option<ClaimShape>,
        /// What may never fail.
        "always" => always: Option<ClaimShape>,
        /// Where `always` is claimed; everywhere without it.
        "when" => when: Option<ClaimShape>,
        /// What never holds two at a time.
        "exclusive" => exclusive: Option<List<ClaimShape>>,
    }
}

impl InvariantShape {
    /// The most claims that exclude each other: each pair of them is a claim of its own.
    pub(crate) const MOST_EXCLUSIVE: usize = 64;

    /// The JSON Schema of what its keys must be to each other: it claims one thing, and `when` belongs to `always`.
    pub(crate) fn agreement() -> Value {
        let claims = ["never", "always", "exclusive"].map(|word| json!({ "required": [word] }));
        let several = json!({ "properties": { "exclusive": { "minItems": 2, "maxItems": Self::MOST_EXCLUSIVE } } });
        json!({ "oneOf": claims, "dependentRequired": { "when": ["always"] }, "allOf": [several] })
    }
}

/// Something said of answers and of what is found with them.
#[derive(Debug, Clone)]
pub(crate) enum ClaimShape {
    All(List<ClaimShape>),
    Any(List<ClaimShape>),
    Not(Box<ClaimShape>),
    Told(ConditionShape),
    Scheme(Ref<SchemeId>, Spanned<OutcomeKind>),
    Right(Ref<RightId>, Spanned<RightWord>),
    Alert(Ref<AlertId>),
    Deadline(Ref<DeadlineId>),
}

/// What may be found of an alert.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum AlertWord {
    Raised,
}

/// What may be found of a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum DeadlineWord {
    Concerns,
}

vocabulary! {
    AlertWord, "what an alert can be" { "raised" => Raised }
    DeadlineWord, "what a deadline can do" { "concerns" => Concerns }
}

/// The forms that conditions do not have.
const FINDINGS: [&str; 4] = ["scheme", "right", "alert", "deadline"];

/// The forms whose parts are claims themselves.
const JOINS: [&str; 3] = ["all", "any", "not"];

impl Read for ClaimShape {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let own = |key: &str| FINDINGS.contains(&key) || JOINS.contains(&key);
        let is_own = matches!(&node.kind, NodeKind::Map(entries) if entries.iter().any(|(key, _)| own(&key.value)));
        if !is_own {
            return ConditionShape::read(node, reader).map(Self::Told);
        }
        let forms = [&JOINS[..], &FINDINGS[..]].concat();
        let known = [&forms[..], &["is"]].concat();
        let fields = Fields::of(node, "claim", &known, reader)?;
        let form = fields.one_of(&forms, reader)?;
        fields.only(form, if FINDINGS.contains(&form) { &["is"] } else { &[] }, &known, reader);
        match form {
            "all" => fields.take("all", reader).map(Self::All),
            "any" => fields.take("any", reader).map(Self::Any),
            "not" => fields.take("not", reader).map(Self::Not),
            "scheme" => found(&fields, form, reader).map(|(id, outcome)| Self::Scheme(id, outcome)),
            "right" => found(&fields, form, reader).map(|(id, answer)| Self::Right(id, answer)),
            "alert" => found::<_, AlertWord>(&fields, form, reader).map(|(id, _)| Self::Alert(id)),
            _ => found::<_, DeadlineWord>(&fields, form, reader).map(|(id, _)| Self::Deadline(id)),
        }
    }

    fn schema() -> Value {
        json!({ "$ref": "#/$defs/claim" })
    }
}

impl ClaimShape {
    /// The JSON Schema of each form, which schemas of files refer to. What is said of answers alone may be read either way.
    pub(crate) fn definition() -> Value {
        json!({ "anyOf": [
            form(&[("all", List::<Self>::schema())], 1),
            form(&[("any", List::<Self>::schema())], 1),
            form(&[("not", Self::schema())], 1),
            form(&[("scheme", Ref::<SchemeId>::schema()), ("is", OutcomeKind::schema())], 2),
            form(&[("right", Ref::<RightId>::schema()), ("is", RightWord::schema())], 2),
            form(&[("alert", Ref::<AlertId>::schema()), ("is", AlertWord::schema())], 2),
            form(&[("deadline", Ref::<DeadlineId>::schema()), ("is", DeadlineWord::schema())], 2),
            ConditionShape::schema(),
        ] })
    }
}

/// What is found of something: its id and the word after `is`.
fn found<I: crate::source::Named, W: Scalar>(
    fields: &Fields<'_>,
    form: &str,
    reader: &mut Reader<'_>,
) -> Option<(Ref<I>, Spanned<W>)> {
    let (id, word) = (fields.take(form, reader), fields.take("is", reader));
    id.zip(word)
}
