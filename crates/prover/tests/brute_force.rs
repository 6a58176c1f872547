//! The prover against everything: small random worlds, in which every way to answer is tried with the engine.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a fixture that is broken must fail the test"
)]

// The worlds, people and slow truths that the engine itself is tested with.
#[path = "../../engine/tests/support/mod.rs"]
mod world;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, date};
use proptest::prelude::*;
use waymark_engine::{Plan, Ruleset};
use waymark_model::{
    Alert, AlertId, Answer, Area, AreaId, Boundary, Claim, Condition, Content, DateRange, Deadline, DeadlineId,
    Finding, Invariant, InvariantId, NumberRange, OutcomeKind, Predicate, Priority, Question, QuestionId, RightAnswer,
    RightId, Scheme, SchemeId, Service, ServiceId, Truth, Value,
};
use waymark_prover::{Limits, Reason, Refutation, Verdict, prove};
use world::reference::{Reference, Told, told};
use world::{FACTS, TODAY, basis, cases, condition, deadline, fact, items, list, situation, test, values};

type Answers = BTreeMap<waymark_model::FactId, Answer>;

/// A world with a scheme, a right, an alert, a deadline, one place that is for some, and something that may never be.
fn worlds() -> impl Strategy<Value = (Content, Vec<Invariant>)> {
    let criteria = prop::collection::vec(condition(), 1..=3);
    let serves = prop::option::of(condition());
    (criteria, cases(), condition(), deadline(), serves, gates(), claim()).prop_map(
        |(criteria, cases, alert, due, serves, gates, never)| {
            let mut items = items(criteria, cases);
            for (id, when) in gates {
                let asked = items.questions[&QuestionId::parse(id).unwrap()].clone();
                items.questions.insert(Question { when: Some(when), ..asked });
            }
            let place = ServiceId::parse("place").unwrap();
            let service = items.services[&place].clone();
            items.services.insert(Service { serves, ..service });
            let schemes = std::mem::take(&mut items.schemes);
            items.schemes = schemes.into_iter().map(|scheme| Scheme { boundary: Boundary::Status, ..scheme }).collect();
            let storm = AlertId::parse("storm").unwrap();
            let (priority, boundary) = (Priority::Now, Boundary::Service);
            let signposts = list(vec![place.clone()]);
            items.alerts.insert(Alert {
                id: storm,
                priority,
                boundary,
                red_flag: false,
                when: alert,
                signposts,
                basis: basis(),
            });
            items.deadlines.insert(Deadline { signposts: list(vec![place.clone()]), ..due });
            let town = AreaId::parse("town").unwrap();
            items.areas.insert(Area { id: town, urgent: list(vec![place.clone()]), fallback: list(vec![place]) });
            let invariant = Invariant { id: InvariantId::parse("made-up").unwrap(), claim: None, never };
            (Content::try_from(items).unwrap(), vec![invariant])
        },
    )
}

/// Who is asked about the wind, the colour and the day.
fn gates() -> impl Strategy<Value = Vec<(&'static str, Condition)>> {
    let yes = |id: &'static str| any::<bool>().prop_map(move |yes| test(id, Predicate::Is(yes)));
    let gate = |id: &'static str, by: &'static str| prop::option::of(yes(by).prop_map(move |when| (id, when)));
    (gate("wind", "rain"), gate("colour", "wind"), gate("day", "rain"))
        .prop_map(|(wind, colour, day)| [wind, colour, day].into_iter().flatten().collect())
}

/// Something about answers and results.
fn claim() -> impl Strategy<Value = Claim> {
    let outcome = prop::sample::select(OutcomeKind::ALL.to_vec());
    let answers = vec![None, Some(RightAnswer::Yes), Some(RightAnswer::No), Some(RightAnswer::Conditional)];
    let leaf = prop_oneof![
        condition().prop_map(Claim::Told),
        outcome.prop_map(|outcome| Claim::Found(Finding::Scheme(SchemeId::parse("scheme").unwrap(), outcome))),
        prop::sample::select(answers)
            .prop_map(|answer| Claim::Found(Finding::Right(RightId::parse("right").unwrap(), answer))),
        Just(Claim::Found(Finding::Alert(AlertId::parse("storm").unwrap()))),
        Just(Claim::Found(Finding::Deadline(DeadlineId::parse("due").unwrap()))),
    ];
    leaf.prop_recursive(2, 6, 3, |inner| {
        prop_oneof![
            3 => prop::collection::vec(inner.clone(), 2..=3).prop_map(|parts| Claim::All(list(parts))),
            1 => prop::collection::vec(inner.clone(), 2..=3).prop_map(|parts| Claim::Any(list(parts))),
            1 => inner.prop_map(|part| Claim::Not(Box::new(part))),
        ]
    })
}

