//! Months by their names, as people type them.

/// How a list of names parts months from each other, and the names of one month.
const MONTHS_APART: char = ',';
const NAMES_APART: char = '/';

/// The names of the months, each in every way in which people may type it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Months(String);

impl Months {
    /// From a list such as `January/Jan, February/Feb, …`, in the order of the year.
    #[must_use]
    pub fn listed(names: String) -> Self {
        Self(names)
    }

    /// The number of the month that has this name, in letters large or small, also with the stop of a short form.
    #[must_use]
    pub fn number(&self, typed: &str) -> Option<u8> {
        let typed = typed.strip_suffix('.').unwrap_or(typed);
        let is_it = |names: &str| names.split(NAMES_APART).any(|name| is_same(name.trim(), typed));
        let index = self.0.split(MONTHS_APART).position(is_it)?;
        u8::try_from(index + 1).ok()
    }
}

fn is_same(name: &str, typed: &str) -> bool {
    name.chars().map(small).eq(typed.chars().map(small))
}

/// The small form of a letter, as far as names of months need it. The library's knows every alphabet and weighs 3 KB.
fn small(letter: char) -> char {
    match letter {
        'А'..='Я' => char::from_u32(u32::from(letter) + 32).unwrap_or(letter),
        _ => letter.to_ascii_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use fluent_syntax::ast;

    use super::*;

    /// The names that a language has in `app.ftl`.
    fn names(language: &str) -> String {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/{language}/app.ftl"));
        let resource = fluent_syntax::parser::parse(std::fs::read_to_string(file).unwrap()).unwrap();
        let texts = resource.body.iter().filter_map(|entry| match entry {
            ast::Entry::Message(message) if message.id.name == "date-months" => message.value.as_ref(),
            _ => None,
        });
        let text = texts.flat_map(|pattern| &pattern.elements).map(|element| match element {
            ast::PatternElement::TextElement { value } => value.clone(),
            ast::PatternElement::Placeable { .. } => panic!("a gap among the months"),
        });
        text.collect()
    }

    #[test]
    fn a_month_is_known_by_its_name_in_the_language_of_the_page_and_in_english() {
        let cases = [
            ("en", "January", 1),
            ("en", "SEPT", 9),
            ("en", "dec.", 12),
            ("uk", "січень", 1),
            ("uk", "21", 0),
            ("uk", "ТРАВЕНЬ", 5),
            ("uk", "Січня", 1),
            ("uk", "листопада", 11),
            ("uk", "March", 3),
            ("ar", "يناير", 1),
            ("ar", "كانون الثاني", 1),
            ("ar", "أيلول", 9),
            ("ar", "Aug", 8),
        ];
        for (language, typed, month) in cases {
            let expected = (month > 0).then_some(month);
            assert_eq!(Months::listed(names(language)).number(typed), expected, "{typed} in {language}");
        }
    }

    #[test]
    fn every_language_names_twelve_months_and_none_twice() {
        for language in ["en", "uk", "ar"] {
            let names = names(language);
            assert_eq!(names.split(MONTHS_APART).count(), 12, "{language}");
            let months = Months::listed(names.clone());
            for (index, of_month) in names.split(MONTHS_APART).enumerate() {
                for name in of_month.split(NAMES_APART) {
                    assert_eq!(months.number(name.trim()).map(usize::from), Some(index + 1), "{name} in {language}");
                }
            }
        }
    }

    #[test]
    fn what_only_begins_like_a_month_is_none() {
        for typed in ["", "maybe", "marriage", "1", ",", "/", "January/Jan"] {
            assert_eq!(Months::listed("January/Jan, March/Mar, May".to_owned()).number(typed), None, "{typed:?}");
        }
    }
}
