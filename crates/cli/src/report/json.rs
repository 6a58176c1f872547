//! A plan as JSON: the shape that tests and other programs rely on.

use serde::Serialize;
use waymark_engine::Plan;
use waymark_model::{
    Answer, Boundary, Confidence, Content, DeadlineKind, FactOf, Outcome, Priority, RightAnswer, SourceId, Stated,
    Truth, Value,
};

/// A plan as it is written.
#[derive(Serialize)]
pub(crate) struct PlanFile<'a> {
    on: String,
    area: &'a str,
    alerts: Vec<AlertEntry<'a>>,
    deadlines: Vec<DeadlineEntry<'a>>,
    schemes: Vec<SchemeEntry<'a>>,
    rights: Vec<RightEntry<'a>>,
    signposts: Vec<SignpostEntry<'a>>,
    unknown: Vec<String>,
    next_question: Option<&'a str>,
    /// The person that the next question is about; `null` where it is about the case.
    next_person: Option<&'a str>,
    stale: Vec<String>,
}

#[derive(Serialize)]
struct AlertEntry<'a> {
    id: &'a str,
    priority: &'static str,
    because: Vec<String>,
    sources: Vec<SourceEntry<'a>>,
    confidence: &'static str,
}

#[derive(Serialize)]
struct DeadlineEntry<'a> {
    id: &'a str,
    /// The day to keep in mind.
    date: Option<String>,
    kind: &'static str,
    days_left: i32,
    because: Vec<String>,
    /// The first and the last day it may be, where the answers leave that open.
    between: Option<[Option<String>; 2]>,
    /// `unknown` where an answer that decides whether it concerns the person could not be given.
    concerns: &'static str,
    sources: Vec<SourceEntry<'a>>,
    confidence: &'static str,
}

#[derive(Serialize)]
struct SchemeEntry<'a> {
    id: &'a str,
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<String>,
    boundary: &'static str,
    criteria: Vec<CriterionEntry<'a>>,
    unchecked: Vec<&'a str>,
    red_flags: Vec<&'a str>,
    sources: Vec<SourceEntry<'a>>,
    confidence: &'static str,
}

#[derive(Serialize)]
struct CriterionEntry<'a> {
    id: &'a str,
    truth: &'static str,
    facts: Vec<String>,
}

#[derive(Serialize)]
struct RightEntry<'a> {
    id: &'a str,
    person: Option<&'a str>,
    answer: &'static str,
    /// The message that states the condition, where the answer is `conditional`.
    condition: Option<String>,
    /// Who can tell for sure, where we cannot.
    check_with: Vec<&'a str>,
    red_flags: Vec<&'a str>,
    because: Vec<String>,
    sources: Vec<SourceEntry<'a>>,
    confidence: &'static str,
}

#[derive(Serialize)]
struct SignpostEntry<'a> {
    service: &'a str,
    needs: Vec<&'a str>,
    because: Vec<String>,
    /// What puts it before others of the same rank.
    merits: Vec<&'static str>,
    sources: Vec<SourceEntry<'a>>,
    confidence: &'static str,
}

#[derive(Serialize)]
struct SourceEntry<'a> {
    id: &'a str,
    title: &'a str,
    publisher: &'a str,
    url: &'a str,
    /// `null` where the page gives no date.
    as_of: Option<String>,
    checked: String,
}

/// The plan in the shape it is written in.
pub(crate) fn plan<'a>(content: &'a Content, plan: &'a Plan) -> PlanFile<'a> {
    PlanFile {
        on: plan.on.to_string(),
        area: plan.area.as_str(),
        alerts: plan.alerts.iter().map(|raised| alert(content, raised)).collect(),
        deadlines: plan.deadlines.iter().map(|due| deadline(content, due)).collect(),
        schemes: plan.schemes.iter().map(|result| scheme(content, result)).collect(),
        rights: plan.rights.iter().map(|result| right(content, result)).collect(),
        signposts: plan.signposts.iter().filter_map(|place| signpost(content, place)).collect(),
        unknown: ids(&plan.unknown),
        next_question: plan.next.as_ref().map(|next| next.question.as_str()),
        next_person: plan.next.as_ref().and_then(|next| next.person.as_ref()).map(waymark_model::PersonId::as_str),
        stale: ids(&plan.stale),
    }
}

/// `fact` for a fact of the case, `person/fact` for one of a person.
fn ids(facts: &[FactOf]) -> Vec<String> {
    facts.iter().map(ToString::to_string).collect()
}

fn alert<'a>(content: &'a Content, raised: &'a waymark_engine::AlertRaised) -> AlertEntry<'a> {
    let priority = match raised.priority {
        Priority::Now => "now",
        Priority::Today => "today",
        Priority::Soon => "soon",
    };
    AlertEntry {
        id: raised.id.as_str(),
        priority,
        because: ids(&raised.because),
        sources: sources(content, &raised.grounds.sources),
        confidence: confidence(raised.grounds.confidence),
    }
}

