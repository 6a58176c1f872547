//! The fields of one question while somebody fills them in.

use std::collections::BTreeMap;

use waymark_model::{Answer, Fact, FactId, FactKind, Value};

use super::entry::Entry;
use super::fault::Fault;
use super::household::Told;
use super::reading::Reading;

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
    /// Whether it is the day of something that has happened.
    pub has_happened: bool,
    /// What stands in it.
    pub entry: Entry,
}

impl FormField {
    /// How many rows it takes: one for each choice, and one for what is typed.
    #[must_use]
    pub fn rows(&self) -> usize {
        match &self.kind {
            FactKind::YesNo => 2,
            kind => kind.choices().len().max(1),
        }
    }
}

/// Answers to the facts of a question, in the order of asking.
pub type Answers = Vec<(FactId, Answer)>;

impl Form {
    /// Fields for these facts, filled in with what was told before. Who belongs to the household has none: they are a list.
    #[must_use]
    pub fn new<'f>(facts: impl IntoIterator<Item = &'f Fact>, told: Option<&Told>) -> Self {
        let facts = facts.into_iter().filter(|fact| fact.kind != FactKind::People);
        let fields = facts.map(|fact| FormField {
            fact: fact.id.clone(),
            kind: fact.kind.clone(),
            has_happened: fact.has_happened,
            entry: Entry::of(&fact.kind, told.and_then(|told| told.get(&fact.id))),
        });
        Self { fields: fields.collect(), faults: BTreeMap::new(), attempt: 0 }
    }

    /// The fields, in the order of asking.
    #[must_use]
    pub fn fields(&self) -> &[FormField] {
        &self.fields
    }

    /// How many rows its fields take: one for each choice, and one for what is typed.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.fields.iter().map(FormField::rows).sum()
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
        for field in &self.fields {
            match field.read(reading) {
                Ok(value) => answers.push((field.fact.clone(), Answer::Known(value))),
                Err(fault) => drop(faults.insert(field.fact.clone(), fault)),
            }
        }
        if faults.is_empty() { Ok(answers) } else { Err(Self { faults, attempt: self.attempt + 1, ..self.clone() }) }
    }

    /// What can be read as it stands.
    #[must_use]
    pub fn so_far(&self, reading: &Reading) -> Answers {
        let known = |field: &FormField| Some((field.fact.clone(), Answer::Known(field.read(reading).ok()?)));
        self.fields.iter().filter_map(known).collect()
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
        field.read(reading).ok().filter(|_| !is_single)
    }
}

impl FormField {
    /// Reads what stands in it.
    fn read(&self, reading: &Reading) -> Result<Value, Fault> {
        let value = self.entry.read(&self.kind, reading)?;
        match &value {
            Value::Date(date) if self.has_happened && date.earliest() > Some(reading.today) => Err(Fault::ToCome),
            _ => Ok(value),
        }
    }
}

#[cfg(test)]
mod tests {
    use waymark_model::{ChoiceId, NonEmpty, Scope};

    use super::*;
    use crate::state::date_entry::DateEntry;

    fn fact(id: &str) -> FactId {
        FactId::parse(id).unwrap()
    }

    fn form(facts: &[(&str, FactKind)], told: &Told) -> Form {
        let fact_of = |(id, kind): &(&str, FactKind)| Fact {
            has_happened: *id == "arrival",
            ..Fact::new(fact(id), Scope::Case, kind.clone())
        };
        Form::new(&facts.iter().map(fact_of).collect::<Vec<_>>(), Some(told))
    }

    fn yes() -> Answer {
        Answer::Known(Value::YesNo(true))
    }

    #[test]
    fn what_was_answered_before_fills_the_fields() {
        let form = form(&[("in-uk", FactKind::YesNo)], &[(fact("in-uk"), yes())].into());
        assert_eq!(form.read(&Reading::example()), Ok(vec![(fact("in-uk"), yes())]));
    }

    #[test]
    fn each_choice_takes_a_row_and_so_does_what_is_typed() {
        let choices = ["a", "b", "c", "d"].map(|id| ChoiceId::parse(id).unwrap());
        let choices = NonEmpty::new(choices.to_vec()).unwrap();
        for (facts, rows) in [
            (vec![], 0),
            (vec![("end", FactKind::Date)], 1),
            (vec![("in-uk", FactKind::YesNo)], 2),
            (vec![("route", FactKind::Choice(choices.clone()))], 4),
            (vec![("route", FactKind::Choice(choices)), ("in-uk", FactKind::YesNo), ("pay", FactKind::Money)], 7),
        ] {
            assert_eq!(form(&facts, &Told::new()).rows(), rows, "{facts:?}");
        }
    }

