//! Law 2, held by brute force: a question is asked exactly when, with some values of what else can be asked, its answer
//! changes a result.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a fixture that is broken must fail the test"
)]

mod support;

use std::collections::BTreeMap;

use jiff::civil::Date;
use proptest::prelude::*;
use support::reference::{Reference, Told, told};
use support::{
    FACTS, TODAY, answers, basis, cases, condition, deadline, fact, items, list, of_case, read_once, situation, test,
    values, world,
};
use waymark_engine::{QuestionOf, Ruleset, evaluate, next_question};
use waymark_model::{
    Alert, AlertId, Answer, Boundary, ChoiceId, Condition, Content, DateExpression, Deadline, DeadlineId, DeadlineKind,
    Fact, NeedId, Predicate, Priority, Question, RightAnswer, ServiceId, Situation, Truth, Value,
};

/// A world with a scheme, a right, an alert and perhaps a deadline, and questions for some only.
fn world_and_people() -> impl Strategy<Value = (Content, Situation)> {
    let criteria = prop::collection::vec(condition(), 1..=3);
    let due = prop::option::of(deadline());
    (criteria, cases(), condition(), due, gates(), answers()).prop_map(
        |(criteria, cases, alert, due, gates, answers)| {
            let mut items = items(criteria, cases);
            items.deadlines.extend(due);
            for (id, when) in gates {
                let question = items.questions[id].clone();
                items.questions.insert(Question { when: Some(when), ..question });
            }
            let id = AlertId::parse("storm").unwrap();
            let signposts = list(vec![ServiceId::parse("place").unwrap()]);
            let (priority, boundary) = (Priority::Now, Boundary::Service);
            items.alerts.insert(Alert {
                id,
                priority,
                boundary,
                red_flag: false,
                when: alert,
                signposts,
                basis: basis(),
            });
            (Content::try_from(items).unwrap(), situation(answers))
        },
    )
}

/// Who is asked about the wind, the colour, the count and the day: each after those before it.
fn gates() -> impl Strategy<Value = Vec<(&'static str, Condition)>> {
    let yes = |id: &'static str| any::<bool>().prop_map(move |yes| test(id, Predicate::Is(yes)));
    let both = (yes("rain"), yes("wind")).prop_map(|(rain, wind)| Condition::All(list(vec![rain, wind])));
    let wind = prop::option::of(yes("rain").prop_map(|when| ("wind", when)));
    let colour = prop::option::of(yes("wind").prop_map(|when| ("colour", when)));
    let count = prop::option::of(both.prop_map(|when| ("count", when)));
    let day = prop::option::of(yes("rain").prop_map(|when| ("day", when)));
    (wind, colour, count, day).prop_map(|gates| [gates.0, gates.1, gates.2, gates.3].into_iter().flatten().collect())
}

/// Every way in which the facts not asked yet may turn out or stay open; what was asked stays as it is.
fn completions(situation: &Situation) -> Vec<Told> {
    FACTS.iter().fold(vec![told(&situation.answers)], |done, id| {
        if situation.answers.contains_key(*id) {
            return done;
        }
        let with = |so_far: &Told| {
            let mut each = vec![so_far.clone()];
            for value in values(id) {
                let mut more = so_far.clone();
                more.insert(fact(id), value);
                each.push(more);
            }
            each
        };
        done.iter().flat_map(with).collect()
    })
}

/// Whether the answer to this fact changes a result, with what else may be told.
fn matters(content: &Content, completions: &[Told], id: &str) -> bool {
    let results = |told: &Told| Reference::new(content, TODAY, told).results();
    let without: BTreeMap<&Told, _> =
        completions.iter().filter(|told| !told.contains_key(id)).map(|told| (told, results(told))).collect();
    completions.iter().filter(|told| told.contains_key(id)).any(|told| {
        let mut others = told.clone();
        others.remove(id);
        without[&others] != results(told)
    })
}

