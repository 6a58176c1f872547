//! `rules/facts/<id>.yaml`

use serde_json::{Value, json};
use waymark_model::{ChoiceId, FactId, Scope};

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
        /// Whether a person can make it otherwise by doing something.
        "can-change" => can_change: Option<Spanned<bool>>,
        /// The values of a choice.
        "values" => values: Option<List<Spanned<ChoiceId>>>,
        /// The smallest whole number allowed.
        "min" => min: Option<Spanned<i64>>,
        /// The largest whole number allowed.
        "max" => max: Option<Spanned<i64>>,
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