    #[test]
    fn a_wrong_entry_stays_as_typed_and_is_named() {
        let typed = DateEntry { day: "31".to_owned(), month: "2".to_owned(), year: "2027".to_owned(), sure: false };
        let form = form(&[("end", FactKind::Date)], &Told::new()).with(&fact("end"), Entry::Date(typed.clone()));
        let refused = form.read(&Reading::example()).unwrap_err();
        assert_eq!(refused.fault(&fact("end")), Some(Fault::Day));
        assert_eq!(refused.fields()[0].entry, Entry::Date(typed));
        assert_eq!(refused.attempt(), 1);
        assert_eq!(refused.read(&Reading::example()).unwrap_err().attempt(), 2);
    }

    #[test]
    fn what_has_happened_was_today_or_before() {
        let typed = |day: &str, month: &str, year: &str| {
            let date = DateEntry { day: day.to_owned(), month: month.to_owned(), year: year.to_owned(), sure: true };
            move |id: &str| form(&[(id, FactKind::Date)], &Told::new()).with(&fact(id), Entry::Date(date.clone()))
        };
        let fault = |form: Form, id: &str| form.read(&Reading::example()).err().and_then(|form| form.fault(&fact(id)));
        // Today is 22 November 2026. A month or a year may have days that are over.
        for (day, month, year, expected) in [
            ("22", "11", "2026", None),
            ("", "11", "2026", None),
            ("", "", "2026", None),
            ("23", "11", "2026", Some(Fault::ToCome)),
            ("", "12", "2026", Some(Fault::ToCome)),
            ("", "", "2027", Some(Fault::ToCome)),
            ("31", "2", "2027", Some(Fault::Day)),
        ] {
            let form = typed(day, month, year);
            assert_eq!(fault(form("arrival"), "arrival"), expected, "{day} {month} {year}");
            assert_eq!(
                fault(form("end"), "end"),
                expected.filter(|fault| *fault == Fault::Day),
                "{day} {month} {year}"
            );
        }
        let refused = typed("23", "11", "2026")("arrival");
        assert_eq!(refused.so_far(&Reading::example()), vec![], "nor is it kept by another button");
    }

    #[test]
    fn a_button_answers_for_a_single_field_whatever_stands_in_it() {
        let form = form(&[("in-uk", FactKind::YesNo)], &Told::new());
        let form = form.with(&fact("in-uk"), Entry::YesNo(Some(true)));
        assert_eq!(form.read_or(&Answer::DontKnow, &Reading::example()), vec![(fact("in-uk"), Answer::DontKnow)]);
    }

    #[test]
    fn a_button_answers_for_the_rest_where_something_of_several_is_filled_in() {
        let keeps_some = |form: Form| form.keeps_some(&Reading::example());
        let single = form(&[("in-uk", FactKind::YesNo)], &Told::new());
        assert!(!keeps_some(single.with(&fact("in-uk"), Entry::YesNo(Some(true)))));
        let several = form(&[("in-uk", FactKind::YesNo), ("end", FactKind::Date)], &Told::new());
        assert!(!keeps_some(several.clone()));
        assert!(keeps_some(several.with(&fact("in-uk"), Entry::YesNo(Some(false)))));
    }

    #[test]
    fn of_several_fields_those_filled_in_count() {
        let form = form(&[("in-uk", FactKind::YesNo), ("end", FactKind::Date)], &Told::new());
        let form = form.with(&fact("in-uk"), Entry::YesNo(Some(true)));
        let expected = vec![(fact("in-uk"), yes()), (fact("end"), Answer::PreferNotToSay)];
        assert_eq!(form.read_or(&Answer::PreferNotToSay, &Reading::example()), expected);
    }

    #[test]
    fn who_is_there_has_no_field_and_what_stands_there_so_far_can_be_kept() {
        let form = form(&[("household", FactKind::People), ("in-uk", FactKind::YesNo)], &Told::new());
        assert_eq!((form.fields().len(), form.so_far(&Reading::example())), (1, vec![]));
        assert_eq!(
            form.with(&fact("in-uk"), Entry::YesNo(Some(true))).so_far(&Reading::example()),
            vec![(fact("in-uk"), yes())]
        );
    }
}