/// Days of which the world does not know all the holidays around them: before its calendar, at its end, and after it.
const PAST_THE_CALENDAR: [Date; 3] = [date(2025, 12, 1), date(2027, 6, 29), date(2027, 12, 1)];

/// Every way to answer: each fact not asked or known, dates also as far as two days that they lie between, and numbers as far
/// as two numbers; and of the rain somebody may not know.
fn everybody() -> Vec<Answers> {
    FACTS.iter().fold(vec![BTreeMap::new()], |done, id| {
        let mut options = values(id);
        if *id == "count" {
            let between = |(first, last)| Value::Whole(NumberRange::between(Some(first), Some(last)).unwrap());
            options.extend([(0, 3), (3, 4), (0, 9)].map(between));
        }
        if *id == "day" {
            options.extend(PAST_THE_CALENDAR.map(|day| Value::Date(DateRange::day(day))));
            let mut days: Vec<_> = options
                .iter()
                .filter_map(|value| if let Value::Date(day) = value { day.exact() } else { None })
                .collect();
            days.sort_unstable();
            let ranges =
                days.iter().enumerate().flat_map(|(n, first)| days[n + 1..].iter().map(move |last| (first, last)));
            options.extend(
                ranges.map(|(first, last)| Value::Date(DateRange::between(Some(*first), Some(*last)).unwrap())),
            );
        }
        let known = options.into_iter().map(Answer::Known);
        let answers: Vec<Answer> = known.chain((*id == "rain").then_some(Answer::DontKnow)).collect();
        let with = |so_far: &Answers| {
            let told = answers.iter().map(|answer| {
                let mut more = so_far.clone();
                more.insert(fact(id), answer.clone());
                more
            });
            [so_far.clone()].into_iter().chain(told).collect::<Vec<_>>()
        };
        done.iter().flat_map(with).collect()
    })
}

/// What is tried, with the plan for it.
struct Tried {
    plans: Vec<(Answers, Plan)>,
}

impl Tried {
    fn new(content: &Content) -> Self {
        let engine = Ruleset::new(content, TODAY);
        let plans = everybody().into_iter().map(|answers| {
            let plan = engine.evaluate(&situation(answers.clone()));
            (answers, plan)
        });
        Self { plans: plans.collect() }
    }

    /// The names of all that somebody can reach.
    fn reached(&self, content: &Content) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for (answers, plan) in &self.plans {
            for scheme in &plan.schemes {
                names.insert(format!("reachable/scheme/{}/{}", scheme.id, scheme.outcome.kind().name()));
                for criterion in &scheme.criteria {
                    match criterion.truth {
                        Truth::Met => names.insert(format!("reachable/criterion/{}/{}/met", scheme.id, criterion.id)),
                        Truth::NotMet => {
                            names.insert(format!("reachable/criterion/{}/{}/not-met", scheme.id, criterion.id))
                        }
                        Truth::Unknown => false,
                    };
                }
            }
            let cases = plan.rights.iter().filter_map(|right| Some((&right.id, right.case.as_ref()?)));
            names.extend(cases.map(|(right, case)| format!("reachable/right/{right}/{case}")));
            names.extend(plan.alerts.iter().map(|alert| format!("reachable/alert/{}", alert.id)));
            let due = plan.deadlines.iter().filter(|due| due.concerns == Truth::Met);
            for due in due {
                names.insert(format!("reachable/deadline/{}", due.id));
                let told = told(answers);
                let reference = Reference::new(content, TODAY, &told);
                let exceptions = content.deadlines[&due.id].exceptions.iter();
                let first = exceptions.map(|it| reference.truth(&it.when)).position(|truth| truth != Truth::NotMet);
                let holds =
                    first.filter(|n| reference.truth(&content.deadlines[&due.id].exceptions[*n].when) == Truth::Met);
                names.extend(holds.map(|n| format!("reachable/deadline/{}/exception/{}", due.id, n + 1)));
            }
        }
        names
    }

    /// The names of all claims that fail for somebody.
    fn broken(&self, content: &Content, invariants: &[Invariant]) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for (answers, plan) in &self.plans {
            let in_sight = plan.schemes.iter().any(|scheme| match scheme.outcome.kind() {
                OutcomeKind::Matches | OutcomeKind::NotNow => true,
                OutcomeKind::CannotTell => scheme.criteria.iter().any(|criterion| criterion.truth == Truth::Met),
                OutcomeKind::DoesNotMatch => false,
            });
            if plan.signposts.is_empty() {
                names.insert("somewhere-to-go/town".to_owned());
                if in_sight {
                    names.insert("somewhere-to-go/town/adviser/scheme".to_owned());
                }
            }
            let told = told(answers);
            let reference = Reference::new(content, TODAY, &told);
            let broken = invariants.iter().filter(|one| said(&reference, &one.never, plan) == Truth::Met);
            names.extend(broken.map(|invariant| format!("invariant/{}", invariant.id)));
        }
        names
    }

    /// The names of all questions whose answer changes a plan for somebody who is asked them.
    fn matters(&self, content: &Content) -> BTreeSet<String> {
        // Not knowing is no step towards knowing: it is left out.
        let open = self.plans.iter().filter(|(answers, _)| answers.values().all(|answer| answer.value().is_some()));
        let reads: BTreeMap<Told, String> = open.map(|(answers, plan)| (told(answers), read(plan))).collect();
        let mut names = BTreeSet::new();
        for (all, with) in &reads {
            for id in FACTS.into_iter().filter(|id| all.contains_key(*id)) {
                let mut without = all.clone();
                without.remove(id);
                let reference = Reference::new(content, TODAY, &without);
                let when = content.questions[id].when.as_ref();
                let is_asked = when.is_none_or(|when| reference.truth(when) == Truth::Met);
                if is_asked && reads[&without] != *with {
                    names.insert(format!("can-matter/{id}/{id}"));
                }
            }
        }
        names
    }
}

