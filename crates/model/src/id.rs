//! Ids: one newtype per kind of thing, all over the same slug, parsed once.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Why a text is not a slug.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SlugError {
    /// Nothing was written.
    #[error("an id may not be empty")]
    Empty,
    /// A character that an id may not have, with its place counted from one.
    #[error(
        "an id may not have `{character}` (character {position}); use lower-case letters, digits and single hyphens"
    )]
    Character {
        /// The character.
        character: char,
        /// Its place in the text, counted from one.
        position: usize,
    },
    /// It starts or ends with a hyphen, has two in a row, or starts with a digit.
    #[error("an id is words joined by single hyphens and starts with a letter, such as `permission-expiry`")]
    Shape,
}

pub(crate) fn check_slug(text: &str) -> Result<(), SlugError> {
    if text.is_empty() {
        return Err(SlugError::Empty);
    }
    let strange = text.chars().enumerate().find(|(_, c)| !(c.is_ascii_lowercase() || c.is_ascii_digit() || *c == '-'));
    if let Some((index, character)) = strange {
        return Err(SlugError::Character { character, position: index + 1 });
    }
    let starts_well = text.starts_with(|c: char| c.is_ascii_lowercase());
    if !starts_well || text.ends_with('-') || text.contains("--") {
        return Err(SlugError::Shape);
    }
    Ok(())
}

/// The text of an id. All kinds of ids share it, and the code that reads it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
struct Slug(String);

impl TryFrom<String> for Slug {
    type Error = SlugError;

    fn try_from(text: String) -> Result<Self, SlugError> {
        check_slug(&text).map(|()| Self(text))
    }
}

impl From<Slug> for String {
    fn from(slug: Slug) -> Self {
        slug.0
    }
}

impl fmt::Debug for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

macro_rules! slug_ids {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Slug);

        impl $name {
            /// Reads an id.
            ///
            /// # Errors
            /// When the text is not lower-case words joined by single hyphens.
            pub fn parse(text: &str) -> Result<Self, SlugError> {
                check_slug(text).map(|()| Self(Slug(text.to_owned())))
            }

            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = SlugError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                self.as_str()
            }
        }
    )+};
}

slug_ids! {
    /// An [`Alert`](crate::Alert).
    AlertId;
    /// An [`Area`](crate::Area).
    AreaId;
    /// A [`Calendar`](crate::Calendar).
    CalendarId;
    /// One case of a [`Right`](crate::Right); unique in its right.
    CaseId;
    /// One value of a choice fact; unique in its fact.
    ChoiceId;
    /// A condition with a name: where rules name it, it is written in.
    ConditionId;
    /// A [`Criterion`](crate::Criterion); unique in its scheme.
    CriterionId;
    /// A [`Deadline`](crate::Deadline).
    DeadlineId;
    /// A [`Fact`](crate::Fact).
    FactId;
    /// An [`Invariant`](crate::Invariant).
    InvariantId;
    /// A [`Need`](crate::Need).
    NeedId;
    /// An [`Owner`](crate::Owner).
    OwnerId;
    /// A [`Parameter`](crate::Parameter).
    ParameterId;
    /// A person of the household, told apart from the others without a name.
    PersonId;
    /// One thing said about a scheme, a right or a service: what it gives, a next step, what to bring; unique among its like.
    PointId;
    /// A [`Provider`](crate::Provider).
    ProviderId;
    /// A [`Question`](crate::Question).
    QuestionId;
    /// A [`Right`](crate::Right).
    RightId;
    /// A [`Scenario`](crate::Scenario).
    ScenarioId;
    /// A [`Scheme`](crate::Scheme).
    SchemeId;
    /// A [`Service`](crate::Service).
    ServiceId;
    /// A [`Source`](crate::Source).
    SourceId;
}

impl PersonId {
    /// What the one who asks is called.
    pub const ME: &str = "me";

    /// The one who asks.
    #[must_use]
    pub fn me() -> Self {
        Self(Slug(Self::ME.to_owned()))
    }

    /// Whether it is the one who asks.
    #[must_use]
    pub fn is_me(&self) -> bool {
        self.as_str() == Self::ME
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn well_formed_slugs_are_read() {
        for text in ["a", "route", "permission-expiry", "section-95", "e-h1"] {
            assert_eq!(FactId::parse(text).map(|id| id.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn ill_formed_slugs_say_why() {
        let cases = [
            ("", SlugError::Empty),
            ("Route", SlugError::Character { character: 'R', position: 1 }),
            ("a_b", SlugError::Character { character: '_', position: 2 }),
            ("a b", SlugError::Character { character: ' ', position: 2 }),
            ("-a", SlugError::Shape),
            ("a-", SlugError::Shape),
            ("a--b", SlugError::Shape),
            ("95", SlugError::Shape),
        ];
        for (text, error) in cases {
            assert_eq!(FactId::parse(text), Err(error), "{text:?}");
        }
    }
}
