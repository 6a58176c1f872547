//! `can-matter`: each fact that a question asks for changes a result for somebody who can be asked.

use std::rc::Rc;

use waymark_engine::Plan;
use waymark_engine::lowered::{FactIndex, Lowered};
use waymark_model::{Area, Content, Deadline, FactId, FactKind, OutcomeKind, Question, Scope};

use crate::claim::Demand;
use crate::claims::{About, Builder};
use crate::person::Person;
use crate::sat::Lit;
use crate::sight::Sight;

/// Adds the claims.
pub(super) fn add(builder: &mut Builder<'_, '_>) {
    let rules = builder.rules;
    let content = rules.content();
    let Some(area) = content.areas.values().next() else { return };
    let anybody = Rc::clone(&builder.anybody);
    let before = results(&mut builder.sight(), area);
    let whose: Vec<Option<usize>> = std::iter::once(None).chain((0..rules.people().len()).map(Some)).collect();
    let chosen = chosen_dates(&mut builder.sight());
    for question in content.questions.values() {
        let facts = whose.iter().flat_map(|of| question.asks.iter().map(move |id| (*of, id)));
        // A fact of the case is the same seen from any person.
        let facts = facts.filter(|(of, id)| of.is_some() == is_of_person(content, id));
        for (fact, of, id) in facts.filter_map(|(of, id)| Some((rules.fact(id, of)?, of, id))) {
            if is_household(content, id) {
                continue;
            }
            let other = Rc::new(anybody.but_for(&mut builder.circuit, builder.rules, builder.cells, fact));
            let after = results(&mut builder.sight_of(&other), area);
            let differ: Vec<Lit> = before.iter().zip(&after).map(|(a, b)| builder.circuit.differ(*a, *b)).collect();
            let dated = dates(&mut builder.sight_of(&other), fact, id);
            let other_date = other_dates(builder, &chosen, &other, id);
            let differs = builder.circuit.any(differ.into_iter().chain([dated, other_date]));
            let asked = asked(builder, question, of);
            let open = !anybody.known(&builder.circuit, fact);
            let goal = builder.circuit.all([differs, asked, open]);
            let people: Vec<Rc<Person>> = vec![Rc::clone(&anybody), other];
            let about = About { facts: [id.clone()].into(), ..About::default() };
            let seen = Box::new(|_: &[_], plans: &[Plan]| matches!(plans, [a, b] if differ_for_the_person(a, b)));
            let name = format!("can-matter/{}/{id}", question.id);
            builder.claim_of(name, Demand::Some, goal, people, area.id.clone(), about, seen);
        }
    }
}

/// Whether it matters who belongs to the household: something is found for it that nobody can tell who was not told.
pub(super) fn household<'b, 'c>(builder: &mut Builder<'b, 'c>, untold: &'b Lowered<'c>) {
    let content = builder.rules.content();
    let (Some(area), Some(fact)) = (content.areas.values().next(), content.people_fact()) else { return };
    let asking = content.questions.values().filter(|question| question.asks.iter().any(|id| *id == fact.id));
    for question in asking {
        let told = Rc::clone(&builder.anybody);
        let alone = Rc::new(told.alone(&mut builder.circuit, untold));
        let before = results(&mut builder.sight_under(untold, &alone), area);
        let after = results(&mut builder.sight(), area);
        let differ: Vec<Lit> = before.iter().zip(&after).map(|(a, b)| builder.circuit.differ(*a, *b)).collect();
        let (differs, asked) = (builder.circuit.any(differ), asked(builder, question, None));
        let goal = builder.circuit.all([differs, asked]);
        let about = About { facts: [fact.id.clone()].into(), ..About::default() };
        let seen = Box::new(|_: &[_], plans: &[Plan]| matches!(plans, [a, b] if differ_for_the_person(a, b)));
        let name = format!("can-matter/{}/{}", question.id, fact.id);
        builder.claim_of(name, Demand::Some, goal, vec![alone, told], area.id.clone(), about, seen);
    }
}

fn is_household(content: &Content, id: &FactId) -> bool {
    content.facts.get(id).is_some_and(|fact| fact.kind == FactKind::People)
}

fn is_of_person(content: &Content, id: &FactId) -> bool {
    content.facts.get(id).is_some_and(|fact| fact.scope == Scope::Person)
}

