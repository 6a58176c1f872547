//! Which question to ask next, of whom, and how many are left.

use std::cmp::Ordering;

use waymark_model::{PersonId, Question, QuestionId, Scope, Truth};

use crate::day_rules::QuestionRule;
use crate::fewest::fewest;
use crate::gain::Gains;
use crate::node::Node;
use crate::number_set::{FactIndex, FactSet};
use crate::survey::{Survey, rights};
use crate::target::Target;
use crate::view::View;

/// The next question to ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Next {
    /// The question.
    pub question: QuestionId,
    /// The person of the household that it is about; `None` where it is about the case.
    pub person: Option<PersonId>,
    /// How many must follow it at the least before everything is decided, when each is answered with an exact value.
    pub must_follow: usize,
    /// How many may follow it at the most; `None` while nobody told who belongs to the household and each person may be
    /// asked about.
    pub may_follow: Option<usize>,
    /// How many are likely to follow it: as many as chance makes of who is asked what, and never fewer than must nor more than
    /// may. It is an estimate, on the same guesses as what is likely to settle most.
    pub about_follow: usize,
}

/// Which question of whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionOf {
    /// The question.
    pub question: QuestionId,
    /// The person of the household that it is about; `None` where it is about the case.
    pub person: Option<PersonId>,
}

/// A question that can matter, with the words of its author.
type Asking<'a> = (&'a Question, &'a QuestionRule);

/// The next question for the answers that count; `None` when no answer could change anything.
///
/// A question is asked only if some values of the facts not asked yet make it change a result. Among those: the stage of
/// the journey first, gentle before sensitive, what can be said from memory before what has to be looked up, then what is
/// likely to settle most.
pub(crate) fn ask(view: View<'_>, survey: &Survey) -> Option<Next> {
    let gains = gains(view, survey);
    let can_matter = asking(view, &survey.open);
    let now = can_matter.iter().filter(|(_, rule)| asked_now(view, rule) == Truth::Met);
    let gain = |rule: &QuestionRule| gains.of(&rule.asks);
    let (first, rule) = now.min_by(|(a, by_a), (b, by_b)| {
        let by_author = (a.stage, a.sensitivity, a.effort).cmp(&(b.stage, b.sensitivity, b.effort));
        let by_gain = || gain(by_b).partial_cmp(&gain(by_a)).unwrap_or(Ordering::Equal);
        by_author.then_with(by_gain).then_with(|| (by_a.question, by_a.person).cmp(&(by_b.question, by_b.person)))
    })?;
    let may_matter = asking(view, &survey.may_open);
    let must_follow = fewest(view, survey).saturating_sub(1);
    let may_follow = most(view, survey, &may_matter).map(|most| most.saturating_sub(1));
    let chances = may_matter.iter().map(|(_, rule)| chance_of_being_asked(view, &gains, rule));
    let about = nearest(chances.sum()).saturating_sub(1);
    Some(Next {
        question: first.id.clone(),
        person: whose(view, rule),
        must_follow,
        may_follow,
        about_follow: about.min(may_follow.unwrap_or(usize::MAX)).max(must_follow),
    })
}

/// The questions that can be put now and still change something, in the order of the journey.
pub(crate) fn open(view: View<'_>, survey: &Survey) -> Vec<QuestionOf> {
    let mut now = asking(view, &survey.open);
    now.retain(|(_, rule)| asked_now(view, rule) == Truth::Met);
    now.sort_by_key(|(question, _)| (question.stage, question.sensitivity, question.effort));
    let of = |(question, rule): Asking<'_>| QuestionOf { question: question.id.clone(), person: whose(view, rule) };
    now.into_iter().map(of).collect()
}

/// The questions that ask for one of these facts.
fn asking<'a>(view: View<'a>, open: &FactSet) -> Vec<Asking<'a>> {
    let questions: Vec<&Question> = view.content.questions.values().collect();
    let rules = view.rules.questions.iter();
    let rules = rules.filter(|rule| rule.asks.iter().any(|fact| open.contains(*fact)));
    rules.filter_map(|rule| Some((*questions.get(rule.question)?, rule))).collect()
}

/// The person whom a question is about.
fn whose(view: View<'_>, rule: &QuestionRule) -> Option<PersonId> {
    rule.person.and_then(|place| view.rules.variables.people().get(place)).cloned()
}

