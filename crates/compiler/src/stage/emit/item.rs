//! Rules: what is asked, what follows, what it rests on.

use waymark_model::{
    Alert, Calendar, ChoiceId, Criterion, DateException, DatedAmount, Deadline, Derivation, Effort, Fact, HolidayList,
    How, Items, Need, NonEmpty, Owner, Parameter, Question, Right, RightCase, Scheme, Scope, Source, Statement, Value,
};

use crate::diagnostic::Faults;
use crate::source::{
    AlertShape, CalendarShape, CaseShape, CriterionShape, DateExceptionShape, DatedShape, DeadlineShape,
    DerivationShape, FactShape, HolidayListShape, HowShape, KindWord, NeedShape, OwnerShape, PageShape, ParameterShape,
    QuestionShape, RightShape, SchemeShape, StatementShape,
};
use crate::stage::check::{Project, amount};
use crate::stage::emit::condition::{basis, condition, date, ids, points, some_ids};
use crate::stage::emit::{collect, place};

/// Every item by id.
pub(super) fn items(project: &Project<'_>, faults: &mut Faults) -> Items {
    let shapes = &project.lowered.shapes;
    let needs_fact = shapes.facts.iter().find(|fact| fact.shape.kind.value == KindWord::Needs);
    Items {
        facts: collect(&shapes.facts, faults, |x| fact(&x.shape, project)).into_iter().collect(),
        questions: collect(&shapes.questions, faults, |x| question(&x.shape, project)).into_iter().collect(),
        needs: collect(&shapes.needs, faults, |x| Some(need(&x.shape))).into_iter().collect(),
        schemes: collect(&shapes.schemes, faults, |x| scheme(&x.shape, project)).into_iter().collect(),
        rights: collect(&shapes.rights, faults, |x| right(&x.shape, project)).into_iter().collect(),
        deadlines: collect(&shapes.deadlines, faults, |x| deadline(&x.shape, project)).into_iter().collect(),
        alerts: collect(&shapes.alerts, faults, |x| alert(&x.shape, project)).into_iter().collect(),
        services: collect(&shapes.services, faults, |x| place::service(x, project)).into_iter().collect(),
        providers: collect(&shapes.providers, faults, place::provider).into_iter().collect(),
        parameters: collect(&shapes.parameters, faults, |x| parameter(&x.shape)).into_iter().collect(),
        calendars: collect(&shapes.calendars, faults, |x| calendar(&x.shape)).into_iter().collect(),
        sources: collect(&shapes.sources, faults, |x| Some(source(&x.shape))).into_iter().collect(),
        areas: collect(&shapes.areas, faults, |x| place::area(&x.shape)).into_iter().collect(),
        needs_fact: needs_fact.map(|fact| fact.shape.id.value.clone()),
    }
}

fn fact(shape: &FactShape, project: &Project<'_>) -> Option<Fact> {
    let kind = project.facts.get(shape.id.value.as_str())?.kind.clone();
    let can_change = shape.can_change.as_ref().is_some_and(|can| can.value);
    let has_happened = shape.has_happened.as_ref().is_some_and(|has| has.value);
    let derived = shape.derive.as_ref().map(|derived| match derived {
        DerivationShape::Age(fact) => Derivation::Age(fact.id().clone()),
        DerivationShape::DaysSince(fact) => Derivation::DaysSince(fact.id().clone()),
    });
    let mostly = match &shape.mostly {
        Some(mostly) => Some(Value::parse(&kind, &mostly.value).ok()?),
        None => None,
    };
    let picture = |value: &ChoiceId| shape.pictures.0.iter().find(|(id, _)| id.value == *value);
    let pictures = match shape.pictures.0.as_slice() {
        [] => Vec::new(),
        _ => kind.choices().iter().map(|value| picture(value).map(|(_, picture)| picture.value)).collect(),
    };
    Some(Fact {
        id: shape.id.value.clone(),
        scope: shape.scope.value,
        kind,
        can_change,
        has_happened,
        mostly,
        derived,
        pictures,
    })
}

fn question(shape: &QuestionShape, project: &Project<'_>) -> Option<Question> {
    let when = match &shape.when {
        Some(when) => Some(condition(when, project)?),
        None => None,
    };
    Some(Question {
        id: shape.id.value.clone(),
        asks: ids(&shape.asks)?,
        stage: shape.stage.value,
        sensitivity: shape.sensitivity.value,
        effort: shape.effort.as_ref().map_or(Effort::Memory, |effort| effort.value),
        when,
        find_in: shape.find_in.iter().map(|paper| paper.value).collect(),
    })
}

fn need(shape: &NeedShape) -> Need {
    Need { id: shape.id.value.clone(), order: shape.order.value, icon: shape.icon.value }
}

fn scheme(shape: &SchemeShape, project: &Project<'_>) -> Option<Scheme> {
    let criterion = |shape: &CriterionShape| {
        let (when, basis) = (condition(&shape.when, project)?, basis(&shape.basis)?);
        Some(Criterion { id: shape.id.value.clone(), when, basis })
    };
    let criteria: Option<Vec<Criterion>> = shape.criteria.iter().map(criterion).collect();
    Some(Scheme {
        id: shape.id.value.clone(),
        provider: shape.provider.id().clone(),
        boundary: shape.boundary.value,
        needs: ids(&shape.needs)?,
        criteria: NonEmpty::new(criteria?).ok()?,
        unchecked: points(&shape.unchecked),
        gives: statements(&shape.gives)?,
        closed_on: shape.closed_on.as_ref().map(|day| day.id().clone()),
        confusions: statements(&shape.confusions)?,
        steps: points(&shape.steps),
        red_flags: some_ids(&shape.red_flags),
        deadlines: some_ids(&shape.deadlines),
        signposts: ids(&shape.signposts)?,
        basis: basis(&shape.basis)?,
        review_by: shape.review_by.value,
    })
}

