//! Words for people in one language, apart from all rules.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

/// A language that Waymark speaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Locale {
    /// Its language tag (BCP 47), such as `uk`.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// Which way it is written.
    pub direction: Direction,
    /// Whether a person has checked the words.
    pub review: Review,
}

/// Which way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Direction {
    /// Left to right.
    LeftToRight,
    /// Right to left.
    RightToLeft,
}

/// Whether a person has checked the words of a language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Review {
    /// Drafted by machine and not yet checked: the page says so.
    Drafted,
    /// Checked by a person of this kind.
    Checked {
        /// What kind of person.
        by: String,
    },
}

/// All words of one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The language.
    pub locale: Locale,
    /// Patterns by message key: the path of the file below the language's folder without its ending, `/`, and the
    /// message's id, such as `schemes/homes-for-ukraine/title`; `app/…` for the page's own words.
    pub messages: BTreeMap<String, Pattern>,
}

/// A message with gaps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pattern(pub Vec<Part>);

/// A stretch of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// Text as it is.
    Text(String),
    /// The value of an argument or a parameter.
    Variable(String),
    /// The form that fits a number.
    Plural {
        /// The argument or parameter that gives the number.
        variable: String,
        /// Forms for exact numbers, looked at first.
        #[serde(deserialize_with = "crate::nesting::deserialize")]
        exact: Vec<(i64, Pattern)>,
        /// Forms by plural category.
        #[serde(deserialize_with = "crate::nesting::deserialize")]
        forms: Vec<(Plural, Pattern)>,
        /// The form when no other fits.
        #[serde(deserialize_with = "crate::nesting::deserialize")]
        other: Pattern,
    },
}

/// A plural category of the Unicode CLDR; `other` is the form that every [`Part::Plural`] has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Plural {
    /// `zero`
    Zero,
    /// `one`
    One,
    /// `two`
    Two,
    /// `few`
    Few,
    /// `many`
    Many,
}

impl Plural {
    /// Reads a category; `None` for `other` and for anything that is no category.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "zero" => Some(Self::Zero),
            "one" => Some(Self::One),
            "two" => Some(Self::Two),
            "few" => Some(Self::Few),
            "many" => Some(Self::Many),
            _ => None,
        }
    }
}

/// What fills a gap: how it prints, and the number that it stands for when it is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Argument {
    /// How it prints.
    pub text: String,
    /// The number it stands for, which chooses plural forms.
    pub number: Option<i64>,
}

/// Why a message could not be printed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WordsError {
    /// The language has no such message.
    #[error("there is no message `{0}`")]
    Missing(String),
    /// The message has a gap that nothing fills.
    #[error("nothing fills the gap `{0}`")]
    Gap(String),
}

impl Pattern {
    /// Prints the message. `argument` fills gaps by name; `plural` names a number's category in the language, `None`
    /// for `other`.
    ///
    /// Each filled-in value is wrapped in Unicode's first-strong isolates, so that a number or a name in one script
    /// keeps its order inside a sentence in another (Unicode UAX #9, section 2.4).
    ///
    /// # Errors
    /// When a gap has no argument.
    pub fn print(
        &self,
        argument: &impl Fn(&str) -> Option<Argument>,
        plural: &impl Fn(i64) -> Option<Plural>,
    ) -> Result<String, WordsError> {
        let mut text = String::new();
        self.print_into(&mut text, argument, plural)?;
        Ok(text)
    }

    fn print_into(
        &self,
        text: &mut String,
        argument: &impl Fn(&str) -> Option<Argument>,
        plural: &impl Fn(i64) -> Option<Plural>,
    ) -> Result<(), WordsError> {
        for part in &self.0 {
            match part {
                Part::Text(words) => text.push_str(words),
                Part::Variable(name) => {
                    let value = argument(name).ok_or_else(|| WordsError::Gap(name.clone()))?;
                    // Writing to a string cannot fail.
                    let _ = write!(text, "\u{2068}{}\u{2069}", value.text);
                }
                Part::Plural { variable, exact, forms, other } => {
                    let number = argument(variable)
                        .and_then(|value| value.number)
                        .ok_or_else(|| WordsError::Gap(variable.clone()))?;
                    let exact_form = exact.iter().find(|(n, _)| *n == number).map(|(_, form)| form);
                    let category = plural(number);
                    let plural_form = forms.iter().find(|(name, _)| Some(*name) == category).map(|(_, form)| form);
                    exact_form.or(plural_form).unwrap_or(other).print_into(text, argument, plural)?;
                }
            }
        }
        Ok(())
    }

