//! Asking a made-up person what the engine wants to know.

use std::collections::BTreeMap;

use waymark_engine::{Next, Plan, Ruleset};
use waymark_model::{Answer, Content, FactId, FactKind, FactOf, PersonId, QuestionId, Scenario, Situation};

/// A question that was put.
pub(crate) struct Step {
    /// The question.
    pub(crate) question: QuestionId,
    /// The person of the household that it was about; `None` where it was about the case.
    person: Option<PersonId>,
    /// Whether the plan of that moment names a fact of it among those that could still change something.
    pub(crate) can_matter: bool,
}

/// Asks a made-up person from nothing told until nothing is left. They answer what their scenario tells; to the rest what most
/// people answer, and where nobody said what that is, that they do not know.
pub(crate) fn walk(content: &Content, rules: &Ruleset<&Content>, person: &Scenario) -> Vec<Step> {
    let mut told = Situation::new(person.situation.on, person.situation.area.clone());
    let mut steps: Vec<Step> = Vec::new();
    loop {
        let plan = rules.evaluate(&told);
        let Some(next) = &plan.next else { break };
        // An answer of any kind closes a question; one that comes back would be asked for ever.
        if steps.iter().any(|step| step.question == next.question && step.person == next.person) {
            break;
        }
        let asks = content.questions.get(&next.question).map_or(&[] as &[FactId], |question| question.asks.as_slice());
        steps.push(step(&plan, next, asks));
        for fact in asks {
            answer(content, fact, next.person.as_ref(), &person.situation, &mut told);
        }
    }
    steps
}

fn step(plan: &Plan, next: &Next, asks: &[FactId]) -> Step {
    let asked = |fact: &FactOf| asks.contains(&fact.fact) && fact.person == next.person;
    let can_matter = plan.unknown.iter().any(asked);
    Step { question: next.question.clone(), person: next.person.clone(), can_matter }
}

fn answer(content: &Content, fact: &FactId, about: Option<&PersonId>, tells: &Situation, told: &mut Situation) {
    let asks_for_people = content.facts.get(fact).is_some_and(|fact| fact.kind == FactKind::People);
    if asks_for_people && !tells.people.is_empty() {
        told.people = tells.people.keys().map(|person| (person.clone(), BTreeMap::new())).collect();
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
