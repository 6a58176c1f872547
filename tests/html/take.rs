//! The screens to take the plan along, and to go on with answers from another device.

use waymark::route::Route;
use waymark::state::details::Details;
use waymark::state::session::Session;
use waymark::take::sealed::{NONCE, SALT, Sealed};

use crate::told;
use crate::world::{ARABIC, ENGLISH, UKRAINIAN, screen, screen_with};

/// The languages of these screens, each with its tag.
const LANGUAGES: [(&str, &str); 3] = [("en", ENGLISH), ("uk", UKRAINIAN), ("ar", ARABIC)];

fn open(carried: Option<&str>) -> Route {
    Route::Open { carried: carried.map(|text| text.to_owned().into()) }
}

fn locked() -> String {
    Sealed { salt: [1; SALT], nonce: [2; NONCE], body: vec![3; 40] }.written()
}

#[tokio::test]
async fn the_plan_to_take_along() {
    for (tag, language) in LANGUAGES {
        insta::assert_snapshot!(format!("take_{tag}"), screen(language, Route::Take, told()).await);
    }
}

#[tokio::test]
async fn a_plan_without_answers_to_take_along() {
    insta::assert_snapshot!("take_with_nothing_told", screen(ENGLISH, Route::Take, Session::default()).await);
}

#[tokio::test]
async fn answers_that_wait_for_their_code() {
    for (tag, language) in LANGUAGES {
        let html = screen(language, open(Some(&locked())), Session::default()).await;
        insta::assert_snapshot!(format!("open_{tag}"), html);
    }
}

#[tokio::test]
async fn what_cannot_be_opened_says_what_to_do() {
    let cases = [("open_nothing", None), ("open_damaged", Some("AAAA"))];
    for (name, carried) in cases {
        insta::assert_snapshot!(name, screen(ENGLISH, open(carried), Session::default()).await);
    }
}

/// Neither the address nor the screen holds what came, locked as it is.
#[tokio::test]
async fn what_came_is_nowhere_on_the_screen() {
    let html = screen(ENGLISH, open(Some(&locked())), told()).await;
    assert!(!html.contains(&locked()));
    assert_eq!(open(Some(&locked())).path(), "/open");
}

#[tokio::test]
async fn both_pages_have_a_name_before_their_words_are_there() {
    for route in [Route::Take, open(None)] {
        let html = screen_with(Details::Loading, ENGLISH, route.clone(), told()).await;
        assert!(!html.contains("<span>take-") && !html.contains("<span>open-"), "{route:?} shows a key");
    }
}

#[tokio::test]
async fn both_pages_have_one_main_heading_and_no_style_or_script() {
    for route in [Route::Take, open(None), open(Some(&locked()))] {
        let html = screen(ENGLISH, route.clone(), told()).await;
        assert_eq!(html.matches("<h1").count(), 1, "{route:?}");
        assert!(!html.contains(" style=") && !html.contains("<script") && !html.contains(" onclick="), "{route:?}");
    }
}
