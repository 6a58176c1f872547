//! A person who is asked what the engine wants to know, until it wants to know nothing more.

use std::cmp::Reverse;

use waymark_engine::Ruleset;
use waymark_model::{Content, Situation, Truth};

use crate::people::nobody;
use crate::straight::{Told, missing_fact, schemes};
use crate::world::facts;

/// What the person was asked for: each situation in which there was a next question, from nothing told on.
#[must_use]
pub fn journey(rules: &Ruleset<&Content>, content: &Content, person: &Situation) -> Vec<Situation> {
    let mut told = nobody();
    let mut asked = Vec::new();
    while let Some(next) = rules.next_question(&told) {
        asked.push(told.clone());
        let facts = content.questions.get(&next.question).into_iter().flat_map(|question| &question.asks);
        let answers = facts.filter_map(|fact| person.answers.get_key_value(fact));
        told.answers.extend(answers.map(|(fact, answer)| (fact.clone(), answer.clone())));
    }
    asked
}

/// How many facts a person is asked for who is always asked for the one that stands in most open schemes: a simple planner,
/// to see beside the engine's how hard made-up rules and people make it to ask little.
#[must_use]
pub fn most_open(person: &Situation) -> usize {
    let mut told = nobody();
    loop {
        let compared = schemes(&Told::of(&told));
        let open = compared.iter().filter(|scheme| scheme.truth == Truth::Unknown);
        let standing = |bit: usize| open.clone().filter(|scheme| scheme.missing >> bit & 1 == 1).count();
        let most = (0..facts().count()).map(|bit| (standing(bit), Reverse(bit))).max();
        let Some((1.., Reverse(bit))) = most else { return told.answers.len() };
        let fact = missing_fact(bit);
        let Some(answer) = person.answers.get(&fact) else { return told.answers.len() };
        told.answers.insert(fact, answer.clone());
    }
}
