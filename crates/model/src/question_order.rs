//! Questions asked only after others: who is asked one of them depends on the answer to another, and so on.

use crate::{Condition, ContentError, Derivation, FactId, Items, Question};

/// The most tests that may decide who is asked a question, those counted that decide who is asked what they test, each as
/// often as it is come by. Real questions need a dozen; a chain of questions that each test the one before twice doubles
/// them at each step.
const MOST_TESTS: usize = 1_000;

/// Whether it can be told who is asked what. Every fact that questions name is there.
///
/// # Errors
/// When a question waits for itself, directly or through others, or too many tests decide who is asked it.
pub(crate) fn check_order(items: &Items) -> Result<(), ContentError> {
    // For each fact, how many tests decide who is asked it.
    let mut tests = vec![0_usize; items.facts.len()];
    let mut waiting: Vec<&Question> = items.questions.values().collect();
    while let Some(first) = waiting.first().copied() {
        let mut unreached = vec![false; items.facts.len()];
        for fact in waiting.iter().flat_map(|question| &question.asks) {
            change(items, &mut unreached, fact, |_| true);
        }
        let before = waiting.len();
        let mut too_many = None;
        waiting.retain(|question| {
            let tested = tested(items, question);
            if tested.iter().any(|fact| of(items, &unreached, fact) == Some(true)) {
                return true;
            }
            let each = tested.iter().map(|fact| of(items, &tests, fact).unwrap_or(0));
            let count = each.fold(0_usize, |count, more| count.saturating_add(more).saturating_add(1));
            if count > MOST_TESTS {
                too_many = Some(question.id.as_str().to_owned());
            }
            question
                .asks
                .iter()
                .for_each(|fact| change(items, &mut tests, fact, |others| others.saturating_add(count)));
            false
        });
        if let Some(id) = too_many {
            return Err(ContentError::TooManyTests { id });
        }
        if waiting.len() == before {
            return Err(ContentError::Circle { id: first.id.as_str().to_owned() });
        }
    }
    Ok(())
}

/// What a list with an entry for each fact says of this one.
fn of<T: Copy>(items: &Items, list: &[T], fact: &FactId) -> Option<T> {
    list.get(items.facts.place(fact.as_str()).ok()?).copied()
}

/// Changes what a list with an entry for each fact says of this one.
fn change<T: Copy>(items: &Items, list: &mut [T], fact: &FactId, to: impl Fn(T) -> T) {
    if let Some(entry) = items.facts.place(fact.as_str()).ok().and_then(|place| list.get_mut(place)) {
        *entry = to(*entry);
    }
}

/// The facts that decide whether a question is asked, each as often as it is tested.
fn tested<'i>(items: &'i Items, question: &'i Question) -> Vec<&'i FactId> {
    let mut facts = Vec::new();
    let mut see = |part: &'i Condition| match part {
        Condition::Test(test) => facts.push(&test.fact),
        Condition::TodayFrom(date) | Condition::TodayUntil(date) => facts.extend(date.facts()),
        Condition::All(_) | Condition::Any(_) | Condition::Not(_) | Condition::People(..) => {}
    };
    question.when.iter().for_each(|when| when.visit(&mut see));
    for fact in &mut facts {
        if let Some(derived) = items.facts.get(fact.as_str()).and_then(|about| about.derived.as_ref()) {
            *fact = Derivation::from(derived);
        }
    }
    facts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Effort, Fact, FactKind, NonEmpty, Predicate, QuestionId, Scope, Sensitivity, Stage, Test};

    /// Questions that each test what others ask.
    fn items<'t>(questions: impl IntoIterator<Item = (&'t str, Vec<&'t str>)>) -> Items {
        let mut items = Items::default();
        for (id, after) in questions {
            let fact = |id: &str| FactId::parse(id).unwrap();
            let test = |id: &str| Condition::Test(Test { fact: fact(id), predicate: Predicate::Is(true) });
            let when = NonEmpty::new(after.into_iter().map(test).collect()).ok().map(Condition::All);
            let asks = NonEmpty::new(vec![fact(id)]).unwrap();
            let (scope, kind) = (Scope::Case, FactKind::YesNo);
            items.facts.insert(Fact::new(fact(id), scope, kind));
            let id = QuestionId::parse(id).unwrap();
            let (stage, sensitivity, effort) = (Stage::Need, Sensitivity::Gentle, Effort::Memory);
            items.questions.insert(Question { id, asks, stage, sensitivity, effort, when, find_in: Vec::new() });
        }
        items
    }

    #[test]
    fn a_chain_is_no_circle_and_a_circle_is_found() {
        let chain = items([("a", vec!["b"]), ("b", vec!["c"]), ("c", vec![])]);
        assert_eq!(check_order(&chain), Ok(()));
        assert_eq!(check_order(&items([])), Ok(()));
        for circle in [
            items([("a", vec!["a"])]),
            items([("a", vec!["b"]), ("b", vec!["a"]), ("c", vec![])]),
            items([("a", vec!["b"]), ("b", vec!["c"]), ("c", vec!["a"])]),
        ] {
            assert_eq!(check_order(&circle), Err(ContentError::Circle { id: "a".to_owned() }));
        }
    }

    /// The question after n others takes 2 + 4 + … tests, 2 to the power of n + 1 less 2.
    #[test]
    fn a_chain_that_doubles_at_each_step_is_short() {
        let names: Vec<String> = ('a'..='z').map(String::from).collect();
        let doubling = |length: usize| {
            let pairs = names.iter().skip(1).zip(&names).map(|(id, before)| (id.as_str(), vec![before.as_str(); 2]));
            items([("a", vec![])].into_iter().chain(pairs).take(length))
        };
        assert_eq!(check_order(&doubling(9)), Ok(()));
        // 2 to the power of 10 less 2 is 1,022.
        assert_eq!(check_order(&doubling(10)), Err(ContentError::TooManyTests { id: "j".to_owned() }));
        assert_eq!(check_order(&doubling(26)), Err(ContentError::TooManyTests { id: "j".to_owned() }));
    }
}