/// Where a person is asked a question.
fn asked(builder: &mut Builder<'_, '_>, question: &Question, of: Option<usize>) -> Lit {
    match &question.when {
        Some(when) => builder.sight().truth_of(when, of).met,
        None => builder.circuit.always(),
    }
}

/// All that is found for a person.
fn results(sight: &mut Sight<'_, '_>, area: &Area) -> Vec<Lit> {
    let content = sight.rules.content();
    let mut results = Vec::new();
    for scheme in content.schemes.values() {
        results.extend(OutcomeKind::ALL.map(|kind| sight.outcome(scheme, kind)));
    }
    for right in content.rights.values() {
        for of in sight.whose(right) {
            results.extend(right.cases.iter().map(|case| sight.case_of(right, &case.id, of)));
        }
    }
    results.extend(content.alerts.values().map(|alert| sight.raised(alert)));
    for deadline in content.deadlines.values() {
        results.extend([sight.concerns(deadline), sight.shown(deadline)]);
    }
    results.extend(content.services.values().map(|service| sight.place(area, service)));
    results.extend(content.services.values().map(|service| sight.helping_place(area, service)));
    results
}

/// Where each date of each deadline with exceptions may be its day, and the deadline is on the plan.
fn chosen_dates(sight: &mut Sight<'_, '_>) -> Vec<Lit> {
    let with_exceptions = sight.rules.content().deadlines.values().filter(|deadline| !deadline.exceptions.is_empty());
    let mut dates = Vec::new();
    for deadline in with_exceptions {
        let (shown, chosen) = (sight.shown(deadline), sight.chosen(deadline));
        dates.extend(chosen.into_iter().map(|chosen| sight.circuit.all([shown, chosen])));
    }
    dates
}

/// Where the fact changes which dates may be the day of a deadline, or tells one of several. Whether the days differ then is
/// a guess.
fn other_dates(builder: &mut Builder<'_, '_>, before: &[Lit], other: &Person, id: &FactId) -> Lit {
    let mut sight = builder.sight_of(other);
    let after = chosen_dates(&mut sight);
    let mut differ: Vec<Lit> = before.iter().zip(&after).map(|(a, b)| sight.circuit.differ(*a, *b)).collect();
    let dates = sight.rules.content().deadlines.values().filter(|deadline| !deadline.exceptions.is_empty());
    let tells = dates.flat_map(Deadline::dates).zip(&after).filter(|(date, _)| date.facts().contains(id));
    differ.extend(tells.map(|(_, chosen)| *chosen));
    if differ.is_empty() {
        return builder.circuit.never();
    }
    let (differ, guess) = (builder.circuit.any(differ), builder.circuit.variable());
    builder.guesses.dates.push(guess);
    builder.circuit.all([differ, guess])
}

/// Where the fact tells the date of a deadline that is on the plan.
fn dates(sight: &mut Sight<'_, '_>, fact: FactIndex, id: &FactId) -> Lit {
    let deadlines = sight.rules.content().deadlines.values();
    let rests = deadlines.filter(|deadline| deadline.exceptions.is_empty() && deadline.date.facts().contains(id));
    let shown: Vec<Lit> = rests.map(|deadline| sight.shown(deadline)).collect();
    let (shown, known) = (sight.circuit.any(shown), sight.person.known(sight.circuit, fact));
    let used = sight.person.used(sight.circuit, fact);
    sight.circuit.all([shown, known, used])
}

/// Whether two plans differ in what a person reads: not in what they would be asked next.
fn differ_for_the_person(a: &Plan, b: &Plan) -> bool {
    let schemes = |plan: &Plan| plan.schemes.iter().map(|s| (s.id.clone(), s.outcome)).collect::<Vec<_>>();
    let rights = |plan: &Plan| plan.rights.iter().map(|r| (r.id.clone(), r.case.clone())).collect::<Vec<_>>();
    let alerts = |plan: &Plan| plan.alerts.iter().map(|a| a.id.clone()).collect::<Vec<_>>();
    let dates = |plan: &Plan| plan.deadlines.iter().map(|d| (d.id.clone(), d.date, d.concerns)).collect::<Vec<_>>();
    let places = |plan: &Plan| plan.signposts.iter().map(|s| (s.service.clone(), s.needs.clone())).collect::<Vec<_>>();
    schemes(a) != schemes(b)
        || rights(a) != rights(b)
        || alerts(a) != alerts(b)
        || dates(a) != dates(b)
        || places(a) != places(b)
}
