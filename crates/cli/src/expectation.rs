//! What scenarios expect of their plans.

use waymark_engine::{DeadlineDue, Plan};
use waymark_model::{CaseId, ExpectedDate, ExpectedRight, RightAnswer, Scenario, Truth};

/// What a plan does not say as the scenario expects.
pub(crate) fn faults(scenario: &Scenario, plan: &Plan) -> Vec<String> {
    let expect = &scenario.expect;
    let mut faults = Vec::new();
    let mut compare = |what: String, expected: String, found: String| {
        if expected != found {
            faults.push(format!("{what}: expected {expected}, found {found}"));
        }
    };
    for (id, expected) in &expect.schemes {
        let found = plan.schemes.iter().find(|s| s.id == *id).map_or("nothing", |s| s.outcome.kind().name());
        compare(format!("scheme {id}"), expected.name().to_owned(), found.to_owned());
    }
    for ((scheme, id), expected) in &expect.criteria {
        let criteria = plan.schemes.iter().filter(|s| s.id == *scheme).flat_map(|s| &s.criteria);
        let found = criteria.into_iter().find(|c| c.id == *id).map_or("nothing", |c| truth(c.truth));
        compare(format!("criterion {scheme}.{id}"), truth(*expected).to_owned(), found.to_owned());
    }
    for (id, expected) in &expect.deadlines {
        let due = plan.deadlines.iter().find(|due| due.id == *id);
        let day = due.and_then(|due| DeadlineDue::day(due.kind, due.date));
        let expected = match expected {
            ExpectedDate::On(day) => Some(*day),
            ExpectedDate::Absent => None,
        };
        let text = |day: Option<waymark_model::Date>| day.map_or_else(|| "none".to_owned(), |day| day.to_string());
        compare(format!("deadline {id}"), text(expected), text(day));
    }
    for id in &expect.alerts {
        let found = if plan.alerts.iter().any(|alert| alert.id == *id) { "raised" } else { "not raised" };
        compare(format!("alert {id}"), "raised".to_owned(), found.to_owned());
    }
    for id in &expect.no_alerts {
        let found = if plan.alerts.iter().any(|alert| alert.id == *id) { "raised" } else { "not raised" };
        compare(format!("alert {id}"), "not raised".to_owned(), found.to_owned());
    }
    for ((id, person), expected) in &expect.rights {
        let found = plan.rights.iter().find(|right| right.id == *id && right.person == *person);
        let found = found.map_or("none", |right| answer(right.answer));
        let whose = person.as_ref().map_or_else(String::new, |person| format!(" of {person}"));
        let expected = match expected {
            ExpectedRight::Answer(expected) => expected.name(),
            ExpectedRight::Unknown => answer(None),
            ExpectedRight::Absent => "none",
        };
        compare(format!("right {id}{whose}"), expected.to_owned(), found.to_owned());
    }
    for (id, expected) in &expect.cases {
        // Of a right of each person, it is the one that answers some of them.
        let cases = plan.rights.iter().filter(|right| right.id == *id).filter_map(|right| right.case.as_ref());
        let cases: Vec<&CaseId> = cases.collect();
        let found = cases.iter().find(|case| **case == expected).or(cases.first());
        let found = found.map_or_else(|| "none".to_owned(), ToString::to_string);
        compare(format!("case of right {id}"), expected.to_string(), found);
    }
    for id in &expect.signposts {
        let found = if plan.signposts.iter().any(|place| place.service == *id) { "named" } else { "not named" };
        compare(format!("service {id}"), "named".to_owned(), found.to_owned());
    }
    for (reason, services) in &expect.signposts_for {
        for id in services {
            let place = plan.signposts.iter().find(|place| place.service == *id);
            let found = if place.is_some_and(|place| place.because.contains(reason)) { "named" } else { "not named" };
            compare(format!("service {id} for {reason}"), "named".to_owned(), found.to_owned());
        }
    }
    for id in &expect.no_signposts {
        let found = if plan.signposts.iter().any(|place| place.service == *id) { "named" } else { "not named" };
        compare(format!("service {id}"), "not named".to_owned(), found.to_owned());
    }
    if let Some(expected) = &expect.next_question {
        let text = |id: Option<&waymark_model::QuestionId>| id.map_or_else(|| "none".to_owned(), ToString::to_string);
        compare(
            "next question".to_owned(),
            text(expected.as_ref()),
            text(plan.next.as_ref().map(|next| &next.question)),
        );
    }
    faults
}

fn truth(truth: Truth) -> &'static str {
    match truth {
        Truth::Met => "met",
        Truth::NotMet => "not-met",
        Truth::Unknown => "unknown",
    }
}

fn answer(answer: Option<RightAnswer>) -> &'static str {
    answer.map_or("unknown", RightAnswer::name)
}
