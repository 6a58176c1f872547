//! Every screen as markup, drawn natively from a small made-up world.
//!
//! The world is the compiler's own test tree, spoken with the page's real words: a changed sentence of the page shows
//! here, a changed rule of Coventry does not.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a screen that cannot be drawn must fail the test")]

mod household;
mod take;
mod world;

use waymark_model::{Answer, DateRange, FactId, QuestionId, RightId, SchemeId, ServiceId, Value};

use waymark::route::Route;
use waymark::state::action::Action;
use waymark::state::details::Details;
use waymark::state::filter::{Filter, Quality};
use waymark::state::session::Session;
use world::{ARABIC, ENGLISH, screen, screen_with};

fn told() -> Session {
    let answers = [
        ("came-by", Value::Choice(waymark_model::ChoiceId::parse("plane").unwrap())),
        ("is-inside", Value::YesNo(true)),
        ("allowed-until", Value::Date(DateRange::parse("2027-01-21").unwrap())),
    ];
    let known = answers.map(|(id, value)| (FactId::parse(id).unwrap(), Answer::Known(value)));
    Session::default().after(Action::Tell(known.into()))
}

fn ask(id: &str) -> Route {
    Route::Ask { question: QuestionId::parse(id).unwrap() }
}

fn read_about(id: &str) -> Route {
    Route::Right { right: RightId::parse(id).unwrap() }
}

fn looking_for(text: &str, qualities: Vec<Quality>) -> Session {
    Session::default().after(Action::LookFor(Filter { text: text.to_owned(), qualities, ..Filter::default() }))
}

macro_rules! screens {
    ($($name:ident: $route:expr, $session:expr;)+) => {$(
        #[tokio::test]
        async fn $name() {
            insta::assert_snapshot!(stringify!($name), screen(ENGLISH, $route, $session).await);
        }
    )+};
}

screens! {
    start: Route::Start, Session::default();
    start_with_answers: Route::Start, told();
    question_with_choices: ask("how-you-came"), Session::default();
    question_answered_before: ask("how-you-came"), told();
    question_with_drawings: ask("your-papers"), told();
    check_with_nothing_told: Route::Check, Session::default();
    check: Route::Check, told();
    plan_with_nothing_told: Route::Plan, Session::default();
    plan: Route::Plan, told();
    services: Route::Services, Session::default();
    service: Route::Service { service: ServiceId::parse("advice-desk").unwrap() }, Session::default();
    schemes: Route::Schemes, Session::default();
    scheme: Route::Scheme { scheme: SchemeId::parse("stay-longer").unwrap() }, Session::default();
    rights: Route::Rights, Session::default();
    right: read_about("to-work"), Session::default();
    right_with_answers: read_about("to-work"), told();
    services_filtered: Route::Services, looking_for("desq", vec![Quality::Women, Quality::Free]);
    services_nothing: Route::Services, looking_for("qqqqqqqq", vec![]);
    urgent: Route::Urgent, Session::default();
    about: Route::About, Session::default();
    not_found: Route::NotFound, Session::default();
}

#[tokio::test]
async fn a_plan_whose_words_are_on_their_way() {
    insta::assert_snapshot!("plan_loading", screen_with(Details::Loading, ENGLISH, Route::Plan, told()).await);
}

#[tokio::test]
async fn a_plan_whose_words_cannot_be_had() {
    insta::assert_snapshot!("plan_failed", screen_with(Details::Failed, ENGLISH, Route::Plan, told()).await);
}

/// A key that shows on a screen is a message that the words lack.
#[tokio::test]
async fn what_a_question_needs_is_all_there_before_the_details() {
    for route in [Route::Start, ask("how-you-came"), Route::Urgent, Route::NotFound] {
        let html = screen_with(Details::Loading, ENGLISH, route.clone(), told()).await;
        for kind in ["questions", "facts", "areas", "needs", "services", "providers", "alerts", "rights", "schemes"] {
            assert!(!html.contains(&format!("<span>{kind}/")), "{route:?} shows a key of {kind}");
        }
        assert_eq!(html, screen(ENGLISH, route.clone(), told()).await, "{route:?} needs details");
    }
}

/// A question can be answered without the drawings of papers, which come later.
#[tokio::test]
async fn drawings_come_with_the_details() {
    let drawing = "wm-paper__drawing";
    let whole = screen(ENGLISH, ask("your-papers"), told()).await;
    let early = screen_with(Details::Loading, ENGLISH, ask("your-papers"), told()).await;
    assert_eq!(whole.matches(drawing).count(), 2);
    assert!(!early.contains(drawing) && early.contains("id=\"continue\""));
    assert!(!early.contains("<span>paper-"), "a key shows: its words come later");
}

/// What is done with answers can be read at once; the list of sources joins it with the details.
#[tokio::test]
async fn about_waits_for_nothing_but_its_list_of_sources() {
    let whole = screen(ENGLISH, Route::About, told()).await;
    let early = screen_with(Details::Loading, ENGLISH, Route::About, told()).await;
    let list = "<ul class=\"wm-sources\"";
    assert!(whole.contains(list) && !early.contains(list));
    assert!(early.contains("id=\"stored\"") && early.lines().all(|line| whole.contains(line)));
}

#[tokio::test]
async fn a_language_from_right_to_left_draws_the_same_screens() {
    let left_to_right = screen(ENGLISH, Route::Plan, told()).await;
    let right_to_left = screen(ARABIC, Route::Plan, told()).await;
    for part in ["<article", "<h2", "<h3", "tel:"] {
        assert!(left_to_right.contains(part), "{part}");
        assert_eq!(left_to_right.matches(part).count(), right_to_left.matches(part).count(), "{part}");
    }
}

#[tokio::test]
async fn no_screen_has_a_style_or_a_script_of_its_own() {
    for route in [Route::Start, Route::Plan, Route::About, ask("how-you-came")] {
        let html = screen(ENGLISH, route.clone(), told()).await;
        assert!(!html.contains(" style=") && !html.contains("<script") && !html.contains(" onclick="), "{route:?}");
    }
}

#[tokio::test]
async fn every_screen_has_one_main_heading() {
    for route in
        [Route::Start, Route::Check, Route::Plan, Route::Services, Route::Urgent, Route::About, Route::NotFound]
    {
        let html = screen(ENGLISH, route.clone(), told()).await;
        assert_eq!(html.matches("<h1").count(), 1, "{route:?}");
    }
}
