//! `rules/facts/<id>.yaml`

use serde_json::{Value, json};
use waymark_model::{ChoiceId, FactId, FactKind, Scope};

use crate::files::Spanned;
use crate::source::shape::shape;
use crate::source::vocabulary::{unknown, vocabulary};
use crate::source::{List, Refusal, Scalar};

shape! {
    /// Something that may be known.
    FactShape, "fact" {
        /// Its id, which is also the name of its file.
        "id" => id: Spanned<FactId>,
        /// Whom it is about: the case or each person.
        "of" => scope: Spanned<Scope>,
        /// Which values it may have.
        "kind" => kind: Spanned<KindWord>,
        /// The values of a choice.
        "values" => values: Option<List<Spanned<ChoiceId>>>,
        /// The smallest whole number allowed.
        "min" => min: Option<Spanned<i64>>,
        /// The largest whole number allowed.
        "max" => max: Option<Spanned<i64>>,
    }
}

impl FactShape {
    /// The JSON Schema of what its keys must be to each other.
    pub(crate) fn agreement() -> Value {
        json!({
            "if": { "properties": { "kind": { "enum": ["choice", "choices"] } } },
            "then": { "required": ["values"], "properties": { "values": { "maxItems": FactKind::MOST_CHOICES } } },
        })
    }
}

/// What authors call the kinds of fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum KindWord {
    YesNo,
    Choice,
    Choices,
    WholeNumber,
    Money,
    Date,
    Area,
    Needs,
}

vocabulary! {
    KindWord, "a kind of fact" {
        "yes-no" => YesNo, "choice" => Choice, "choices" => Choices, "whole-number" => WholeNumber, "money" => Money,
        "date" => Date, "area" => Area, "needs" => Needs,
    }
}
