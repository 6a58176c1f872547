//! The order of places: by the reason, then by the needs that are met, then by merits, weightiest first, then by how many reasons.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a fixture that is broken must fail the test"
)]

mod support;

use std::collections::BTreeMap;

use jiff::civil::date;
use support::{TODAY, fact, items, list, situation, test};
use waymark_engine::{Merit, Plan, evaluate};
use waymark_model::{
    Access, Alert, AlertId, Answer, Area, AreaId, Boundary, ChoiceId, Content, Fact, FactId, FactKind, Items, Need,
    NeedId, Phone, PhoneKind, PhoneNumber, Picture, Predicate, Priority, Right, RightAnswer, RightId, Scheme, Scope,
    Service, ServiceId, Value,
};

/// What is changed of a place that has every merit.
type Change = fn(&mut Service);

/// The content with the places of [`town`].
fn world(changes: &[(&str, Change)]) -> Content {
    Content::try_from(town(changes)).unwrap()
}

/// Places that the one right points to, each called by a letter and changed from one that has every merit but the language.
fn town(changes: &[(&str, Change)]) -> Items {
    let mut items =
        items(vec![test("rain", Predicate::Is(true))], vec![(test("rain", Predicate::Is(true)), RightAnswer::Yes)]);
    let town = AreaId::parse("town").unwrap();
    let blank = items.services.values().next().unwrap().clone();
    let ids: Vec<ServiceId> = changes.iter().map(|(name, _)| ServiceId::parse(name).unwrap()).collect();
    for ((_, change), id) in changes.iter().zip(&ids) {
        let phone = Phone { number: PhoneNumber::parse("024 7652 7254").unwrap(), kind: PhoneKind::Call };
        let mut place = Service {
            id: id.clone(),
            area: Some(town.clone()),
            access: vec![Access::WalkIn],
            phones: vec![phone],
            review_by: TODAY,
            ..blank.clone()
        };
        change(&mut place);
        items.services.insert(place);
    }
    let mut right = items.rights.values().next().unwrap().clone();
    right.signposts = list(ids);
    let anybody = blank.id.clone();
    items.rights.insert(right);
    items.areas.insert(Area { id: town, urgent: list(vec![anybody.clone()]), fallback: list(vec![anybody]) });
    items
}

fn plan(content: &Content, language: Option<&str>) -> Plan {
    let mut told = situation(BTreeMap::from([(fact("rain"), Answer::Known(Value::YesNo(true)))]));
    told.language = language.map(ToOwned::to_owned);
    evaluate(content, &told)
}

fn order(plan: &Plan) -> Vec<&str> {
    plan.signposts.iter().map(|place| place.service.as_str()).filter(|id| id.len() == 1).collect()
}

#[test]
fn each_merit_weighs_more_than_all_below_it() {
    let content = world(&[
        ("a", |place| place.access = vec![Access::Referral]),
        ("b", |_| {}),
        ("c", |place| {
            place.languages = vec!["uk".to_owned()];
            place.area = None;
            place.phones = vec![];
            place.review_by = date(2020, 1, 1);
        }),
        ("d", |place| place.area = None),
        ("e", |place| place.phones = vec![]),
        ("f", |place| place.review_by = date(2020, 1, 1)),
    ]);
    assert_eq!(order(&plan(&content, Some("uk"))), ["c", "b", "f", "e", "d", "a"]);
    assert_eq!(order(&plan(&content, Some("ar"))), ["b", "f", "e", "d", "c", "a"], "nobody there speaks it");
    assert_eq!(order(&plan(&content, None)), ["b", "f", "e", "d", "c", "a"]);
}

#[test]
fn a_place_is_no_better_for_naming_the_language_of_the_country() {
    let content = world(&[
        ("a", |place| {
            place.languages = vec!["en".to_owned(), "uk".to_owned()];
            place.area = None;
        }),
        ("b", |_| {}),
    ]);
    assert_eq!(order(&plan(&content, Some("en"))), ["b", "a"], "it is spoken there, too");
    assert_eq!(order(&plan(&content, Some("uk"))), ["a", "b"]);
}

#[test]
fn a_place_names_the_merits_that_it_was_placed_by() {
    let content = world(&[
        ("a", |place| place.languages = vec!["en".to_owned(), "uk".to_owned()]),
        ("b", |place| {
            place.access = vec![Access::Referral];
            place.area = None;
            place.phones = vec![];
            place.review_by = date(2020, 1, 1);
        }),
        ("c", |place| place.access = vec![]),
        ("d", |place| place.access = vec![Access::Referral, Access::Phone]),
    ]);
    let plan = plan(&content, Some("uk"));
    let merits = |id: &str| &*plan.signposts.iter().find(|place| place.service.as_str() == id).unwrap().merits;
    assert_eq!(merits("a"), Merit::ALL);
    assert_eq!(merits("b"), []);
    let without_language = [Merit::SelfReferral, Merit::Near, Merit::ByPhone, Merit::Fresh];
    assert_eq!(
        merits("c"),
        [Merit::Near, Merit::ByPhone, Merit::Fresh],
        "how to get in is not known, so nothing is said"
    );
    assert_eq!(merits("d"), without_language, "one way in needs nobody else");
}

