//! What the base tree compiles to.

use waymark_model::{
    Answer, ChoiceId, Condition, Content, DateExpression, DateRange, Derivation, Direction, ExpectedDate, FactId,
    FactKind, Hours, NonEmpty, NumberRange, Order, OutcomeKind, ParameterId, Part, Plural, Predicate, Reference,
    Review, Test, Truth, Value, ValueOn, pack,
};

use crate::support::{base, changed, check};
use waymark_compiler::{Format, render};

fn content() -> Content {
    check(&base()).content.unwrap()
}

fn choices(ids: &[&str]) -> Vec<ChoiceId> {
    ids.iter().map(|id| ChoiceId::parse(id).unwrap()).collect()
}

#[test]
fn needs_and_areas_become_the_values_of_their_facts() {
    let content = content();
    // By `order`, not by name: `a-roof` has order 20, `a-lawyer` 10.
    assert_eq!(content.facts["wants-help-with"].kind.choices(), choices(&["a-lawyer", "a-roof"]));
    assert_eq!(content.facts["wants-help-with"].kind.name(), "choices");
    assert_eq!(content.facts["lives-in"].kind.choices(), choices(&["coventry", "elsewhere"]));
    assert_eq!(content.needs_fact.as_ref().unwrap().as_str(), "wants-help-with");
    assert_eq!(content.facts["child-count"].kind, FactKind::Whole { min: Some(0), max: Some(20) });
}

#[test]
fn what_stands_in_an_areas_folder_gets_that_area() {
    let content = content();
    let area = |service: &str| content.services[service].area.as_ref().map(ToString::to_string);
    assert_eq!(area("advice-desk").as_deref(), Some("coventry"));
    assert_eq!(area("emergency-line"), None);
    assert_eq!(content.providers["legal-aiders"].area.as_ref().unwrap().as_str(), "coventry");
    assert_eq!(content.providers["visa-office"].area, None);
}

#[test]
fn tests_fit_the_kinds_of_their_facts() {
    let content = content();
    let Condition::Test(test) = &content.deadlines["window-opens"].when else { panic!("a test") };
    assert_eq!(test.predicate, Predicate::Is(true));
    let Some(Condition::Any(parts)) = &content.services["advice-desk"].serves else { panic!("any") };
    let predicates: Vec<&Predicate> = parts
        .iter()
        .map(|part| match part {
            Condition::Test(test) => &test.predicate,
            other => panic!("{other:?}"),
        })
        .collect();
    assert!(matches!(predicates[0], Predicate::OneOf(ids) if ids.as_slice() == choices(&["coventry"])));
    assert!(matches!(predicates[1], Predicate::Includes(id) if id.as_str() == "a-lawyer"));
    let Condition::Test(test) = &content.alerts["time-is-up"].when else { panic!("a test") };
    assert!(matches!(&test.predicate, Predicate::Compare(Order::Before, limit) if limit.as_str() == "first-day"));
    let money = content.rights["to-work"].cases.iter().nth(1).unwrap();
    let Condition::Test(test) = &money.when else { panic!("a test") };
    assert!(matches!(&test.predicate, Predicate::Compare(Order::AtMost, _)));
}

#[test]
fn dates_are_moved_and_compared() {
    let content = content();
    let DateExpression::Moved { offset, .. } = &content.deadlines["window-opens"].date else { panic!("moved") };
    assert_eq!((offset.direction, offset.value_on), (Direction::Minus, ValueOn::Anchor));
    let in_time = content.schemes["stay-longer"].criteria.iter().nth(1).unwrap();
    let Condition::All(parts) = &in_time.when else { panic!("all") };
    let Condition::TodayFrom(DateExpression::Moved { offset, .. }) = &parts.as_slice()[0] else { panic!("today-from") };
    assert_eq!(offset.value_on, ValueOn::Today);
    let Condition::TodayUntil(DateExpression::LaterOf(dates)) = &parts.as_slice()[1] else { panic!("today-until") };
    assert_eq!(dates.as_slice().len(), 2);
}

#[test]
fn values_of_a_parameter_hold_from_day_to_day() {
    let content = content();
    let on = |day: &str| {
        let day = DateRange::parse(day).unwrap().exact().unwrap();
        content.parameters["window-length"].on(day).map(|value| value.amount)
    };
    assert_eq!(on("2025-12-31"), Some(waymark_model::Amount::Number(14)));
    assert_eq!(on("2026-01-01"), Some(waymark_model::Amount::Number(28)));
}

#[test]
fn a_service_keeps_all_that_is_known_of_it() {
    let content = content();
    let desk = &content.services["advice-desk"];
    assert!(desk.adviser);
    assert_eq!(desk.phones[0].number.as_str(), "024 7652 7254");
    let Hours::At(openings) = &desk.hours else { panic!("hours") };
    let opening = &openings.as_slice()[0];
    assert_eq!(
        (opening.days.as_slice().len(), opening.from.to_string(), opening.to.to_string()),
        (2, "10:00".into(), "14:00".into())
    );
    assert_eq!(desk.address.as_ref().unwrap().postcode.as_deref(), Some("CV1 1HN"));
    assert_eq!(content.services["emergency-line"].hours, Hours::Always);
}

