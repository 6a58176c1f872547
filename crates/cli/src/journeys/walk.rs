//! Asking a made-up person what the engine wants to know.

use waymark_engine::Ruleset;
use waymark_model::{Answer, Content, FactId, FactKind, PersonId, QuestionId, Scenario, Situation};

/// The questions that a made-up person is asked from nothing told until nothing is left. They answer what their scenario tells;
/// to the rest what most people answer, and where nobody said what that is, that they do not know.
pub(crate) fn walk(content: &Content, rules: &Ruleset<&Content>, person: &Scenario) -> Vec<QuestionId> {
    let mut told = Situation::new(person.situation.on, person.situation.area.clone());
    let mut asked = Vec::new();
    // An answer of any kind closes a question, so this ends.
    while let Some(next) = rules.next_question(&told) {
        let facts = content.questions.get(&next.question).map_or(&[] as &[FactId], |question| question.asks.as_slice());
        for fact in facts {
            answer(content, fact, next.person.as_ref(), &person.situation, &mut told);
        }
        asked.push(next.question);
    }
    asked
}

fn answer(content: &Content, fact: &FactId, about: Option<&PersonId>, tells: &Situation, told: &mut Situation) {
    let asks_for_people = content.facts.get(fact).is_some_and(|fact| fact.kind == FactKind::People);
    if asks_for_people && !tells.people.is_empty() {
        // People are told with what everybody is asked, as the page has them on one form.
        for person in tells.people.keys() {
            told.people.entry(person.clone()).or_default();
            for fact in content.asked_of_everybody() {
                answer(content, &fact.id, Some(person), tells, told);
            }
        }
        return;
    }
    let said = match about {
        None => tells.answers.get(fact),
        Some(person) => tells.people.get(person).and_then(|answers| answers.get(fact)),
    };
    let said = said.cloned().unwrap_or_else(|| usual(content, fact));
    let answers = match about {
        None => &mut told.answers,
        Some(person) => told.people.entry(person.clone()).or_default(),
    };
    answers.insert(fact.clone(), said);
}

/// What somebody answers of whom the scenario does not say it.
fn usual(content: &Content, fact: &FactId) -> Answer {
    let mostly = content.facts.get(fact).and_then(|fact| fact.mostly.clone());
    mostly.map_or(Answer::DontKnow, Answer::Known)
}
