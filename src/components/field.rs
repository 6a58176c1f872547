//! The controls that one fact is asked with.

use waymark_model::{ChoiceId, Fact, FactId, FactKind, Picture};
use yew::{AttrValue, Callback, Html};

use super::choice_rows::{Choice, HowMany, choice_rows};
use super::date_input::date_input;
use super::field_group::{Caption, Tied, fault_id, field_group, legend_id};
use super::text_input::{Keyboard, named_input};
use crate::i18n::key;
use crate::scene::Scene;
use crate::state::entry::{Entry, NONE_OF_THESE, Ticked};
use crate::state::fault::Fault;

/// The value of the box "none of these" in the page's ids. No id of a choice has a capital letter.
const NONE: &str = "NONE";
const YES: &str = "yes";
const NO: &str = "no";

/// What a field shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// What is asked.
    pub caption: Caption,
    /// What helps to answer, where the question has such words.
    pub hint: Option<String>,
    /// What stands in the controls.
    pub entry: Entry,
    /// What is wrong with it, if anything.
    pub fault: Option<Fault>,
    /// How many of its choices are drawn at the most.
    pub most: usize,
}

/// The id of the field of a fact.
#[must_use]
pub fn field_id(fact: &FactId) -> String {
    format!("answer-{fact}")
}

/// The controls that one fact is asked with, by its kind. `on_change` is called with what stands in them on each change.
pub fn field(scene: &Scene, fact: &Fact, shown: Shown, on_change: &Callback<Entry>) -> Html {
    let id = field_id(&fact.id);
    let Shown { caption, hint, entry, fault, most } = shown;
    let tied = if matches!(entry, Entry::Typed(_) | Entry::Date(_)) { Tied::ToInput } else { Tied::ToGroup };
    let controls = controls(scene, &id, fact, entry, fault, most, on_change);
    let fault = fault.map(|fault| scene.messages.fault(fault, fact, scene.today));
    // The question's own hint says it for other kinds; how a date is written has to be said all the same.
    let own = own_hint(scene, fact).filter(|_| hint.is_none() || fact.kind == FactKind::Date);
    field_group(&id, caption, hint.into_iter().chain(own).collect(), fault, tied, controls)
}

/// How to fill in the field of a fact, where that has to be said.
fn own_hint(scene: &Scene, fact: &Fact) -> Option<String> {
    let message = match fact.kind {
        FactKind::Date => key::DATE_HINT,
        FactKind::Money => key::MONEY_HINT,
        FactKind::Whole { .. } => key::NUMBER_HINT,
        FactKind::Choices(_) => key::ASK_CHOOSE_MANY,
        FactKind::Choice(_) | FactKind::Area(_) => key::ASK_CHOOSE_ONE,
        FactKind::YesNo | FactKind::People => return None,
    };
    Some(scene.messages.text_with(message, &[("example", scene.messages.example(fact, scene.today))]))
}

fn controls(
    scene: &Scene,
    id: &str,
    fact: &Fact,
    entry: Entry,
    fault: Option<Fault>,
    most: usize,
    on_change: &Callback<Entry>,
) -> Html {
    match entry {
        Entry::YesNo(chosen) => {
            let choices = vec![plain(scene, YES, key::YES, Picture::Check), plain(scene, NO, key::NO, Picture::Cross)];
            let on_choose = on_change.reform(|value: AttrValue| Entry::YesNo(Some(value == YES)));
            let is_chosen = |value: &str| chosen == Some(value == YES);
            choice_rows(id, HowMany::One, choices, most, is_chosen, &on_choose)
        }
        Entry::One(chosen) => {
            let on_choose = on_change.reform(|value: AttrValue| Entry::One(ChoiceId::parse(&value).ok()));
            let is_chosen = |value: &str| chosen.as_ref().is_some_and(|chosen| chosen.as_str() == value);
            choice_rows(id, HowMany::One, named_choices(scene, fact), most, is_chosen, &on_choose)
        }
        Entry::Many(ticked) => {
            let mut choices = named_choices(scene, fact);
            if choices.iter().all(|choice| choice.value != NONE_OF_THESE) {
                choices.push(plain(scene, NONE, key::NONE_OF_THESE, Picture::None));
            }
            let on_toggle = on_change.reform({
                let ticked = ticked.clone();
                move |value: AttrValue| Entry::Many(toggled(ticked.clone(), &value))
            });
            choice_rows(id, HowMany::Any, choices, most, |value| is_ticked(&ticked, value), &on_toggle)
        }
        Entry::Typed(text) => {
            let keyboard = if fact.kind == FactKind::Money { Keyboard::Decimal } else { Keyboard::Numeric };
            named_input(
                Some(legend_id(id)),
                format!("{id}-input"),
                text,
                keyboard,
                fault.map(|_| fault_id(id)),
                &on_change.reform(Entry::Typed),
            )
        }
        Entry::Untold => Html::default(),
        Entry::Date(entry) => date_input(scene, id, &entry, fault, &on_change.reform(Entry::Date)),
    }
}

fn plain(scene: &Scene, value: &'static str, name: key::Key, picture: Picture) -> Choice {
    Choice { value: AttrValue::Static(value), name: scene.messages.text(name), hint: None, picture: Some(picture) }
}

fn named_choices(scene: &Scene, fact: &Fact) -> Vec<Choice> {
    let choice = |value: &ChoiceId| Choice {
        value: value.to_string().into(),
        name: scene.messages.value_name(&scene.content, fact, value),
        hint: scene.messages.value_hint(&scene.content, &fact.id, value),
        picture: picture(scene, fact, value),
    };
    // Who asks has the own value without being asked, and nobody else has it.
    fact.kind.choices().iter().filter(|value| fact.own_value() != Some(*value)).map(choice).collect()
}

/// The picture beside a value: its own, or that of the need or area that it stands for.
fn picture(scene: &Scene, fact: &Fact, value: &ChoiceId) -> Option<Picture> {
    if let FactKind::Area(_) = fact.kind {
        let is_known = scene.content.areas.get(value.as_str()).is_some();
        return Some(if is_known { Picture::Pin } else { Picture::Map });
    }
    let is_need = scene.content.needs_fact.as_ref() == Some(&fact.id);
    let need = scene.content.needs.get(value.as_str()).filter(|_| is_need);
    need.map(|need| need.icon).or_else(|| fact.picture(value))
}

fn toggled(ticked: Ticked, value: &str) -> Ticked {
    match ChoiceId::parse(value) {
        Ok(id) => ticked.toggled(&id),
        Err(_) => ticked.toggled_none(),
    }
}

fn is_ticked(ticked: &Ticked, value: &str) -> bool {
    match ticked {
        Ticked::Nothing => false,
        Ticked::NoneOfThese => value == NONE,
        Ticked::Some(ids) => ids.contains(value),
    }
}