/// The chance that a question is put: that of its condition, and no more than that of whoever is asked for what the condition
/// is about.
fn chance_of_being_asked(view: View<'_>, gains: &Gains<'_>, rule: &QuestionRule) -> f64 {
    let Some(when) = &rule.when else { return 1.0 };
    let mut chance = gains.chance(when);
    when.atoms(&mut |fact, _| {
        if let Some(Some(gate)) = view.rules.gates.get(fact.0) {
            chance = chance.min(gains.chance(gate));
        }
    });
    chance
}

/// The whole number nearest to one that is not negative, such as how many of several questions are likely.
fn nearest(number: f64) -> usize {
    let mut whole = 0;
    let mut rest = number;
    while rest >= 0.5 {
        whole += 1;
        rest -= 1.0;
    }
    whole
}

fn asked_now(view: View<'_>, rule: &QuestionRule) -> Truth {
    rule.when.as_ref().map_or(Truth::Met, |when| view.told().truth(when))
}

/// How many of these questions can be asked at the most; `None` where it depends on how many people there are. Questions for
/// different people exclude each other: for each value of the fact that most of them wait for, those that remain are
/// counted.
fn most(view: View<'_>, survey: &Survey, questions: &[Asking<'_>]) -> Option<usize> {
    if view.rules.variables.people_fact().is_some_and(|people| survey.open.contains(people)) && asks_of_people(view) {
        return None;
    }
    let waiting: Vec<&Node> = questions
        .iter()
        .filter(|(_, rule)| asked_now(view, rule) == Truth::Unknown)
        .filter_map(|(_, rule)| rule.when.as_ref())
        .collect();
    let sure = questions.iter().filter(|(_, rule)| asked_now(view, rule) == Truth::Met).count();
    let left = awaited(view, &waiting).and_then(|awaited| most_left(view, &waiting, awaited));
    Some(sure + left.unwrap_or(waiting.len()))
}

/// Whether there are questions about a person.
fn asks_of_people(view: View<'_>) -> bool {
    let asked = view.content.questions.values().flat_map(|question| &question.asks);
    asked.filter_map(|fact| view.content.facts.get(fact)).any(|fact| fact.scope == Scope::Person)
}

/// The fact that most of these wait for.
fn awaited(view: View<'_>, waiting: &[&Node]) -> Option<FactIndex> {
    let mut counts: Vec<usize> = vec![0; view.rules.variables.len()];
    for when in waiting {
        let mut facts = FactSet::default();
        view.told().open(when, &mut facts);
        facts.iter().filter_map(|fact| counts.get_mut(fact.0).map(|count| *count += 1)).for_each(drop);
    }
    let (fact, count) = counts.into_iter().enumerate().max_by_key(|(_, count)| *count)?;
    (count > 0).then_some(FactIndex(fact))
}

/// The most of these that some value of a fact leaves; `None` where its values cannot be tried.
fn most_left(view: View<'_>, waiting: &[&Node], fact: FactIndex) -> Option<usize> {
    let about = view.rules.variables.about(view.content, fact)?;
    let whens: Vec<Node> = waiting.iter().map(|when| (*when).clone()).collect();
    let mut slots = view.slots.to_vec();
    let cells = Target::All(&whens).cells(fact, about, &view.rules.gates)?;
    let left = cells.into_iter().map(|cell| {
        if let Some(slot) = slots.get_mut(fact.0) {
            *slot = cell;
        }
        let told = view.rules.told(&slots);
        waiting.iter().filter(|when| told.truth(when) != Truth::NotMet).count()
    });
    left.max()
}

fn gains<'a>(view: View<'a>, survey: &Survey) -> Gains<'a> {
    let mut gains = Gains::new(view);
    let schemes = view.rules.schemes.iter().zip(&survey.schemes);
    let open = schemes.filter(|(_, truth)| **truth == Truth::Unknown);
    open.for_each(|(criteria, _)| gains.add(Target::All(criteria)));
    let alone = view.rules.alerts.iter().chain(&view.rules.deadlines);
    alone.for_each(|node| gains.add(Target::All(std::slice::from_ref(node))));
    for (of_each, _) in rights(view).filter(|(_, bears)| *bears) {
        for rule in of_each {
            gains.add(rule.target());
        }
    }
    gains
}