/// Whether today bears on a scheme: what opens later makes its result more than a truth.
fn opens_later(content: &Content) -> bool {
    let mut found = false;
    for criterion in content.schemes.values().flat_map(|scheme| &scheme.criteria) {
        criterion.when.visit(&mut |part| found |= matches!(part, Condition::TodayFrom(_)));
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    /// Every question asked could matter, and none that could is left out.
    #[test]
    fn law_2_what_can_still_matter_is_asked_and_nothing_else((content, situation) in world_and_people()) {
        let plan = evaluate(&content, &situation);
        let completions = completions(&situation);
        for id in FACTS.iter().filter(|id| !situation.answers.contains_key(**id)) {
            let (found, expected) = (plan.unknown.contains(&of_case(id)), matters(&content, &completions, id));
            prop_assert!(found || !expected, "{} could matter and is not asked", id);
            if !opens_later(&content) {
                prop_assert!(expected || !found, "{} is asked and cannot matter", id);
            }
        }
    }

    /// The engine's truths are those of the tables, applied part by part.
    #[test]
    fn truths_are_those_of_the_reference((content, situation) in world_and_people()) {
        let plan = evaluate(&content, &situation);
        let values = told(&situation.answers);
        let reference = Reference::new(&content, TODAY, &values);
        let scheme = content.schemes.values().next().unwrap();
        for (criterion, result) in scheme.criteria.iter().zip(&plan.schemes[0].criteria) {
            prop_assert_eq!(result.truth, reference.truth(&criterion.when));
        }
        let right = content.rights.values().next().unwrap();
        prop_assert_eq!(plan.rights[0].answer, reference.right(right).ok());
        prop_assert_eq!(plan.rights[0].uncovered, reference.right(right) == Err(true));
        let alert = content.alerts.values().next().unwrap();
        prop_assert_eq!(!plan.alerts.is_empty(), reference.truth(&alert.when) == Truth::Met);
        for due in &plan.deadlines {
            let deadline = &content.deadlines[&due.id];
            let days = (due.date.earliest().unwrap_or(Date::MIN), due.date.latest().unwrap_or(Date::MAX));
            prop_assert_eq!(due.concerns, reference.truth(&deadline.when));
            prop_assert_eq!(Some(days), reference.due(deadline));
        }
    }

    /// The next question can matter, is for this person, and was not asked. It is one of those that are open.
    #[test]
    fn the_next_question_can_matter((content, situation) in world_and_people()) {
        let plan = evaluate(&content, &situation);
        let open = Ruleset::new(&content, TODAY).open_questions(&situation);
        let asks = |id: &str| content.questions[id].asks.iter().map(|fact| of_case(fact.as_str())).collect::<Vec<_>>();
        for QuestionOf { question, .. } in &open {
            prop_assert!(asks(question.as_str()).iter().any(|fact| plan.unknown.contains(fact)), "{} is open", question);
        }
        let next = plan.next.as_ref().map(|next| QuestionOf { question: next.question.clone(), person: next.person.clone() });
        prop_assert!(next.map_or(open.is_empty(), |next| open.contains(&next)));
        if let Some(next) = &plan.next {
            let question = &content.questions[&next.question];
            let values = told(&situation.answers);
            let reference = Reference::new(&content, TODAY, &values);
            prop_assert!(question.when.as_ref().is_none_or(|when| reference.truth(when) == Truth::Met));
            prop_assert!(!situation.answers.contains_key(next.question.as_str()));
            prop_assert!(plan.unknown.contains(&of_case(next.question.as_str())));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    /// The same where no fact stands twice, which is seen without a search.
    #[test]
    fn law_2_what_can_still_matter_is_asked_where_no_fact_stands_twice(criterion in read_once(), answers in answers()) {
        // The right rests on one fact only, so that it hides nothing of the others.
        let content = world(vec![criterion], vec![(test("rain", Predicate::Is(true)), RightAnswer::Yes)]);
        let situation = situation(answers);
        let plan = evaluate(&content, &situation);
        let completions = completions(&situation);
        for id in FACTS.iter().filter(|id| !situation.answers.contains_key(**id)) {
            let (found, expected) = (plan.unknown.contains(&of_case(id)), matters(&content, &completions, id));
            prop_assert!(found || !expected, "{} could matter and is not asked", id);
            prop_assert!(opens_later(&content) || expected || !found, "{} is asked and cannot matter", id);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// As many questions follow as was said, no fewer and no more, when each is answered exactly.
    #[test]
    fn as_many_follow_as_was_said((content, _) in world_and_people(), choice in prop::collection::vec(0..7_usize, FACTS.len())) {
        let mut now = situation(BTreeMap::new());
        let mut promised = Vec::new();
        while let Some(next) = next_question(&content, &now) {
            let id = next.question.as_str();
            let place = FACTS.iter().position(|fact| *fact == id).unwrap();
            let values = values(id);
            now.answers.insert(fact(id), Answer::Known(values[choice[place] % values.len()].clone()));
            promised.push((next.must_follow, next.may_follow));
            prop_assert!(next.must_follow <= next.about_follow);
            prop_assert!(next.may_follow.is_none_or(|most| next.about_follow <= most));
        }
        for (place, (least, most)) in promised.iter().enumerate() {
            let followed = promised.len() - place - 1;
            prop_assert!(*least <= followed, "{} of at least {}", followed, least);
            prop_assert!(followed <= most.unwrap(), "{} of at most {:?}", followed, most);
        }
    }
}

/// A date that only some are asked for is not waited for from the others.
#[test]
fn a_date_is_not_waited_for_from_whom_nobody_asks_it() {
    let rainy = || test("rain", Predicate::Is(true));
    let mut items = items(vec![rainy()], vec![(rainy(), RightAnswer::Yes)]);
    let day = items.questions["day"].clone();
    items.questions.insert(Question { when: Some(test("wind", Predicate::Is(true))), ..day });
    items.deadlines.insert(Deadline {
        id: DeadlineId::parse("due").unwrap(),
        kind: DeadlineKind::ActBy,
        boundary: Boundary::Service,
        when: rainy(),
        date: DateExpression::Fact(fact("day")),
        exceptions: vec![],
        needs: list(vec![NeedId::parse("shelter").unwrap()]),
        signposts: list(vec![ServiceId::parse("place").unwrap()]),
        basis: basis(),
    });
    let content = Content::try_from(items).unwrap();
    let unknown = |wind: Option<bool>, day: Option<Answer>| {
        let yes_no = |id, yes| (fact(id), Answer::Known(Value::YesNo(yes)));
        let answers = [yes_no("rain", true)].into_iter().chain(wind.map(|wind| yes_no("wind", wind)));
        let answers = answers.chain(day.map(|day| (fact("day"), day)));
        evaluate(&content, &situation(answers.collect())).unknown
    };
    assert_eq!(unknown(Some(true), None), [of_case("day")]);
    assert_eq!(unknown(Some(false), None), []);
    assert_eq!(unknown(None, None), [of_case("day"), of_case("wind")]);
    // A date that was told counts only once it is known that somebody asks for it.
    assert_eq!(unknown(None, Some(Answer::Known(values("day").remove(0)))), [of_case("wind")]);
}

/// Of two facts that a result rests on, the one that is likelier to settle it comes first.
#[test]
fn what_most_people_answer_chooses_the_order() {
    let both = ["rain", "wind"].map(|id| test(id, Predicate::Is(true)));
    let first = |mostly: [Option<bool>; 2]| {
        let mut items = items(both.to_vec(), vec![(test("colour", Predicate::OneOf(red())), RightAnswer::Yes)]);
        for (id, yes) in ["rain", "wind"].into_iter().zip(mostly) {
            let about = items.facts[id].clone();
            items.facts.insert(Fact { mostly: yes.map(Value::YesNo), ..about });
        }
        // The right is settled already.
        let red = Answer::Known(Value::Choice(ChoiceId::parse("red").unwrap()));
        let content = Content::try_from(items).unwrap();
        next_question(&content, &situation([(fact("colour"), red)].into())).unwrap().question.to_string()
    };
    // Nothing tells them apart but their ids; then it is more likely to rain, and there is hardly ever wind.
    assert_eq!(first([None, None]), "rain");
    assert_eq!(first([Some(true), None]), "wind");
    assert_eq!(first([Some(true), Some(false)]), "wind");
    assert_eq!(first([Some(false), Some(true)]), "rain");
}

/// Questions of which one is for those who said yes and one for those who said no are likely to be one; what most people
/// answer makes the one or the other likely.
#[test]
fn how_many_are_likely_to_follow_goes_by_who_is_asked() {
    let likely = |mostly: Option<bool>, waiting: [bool; 2]| {
        let all = ["rain", "wind"].map(|id| test(id, Predicate::Is(true)));
        let right = vec![(test("colour", Predicate::OneOf(red())), RightAnswer::Yes)];
        let mut items = items(all.to_vec(), right);
        for (id, rain) in ["wind", "colour"].into_iter().zip(waiting) {
            let question = items.questions[id].clone();
            items.questions.insert(Question { when: Some(test("rain", Predicate::Is(rain))), ..question });
        }
        let about = items.facts["rain"].clone();
        items.facts.insert(Fact { mostly: mostly.map(Value::YesNo), ..about });
        let next = next_question(&Content::try_from(items).unwrap(), &situation(BTreeMap::new())).unwrap();
        assert_eq!(next.question.as_str(), "rain");
        next.about_follow
    };
    assert_eq!(likely(None, [true, false]), 1, "one of the two, whichever");
    assert_eq!(likely(Some(true), [true, true]), 2, "it mostly rains, and then both are asked");
    assert_eq!(likely(Some(false), [true, true]), 0, "it hardly ever rains");
}

fn red() -> waymark_model::NonEmpty<ChoiceId> {
    list(vec![ChoiceId::parse("red").unwrap()])
}