#[test]
fn scenarios_read_answers_by_the_kind_of_each_fact() {
    let scenarios = check(&base()).scenarios;
    let find = |id: &str| scenarios.iter().find(|scenario| scenario.id.as_str() == id).unwrap();
    let scenario = find("in-the-window");
    let answer = |fact: &str| scenario.situation.answers[fact].clone();
    assert_eq!(answer("is-inside"), Answer::Known(Value::YesNo(true)));
    assert_eq!(answer("child-count"), Answer::Known(Value::Whole(NumberRange::exactly(1))));
    assert_eq!(answer("spare-money"), Answer::Known(Value::Money(NumberRange::exactly(1000))));
    assert_eq!(
        answer("held-papers"),
        Answer::Known(Value::Choices(choices(&["passport", "visa-card"]).into_iter().collect()))
    );
    assert_eq!(answer("allowed-until"), Answer::Known(Value::Date(DateRange::parse("2026-12-02").unwrap())));
    assert_eq!(find("came-by-boat").situation.answers["held-papers"], Answer::DontKnow);
    let expect = &scenario.expect;
    assert_eq!(expect.schemes["stay-longer"], OutcomeKind::Matches);
    assert!(expect.criteria.values().all(|truth| *truth == Truth::Met));
    assert_eq!(
        expect.deadlines["window-opens"],
        ExpectedDate::On(DateRange::parse("2026-11-04").unwrap().exact().unwrap())
    );
    assert_eq!(expect.next_question, Some(None));
    assert_eq!(find("says-nothing").expect.deadlines["window-opens"], ExpectedDate::Absent);
    assert_eq!(find("says-nothing").expect.next_question, None);
    assert_eq!(find("came-by-boat").expect.next_question.as_ref().unwrap().as_ref().unwrap().as_str(), "your-papers");
}

#[test]
fn words_are_keyed_by_folder_name_and_message() {
    let words = check(&base()).words;
    let tags: Vec<&str> = words.iter().map(|words| words.locale.tag.as_str()).collect();
    assert_eq!(tags, ["en", "uk"]);
    assert_eq!(words[0].locale.review, Review::Checked { by: "an English teacher".to_owned() });
    let keys = |index: usize| words[index].messages.keys().cloned().collect::<Vec<String>>();
    assert_eq!(keys(0), keys(1));
    let pattern = words[1].pattern("app/days-left").unwrap();
    let [Part::Plural { variable, exact, forms, other }] = pattern.0.as_slice() else { panic!("{pattern:?}") };
    assert_eq!(variable, "days");
    assert_eq!(exact[0].0, 0);
    assert_eq!(forms.iter().map(|(plural, _)| *plural).collect::<Vec<_>>(), [Plural::One, Plural::Few]);
    assert_eq!(other.variables(), ["days"]);
    let summary = words[0].pattern("schemes/stay-longer/criterion-in-time").unwrap();
    assert_eq!(summary.variables(), ["window-length"]);
}

#[test]
fn content_and_words_can_be_packed() {
    let compiled = check(&base());
    let content = compiled.content.unwrap();
    assert_eq!(pack::read_content(&pack::write_content(&content).unwrap()).as_ref(), Ok(&content));
    let (core, details) = content.clone().split();
    let core = pack::read_content(&pack::write_content(&core).unwrap()).unwrap();
    let details = pack::read_details(&pack::write_details(&details).unwrap()).unwrap();
    assert_eq!(core.joined(details), Ok(content));
    for words in compiled.words {
        assert_eq!(pack::read_words(&pack::write_words(&words).unwrap()), Ok(words));
    }
}

#[test]
fn a_named_condition_is_written_into_the_rules_that_name_it() {
    let scheme = String::from_utf8(base()["rules/schemes/stay-longer.yaml"].clone()).unwrap();
    let scheme = scheme
        .replace("{ not: { fact: child-count, at-least: family-size } }", "{ not: { condition: big-family } }")
        .replace(
            "{ fact: came-by, one-of: [plane, train] }",
            "{ fact: allowed-until, within: window-length, of: today }",
        );
    let mut tree = changed(
        "-- rules/facts/years-old.yaml --\nid: years-old\nof: case\nkind: whole-number\n\
         derive: { age-from: allowed-until }\n\
         -- rules/conditions/big-family.yaml --\nid: big-family\n\
         when: { all: [{ fact: child-count, at-least: family-size }, { fact: years-old, at-least: family-size }] }\n\
         -- locales/en/facts/years-old.ftl --\nname = Years\n\
         -- locales/uk/facts/years-old.ftl --\nname = Роки\n",
    );
    tree.insert("rules/schemes/stay-longer.yaml".to_owned(), scheme.into_bytes());
    let compiled = check(&tree);
    assert!(compiled.diagnostics.is_empty(), "{}", render(&compiled.diagnostics, &tree, Format::Short));
    let content = compiled.content.unwrap();
    let when = |id: &str| {
        let mut criteria = content.schemes["stay-longer"].criteria.iter();
        criteria.find(|criterion| criterion.id.as_str() == id).unwrap().when.clone()
    };
    let at_least = |fact: &str| {
        let predicate = Predicate::Compare(Order::AtLeast, ParameterId::parse("family-size").unwrap());
        Condition::Test(Test { fact: FactId::parse(fact).unwrap(), predicate })
    };
    let both = NonEmpty::new(vec![at_least("child-count"), at_least("years-old")]).unwrap();
    assert_eq!(when("small-family"), Condition::Not(Box::new(Condition::All(both))));
    let day = FactId::parse("allowed-until").unwrap();
    assert_eq!(content.facts["years-old"].derived, Some(Derivation::Age(day.clone())));
    let by = ParameterId::parse("window-length").unwrap();
    let near = Test { fact: day, predicate: Predicate::Within { by, of: Reference::Today } };
    assert_eq!(when("came-safely"), Condition::Test(near));
}
