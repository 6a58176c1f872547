//! Rights and schemes to read about, without answers.

use crate::support::{Browser, Language, Scenario};

#[test]
fn a_right_can_be_read_without_answers() {
    let browser = Browser::open("en-GB");
    browser.arrive("/");
    browser.follow("#main a[href='/rights']");
    browser.wait_until("one for each part of daily life", || browser.find_all("#main h2").len() == 6);
    browser.follow("#main a[href='/rights/work']");
    assert_eq!(browser.text("h1"), Language::English.message("rights/work", "title").text());
    let page = browser.text("#main");
    for message in ["case-free-to-work", "step-share-code", "refusal-old-card", "rule-old-card", "bring-account"] {
        assert!(Language::English.message("rights/work", message).is_in(&page), "{message} is missing");
    }
    for message in ["plan-information", "right-cases-order", "right-places"] {
        assert!(Language::English.own(message).is_in(&page), "{message} is missing");
    }
    assert!(browser.shows("#main a[href='/services/celc']"), "an adviser is named");
    assert!(!browser.shows("#as-told"), "nothing was told");
    browser.assert_nothing_kept();
    browser.assert_nothing_told();
}

#[test]
fn somebody_who_answered_sees_which_case_is_theirs() {
    let person = Scenario::named("moving-on/granted-last-week");
    let browser = Browser::open("en-GB");
    browser.set_day(&person.on);
    browser.arrive("/");
    browser.reach_plan(&person);
    browser.unfold_all();
    browser.follow_first("#rights a[href='/rights/work']");
    let told = browser.text("#as-told");
    assert!(Language::English.message("rights/work", "case-free-to-work").is_in(&told), "{told}");
    assert!(Language::English.own("right-yes-status").is_in(&told), "what touches permission is no verdict: {told}");
}

#[test]
fn a_scheme_is_found_by_its_route_and_by_words() {
    let browser = Browser::open("uk");
    browser.arrive("/schemes");
    let ukraine = Language::Ukrainian.message("facts/route", "value-ukraine").text();
    assert_eq!(browser.text("#main h2"), ukraine, "by the way in which people came");
    browser.click("#main nav summary");
    browser.click("#main nav li:nth-child(2) a");
    assert!(browser.focus_is_on("#part-2"));
    assert_eq!(browser.path(), "/schemes", "the address stays as it is");
    browser.type_over("#search", "homes for ukrane");
    let first = "return document.querySelector('#main h3 a')?.getAttribute('href')";
    browser.wait_until("the scheme", || {
        browser.ask(first, vec![]).as_str().is_some_and(|path| path.starts_with("/schemes/homes-for-ukraine"))
    });
}