#[test]
fn of_places_with_the_same_merits_the_one_with_more_reasons_comes_first() {
    let mut items = town(&[("a", |_| {}), ("b", |_| {}), ("c", |place| place.area = None)]);
    assert_eq!(order(&plan(&items.clone().try_into().unwrap(), None)), ["a", "b", "c"], "one reason for each");
    let right = items.rights.values().next().unwrap().clone();
    let signposts = list(["b", "c"].map(|name| ServiceId::parse(name).unwrap()).to_vec());
    items.rights.insert(Right { id: RightId::parse("another").unwrap(), signposts, ..right });
    assert_eq!(
        order(&plan(&items.try_into().unwrap(), None)),
        ["b", "a", "c"],
        "a merit outweighs any number of reasons"
    );
}

#[test]
fn who_named_no_need_is_sent_first_to_where_anything_can_be_asked() {
    let mut items = town(&[("a", |_| {}), ("x", |place| place.phones = vec![]), ("y", |place| place.phones = vec![])]);
    let mut town = items.areas.values().next().unwrap().clone();
    town.fallback = list(["y", "x"].map(|name| ServiceId::parse(name).unwrap()).to_vec());
    items.areas.insert(town);
    assert_eq!(
        order(&plan(&items.clone().try_into().unwrap(), None)),
        ["y", "x", "a"],
        "however few their merits, and as the area names them"
    );

    let scheme = items.schemes.values().next().unwrap().clone();
    items.schemes.insert(Scheme { signposts: list(vec![ServiceId::parse("a").unwrap()]), ..scheme });
    assert_eq!(order(&plan(&items.try_into().unwrap(), None)), ["a", "y", "x"], "their scheme knows better");
}

#[test]
fn a_place_due_today_is_still_fresh() {
    let content = world(&[("a", |place| place.review_by = TODAY)]);
    let [on_the_day, after] = [TODAY, TODAY.tomorrow().unwrap()].map(|on| {
        let mut told = situation(BTreeMap::new());
        told.on = on;
        told.answers.insert(fact("rain"), Answer::Known(Value::YesNo(true)));
        let plan = evaluate(&content, &told);
        plan.signposts.iter().find(|place| place.service.as_str() == "a").unwrap().merits.contains(&Merit::Fresh)
    });
    assert!(on_the_day && !after);
}

#[test]
fn what_can_wait_comes_by_the_needs_that_were_named() {
    let mut items =
        items(vec![test("rain", Predicate::Is(true))], vec![(test("rain", Predicate::Is(true)), RightAnswer::Yes)]);
    let food = NeedId::parse("food").unwrap();
    let shelter = items.needs.keys().next().unwrap().clone();
    items.needs.insert(Need { id: food.clone(), order: 2, icon: Picture::Soup });
    let ids = [&food, &shelter].map(|need| ChoiceId::parse(need.as_str()).unwrap());
    let wanted = FactId::parse("wanted").unwrap();
    let kind = FactKind::Choices(list(ids.to_vec()));
    items.facts.insert(Fact::new(wanted.clone(), Scope::Case, kind));
    items.needs_fact = Some(wanted.clone());
    let blank = items.services.values().next().unwrap().clone();
    for (name, needs) in [
        ("a", vec![&shelter]),
        ("b", vec![&food]),
        ("c", vec![&shelter]),
        ("d", vec![&food, &shelter]),
        ("e", vec![&shelter]),
        ("f", vec![&shelter]),
    ] {
        let id = ServiceId::parse(name).unwrap();
        items.services.insert(Service { id, needs: list(needs.into_iter().cloned().collect()), ..blank.clone() });
    }
    let place = |name: &str| list(vec![ServiceId::parse(name).unwrap()]);
    let scheme = items.schemes.values().next().unwrap().clone();
    items.schemes.insert(Scheme { signposts: place("a"), ..scheme });
    let (id, priority, boundary) = (AlertId::parse("storm").unwrap(), Priority::Now, Boundary::Service);
    let when = test("rain", Predicate::Is(true));
    items.alerts.insert(Alert {
        id,
        priority,
        boundary,
        red_flag: false,
        when,
        signposts: place("c"),
        basis: support::basis(),
    });
    let town = AreaId::parse("town").unwrap();
    let anybody = blank.id.clone();
    items.areas.insert(Area { id: town, urgent: list(vec![anybody]), fallback: place("e") });
    let right = items.rights.values().next().unwrap().clone();
    items.rights.insert(Right { needs: list(vec![food]), signposts: place("f"), ..right });
    let content = Content::try_from(items).unwrap();
    let mut told = situation(BTreeMap::from([(fact("rain"), Answer::Known(Value::YesNo(true)))]));
    assert_eq!(order(&evaluate(&content, &told)), ["c", "a", "e", "f"], "nobody said what they need");
    let food = ChoiceId::parse("food").unwrap();
    told.answers.insert(wanted, Answer::Known(Value::Choices([food].into())));
    let plan = evaluate(&content, &told);
    assert_eq!(order(&plan), ["c", "b", "d", "a", "f", "e"], "the alert's, then those for food, then by the reason");
}
