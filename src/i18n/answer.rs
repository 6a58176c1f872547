//! What a person told us, in words.

use waymark_model::{Answer, ChoiceId, Content, Fact, FactId, FactKind, NumberRange, Value};

use super::content_key;
use super::key;
use super::messages::{Messages, text_argument};

impl Messages {
    /// What a fact is called.
    #[must_use]
    pub fn fact_name(&self, fact: &FactId) -> String {
        self.content(&content_key::fact_name(fact))
    }

    /// What one of the values of a fact is called.
    #[must_use]
    pub fn value_name(&self, content: &Content, fact: &Fact, value: &ChoiceId) -> String {
        let own = content_key::fact_value(&fact.id, value);
        let borrowed = match &fact.kind {
            FactKind::Area(_) => format!("areas/{value}/name"),
            _ if content.needs_fact.as_ref() == Some(&fact.id) => format!("needs/{value}/title"),
            _ => own.clone(),
        };
        let elsewhere = || matches!(fact.kind, FactKind::Area(_)).then(|| self.text(key::AREA_ELSEWHERE));
        let found = self.content_if_any(&borrowed).or_else(|| self.content_if_any(&own));
        found.or_else(elsewhere).unwrap_or(own)
    }

    /// What helps to understand a value of a fact, where there is such a text.
    #[must_use]
    pub fn value_hint(&self, content: &Content, fact: &FactId, value: &ChoiceId) -> Option<String> {
        let is_need = content.needs_fact.as_ref() == Some(fact);
        is_need.then(|| self.content_if_any(&format!("needs/{value}/hint")))?
    }

    /// What a person told us of a fact: one text, or several where they ticked several boxes.
    #[must_use]
    pub fn answer(&self, content: &Content, fact: &FactId, answer: Option<&Answer>) -> Vec<String> {
        match answer {
            None => vec![self.text(key::ANSWER_NOT_ASKED)],
            Some(Answer::DontKnow) => vec![self.text(key::ANSWER_DONT_KNOW)],
            Some(Answer::PreferNotToSay) => vec![self.text(key::ANSWER_RATHER_NOT)],
            Some(Answer::Known(value)) => self.value(content, fact, value),
        }
    }

    /// A value of a fact: one text, or several where it is several boxes ticked.
    #[must_use]
    pub fn value(&self, content: &Content, fact: &FactId, value: &Value) -> Vec<String> {
        let name = |id: &ChoiceId| {
            let fact = content.facts.get(fact);
            fact.map_or_else(|| id.to_string(), |fact| self.value_name(content, fact, id))
        };
        match value {
            Value::YesNo(yes) => vec![self.text(if *yes { key::YES } else { key::NO })],
            Value::Choice(id) => vec![name(id)],
            Value::Choices(ids) if ids.is_empty() => vec![self.text(key::NONE_OF_THESE)],
            Value::Choices(ids) => ids.iter().map(name).collect(),
            Value::Whole(number) => vec![self.number_range(*number, |number| self.formats().number(number))],
            Value::Money(pence) => vec![self.number_range(*pence, |pence| self.formats().money(pence))],
            Value::Date(date) => vec![self.date(*date)],
        }
    }

    /// A number as exactly as it is known; `print` writes one number.
    fn number_range(&self, range: NumberRange, print: impl Fn(i64) -> String) -> String {
        let end = |number| text_argument(print(number));
        match (range.least(), range.most()) {
            (Some(least), Some(most)) if least == most => print(least),
            (Some(least), Some(most)) => {
                self.text_with(key::NUMBER_BETWEEN, &[("least", end(least)), ("most", end(most))])
            }
            (Some(least), None) => self.text_with(key::NUMBER_AT_LEAST, &[("least", end(least))]),
            (None, Some(most)) => self.text_with(key::NUMBER_AT_MOST, &[("most", end(most))]),
            (None, None) => self.text(key::ANSWER_DONT_KNOW),
        }
    }
}
