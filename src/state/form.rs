//! The fields of one question while somebody fills them in.

use std::collections::BTreeMap;

use waymark_model::{Answer, FactId, FactKind, Items, Question, Value};

use super::entry::Entry;
use super::fault::Fault;
use super::reading::Reading;
use super::session::Session;

/// The fields of one question while somebody fills them in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Form {
    fields: Vec<FormField>,
    faults: BTreeMap<FactId, Fault>,
    attempt: u32,
}

/// The field of one fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormField {
    /// The fact that it asks for.
    pub fact: FactId,
    /// The kind of the fact.
    pub kind: FactKind,
    /// What stands in it.
    pub entry: Entry,
}

/// Answers to the facts of a question, in the order of asking.
pub type Answers = Vec<(FactId, Answer)>;

impl Form {
    /// The fields of a question, filled in with what was answered before.
    #[must_use]
    pub fn new(items: &Items, question: &Question, session: &Session) -> Self {
        let facts = question.asks.iter().filter_map(|id| items.facts.get(id));
        let fields = facts.map(|fact| FormField {
            fact: fact.id.clone(),
            kind: fact.kind.clone(),
            entry: Entry::of(&fact.kind, session.answer(&fact.id)),
        });
        Self { fields: fields.collect(), faults: BTreeMap::new(), attempt: 0 }
    }

    /// The fields, in the order of asking.
    #[must_use]
    pub fn fields(&self) -> &[FormField] {
        &self.fields
    }

    /// How often the form was sent with something to mend.
    #[must_use]
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// What is wrong with the field of a fact, as of the last time the form was sent.
    #[must_use]
    pub fn fault(&self, fact: &FactId) -> Option<Fault> {
        self.faults.get(fact).copied()
    }

    /// The form with something else in one field. What is said to be wrong stays until the form is sent again.
    #[must_use]
    pub fn with(mut self, fact: &FactId, entry: Entry) -> Self {
        if let Some(field) = self.fields.iter_mut().find(|field| field.fact == *fact) {
            field.entry = entry;
        }
        self
    }

    /// Reads every field.
    ///
    /// # Errors
    /// When a field cannot be read: the form with everything as it was typed, and what is wrong.
    pub fn read(&self, reading: &Reading) -> Result<Answers, Self> {
        let mut answers = Answers::new();
        let mut faults = BTreeMap::new();
        for FormField { fact, kind, entry } in &self.fields {
            match entry.read(kind, reading) {
                Ok(value) => answers.push((fact.clone(), Answer::Known(value))),
                Err(fault) => drop(faults.insert(fact.clone(), fault)),
            }
        }
        if faults.is_empty() { Ok(answers) } else { Err(Self { faults, attempt: self.attempt + 1, ..self.clone() }) }
    }

    /// The answers of somebody who pressed a button instead of filling in: `instead` for every field, but where a
    /// question has several, those that can be read count.
    #[must_use]
    pub fn read_or(&self, instead: &Answer, reading: &Reading) -> Answers {
        let answer = |field: &FormField| {
            let value = self.kept(field, reading);
            (field.fact.clone(), value.map_or_else(|| instead.clone(), Answer::Known))
        };
        self.fields.iter().map(answer).collect()
    }

    /// Whether such a button keeps something that was filled in, and so answers for the rest alone.
    #[must_use]
    pub fn keeps_some(&self, reading: &Reading) -> bool {
        self.fields.iter().any(|field| self.kept(field, reading).is_some())
    }

    /// What is kept of a field when such a button is pressed.
    fn kept(&self, field: &FormField, reading: &Reading) -> Option<Value> {
        let is_single = self.fields.len() == 1;
        field.entry.read(&field.kind, reading).ok().filter(|_| !is_single)
    }
}

#[cfg(test)]
mod tests {
    use waymark_model::{Effort, Fact, NonEmpty, QuestionId, Scope, Sensitivity, Stage};

    use super::*;
    use crate::state::action::Action;
    use crate::state::date_entry::DateEntry;

    fn fact(id: &str) -> FactId {
        FactId::parse(id).unwrap()
    }

    fn form(facts: &[(&str, FactKind)], session: &Session) -> Form {
        let fact_of = |(id, kind): &(&str, FactKind)| Fact {
            id: fact(id),
            scope: Scope::Case,
            kind: kind.clone(),
            can_change: false,
            mostly: None,
            derived: None,
            pictures: Vec::new(),
        };
        let facts: Vec<Fact> = facts.iter().map(fact_of).collect();
        let question = Question {
            id: QuestionId::parse("when").unwrap(),
            asks: NonEmpty::new(facts.iter().map(|fact| fact.id.clone()).collect()).unwrap(),
            stage: Stage::Dates,
            sensitivity: Sensitivity::Gentle,
            effort: Effort::Memory,
            when: None,
            find_in: Vec::new(),
        };
        let items = Items { facts: facts.into_iter().collect(), ..Items::default() };
        Form::new(&items, &question, session)
    }

    fn yes() -> Answer {
        Answer::Known(Value::YesNo(true))
    }

    #[test]
    fn what_was_answered_before_fills_the_fields() {
        let session = Session::default().after(Action::Tell(vec![(fact("in-uk"), yes())]));
        let form = form(&[("in-uk", FactKind::YesNo)], &session);
        assert_eq!(form.read(&Reading::example()), Ok(vec![(fact("in-uk"), yes())]));
    }

    #[test]
    fn a_wrong_entry_stays_as_typed_and_is_named() {
        let typed = DateEntry { day: "31".to_owned(), month: "2".to_owned(), year: "2027".to_owned(), sure: false };
        let form = form(&[("end", FactKind::Date)], &Session::default()).with(&fact("end"), Entry::Date(typed.clone()));
        let refused = form.read(&Reading::example()).unwrap_err();
        assert_eq!(refused.fault(&fact("end")), Some(Fault::Day));
        assert_eq!(refused.fields()[0].entry, Entry::Date(typed));
        assert_eq!(refused.attempt(), 1);
        assert_eq!(refused.read(&Reading::example()).unwrap_err().attempt(), 2);
    }

    #[test]
    fn a_button_answers_for_a_single_field_whatever_stands_in_it() {
        let form = form(&[("in-uk", FactKind::YesNo)], &Session::default());
        let form = form.with(&fact("in-uk"), Entry::YesNo(Some(true)));
        assert_eq!(form.read_or(&Answer::DontKnow, &Reading::example()), vec![(fact("in-uk"), Answer::DontKnow)]);
    }

    #[test]
    fn a_button_answers_for_the_rest_where_something_of_several_is_filled_in() {
        let keeps_some = |form: Form| form.keeps_some(&Reading::example());
        let single = form(&[("in-uk", FactKind::YesNo)], &Session::default());
        assert!(!keeps_some(single.with(&fact("in-uk"), Entry::YesNo(Some(true)))));
        let several = form(&[("in-uk", FactKind::YesNo), ("end", FactKind::Date)], &Session::default());
        assert!(!keeps_some(several.clone()));
        assert!(keeps_some(several.with(&fact("in-uk"), Entry::YesNo(Some(false)))));
    }

    #[test]
    fn of_several_fields_those_filled_in_count() {
        let form = form(&[("in-uk", FactKind::YesNo), ("end", FactKind::Date)], &Session::default());
        let form = form.with(&fact("in-uk"), Entry::YesNo(Some(true)));
        let expected = vec![(fact("in-uk"), yes()), (fact("end"), Answer::PreferNotToSay)];
        assert_eq!(form.read_or(&Answer::PreferNotToSay, &Reading::example()), expected);
    }
}
