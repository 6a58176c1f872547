//! `rules/facts/<id>.yaml`

use serde_json::{Value, json};
use waymark_model::{ChoiceId, FactId, FactKind, Picture, Scope, Unit};

use crate::files::Spanned;
use crate::source::schema::form;
use crate::source::shape::shape;
use crate::source::vocabulary::{unknown, vocabulary};
use crate::source::{Fields, List, Node, Read, Reader, Ref, Refusal, Scalar, Table};

shape! {
    /// Something that may be known.
    FactShape, "fact" {
        /// Its id, which is also the name of its file.
        "id" => id: Spanned<FactId>,
        /// Whom it is about: the case or each person.
        "of" => scope: Spanned<Scope>,
        /// Which values it may have.
        "kind" => kind: Spanned<KindWord>,
        /// How it is worked out, where nobody is asked for it.
        "derive" => derive: Option<DerivationShape>,
        /// Whether a person can make it otherwise by doing something.
        "can-change" => can_change: Option<Spanned<bool>>,
        /// Whether it is the day of something that has happened, for a date.
        "has-happened" => has_happened: Option<Spanned<bool>>,
        /// What most people answer.
        "mostly" => mostly: Option<Spanned<String>>,
        /// The values of a choice.
        "values" => values: Option<List<Spanned<ChoiceId>>>,
        /// The picture beside each value.
        "pictures" => pictures: Table<Spanned<ChoiceId>, Spanned<Picture>>,
        /// The smallest whole number allowed.
        "min" => min: Option<Spanned<i64>>,
        /// The largest whole number allowed.
        "max" => max: Option<Spanned<i64>>,
    }
}

/// How a whole number is worked out from a date.
#[derive(Debug, Clone)]
pub(crate) enum DerivationShape {
    Age(Ref<FactId>),
    DaysSince(Ref<FactId>),
}

const DERIVATIONS: [&str; 2] = ["age-from", "days-since"];

impl Read for DerivationShape {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let fields = Fields::of(node, "derivation", &DERIVATIONS, reader)?;
        match fields.one_of(&DERIVATIONS, reader)? {
            "age-from" => fields.take("age-from", reader).map(Self::Age),
            _ => fields.take("days-since", reader).map(Self::DaysSince),
        }
    }

    fn schema() -> Value {
        let form = |word| form(&[(word, Ref::<FactId>::schema())], 1);
        json!({ "oneOf": DERIVATIONS.map(form) })
    }
}

impl DerivationShape {
    /// What it counts.
    pub(crate) fn unit(&self) -> Unit {
        match self {
            Self::Age(_) => Unit::Years,
            Self::DaysSince(_) => Unit::Days,
        }
    }

    /// The date that it is worked out from.
    pub(crate) fn from(&self) -> &Ref<FactId> {
        match self {
            Self::Age(fact) | Self::DaysSince(fact) => fact,
        }
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
    People,
}

vocabulary! {
    KindWord, "a kind of fact" {
        "yes-no" => YesNo, "choice" => Choice, "choices" => Choices, "whole-number" => WholeNumber, "money" => Money,
        "date" => Date, "area" => Area, "needs" => Needs, "people" => People,
    }
}
