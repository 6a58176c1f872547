//! Which answers count: an answer whose question another answer has taken away is kept but not used.

use std::collections::BTreeMap;

use waymark_model::{Answer, Content, Date, FactId, Truth};

use crate::condition::View;

/// The answers, told apart by whether they count.
pub(crate) struct Applicable {
    /// Answers that count.
    pub(crate) answers: BTreeMap<FactId, Answer>,
    /// Facts answered whose answers are kept but not used.
    pub(crate) stale: Vec<FactId>,
}

/// Tells which answers count. A fact counts unless every question that asks it has a `when` that is not met; a fact
/// that no question asks always counts.
///
/// Whether a `when` is met depends on other answers that count. The compiler refuses circles among them, so going over
/// all answers again until nothing changes ends after at most as many rounds as there are questions.
pub(crate) fn applicable(content: &Content, on: Date, told: &BTreeMap<FactId, Answer>) -> Applicable {
    let mut answers = told.clone();
    for _ in 0..=content.questions.len() {
        let view = View { content, on, answers: &answers };
        let counting: BTreeMap<FactId, Answer> =
            told.iter().filter(|(fact, _)| counts(view, fact)).map(|(f, a)| (f.clone(), a.clone())).collect();
        if counting == answers {
            break;
        }
        answers = counting;
    }
    let stale = told.keys().filter(|fact| !answers.contains_key(*fact)).cloned().collect();
    Applicable { answers, stale }
}

fn counts(view: View<'_>, fact: &FactId) -> bool {
    let mut questions = view.content.questions.values().filter(|q| q.asks.as_slice().contains(fact)).peekable();
    questions.peek().is_none()
        || questions.any(|q| q.when.as_ref().is_none_or(|when| view.truth(when) != Truth::NotMet))
}