/// What a person reads of a plan.
fn read(plan: &Plan) -> String {
    let schemes: Vec<_> = plan.schemes.iter().map(|scheme| (&scheme.id, scheme.outcome)).collect();
    let rights: Vec<_> = plan.rights.iter().map(|right| &right.case).collect();
    let alerts: Vec<_> = plan.alerts.iter().map(|alert| &alert.id).collect();
    let dates: Vec<_> = plan.deadlines.iter().map(|due| (&due.id, due.date, due.concerns)).collect();
    let places: Vec<_> = plan.signposts.iter().map(|place| &place.service).collect();
    format!("{schemes:?} {rights:?} {alerts:?} {dates:?} {places:?}")
}

/// A claim, read off answers and plan, the slow way.
fn said(reference: &Reference<'_>, claim: &Claim, plan: &Plan) -> Truth {
    match claim {
        Claim::All(parts) => Truth::all(parts.iter().map(|part| said(reference, part, plan))),
        Claim::Any(parts) => Truth::any(parts.iter().map(|part| said(reference, part, plan))),
        Claim::Not(part) => !said(reference, part, plan),
        Claim::Told(condition) => reference.truth(condition),
        Claim::Found(Finding::Scheme(_, outcome)) => (plan.schemes[0].outcome.kind() == *outcome).into(),
        Claim::Found(Finding::Right(_, answer)) => (plan.rights[0].answer == *answer).into(),
        Claim::Found(Finding::Alert(_)) => (!plan.alerts.is_empty()).into(),
        Claim::Found(Finding::Deadline(_)) => plan.deadlines.iter().any(|due| due.concerns == Truth::Met).into(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the prover says is what one finds by trying everything; it gives up only on later days and on which day it is.
    #[test]
    fn the_prover_agrees_with_trying_everything((content, invariants) in worlds()) {
        let tried = Tried::new(&content);
        let (reached, broken) = (tried.reached(&content), tried.broken(&content, &invariants));
        let matters = tried.matters(&content);
        for proof in prove(&content, &invariants, TODAY, Limits::default()) {
            let name = &proof.claim;
            let holds = match name.split('/').next().unwrap() {
                "reachable" => reached.contains(name),
                "can-matter" => matters.contains(name),
                "somewhere-to-go" | "invariant" => !broken.contains(name),
                "exclusive" | "alerts-hold" => true,
                other => panic!("what is {other}?"),
            };
            match proof.verdict {
                Verdict::Proved => prop_assert!(holds, "{name} is proved, and fails for somebody"),
                Verdict::Refuted(Refutation::Nobody) => prop_assert!(!holds, "{name} is refuted, and somebody is there"),
                Verdict::Refuted(Refutation::Somebody(example)) => {
                    prop_assert!(!holds, "{name} is refuted by {:?}, and holds for all", example.situations);
                }
                Verdict::GivenUp(Reason::LaterDay | Reason::Date) => {}
                Verdict::GivenUp(Reason::Budget) => prop_assert!(false, "{name} took too long"),
                Verdict::Fault(example) => prop_assert!(false, "{name}: a fault of the prover, {:?}", example.situations),
            }
        }
    }
}
