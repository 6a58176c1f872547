//! Law 5: people in a household differ. Held against the slow engine, which looks at every person in turn.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a broken fixture must fail the test")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use support::household::{self, PERSONAL, household, person, with_people, world};
use support::reference::{Reference, Results, Told, told};
use support::{TODAY, answers, fact, list, of_case, situation, test};
use waymark_engine::{Part, Ruleset, WhyUnknown, evaluate, next_question};
use waymark_model::{
    Answer, Condition, Content, FactOf, PersonId, Predicate, Quantity, RightAnswer, Situation, Truth, Value,
};

/// What is told of each person with a value.
fn people(situation: &Situation) -> Vec<Told> {
    situation.people.values().map(told).collect()
}

/// Truths of the scheme's criteria and answers of the right, as the engine finds them.
fn found(content: &Content, situation: &Situation) -> (Vec<Truth>, Vec<Option<RightAnswer>>) {
    let plan = evaluate(content, situation);
    let truths = plan.schemes[0].criteria.iter().map(|criterion| criterion.truth);
    (truths.collect(), plan.rights.iter().map(|right| right.answer).collect())
}

/// The same household with its people called otherwise.
fn renamed(situation: &Situation, names: &[usize]) -> Situation {
    let people = situation.people.values().zip(names).map(|(told, name)| (person(*name), told.clone()));
    Situation { people: people.collect(), ..situation.clone() }
}

/// Every way to tell what was not asked of the people who are there, and of the case, or to leave it open.
fn completions(situation: &Situation) -> Vec<Situation> {
    let mut all = vec![situation.clone()];
    let of_people = situation.people.keys().flat_map(|person| PERSONAL.map(|id| (Some(person.clone()), id)));
    for (person, id) in of_people.chain([(None, "rain")]) {
        let of = FactOf { person: person.clone(), fact: fact(id) };
        if situation.answer(&of).is_some() {
            continue;
        }
        let with = |so_far: &Situation| {
            let more = household::values(id).into_iter().map(|value| {
                let mut more = so_far.clone();
                let answers = person.as_ref().map_or(Some(&mut more.answers), |person| more.people.get_mut(person));
                answers.unwrap().insert(fact(id), Answer::Known(value));
                more
            });
            std::iter::once(so_far.clone()).chain(more).collect::<Vec<_>>()
        };
        all = all.iter().flat_map(with).collect();
    }
    all
}

/// What the slow engine finds of everything.
fn results(content: &Content, situation: &Situation) -> Results {
    let (values, people) = (told(&situation.answers), people(situation));
    Reference { people: &people, ..Reference::new(content, TODAY, &values) }.results()
}

