//! A plan as text, for reading in a terminal.

use waymark_engine::{CriterionResult, DeadlineDue, Next, Plan, RightResult, SchemeResult, Signpost};
use waymark_model::{Content, Outcome, RightAnswer, Service, Situation, Source, SourceId, Stated, Truth};

use crate::report::how_far;
use crate::report::json::told;
use crate::words::Speech;

/// How many places are printed.
const PLACES: usize = 12;

/// The plan as lines of text.
pub(crate) fn plan(content: &Content, situation: &Situation, plan: &Plan, speech: &Speech<'_>) -> Vec<String> {
    let printer = Printer { content, situation, speech };
    let mut lines = vec![format!("Plan for {} in {}", plan.on, plan.area)];
    let mut section = |title: &str, found: Vec<String>| {
        if !found.is_empty() {
            lines.push(String::new());
            lines.push(title.to_owned());
            lines.extend(found);
        }
    };
    section("FIRST", plan.alerts.iter().flat_map(|alert| printer.alert(alert)).collect());
    section("DATES", plan.deadlines.iter().flat_map(|due| printer.deadline(due)).collect());
    let schemes = plan.schemes.iter().filter(|scheme| scheme.outcome != Outcome::DoesNotMatch);
    section("SCHEMES", schemes.flat_map(|scheme| printer.scheme(scheme)).collect());
    let others: Vec<_> = plan.schemes.iter().filter(|scheme| scheme.outcome == Outcome::DoesNotMatch).collect();
    section("DO NOT MATCH AS TOLD", others.into_iter().flat_map(|scheme| printer.other(scheme)).collect());
    section("RIGHTS", plan.rights.iter().filter_map(|right| printer.right(right)).flatten().collect());
    section("PLACES", plan.signposts.iter().take(PLACES).filter_map(|place| printer.place(place)).flatten().collect());
    let next = plan.next.iter().map(|next| printer.next(next));
    section("NEXT QUESTION", next.collect());
    let stale = plan.stale.iter().map(|fact| format!("  {fact}: answered, but not used any more"));
    section("KEPT AND NOT USED", stale.collect());
    lines
}

struct Printer<'a> {
    content: &'a Content,
    situation: &'a Situation,
    speech: &'a Speech<'a>,
}

impl Printer<'_> {
    fn title(&self, kind: &str, id: &str) -> String {
        self.speech.say(&format!("{kind}/{id}/title"))
    }

    fn alert(&self, alert: &waymark_engine::AlertRaised) -> Vec<String> {
        let title = format!("  ! {}", self.title("alerts", alert.id.as_str()));
        let body = format!("    {}", self.speech.say(&format!("alerts/{}/body", alert.id)));
        vec![title, body, self.sources(&alert.grounds.sources)]
    }

    /// Where something comes from, and of when that is.
    fn sources(&self, ids: &[SourceId]) -> String {
        let found = ids.iter().filter_map(|id| self.content.sources.get(id));
        let each: Vec<String> = found.map(|source| format!("{}, {}", source.title, stated(source))).collect();
        format!("    from: {}", each.join("; "))
    }

    fn other(&self, result: &SchemeResult) -> [String; 2] {
        [format!("  {}", self.title("schemes", result.id.as_str())), self.sources(&result.grounds.sources)]
    }

    fn deadline(&self, due: &DeadlineDue) -> Vec<String> {
        let when = how_far(due.days_left);
        let title = self.title("deadlines", due.id.as_str());
        let sure = if due.concerns == Truth::Met { "" } else { " (may concern you)" };
        vec![format!("  {}  {title} ({when}){sure}", due.date), self.sources(&due.grounds.sources)]
    }

    fn scheme(&self, result: &SchemeResult) -> Vec<String> {
        let outcome = match result.outcome {
            Outcome::Matches => "matches the published conditions as told".to_owned(),
            Outcome::DoesNotMatch => "does not match as told".to_owned(),
            Outcome::CannotTell => "cannot tell yet".to_owned(),
            Outcome::NotNow { from } => format!("not now: from {from}"),
        };
        let mut lines = vec![format!("  {}: {outcome}", self.title("schemes", result.id.as_str()))];
        lines.extend(result.criteria.iter().map(|criterion| self.criterion(result, criterion)));
        let unchecked = result.unchecked.iter();
        lines.extend(unchecked.map(|point| {
            let words = self.speech.say(&format!("schemes/{}/unchecked-{point}", result.id));
            format!("    [check] {words}")
        }));
        lines.push(self.sources(&result.grounds.sources));
        lines
    }

    fn criterion(&self, scheme: &SchemeResult, criterion: &CriterionResult) -> String {
        let mark = match criterion.truth {
            Truth::Met => "met",
            Truth::NotMet => "not met",
            Truth::Unknown => "unknown",
        };
        let words = self.speech.say(&format!("schemes/{}/criterion-{}", scheme.id, criterion.id));
        let facts: Vec<String> =
            criterion.facts.iter().map(|fact| format!("{fact}: {}", told(self.situation.answer(fact)))).collect();
        if facts.is_empty() {
            format!("    [{mark}] {words}")
        } else {
            format!("    [{mark}] {words} ({})", facts.join("; "))
        }
    }

    fn right(&self, result: &RightResult) -> Option<[String; 2]> {
        let case = result.case.as_ref()?;
        let right = self.content.rights.get(&result.id)?;
        let found = right.cases.iter().find(|found| found.id == *case)?;
        let answer = match result.answer? {
            _ if found.is_unsure() => "check this",
            RightAnswer::Yes => "yes",
            RightAnswer::No => "no",
            RightAnswer::Conditional => "on a condition",
        };
        let words = self.speech.say(&format!("rights/{}/case-{case}", result.id));
        let whose = result.person.as_ref().map_or_else(String::new, |person| format!(" ({person})"));
        let line = format!("  {}{whose}: {answer}. {words}", self.title("rights", result.id.as_str()));
        Some([line, self.sources(&result.grounds.sources)])
    }

    fn next(&self, next: &Next) -> String {
        let title = self.title("questions", next.question.as_str());
        next.person.as_ref().map_or_else(|| format!("  {title}"), |person| format!("  {title} ({person})"))
    }

    fn place(&self, signpost: &Signpost) -> Option<[String; 2]> {
        let service: &Service = self.content.services.get(&signpost.service)?;
        let name = self.speech.say(&format!("services/{}/name", service.id));
        let phones: Vec<&str> = service.phones.iter().map(|phone| phone.number.as_str()).collect();
        let line = if phones.is_empty() { format!("  {name}") } else { format!("  {name}: {}", phones.join(", ")) };
        Some([line, self.sources(service.basis.sources.as_slice())])
    }
}

/// How old a page is, by itself or by when we read it.
fn stated(source: &Source) -> String {
    match source.as_of {
        Stated::On(date) => format!("as of {date}"),
        Stated::Undated => format!("undated, read {}", source.checked),
    }
}
