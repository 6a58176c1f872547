//! Printing messages in the language of the person.

use std::rc::Rc;

use waymark_model::{Amount, Argument, Content, Date, DateRange, Parameter, Pattern, TextDirection, Unit, Words};

use super::Formats;
use super::key::Key;
use crate::state::pack::Pack;

/// Shown in a gap that nothing fills, so that a fault in the words is seen and the rest can still be read.
const UNFILLED: &str = "…";

/// Prints messages in one language, with the numbers in force on one day.
#[derive(Clone)]
pub struct Messages {
    words: Pack<Words>,
    content: Pack<Content>,
    today: Date,
    formats: Rc<Formats>,
}

/// The same words, content and day print the same texts.
impl PartialEq for Messages {
    fn eq(&self, other: &Self) -> bool {
        self.words == other.words && self.content == other.content && self.today == other.today
    }
}

impl Messages {
    /// Messages of `words`, with the parameters of `content` as they are on `today`.
    #[must_use]
    pub fn new(words: Pack<Words>, content: Pack<Content>, today: Date) -> Self {
        let formats = Rc::new(Formats::new(&words.locale.tag));
        Self { words, content, today, formats }
    }

    /// The words that they print.
    #[must_use]
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// The tag of the language.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.words.locale.tag
    }

    /// How numbers and dates are written in the language.
    #[must_use]
    pub fn formats(&self) -> &Formats {
        &self.formats
    }

    /// The value of the page's `dir` attribute.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        match self.words.locale.direction {
            TextDirection::LeftToRight => "ltr",
            TextDirection::RightToLeft => "rtl",
        }
    }

    /// One of the page's own messages.
    #[must_use]
    pub fn text(&self, key: Key) -> String {
        self.text_with(key, &[])
    }

    /// One of the page's own messages, with its gaps filled.
    #[must_use]
    pub fn text_with(&self, key: Key, arguments: &[(&str, Argument)]) -> String {
        self.find(&key.path()).map_or_else(|| key.id().to_owned(), |pattern| self.print(pattern, arguments))
    }

    /// A message about content; its key where the pack lacks it, so that the fault is seen.
    #[must_use]
    pub fn content(&self, key: &str) -> String {
        self.content_if_any(key).unwrap_or_else(|| key.to_owned())
    }

    /// A message about content that not every item has.
    #[must_use]
    pub fn content_if_any(&self, key: &str) -> Option<String> {
        self.find(key).map(|pattern| self.print(pattern, &[]))
    }

    /// A whole number, printed and to choose plural forms by.
    #[must_use]
    pub fn number(&self, number: i64) -> Argument {
        Argument { text: self.formats.number(number), number: Some(number) }
    }

    /// How many there are, printed and to choose plural forms by.
    #[must_use]
    pub fn count(&self, count: usize) -> Argument {
        self.number(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// A day, written out.
    #[must_use]
    pub fn day(&self, day: Date) -> String {
        self.formats.day(day)
    }

    /// A date as exactly as it is known.
    #[must_use]
    pub fn date(&self, date: DateRange) -> String {
        use super::key::{DATE_BETWEEN, DATE_NOT_AFTER, DATE_NOT_BEFORE, DATE_NOT_KNOWN};
        let day = |day| text_argument(self.day(day));
        match (date.earliest(), date.latest()) {
            (Some(first), Some(last)) if first == last => self.day(first),
            (Some(first), Some(_)) if date.is_year() => first.year().to_string(),
            (Some(first), Some(_)) if date.is_month() => self.formats.month(first),
            (Some(first), Some(last)) => self.text_with(DATE_BETWEEN, &[("first", day(first)), ("last", day(last))]),
            (Some(first), None) => self.text_with(DATE_NOT_BEFORE, &[("first", day(first))]),
            (None, Some(last)) => self.text_with(DATE_NOT_AFTER, &[("last", day(last))]),
            (None, None) => self.text(DATE_NOT_KNOWN),
        }
    }

    fn find(&self, key: &str) -> Option<&Pattern> {
        self.words.pattern(key).ok()
    }

    fn print(&self, pattern: &Pattern, arguments: &[(&str, Argument)]) -> String {
        let argument = |name: &str| {
            let given = arguments.iter().find(|(gap, _)| *gap == name).map(|(_, value)| value.clone());
            given.or_else(|| self.parameter(name)).or_else(|| Some(text_argument(UNFILLED.to_owned())))
        };
        // What is left to fail is a plural without a number.
        pattern.print(&argument, &|number| self.formats.plural(number)).unwrap_or_else(|_| UNFILLED.to_owned())
    }

    /// The value of a parameter in force today, written by its unit.
    fn parameter(&self, id: &str) -> Option<Argument> {
        let parameter: &Parameter = self.content.parameters.get(id)?;
        match parameter.on(self.today)?.amount {
            Amount::Number(number) if parameter.unit() == Unit::Pence => {
                Some(text_argument(self.formats.money(i64::from(number))))
            }
            Amount::Number(number) => Some(self.number(i64::from(number))),
            Amount::Day(day) => Some(text_argument(self.day(day))),
        }
    }
}

/// Text that fills a gap.
#[must_use]
pub fn text_argument(text: String) -> Argument {
    Argument { text, number: None }
}

/// A message without the invisible marks that keep scripts apart, for places that take no such marks, such as the title
/// of a window.
#[must_use]
pub fn unmarked(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use fluent_syntax::ast;

    use super::super::key;

    /// The ids of the messages in `app.ftl`, each with the names of its gaps.
    fn messages_in_english() -> BTreeMap<String, BTreeSet<String>> {
        let text = include_str!("../../locales/en/app.ftl");
        let resource = fluent_syntax::parser::parse(text).unwrap();
        let messages = resource.body.iter().filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(message),
            _ => None,
        });
        messages.map(|message| (message.id.name.to_owned(), gaps(message.value.as_ref().unwrap()))).collect()
    }

    fn gaps(pattern: &ast::Pattern<&str>) -> BTreeSet<String> {
        let placeables = pattern.elements.iter().filter_map(|element| match element {
            ast::PatternElement::Placeable { expression } => Some(expression),
            ast::PatternElement::TextElement { .. } => None,
        });
        let mut names = BTreeSet::new();
        for placeable in placeables {
            let (inline, variants): (_, &[ast::Variant<&str>]) = match placeable {
                ast::Expression::Inline(inline) => (inline, &[]),
                ast::Expression::Select { selector, variants } => (selector, variants),
            };
            let ast::InlineExpression::VariableReference { id } = inline else { panic!("not a gap: {inline:?}") };
            names.insert(id.name.to_owned());
            names.extend(variants.iter().flat_map(|variant| gaps(&variant.value)));
        }
        names
    }

    #[test]
    fn keys_are_the_messages_of_app_ftl_with_their_gaps() {
        let keys: BTreeMap<String, BTreeSet<String>> =
            key::all().map(|k| (k.id().to_owned(), k.gaps().iter().map(|&gap| gap.to_owned()).collect())).collect();
        assert_eq!(keys.len(), key::all().count(), "no key is listed twice");
        assert_eq!(keys, messages_in_english());
    }
}
