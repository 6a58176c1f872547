//! Which question to ask next.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use waymark_model::{Condition, Content, FactId, Question, QuestionId, Right, Situation, Truth};

use crate::applicable::applicable;
use crate::condition::View;
use crate::{date, outcome, right, signpost};

/// The next question to ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Next {
    /// The question.
    pub question: QuestionId,
    /// How many more can matter as things stand, this one left out.
    pub may_follow: usize,
}

/// The next question whose answer could still change something; `None` when none could.
///
/// Among those that could: the stage of the journey first, gentle before sensitive, then what bears on most open
/// outcomes.
#[must_use]
pub fn next_question(content: &Content, situation: &Situation) -> Option<Next> {
    let counting = applicable(content, situation.on, &situation.answers);
    ask(View { content, on: situation.on, answers: &counting.answers })
}

/// The next question for the answers that count.
pub(crate) fn ask(view: View<'_>) -> Option<Next> {
    let open = open_facts(view);
    let weight = |question: &Question| -> usize { question.asks.iter().filter_map(|fact| open.get(fact)).sum() };
    let questions = view.content.questions.values();
    let candidates: Vec<&Question> = questions.filter(|q| weight(q) > 0 && makes_sense(view, q)).collect();
    let first = candidates.iter().min_by_key(|q| (q.stage, q.sensitivity, Reverse(weight(q)), &q.id))?;
    Some(Next { question: first.id.clone(), may_follow: candidates.len() - 1 })
}

fn makes_sense(view: View<'_>, question: &Question) -> bool {
    question.when.as_ref().is_none_or(|when| view.truth(when) == Truth::Met)
}

/// The facts not asked yet that could change something, each with the number of open outcomes that it bears on.
pub(crate) fn open_facts(view: View<'_>) -> BTreeMap<&FactId, usize> {
    let mut open = BTreeMap::new();
    let mut bears = |facts: BTreeSet<_>| facts.into_iter().for_each(|fact| *open.entry(fact).or_insert(0) += 1);
    let content = view.content;
    content.needs_fact.iter().for_each(|fact| bears(view.unasked([fact])));
    content.alerts.values().for_each(|alert| bears(view.open_facts(&alert.when)));
    for scheme in content.schemes.values() {
        if outcome::truth(view, scheme) != Truth::NotMet {
            bears(scheme.criteria.iter().flat_map(|criterion| view.open_facts(&criterion.when)).collect());
        }
        for day in outcome::later_days(view, scheme) {
            if outcome::truth(view.on(day), scheme) == Truth::Unknown {
                let later = view.on(day);
                bears(scheme.criteria.iter().flat_map(|criterion| later.open_facts(&criterion.when)).collect());
            }
        }
    }
    for deadline in content.deadlines.values() {
        match view.truth(&deadline.when) {
            Truth::Unknown => bears(view.open_facts(&deadline.when)),
            Truth::Met if date::range(view, &deadline.date).exact().is_none() => {
                bears(view.unasked(deadline.date.facts()));
            }
            Truth::NotMet | Truth::Met => {}
        }
    }
    let needs = signpost::named_needs(view);
    for right in content.rights.values() {
        if needs.is_empty() || right.needs.iter().any(|need| needs.contains(need)) {
            bears(open_in_right(view, right));
        }
    }
    // A question that makes sense only to some is asked once it is known whether it does.
    let waiting: Vec<&Condition> = (content.questions.values())
        .filter(|q| q.asks.iter().any(|fact| open.contains_key(fact)))
        .filter_map(|q| q.when.as_ref())
        .collect();
    for when in waiting {
        view.open_facts(when).into_iter().for_each(|fact| *open.entry(fact).or_insert(0) += 1);
    }
    open
}

/// The facts not asked yet that could settle what holds of a right; none when the answer is settled already.
fn open_in_right<'a>(view: View<'a>, right: &'a Right) -> BTreeSet<&'a FactId> {
    if right::right(view, right).answer.is_some() {
        return BTreeSet::new();
    }
    right::in_question(view, right).into_iter().flat_map(|case| view.open_facts(&case.when)).collect()
}
