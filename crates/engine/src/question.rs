//! Which question to ask next.

use std::cmp::Ordering;

use waymark_model::{Question, QuestionId, Truth};

use crate::day_rules::QuestionRule;
use crate::fact_set::{FactIndex, FactSet};
use crate::gain::Gains;
use crate::node::Node;
use crate::survey::rights;
use crate::target::Target;
use crate::view::View;

/// The next question to ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Next {
    /// The question.
    pub question: QuestionId,
    /// How many may follow it at the most.
    pub may_follow: usize,
}

/// The next question for the answers that count; `None` when no answer could change anything.
///
/// A question is asked only if some values of the facts not asked yet make it change a result. Among those: the stage of
/// the journey first, gentle before sensitive, then what is likely to settle most. `open` are the facts that can still change a result.
pub(crate) fn ask(view: View<'_>, open: &FactSet) -> Option<Next> {
    let gains = gains(view);
    let rules = view.content.questions.values().zip(&view.rules.questions);
    let can_matter: Vec<(&Question, &QuestionRule)> =
        rules.filter(|(_, rule)| rule.asks.iter().any(|fact| open.contains(*fact))).collect();
    let now = can_matter.iter().filter(|(_, rule)| asked_now(view, rule) == Truth::Met);
    let gain = |rule: &QuestionRule| -> f64 { rule.asks.iter().map(|fact| gains.of(*fact)).sum() };
    let (first, _) = now.min_by(|(a, by_a), (b, by_b)| {
        let by_author = (a.stage, a.sensitivity).cmp(&(b.stage, b.sensitivity));
        let by_gain = || gain(by_b).partial_cmp(&gain(by_a)).unwrap_or(Ordering::Equal);
        by_author.then_with(by_gain).then_with(|| a.id.cmp(&b.id))
    })?;
    Some(Next { question: first.id.clone(), may_follow: most(view, &can_matter).saturating_sub(1) })
}

fn asked_now(view: View<'_>, rule: &QuestionRule) -> Truth {
    rule.when.as_ref().map_or(Truth::Met, |when| view.told().truth(when))
}

/// How many of these questions can be asked of one person at the most. Questions for different people exclude each other:
/// for each value of the fact that most of them wait for, those that remain are counted.
fn most(view: View<'_>, questions: &[(&Question, &QuestionRule)]) -> usize {
    let waiting: Vec<&Node> = questions
        .iter()
        .filter(|(_, rule)| asked_now(view, rule) == Truth::Unknown)
        .filter_map(|(_, rule)| rule.when.as_ref())
        .collect();
    let sure = questions.iter().filter(|(_, rule)| asked_now(view, rule) == Truth::Met).count();
    let mut counts: Vec<usize> = vec![0; view.rules.facts.len()];
    for when in &waiting {
        let mut facts = FactSet::default();
        view.told().open(when, &mut facts);
        facts.iter().filter_map(|fact| counts.get_mut(fact.0).map(|count| *count += 1)).for_each(drop);
    }
    let awaited = counts.iter().enumerate().max_by_key(|(_, count)| **count).filter(|(_, count)| **count > 0);
    let Some((awaited, _)) = awaited else { return sure + waiting.len() };
    let awaited = FactIndex(awaited);
    let Some(about) = view.rules.id(awaited).and_then(|id| view.content.facts.get(id)) else {
        return sure + waiting.len();
    };
    let whens: Vec<Node> = waiting.iter().map(|when| (*when).clone()).collect();
    let mut slots = view.slots.to_vec();
    let cells = Target::All(&whens).cells(awaited, about, &view.rules.gates);
    let left = cells.into_iter().flatten().map(|cell| {
        if let Some(slot) = slots.get_mut(awaited.0) {
            *slot = cell;
        }
        let told = view.rules.told(&slots);
        waiting.iter().filter(|when| told.truth(when) != Truth::NotMet).count()
    });
    sure + left.max().unwrap_or(waiting.len())
}

fn gains(view: View<'_>) -> Gains<'_> {
    let mut gains = Gains::new(view.content, view.rules, view.told());
    view.rules.schemes.iter().for_each(|criteria| gains.add(Target::All(criteria)));
    let alone = view.rules.alerts.iter().chain(&view.rules.deadlines);
    alone.for_each(|node| gains.add(Target::All(std::slice::from_ref(node))));
    let bearing = rights(view).filter(|(_, _, bears)| *bears);
    bearing.for_each(|(cases, answers, _)| gains.add(Target::First(cases, &answers)));
    gains
}