/// The situation without what was said of one fact.
fn without(situation: &Situation, of: &FactOf) -> Situation {
    let mut less = situation.clone();
    match &of.person {
        None => less.answers.remove(&of.fact),
        Some(person) => less.people.get_mut(person).and_then(|told| told.remove(&of.fact)),
    };
    less
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any, all and count come out as they do when each person is looked at in turn, and a right of a person once for each.
    #[test]
    fn law_5_people_of_a_household_differ(content in world(), told_of in household(0..=3), case in answers()) {
        let situation = with_people(situation(case), &told_of);
        let (values, people) = (told(&situation.answers), people(&situation));
        let reference = Reference { people: &people, ..Reference::new(&content, TODAY, &values) };
        let scheme = content.schemes.values().next().unwrap();
        let right = content.rights.values().next().unwrap();
        let (truths, answers) = found(&content, &situation);
        let expected: Vec<Truth> = scheme.criteria.iter().map(|criterion| reference.truth(&criterion.when)).collect();
        prop_assert_eq!(truths, expected);
        prop_assert_eq!(answers, reference.rights(right).into_iter().map(Result::ok).collect::<Vec<_>>());
    }

    /// Law 5: the order of people changes no result.
    #[test]
    fn law_5_the_order_of_people_changes_no_result(
        content in world(), told_of in household(3..=3), case in answers(), names in Just(vec![0, 1, 2]).prop_shuffle(),
    ) {
        let situation = with_people(situation(case), &told_of);
        let other = renamed(&situation, &names);
        let ((truths, _), (other_truths, _)) = (found(&content, &situation), found(&content, &other));
        prop_assert_eq!(truths, other_truths);
        let (plan, other_plan) = (evaluate(&content, &situation), evaluate(&content, &other));
        for right in &plan.rights {
            let place = situation.people.keys().position(|id| Some(id) == right.person.as_ref()).unwrap();
            let same = other_plan.rights.iter().find(|other| other.person.as_ref() == Some(&person(names[place])));
            prop_assert_eq!(right.answer, same.unwrap().answer);
        }
        let question = |next: Option<waymark_engine::Next>| next.map(|next| next.question);
        prop_assert_eq!(question(plan.next), question(other_plan.next));
    }

    /// Laws 1 and 2: to tell more, who there is included, never turns what is settled around.
    #[test]
    fn who_there_is_takes_nothing_back(content in world(), told_of in household(1..=3), case in answers()) {
        let before = situation(case);
        let after = with_people(before.clone(), &told_of);
        let ((before, _), (after, _)) = (found(&content, &before), found(&content, &after));
        for (before, after) in before.into_iter().zip(after) {
            prop_assert!(before == Truth::Unknown || before == after);
        }
    }

    /// Law 6: an explanation of people has a part for each, and its truth is that of the whole.
    #[test]
    fn an_explanation_shows_each_person(content in world(), told_of in household(0..=3), case in answers()) {
        let situation = with_people(situation(case), &told_of);
        let rules = Ruleset::new(&content, TODAY);
        for criterion in &content.schemes.values().next().unwrap().criteria {
            let Condition::People(_, part) = &criterion.when else { continue };
            let explained = rules.explain(&situation, &criterion.when);
            prop_assert_eq!(vec![vec![explained.truth]], rules.truths(&situation, [(waymark_model::Scope::Case, &criterion.when)]));
            match explained.part {
                Part::People { each, .. } => {
                    let of_each = rules.truths(&situation, [(waymark_model::Scope::Person, &**part)]);
                    prop_assert_eq!(each.iter().map(|(_, part)| part.truth).collect::<Vec<_>>(), of_each[0].clone());
                    prop_assert_eq!(each.iter().map(|(person, _)| person).collect::<Vec<_>>(), situation.people.keys().collect::<Vec<_>>());
                }
                Part::Test { ref facts, .. } => {
                    prop_assert!(situation.people.is_empty());
                    prop_assert_eq!(facts, &[(of_case("household"), Some(WhyUnknown::NotAsked))]);
                }
                other => panic!("{other:?}"),
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    /// Law 2: of the people who are there, exactly what can matter is asked.
    #[test]
    fn of_people_is_asked_what_can_matter(content in world(), told_of in household(1..=2)) {
        let situation = with_people(situation(BTreeMap::new()), &told_of);
        let plan = evaluate(&content, &situation);
        let all = completions(&situation);
        let found: BTreeMap<String, _> = all.iter().map(|each| (format!("{each:?}"), results(&content, each))).collect();
        for person in situation.people.keys() {
            for id in PERSONAL {
                let of = FactOf { person: Some(person.clone()), fact: fact(id) };
                if situation.answer(&of).is_some() {
                    continue;
                }
                let matters = all.iter().filter(|each| each.answer(&of).is_some()).any(|each| {
                    found[&format!("{each:?}")] != found[&format!("{:?}", without(each, &of))]
                });
                prop_assert_eq!(plan.unknown.contains(&of), matters, "{}", of);
            }
        }
    }

    /// Law 2: who there is, is asked if any household changes a result.
    #[test]
    fn who_there_is_is_asked_when_it_can_matter(content in world(), told_of in household(1..=2), rain in any::<Option<bool>>()) {
        let answers = rain.map(|rain| (fact("rain"), Answer::Known(Value::YesNo(rain))));
        let alone = situation(answers.into_iter().collect());
        let plan = evaluate(&content, &alone);
        let changes = completions(&with_people(alone.clone(), &told_of)).into_iter().any(|each| {
            let before = Situation { people: BTreeMap::new(), ..each.clone() };
            let (of_before, of_each) = (results(&content, &before), results(&content, &each));
            of_before.truths != of_each.truths || of_each.rights.iter().any(|right| *right != of_before.rights[0])
        });
        prop_assert!(plan.unknown.contains(&of_case("household")) || !changes);
    }

    /// Asking until nothing is left ends, asks nothing twice, and takes as many questions as was said.
    #[test]
    fn a_journey_through_a_household_keeps_what_was_promised(content in world(), told_of in household(1..=3), rain: bool) {
        let mut now = situation(BTreeMap::new());
        let mut promised: Vec<(usize, Option<usize>)> = Vec::new();
        let mut asked: BTreeSet<(String, Option<PersonId>)> = BTreeSet::new();
        while let Some(next) = next_question(&content, &now) {
            let key = (next.question.to_string(), next.person.clone());
            prop_assert!(asked.insert(key), "{} was asked twice of {:?}", next.question, next.person);
            promised.push((next.must_follow, next.may_follow));
            prop_assert!(next.must_follow <= next.about_follow);
            prop_assert!(next.may_follow.is_none_or(|most| next.about_follow <= most));
            match (&next.person, next.question.as_str()) {
                (None, "household") => {
                    now = with_people(now, &told_of.iter().map(|_| BTreeMap::new()).collect::<Vec<_>>());
                }
                (None, id) => {
                    now.answers.insert(fact(id), Answer::Known(household::value_or_first(id, rain)));
                }
                (Some(of), id) => {
                    let value = household::value_or_first(id, rain);
                    now.people.get_mut(of).unwrap().insert(fact(id), Answer::Known(value));
                }
            }
        }
        for (place, (least, most)) in promised.iter().enumerate() {
            let followed = promised.len() - place - 1;
            prop_assert!(*least <= followed, "{} of at least {}", followed, least);
            prop_assert!(most.is_none_or(|most| followed <= most), "{} of at most {:?}", followed, most);
        }
    }
}

/// Nobody is asked about people before somebody said who there is; then each of them is.
#[test]
fn questions_about_people_are_put_for_each() {
    let tall = || test("tall", Predicate::Is(true));
    let any_tall = Condition::People(Quantity::Any, Box::new(tall()));
    let content = household::content(vec![any_tall], vec![(tall(), RightAnswer::Yes)]);
    let next = |situation: &Situation| {
        let next = next_question(&content, situation);
        next.map(|next| (next.question.to_string(), next.person, next.must_follow, next.may_follow))
    };
    let alone = situation(BTreeMap::new());
    let first = next(&alone).unwrap();
    assert_eq!((first.0.as_str(), first.1, first.3), ("household", None, None));
    let two = with_people(alone.clone(), &[BTreeMap::new(), BTreeMap::new()]);
    assert_eq!(next(&two), Some(("tall".to_owned(), Some(person(0)), 1, Some(1))));
    let yes = || BTreeMap::from([(fact("tall"), Answer::Known(Value::YesNo(true)))]);
    let one_known = with_people(alone.clone(), &[yes(), BTreeMap::new()]);
    // That somebody is tall is known now, and whether the other has the right is not.
    assert_eq!(next(&one_known), Some(("tall".to_owned(), Some(person(1)), 0, Some(0))));
    assert_eq!(next(&with_people(alone.clone(), &[yes(), yes()])), None);
    // Who would rather not say who there is, is asked no more.
    let mut refused = alone;
    refused.answers.insert(fact("household"), Answer::PreferNotToSay);
    assert_eq!(next(&refused), None);
    assert_eq!(evaluate(&content, &refused).unknown, [of_case("household")]);
}

/// A right that is for some is told of them, of those who may be among them, and of somebody while nobody told who there is.
#[test]
fn a_right_for_some_is_told_of_them_alone() {
    let everyone = || test("rain", Predicate::Is(true));
    let mut items = household::items(vec![everyone()], vec![(everyone(), RightAnswer::Yes)]);
    let right = items.rights["right"].clone();
    items.rights.insert(waymark_model::Right { whom: Some(test("tall", Predicate::Is(true))), ..right });
    let content = Content::try_from(items).unwrap();
    let rain = BTreeMap::from([(fact("rain"), Answer::Known(Value::YesNo(true)))]);
    let nobody = situation(rain);
    let told = |situation: &Situation| {
        let rights = evaluate(&content, situation).rights.into_iter();
        rights.map(|right| (right.person, right.answer)).collect::<Vec<_>>()
    };
    assert_eq!(told(&nobody), [(None, Some(RightAnswer::Yes))]);
    let tall = |is: bool| BTreeMap::from([(fact("tall"), Answer::Known(Value::YesNo(is)))]);
    let three = with_people(nobody, &[tall(true), tall(false), BTreeMap::new()]);
    assert_eq!(told(&three), [0, 2].map(|place| (Some(person(place)), Some(RightAnswer::Yes))));
    // Whose it is, is a result: the third is asked.
    assert_eq!(next_question(&content, &three).map(|next| next.person), Some(Some(person(2))));
    let two = Situation { people: three.people.clone().into_iter().take(2).collect(), ..three };
    assert_eq!(next_question(&content, &two), None);
}

/// An answer of one person counts only where that person is asked for it.
#[test]
fn an_answer_counts_for_whom_it_is_asked() {
    let mut items = household::items(
        vec![Condition::People(Quantity::All, Box::new(test("tall", Predicate::Is(true))))],
        vec![(test("tall", Predicate::Is(true)), RightAnswer::Yes)],
    );
    let tall = items.questions["tall"].clone();
    let grown = Condition::All(list(vec![household::at_least_three()]));
    items.questions.insert(waymark_model::Question { when: Some(grown), ..tall });
    let content = Content::try_from(items).unwrap();
    let told = |size: i64| {
        let size = Value::Whole(waymark_model::NumberRange::exactly(size));
        BTreeMap::from([(fact("tall"), Answer::Known(Value::YesNo(true))), (fact("size"), Answer::Known(size))])
    };
    let plan = evaluate(&content, &with_people(situation(BTreeMap::new()), &[told(4), told(0)]));
    assert_eq!(plan.rights.iter().map(|right| right.answer).collect::<Vec<_>>(), [Some(RightAnswer::Yes), None]);
    assert_eq!(plan.stale, [FactOf { person: Some(person(1)), fact: fact("tall") }]);
    assert_eq!(plan.schemes[0].criteria[0].truth, Truth::Unknown);
}
