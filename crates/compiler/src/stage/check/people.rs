//! Facts of a person stand where a person is meant, and somebody is asked who there is.

use waymark_model::{FactId, Scope};

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::files::Place;
use crate::source::{ClaimShape, ConditionShape, DateShape, Kind, KindWord, QuestionShape, Ref};
use crate::stage::check::Project;

pub(super) fn check(project: &Project<'_>, faults: &mut Faults) {
    let mut walk = Walk { project, faults, asked: is_asked(project) };
    let shapes = &project.lowered.shapes;
    for question in &shapes.questions {
        walk.question(&question.shape);
    }
    for scheme in &shapes.schemes {
        scheme.shape.criteria.iter().for_each(|criterion| walk.condition(&criterion.when, Scope::Case, None));
    }
    for right in &shapes.rights {
        let scope = right.shape.scope.as_ref().map_or(Scope::Case, |scope| scope.value);
        if let (Some(of), Scope::Person) = (&right.shape.scope, scope) {
            walk.says_something_of_people(of.place);
        }
        if let (Some(_), Scope::Case) = (&right.shape.whom, scope) {
            let message = "`for` says whose of a household a right is, and this one is the case's";
            let fault = Diagnostic::new(Code::OfAnother, right.shape.id.place, message);
            walk.faults.add(fault.help("say that it is each person's: `of: person`".to_owned()));
        }
        let whens = right.shape.cases.iter().map(|case| &case.when);
        right.shape.whom.iter().chain(whens).for_each(|when| walk.condition(when, scope, None));
    }
    for deadline in &shapes.deadlines {
        walk.condition(&deadline.shape.when, Scope::Case, None);
        walk.date(&deadline.shape.date, Scope::Case, None);
    }
    for alert in &shapes.alerts {
        walk.condition(&alert.shape.when, Scope::Case, None);
    }
    for service in &shapes.services {
        service.shape.serves.iter().for_each(|serves| walk.condition(serves, Scope::Case, None));
    }
    for invariant in &shapes.invariants {
        let shape = &invariant.shape;
        let claims = [&shape.never, &shape.always, &shape.when];
        claims.into_iter().flatten().for_each(|claim| walk.claim(claim));
        shape.exclusive.iter().flat_map(|claims| claims.iter()).for_each(|claim| walk.claim(claim));
    }
}

/// Whether some fact tells who belongs to the household, or may in a file that could not be read.
fn is_asked(project: &Project<'_>) -> bool {
    let shapes = &project.lowered.shapes;
    let any_unread = shapes.facts.iter().any(|fact| !shapes.is_sound(fact.file)) || !project.complete;
    any_unread || shapes.facts.iter().any(|fact| fact.shape.kind.value == KindWord::People)
}

/// A walk through conditions.
struct Walk<'a, 'p> {
    project: &'a Project<'p>,
    faults: &'a mut Faults,
    /// Whether somebody is asked who belongs to the household.
    asked: bool,
}

impl<'a> Walk<'a, '_> {
    /// A question asks about the case or about a person, not about both at once.
    fn question(&mut self, question: &'a QuestionShape) {
        let mut first: Option<(&Ref<FactId>, Scope)> = None;
        for fact in question.asks.iter() {
            let Some(known) = self.project.facts.get(fact.text()) else { continue };
            let (other, scope) = *first.get_or_insert((fact, known.scope));
            if scope != known.scope {
                let message = "this question asks about the case and about a person at once";
                let fault = Diagnostic::new(Code::OfAnother, fact.place(), message);
                let help = "ask in two questions: one for the case, one that is put for each person".to_owned();
                self.faults.add(fault.also(other.place(), "this belongs to another").help(help));
            }
        }
        let scope = first.map_or(Scope::Case, |(_, scope)| scope);
        question.when.iter().for_each(|when| self.condition(when, scope, None));
    }

    fn claim(&mut self, claim: &'a ClaimShape) {
        match claim {
            ClaimShape::All(parts) | ClaimShape::Any(parts) => parts.iter().for_each(|part| self.claim(part)),
            ClaimShape::Not(part) => self.claim(part),
            ClaimShape::Told(condition) => self.condition(condition, Scope::Case, None),
            ClaimShape::Scheme(..) | ClaimShape::Right(..) | ClaimShape::Alert(_) | ClaimShape::Deadline(_) => {}
        }
    }

    /// A condition on the case or on a person; `named` is where a rule names the condition that it stands in.
    fn condition(&mut self, condition: &'a ConditionShape, scope: Scope, named: Option<Place>) {
        match condition {
            ConditionShape::All(parts) | ConditionShape::Any(parts) => {
                parts.iter().for_each(|part| self.condition(part, scope, named));
            }
            ConditionShape::Not(part) => self.condition(part, scope, named),
            ConditionShape::Named(id) if self.project.complete => {
                // Names exist here and go in no circles.
                let there = self.project.lowered.shapes.condition(id.text());
                if let Some(there) = there {
                    self.condition(&there.when, scope, named.or(Some(id.place())));
                }
            }
            ConditionShape::Named(_) => {}
            ConditionShape::Test(test) => self.fact(&test.fact, scope, named),
            ConditionShape::TodayFrom(date) | ConditionShape::TodayUntil(date) => self.date(date, scope, named),
            ConditionShape::People(quantity, part) => {
                self.says_something_of_people(named.unwrap_or(quantity.place));
                self.condition(part, Scope::Person, named);
            }
        }
    }

    fn date(&mut self, date: &'a DateShape, scope: Scope, named: Option<Place>) {
        match date {
            DateShape::Fact(fact) => self.fact(fact, scope, named),
            DateShape::Moved(moved) => self.fact(&moved.fact, scope, named),
            DateShape::Parameter(_) => {}
            DateShape::LaterOf(parts) | DateShape::EarlierOf(parts) => {
                parts.iter().for_each(|part| self.date(part, scope, named));
            }
        }
    }

    fn fact(&mut self, fact: &Ref<FactId>, scope: Scope, named: Option<Place>) {
        let Some(known) = self.project.facts.get(fact.text()) else { return };
        if known.scope == Scope::Person && scope == Scope::Case {
            let message =
                format!("`{}` belongs to each person of a household, and no person is meant here", fact.text());
            let mut fault = Diagnostic::new(Code::OfAnother, named.unwrap_or(fact.place()), message);
            if named.is_some() {
                fault = fault.also(fact.place(), "the condition tests it here");
            }
            let help = "say of whom: put it into `any-person`, `all-people` or `count`".to_owned();
            self.faults.add(fault.also(known.place, "the fact is given here").help(help));
        }
    }

    fn says_something_of_people(&mut self, place: Place) {
        if !self.asked {
            let message = "this is about the people of a household, and no fact tells who they are";
            let help = format!(
                "add a fact of kind `people` to `rules/{}/`, and a question that asks for it",
                Kind::Fact.folder()
            );
            self.faults.add(Diagnostic::new(Code::NobodyAsked, place, message).help(help));
        }
    }
}
