//! The household: who is there, one of them, all answers, and whose each part of the plan is.

use waymark_model::{Answer, ChoiceId, FactId, PersonId, QuestionId, SchemeId, Value};

use waymark::route::Route;
use waymark::state::action::Action;
use waymark::state::household::person;
use waymark::state::session::Session;

use crate::world::{ARABIC, ENGLISH, screen_in};

/// What the world is told of people: who they are, how old, and a right of the young.
const RULES: [(&str, &str); 6] = [
    ("rules/facts/household.yaml", "id: household\nof: case\nkind: people\n"),
    ("rules/facts/relation.yaml", "id: relation\nof: person\nkind: choice\nvalues: [me, child, partner]\n"),
    ("rules/facts/size.yaml", "id: size\nof: person\nkind: choice\nvalues: [small, tall]\n"),
    (
        "rules/questions/who-is-here.yaml",
        "id: who-is-here\nasks: [household, held-papers]\nstage: home\nsensitivity: gentle\n",
    ),
    ("rules/questions/each.yaml", "id: each\nasks: [relation, size]\nstage: home\nsensitivity: gentle\n"),
    (
        "rules/rights/to-learn.yaml",
        "id: to-learn\nof: person\nfor: { all: [{ not: { fact: relation, is: me } }, { fact: size, is: small }] }\n\
         boundary: information\ngroup: school\nneeds: [a-lawyer]\ncases:\n  - id: here\n    \
         when: { fact: is-inside, is: yes }\n    answer: yes\n    \
         basis: { evidence: [DEMO-01], sources: [official-page], confidence: high }\n\
         signposts: [advice-desk]\nreview-by: 2027-05-31\n",
    ),
];

/// The words for them.
const WORDS: [(&str, &str); 6] = [
    ("facts/household.ftl", "name = Who is here\n"),
    ("facts/relation.ftl", "name = Who it is\nvalue-me = You\nvalue-child = Child\nvalue-partner = Partner\n"),
    ("facts/size.ftl", "name = Size\nvalue-small = Small\nvalue-tall = Tall\n"),
    ("questions/who-is-here.ftl", "title = Who is here?\nhint = No names.\nwhy = Each of you has rights.\n"),
    ("questions/each.ftl", "title = Who is it?\nwhy = Some rights are for the small.\n"),
    ("rights/to-learn.ftl", "title = School\ncase-here = It is open.\n"),
];

fn more() -> Vec<(String, &'static str)> {
    let words =
        ["en", "uk"].into_iter().flat_map(|tag| WORDS.map(|(path, text)| (format!("locales/{tag}/{path}"), text)));
    RULES.map(|(path, text)| (path.to_owned(), text)).into_iter().chain(words).collect()
}

async fn screen(language: &str, route: Route, session: Session) -> String {
    let more = more();
    let more: Vec<(&str, &str)> = more.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    screen_in(&more, language, route, session).await
}

fn answer(fact: &str, value: &str) -> (FactId, Answer) {
    (FactId::parse(fact).unwrap(), Answer::Known(Value::Choice(ChoiceId::parse(value).unwrap())))
}

/// A tall person with two small children and one of whom the size is not told.
fn family() -> Session {
    let inside = (FactId::parse("is-inside").unwrap(), Answer::Known(Value::YesNo(true)));
    let child = |place, size| {
        let told = [answer("relation", "child")].into_iter().chain(size);
        Action::TellOf(person(place).unwrap(), told.collect())
    };
    let told = [
        Action::Tell(vec![inside, answer("came-by", "plane")]),
        Action::TellOf(PersonId::me(), vec![answer("size", "tall")]),
        child(1, Some(answer("size", "small"))),
        child(2, Some(answer("size", "small"))),
        child(3, None),
    ];
    told.into_iter().fold(Session::default(), Session::after)
}

fn question() -> QuestionId {
    QuestionId::parse("who-is-here").unwrap()
}

fn about(person: PersonId) -> Route {
    Route::AskOf { question: question(), person }
}

macro_rules! screens {
    ($($name:ident: $language:expr, $route:expr, $session:expr;)+) => {$(
        #[tokio::test]
        async fn $name() {
            insta::assert_snapshot!(stringify!($name), screen($language, $route, $session).await);
        }
    )+};
}

