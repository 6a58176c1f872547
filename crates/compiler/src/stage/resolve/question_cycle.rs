//! Questions that each make sense only after another of them: none of them could ever be the first.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::source::{ConditionShape, DateShape, QuestionShape};
use crate::stage::lower::{Lowered, Shapes};
use crate::stage::resolve::parts::parts;

/// Reports each circle of questions once, at the one whose file comes first.
pub(super) fn find(lowered: &Lowered, faults: &mut Faults) {
    let questions: Vec<&QuestionShape> = lowered.shapes.questions.iter().map(|filed| &filed.shape).collect();
    let mut askers: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, question) in questions.iter().enumerate() {
        for fact in question.asks.iter() {
            askers.entry(fact.text()).or_default().push(index);
        }
    }
    let derived = lowered.shapes.facts.iter().map(|filed| &filed.shape);
    let worked_out_from: BTreeMap<&str, &str> =
        derived.filter_map(|fact| Some((fact.id.value.as_str(), fact.derive.as_ref()?.from().text()))).collect();
    // For each question, the questions whose facts its `when` tests.
    let after: Vec<BTreeSet<usize>> = questions
        .iter()
        .map(|question| {
            let facts = question
                .when
                .iter()
                .flat_map(|when| facts(when, &lowered.shapes))
                .map(|fact| *worked_out_from.get(fact).unwrap_or(&fact));
            facts.flat_map(|fact| askers.get(fact).into_iter().flatten().copied()).collect()
        })
        .collect();
    let mut reported = BTreeSet::new();
    for start in 0..questions.len() {
        let Some(circle) = shortest_circle(start, &after) else { continue };
        if circle.iter().any(|index| reported.contains(index)) {
            continue;
        }
        reported.extend(circle.iter().copied());
        let named: Vec<&&QuestionShape> = circle.iter().filter_map(|index| questions.get(*index)).collect();
        if let Some((first, rest)) = named.split_first() {
            report(first, rest, faults);
        }
    }
}

fn report(first: &QuestionShape, rest: &[&&QuestionShape], faults: &mut Faults) {
    let message = if rest.is_empty() {
        format!("the question `{}` makes sense only after itself", first.id.value)
    } else {
        let names: Vec<String> = rest.iter().map(|question| format!("`{}`", question.id.value)).collect();
        format!("the question `{}` makes sense only after {}, which waits for it", first.id.value, names.join(" and "))
    };
    let mut fault = Diagnostic::new(Code::QuestionCycle, first.id.place, message);
    for question in rest {
        fault = fault.also(question.id.place, "this one waits in turn");
    }
    faults.add(fault.help("a `when` may test only what earlier questions ask: leave one of them out".to_owned()));
}

/// The shortest way from a question back to itself, starting with it.
fn shortest_circle(start: usize, after: &[BTreeSet<usize>]) -> Option<Vec<usize>> {
    let mut ways = vec![vec![start]];
    let mut seen = BTreeSet::new();
    while !ways.is_empty() {
        let mut longer = Vec::new();
        for way in ways {
            let last = way.last().copied()?;
            for next in after.get(last).into_iter().flatten().copied() {
                if next == start {
                    return Some(way);
                }
                if seen.insert(next) {
                    longer.push(way.iter().copied().chain([next]).collect());
                }
            }
        }
        ways = longer;
    }
    None
}

/// Every fact that a condition tests, those of the named conditions that it is made of included.
fn facts<'l>(condition: &'l ConditionShape, shapes: &'l Shapes) -> Vec<&'l str> {
    let of_part = |part: &'l ConditionShape| match part {
        ConditionShape::Test(test) => vec![test.fact.text()],
        ConditionShape::TodayFrom(date) | ConditionShape::TodayUntil(date) => date_facts(date),
        ConditionShape::All(_)
        | ConditionShape::Any(_)
        | ConditionShape::Not(_)
        | ConditionShape::Named(_)
        | ConditionShape::People(..) => vec![],
    };
    parts(condition, shapes).into_iter().flat_map(of_part).collect()
}

fn date_facts(date: &DateShape) -> Vec<&str> {
    match date {
        DateShape::Fact(fact) => vec![fact.text()],
        DateShape::Moved(moved) => vec![moved.fact.text()],
        DateShape::Parameter(_) => vec![],
        DateShape::LaterOf(parts) | DateShape::EarlierOf(parts) => parts.iter().flat_map(date_facts).collect(),
    }
}
