//! `locales/<tag>/locale.yaml`

use serde_json::{Value, json};
use waymark_model::TextDirection;

use crate::files::Spanned;
use crate::source::address::LanguageTag;
use crate::source::shape::shape;
use crate::source::vocabulary::{unknown, vocabulary};
use crate::source::{Refusal, Scalar};

shape! {
    /// A language that Waymark speaks.
    LocaleShape, "locale" {
        /// Its tag, which is also the name of its folder.
        "tag" => tag: Spanned<LanguageTag>,
        /// Its name in itself.
        "name" => name: Spanned<String>,
        /// Which way it is written.
        "direction" => direction: Spanned<TextDirection>,
        /// Whether a person has checked the words.
        "review" => review: Spanned<ReviewWord>,
        /// What kind of person checked them; needed with `checked`.
        "checked-by" => checked_by: Option<Spanned<String>>,
    }
}

impl LocaleShape {
    /// The JSON Schema of what its keys must be to each other.
    pub(crate) fn agreement() -> Value {
        json!({
            "if": { "properties": { "review": { "const": "checked" } } },
            "then": { "required": ["checked-by"] },
            "else": { "properties": { "checked-by": false } },
        })
    }
}

/// Whether a person has checked the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ReviewWord {
    Drafted,
    Checked,
}

vocabulary! {
    ReviewWord, "a state of review" { "drafted" => Drafted, "checked" => Checked }
}