screens! {
    nobody_told: ENGLISH, Route::Ask { question: question() }, Session::default();
    a_family: ENGLISH, Route::Ask { question: question() }, family();
    a_family_from_right_to_left: ARABIC, Route::Ask { question: question() }, family();
    somebody_to_add: ENGLISH, about(person(1).unwrap()), Session::default();
    a_child_to_change: ENGLISH, about(person(2).unwrap()), family();
    the_one_who_asks: ENGLISH, about(PersonId::me()), Session::default();
    check_answers_of_a_family: ENGLISH, Route::Check, family();
    plan_of_a_family: ENGLISH, Route::Plan, family();
    sheet_of_a_family_in_arabic: ARABIC, Route::Take, family();
}

/// One of those who are there is put a question of their own, and the heading says who.
#[tokio::test]
async fn a_question_about_one_of_them_names_them() {
    let each = Route::AskOf { question: QuestionId::parse("each").unwrap(), person: person(3).unwrap() };
    let screen = screen(ENGLISH, each, family()).await;
    let heading = screen.split("<h1").nth(1).unwrap().split("</h1>").next().unwrap();
    for part in ["Child", "3", "Who is it?"] {
        assert!(heading.contains(part), "{heading}");
    }
}

/// An address that names somebody who is not there, or asks of nobody, is no page; nor is one person more than there is room for.
#[tokio::test]
async fn an_address_of_nobody_is_no_page() {
    let each = || QuestionId::parse("each").unwrap();
    let full = (1..20).filter_map(person).map(|person| Action::TellOf(person, vec![answer("relation", "child")]));
    let full = full.fold(Session::default(), Session::after);
    let cases = [
        (Route::AskOf { question: each(), person: person(1).unwrap() }, Session::default()),
        (Route::Ask { question: each() }, family()),
        (Route::AskOf { question: QuestionId::parse("how-you-came").unwrap(), person: PersonId::me() }, family()),
        (about(person(7).unwrap()), family()),
        (about(person(20).unwrap()), full.clone()),
    ];
    for (route, session) in cases {
        let path = route.path();
        assert!(screen(ENGLISH, route, session).await.contains("We cannot find this page"), "{path}");
    }
    let list = screen(ENGLISH, Route::Ask { question: question() }, full).await;
    assert!(list.contains("room for") && !list.contains("Add a person"), "it is full, and says so");
}

/// A scheme that is open to whom the small belong, and its words.
const FOR_THE_SMALL: [(&str, &str); 3] = [
    (
        "rules/schemes/for-the-small.yaml",
        "id: for-the-small\nprovider: visa-office\nboundary: status\nneeds: [a-lawyer]\ncriteria:\n  - id: small\n    \
         when: { any-person: { fact: size, is: small } }\n    \
         basis: { evidence: [DEMO-01], sources: [official-page], confidence: high }\n\
         gives:\n  - { id: room, basis: { evidence: [DEMO-01], sources: [official-page], confidence: high } }\n\
         steps: [ask-desk]\nsignposts: [advice-desk]\n\
         basis: { evidence: [DEMO-01], sources: [official-page], confidence: high }\nreview-by: 2027-02-28\n",
    ),
    ("locales/en/schemes/for-the-small.ftl", FOR_THE_SMALL_IN_WORDS),
    ("locales/uk/schemes/for-the-small.ftl", FOR_THE_SMALL_IN_WORDS),
];

const FOR_THE_SMALL_IN_WORDS: &str = "title = For the small\nsummary = Room for the small.\ncriterion-small = Somebody is small.\n\
     gives-room = Room.\nstep-ask-desk = Ask the advice desk.\n";

/// Where a scheme hangs on what nobody told of one person, its page leads to the question about them and about nobody else.
#[tokio::test]
async fn what_would_change_a_scheme_is_asked_of_the_person_whose_answer_is_missing() {
    let child = |place, size: &[(FactId, Answer)]| {
        let told = [answer("relation", "child")].into_iter().chain(size.iter().cloned());
        Action::TellOf(person(place).unwrap(), told.collect())
    };
    let told = [
        Action::TellOf(PersonId::me(), vec![answer("size", "tall")]),
        child(1, &[answer("size", "tall")]),
        child(2, &[]),
    ];
    let session = told.into_iter().fold(Session::default(), Session::after);
    let more = more();
    let more = more.iter().map(|(path, text)| (path.as_str(), *text)).chain(FOR_THE_SMALL).collect::<Vec<_>>();
    let scheme = Route::Scheme { scheme: SchemeId::parse("for-the-small").unwrap() };
    let screen = screen_in(&more, ENGLISH, scheme, session).await;
    let leads_to = |place| {
        let route = Route::AskOf { question: QuestionId::parse("each").unwrap(), person: person(place).unwrap() };
        screen.contains(&format!("href=\"{}\"", route.path()))
    };
    assert!(leads_to(2), "{screen}");
    assert!(!leads_to(1), "{screen}");
}