fn deadline<'a>(content: &'a Content, due: &'a waymark_engine::DeadlineDue) -> DeadlineEntry<'a> {
    let day = waymark_engine::DeadlineDue::day(due.kind, due.date);
    let end = |day: Option<waymark_model::Date>| day.map(|day| day.to_string());
    let between = due.date.exact().is_none().then(|| [end(due.date.earliest()), end(due.date.latest())]);
    DeadlineEntry {
        id: due.id.as_str(),
        date: end(day),
        kind: match due.kind {
            DeadlineKind::ActBy => "act-by",
            DeadlineKind::Opens => "opens",
            DeadlineKind::Ends => "ends",
            DeadlineKind::Expect => "expect",
        },
        days_left: due.days_left,
        because: ids(&due.because),
        between,
        concerns: truth(due.concerns),
        sources: sources(content, &due.grounds.sources),
        confidence: confidence(due.grounds.confidence),
    }
}

fn scheme<'a>(content: &'a Content, result: &'a waymark_engine::SchemeResult) -> SchemeEntry<'a> {
    let scheme = content.schemes.get(&result.id);
    let from = match result.outcome {
        Outcome::NotNow { from } => Some(from.to_string()),
        Outcome::Matches | Outcome::CannotTell | Outcome::DoesNotMatch => None,
    };
    let criteria = result.criteria.iter().map(|criterion| CriterionEntry {
        id: criterion.id.as_str(),
        truth: truth(criterion.truth),
        facts: ids(&criterion.facts),
    });
    SchemeEntry {
        id: result.id.as_str(),
        outcome: result.outcome.kind().name(),
        from,
        boundary: match scheme.map(|scheme| scheme.boundary) {
            Some(Boundary::Status) => "status",
            Some(Boundary::Service) => "service",
            Some(Boundary::Information) | None => "information",
        },
        criteria: criteria.collect(),
        unchecked: result.unchecked.iter().map(waymark_model::PointId::as_str).collect(),
        red_flags: result.red_flags.iter().map(waymark_model::AlertId::as_str).collect(),
        sources: sources(content, &result.grounds.sources),
        confidence: confidence(result.grounds.confidence),
    }
}

fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    }
}

fn right<'a>(content: &'a Content, result: &'a waymark_engine::RightResult) -> RightEntry<'a> {
    let condition = result.case.as_ref().map(|case| format!("rights/{}/case-{case}", result.id));
    let cases = content.rights.get(&result.id).into_iter().flat_map(|right| &right.cases);
    let case = result.case.as_ref().and_then(|id| cases.into_iter().find(|case| case.id == *id));
    RightEntry {
        id: result.id.as_str(),
        person: result.person.as_ref().map(waymark_model::PersonId::as_str),
        answer: result.answer.map_or("unknown", RightAnswer::name),
        condition: condition.filter(|_| result.answer == Some(RightAnswer::Conditional)),
        check_with: case.iter().flat_map(|case| &case.check_with).map(waymark_model::ServiceId::as_str).collect(),
        red_flags: result.red_flags.iter().map(waymark_model::AlertId::as_str).collect(),
        because: ids(&result.because),
        sources: sources(content, &result.grounds.sources),
        confidence: confidence(result.grounds.confidence),
    }
}

fn signpost<'a>(content: &'a Content, signpost: &'a waymark_engine::Signpost) -> Option<SignpostEntry<'a>> {
    let basis = &content.services.get(&signpost.service)?.basis;
    Some(SignpostEntry {
        service: signpost.service.as_str(),
        needs: signpost.needs.iter().map(waymark_model::NeedId::as_str).collect(),
        because: signpost.because.iter().map(ToString::to_string).collect(),
        merits: signpost.merits.iter().map(|merit| merit.name()).collect(),
        sources: sources(content, basis.sources.as_slice()),
        confidence: confidence(basis.confidence),
    })
}

fn sources<'a>(content: &'a Content, ids: &[SourceId]) -> Vec<SourceEntry<'a>> {
    let found = ids.iter().filter_map(|id| content.sources.get(id));
    let entries = found.map(|source| SourceEntry {
        id: source.id.as_str(),
        title: &source.title,
        publisher: &source.publisher,
        url: &source.url,
        as_of: match source.as_of {
            Stated::On(date) => Some(date.to_string()),
            Stated::Undated => None,
        },
        checked: source.checked.to_string(),
    });
    entries.collect()
}

fn truth(truth: Truth) -> &'static str {
    match truth {
        Truth::Met => "met",
        Truth::NotMet => "not-met",
        Truth::Unknown => "unknown",
    }
}

/// What was told, for printing beside a criterion.
pub(crate) fn told(answer: Option<&Answer>) -> String {
    match answer {
        None => "not asked".to_owned(),
        Some(Answer::DontKnow) => "does not know".to_owned(),
        Some(Answer::PreferNotToSay) => "prefers not to say".to_owned(),
        Some(Answer::Known(value)) => match value {
            Value::YesNo(true) => "yes".to_owned(),
            Value::YesNo(false) => "no".to_owned(),
            Value::Choice(id) => id.to_string(),
            Value::Choices(ids) => ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
            Value::Whole(number) | Value::Money(number) => number.to_string(),
            Value::Date(range) => range.to_string(),
        },
    }
}
