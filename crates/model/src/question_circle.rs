//! Questions that wait for each other: who is asked one of them depends on the answer to another, and so on in a circle.

use crate::{Condition, Derivation, FactId, Items, Question, QuestionId};

/// A question that waits for itself, directly or through others; `None` when every question can be reached.
pub(crate) fn question_in_circle(items: &Items) -> Option<&QuestionId> {
    let mut waiting: Vec<&Question> = items.questions.values().collect();
    loop {
        let unreached: Vec<&FactId> = waiting.iter().flat_map(|question| &question.asks).collect();
        let is_unreached = |fact: &FactId| {
            let derived = items.facts.get(fact).and_then(|about| about.derived.as_ref());
            unreached.contains(&derived.map_or(fact, Derivation::from))
        };
        let is_waiting = |question: &Question| question.when.iter().flat_map(Condition::facts).any(is_unreached);
        let still: Vec<&Question> = waiting.iter().copied().filter(|question| is_waiting(question)).collect();
        if still.len() == waiting.len() {
            return still.first().map(|question| &question.id);
        }
        waiting = still;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Effort, NonEmpty, Predicate, Sensitivity, Stage, Test};

    fn items(questions: &[(&str, Option<&str>)]) -> Items {
        let mut items = Items::default();
        for (id, after) in questions {
            let fact = |id: &str| FactId::parse(id).unwrap();
            let when = after.map(|id| Condition::Test(Test { fact: fact(id), predicate: Predicate::Is(true) }));
            let asks = NonEmpty::new(vec![fact(id)]).unwrap();
            let id = QuestionId::parse(id).unwrap();
            let (stage, sensitivity) = (Stage::Need, Sensitivity::Gentle);
            let effort = Effort::Memory;
            items.questions.insert(Question { id, asks, stage, sensitivity, effort, when });
        }
        items
    }

    #[test]
    fn a_chain_is_no_circle_and_a_circle_is_found() {
        let chain = items(&[("a", Some("b")), ("b", Some("c")), ("c", None)]);
        assert_eq!(question_in_circle(&chain), None);
        assert_eq!(question_in_circle(&items(&[])), None);
        for circle in [
            items(&[("a", Some("a"))]),
            items(&[("a", Some("b")), ("b", Some("a")), ("c", None)]),
            items(&[("a", Some("b")), ("b", Some("c")), ("c", Some("a"))]),
        ] {
            assert_eq!(question_in_circle(&circle).map(QuestionId::as_str), Some("a"));
        }
    }
}
