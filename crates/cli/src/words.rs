//! Words of one language, printed natively.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use waymark_model::{Amount, Argument, Content, Date, Plural, Unit, Words};

/// Prints the messages of one language, with parameters as they stand on one day.
pub(crate) struct Speech<'a> {
    words: &'a Words,
    content: &'a Content,
    on: Date,
    rules: Option<PluralRules>,
}

impl<'a> Speech<'a> {
    /// Speech in the language of `words`.
    pub(crate) fn new(words: &'a Words, content: &'a Content, on: Date) -> Self {
        let language: Option<unic_langid::LanguageIdentifier> = words.locale.tag.parse().ok();
        let rules = language.and_then(|tag| PluralRules::create(tag, PluralRuleType::CARDINAL).ok());
        Self { words, content, on, rules }
    }

    /// A message; where the language lacks it, its key in brackets, so that nothing is hidden.
    pub(crate) fn say(&self, key: &str) -> String {
        self.optional(key).unwrap_or_else(|| format!("[{key}]"))
    }

    /// A message that may be missing.
    pub(crate) fn optional(&self, key: &str) -> Option<String> {
        let printed = self.words.pattern(key).and_then(|p| p.print(&|name| self.parameter(name), &|n| self.plural(n)));
        // A terminal shows the isolates as boxes; there is no bidirectional text beside them to keep apart.
        printed.ok().map(|text| text.replace(['\u{2068}', '\u{2069}'], ""))
    }

    fn parameter(&self, name: &str) -> Option<Argument> {
        let parameter = self.content.parameters.get(name)?;
        Some(match parameter.on(self.on)?.amount {
            Amount::Number(number) => {
                let text = match parameter.unit() {
                    Unit::Pence if number % 100 == 0 => format!("£{}", number / 100),
                    Unit::Pence => format!("£{}.{:02}", number / 100, number % 100),
                    _ => number.to_string(),
                };
                Argument { text, number: Some(number.into()) }
            }
            Amount::Day(day) => Argument { text: day.to_string(), number: None },
        })
    }

    fn plural(&self, number: i64) -> Option<Plural> {
        match self.rules.as_ref()?.select(number).ok()? {
            PluralCategory::ZERO => Some(Plural::Zero),
            PluralCategory::ONE => Some(Plural::One),
            PluralCategory::TWO => Some(Plural::Two),
            PluralCategory::FEW => Some(Plural::Few),
            PluralCategory::MANY => Some(Plural::Many),
            PluralCategory::OTHER => None,
        }
    }
}