    /// The names of all gaps, in order, each as often as it occurs.
    #[must_use]
    pub fn variables(&self) -> Vec<&str> {
        self.0.iter().flat_map(Part::variables).collect()
    }
}

impl Part {
    fn variables(&self) -> Vec<&str> {
        match self {
            Self::Text(_) => vec![],
            Self::Variable(name) => vec![name],
            Self::Plural { variable, exact, forms, other } => {
                let exact = exact.iter().map(|(_, form)| form);
                let all = exact.chain(forms.iter().map(|(_, form)| form)).chain([other]);
                std::iter::once(variable.as_str()).chain(all.flat_map(Pattern::variables)).collect()
            }
        }
    }
}

impl Words {
    /// The pattern of a message.
    ///
    /// # Errors
    /// When the language has no such message.
    pub fn pattern(&self, key: &str) -> Result<&Pattern, WordsError> {
        self.messages.get(key).ok_or_else(|| WordsError::Missing(key.to_owned()))
    }

    /// The messages whose keys are wanted, and all others.
    #[must_use]
    pub fn split(self, wanted: impl Fn(&str) -> bool) -> (Self, Self) {
        let (with, without) = self.messages.into_iter().partition(|(key, _)| wanted(key));
        (Self { locale: self.locale.clone(), messages: with }, Self { locale: self.locale, messages: without })
    }

    /// The messages of both, which are two parts of one language; `None` when they are not.
    #[must_use]
    pub fn joined(&self, other: Self) -> Option<Self> {
        let mut joined = self.clone();
        joined.messages.extend(other.messages);
        (self.locale == other.locale).then_some(joined)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: &str) -> Pattern {
        Pattern(vec![Part::Text(words.to_owned())])
    }

    fn days_left() -> Pattern {
        Pattern(vec![Part::Plural {
            variable: "days".to_owned(),
            exact: vec![(0, text("today"))],
            forms: vec![(Plural::One, text("one day"))],
            other: Pattern(vec![Part::Variable("days".to_owned()), Part::Text(" days".to_owned())]),
        }])
    }

    fn english(number: i64) -> Option<Plural> {
        (number == 1).then_some(Plural::One)
    }

    fn with_days(number: i64) -> impl Fn(&str) -> Option<Argument> {
        move |name| (name == "days").then(|| Argument { text: number.to_string(), number: Some(number) })
    }

    #[test]
    fn exact_forms_come_before_plural_forms() {
        for (number, expected) in [(0, "today"), (1, "one day"), (42, "\u{2068}42\u{2069} days")] {
            assert_eq!(days_left().print(&with_days(number), &english).unwrap(), expected);
        }
    }

    #[test]
    fn a_gap_that_nothing_fills_is_an_error() {
        assert_eq!(days_left().print(&|_| None, &english), Err(WordsError::Gap("days".to_owned())));
    }

    #[test]
    fn words_split_in_two_join_again() {
        let direction = Direction::LeftToRight;
        let locale = Locale { tag: "en".to_owned(), name: "English".to_owned(), direction, review: Review::Drafted };
        let messages = ["app/start", "schemes/a/title"].map(|key| (key.to_owned(), text(key))).into();
        let whole = Words { locale, messages };
        let (core, details) = whole.clone().split(|key| key.starts_with("app/"));
        assert!(core.pattern("app/start").is_ok() && core.pattern("schemes/a/title").is_err());
        assert!(details.pattern("app/start").is_err() && details.pattern("schemes/a/title").is_ok());
        let mut foreign = details.clone();
        foreign.locale.tag = "uk".to_owned();
        assert_eq!(core.joined(foreign), None);
        assert_eq!(core.joined(details), Some(whole));
    }

    #[test]
    fn variables_are_found_inside_forms() {
        assert_eq!(days_left().variables(), ["days", "days"]);
    }
}