fn right(shape: &RightShape, project: &Project<'_>) -> Option<Right> {
    let case = |shape: &CaseShape| {
        let (when, basis) = (condition(&shape.when, project)?, basis(&shape.basis)?);
        let check_with = match &shape.check_with {
            Some(services) => services.iter().map(|service| service.id().clone()).collect(),
            None => Vec::new(),
        };
        Some(RightCase { id: shape.id.value.clone(), when, answer: shape.answer.value, check_with, basis })
    };
    let cases: Option<Vec<RightCase>> = shape.cases.iter().map(case).collect();
    let how = match &shape.how {
        Some(shape) => Some(how(shape)?),
        None => None,
    };
    let whom = match &shape.whom {
        Some(shape) => Some(condition(shape, project)?),
        None => None,
    };
    Some(Right {
        id: shape.id.value.clone(),
        whom,
        scope: shape.scope.as_ref().map_or(Scope::Case, |scope| scope.value),
        boundary: shape.boundary.value,
        group: shape.group.value,
        needs: ids(&shape.needs)?,
        cases: NonEmpty::new(cases?).ok()?,
        how,
        refusals: statements(&shape.refusals)?,
        signposts: ids(&shape.signposts)?,
        review_by: shape.review_by.value,
    })
}

fn how(shape: &HowShape) -> Option<How> {
    Some(How {
        steps: NonEmpty::new(points(shape.steps.iter())).ok()?,
        bring: points(&shape.bring),
        basis: basis(&shape.basis)?,
    })
}

/// Each with what it rests on.
fn statements(shapes: &[StatementShape]) -> Option<Vec<Statement>> {
    shapes.iter().map(|shape| Some(Statement { id: shape.id.value.clone(), basis: basis(&shape.basis)? })).collect()
}

fn deadline(shape: &DeadlineShape, project: &Project<'_>) -> Option<Deadline> {
    let exception = |shape: &DateExceptionShape| {
        let (when, date) = (condition(&shape.when, project)?, date(&shape.date)?);
        Some(DateException { when, date, basis: basis(&shape.basis)? })
    };
    let exceptions: Option<Vec<DateException>> = shape.exceptions.iter().map(exception).collect();
    Some(Deadline {
        id: shape.id.value.clone(),
        kind: shape.kind.value,
        boundary: shape.boundary.value,
        when: condition(&shape.when, project)?,
        date: date(&shape.date)?,
        exceptions: exceptions?,
        needs: ids(&shape.needs)?,
        signposts: ids(&shape.signposts)?,
        basis: basis(&shape.basis)?,
    })
}

fn alert(shape: &AlertShape, project: &Project<'_>) -> Option<Alert> {
    Some(Alert {
        id: shape.id.value.clone(),
        priority: shape.priority.value,
        boundary: shape.boundary.value,
        red_flag: shape.red_flag.as_ref().is_some_and(|flag| flag.value),
        when: condition(&shape.when, project)?,
        signposts: ids(&shape.signposts)?,
        basis: basis(&shape.basis)?,
    })
}

fn parameter(shape: &ParameterShape) -> Option<Parameter> {
    let unit = shape.unit.value;
    let dated = |value: &DatedShape| {
        Some(DatedAmount {
            from: value.from.as_ref().map(|day| day.value),
            to: value.to.as_ref().map(|day| day.value),
            amount: amount(unit, &value.value.value)?,
            basis: basis(&value.basis)?,
        })
    };
    let values: Option<Vec<DatedAmount>> = shape.values.iter().map(dated).collect();
    let calendar = shape.calendar.as_ref().map(|calendar| calendar.id().clone());
    Parameter::with_calendar(shape.id.value.clone(), unit, calendar, values?).ok()
}

fn calendar(shape: &CalendarShape) -> Option<Calendar> {
    let list = |shape: &HolidayListShape| {
        let days = shape.days.iter().map(|day| day.value).collect();
        Some(HolidayList { from: shape.from.value, to: shape.to.value, days, basis: basis(&shape.basis)? })
    };
    let lists: Option<Vec<HolidayList>> = shape.lists.iter().map(list).collect();
    Calendar::new(shape.id.value.clone(), NonEmpty::new(lists?).ok()?).ok()
}

/// Who keeps files true.
pub(super) fn owner(shape: &OwnerShape) -> Option<Owner> {
    let keeps = shape.keeps.iter().map(|folder| folder.value.clone()).collect();
    Some(Owner { id: shape.id.value.clone(), role: shape.role.value.clone(), keeps: NonEmpty::new(keeps).ok()? })
}

fn source(shape: &PageShape) -> Source {
    Source {
        id: shape.id.value.clone(),
        title: shape.title.value.clone(),
        publisher: shape.publisher.value.clone(),
        url: shape.url.value.0.clone(),
        as_of: shape.as_of.value,
        checked: shape.checked.value,
    }
}
