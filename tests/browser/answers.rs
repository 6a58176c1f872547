//! What happens to answers: going back, changing one, knowing none.

use crate::support::{Browser, Language, Scenario, Told};

/// What a change did is told here.
pub(crate) const NEWS: &str = ".wm-above [role=status] + [role=status]";

/// Opens the site on the day of this scenario and goes on to the first question.
fn begin(scenario: &str) -> (Browser, Scenario) {
    let person = Scenario::named(scenario);
    let browser = Browser::open("en-GB");
    browser.set_day(&person.on);
    browser.arrive("/");
    browser.follow("#door-me");
    (browser, person)
}

/// Answers questions until the one with this address is on the screen.
fn answer_until(browser: &Browser, person: &Scenario, path: &str) {
    while browser.path() != path {
        assert_ne!(browser.path(), "/check", "{path} is not asked");
        browser.answer_page(person);
    }
}

#[test]
fn going_back_keeps_what_was_answered() {
    let (browser, person) = begin("ukraine-permission-extension/sixty-days-left");
    answer_until(&browser, &person, "/ask/what-fits-you");
    browser.answer_page(&person);
    let next = browser.path();

    browser.go_back();
    browser.wait_for_page_after(&next);
    assert_eq!(browser.path(), "/ask/what-fits-you");
    assert!(browser.is_checked("#answer-route-ukraine"), "the answer is still chosen");

    browser.follow("#continue");
    assert_eq!(browser.path(), next);
    answer_until(&browser, &person, "/ask/permission-expiry");
    browser.answer_page(&person);
    let next = browser.path();
    browser.follow("#back");
    assert_eq!(browser.path(), "/ask/permission-expiry", "the page's own way back, from {next}");
    let typed = ["day", "month", "year"].map(|part| browser.value(&format!("#answer-permission-expiry-{part}")));
    assert_eq!(typed, ["21", "1", "2027"], "the date is still there");
}

#[test]
fn an_answer_can_be_changed_before_the_plan() {
    let (browser, mut person) = begin("ukraine-permission-extension/sixty-days-left");
    browser.answer_all(&person, |_| ());
    let ends = Language::English.day("2027-01-21".parse().unwrap());
    assert!(browser.text("#main dl").contains(&ends), "the answers show the day told");

    browser.follow("#main dl a[href='/ask/permission-expiry']");
    browser.tell("permission-expiry", &Told::One("2027-06-30".to_owned()));
    browser.assert_nothing_kept();
    browser.follow("#continue");
    assert_eq!(browser.path(), "/check", "a change that opens no question leads back to all answers");
    let question = Language::English.message("questions/permission-expiry", "title").text();
    assert_eq!(browser.text(NEWS), Language::English.own("change-kept").with(&question));
    let told = browser.text("#main dl");
    let changed = Language::English.day("2027-06-30".parse().unwrap());
    assert!(told.contains(&changed) && !told.contains(&ends), "the answers show the new day only: {told}");

    browser.follow("#main a[href='/plan']");
    person.expect = Scenario::named("ukraine-permission-extension/window-not-open").expect;
    browser.assert_plan(&person.expect, Language::English);
}

#[test]
fn a_change_that_opens_questions_leads_to_them_and_back() {
    let (browser, mut person) = begin("ukraine-permission-extension/sixty-days-left");
    person.answers.insert("accommodation".to_owned(), Told::One("own-home".to_owned()));
    browser.answer_all(&person, |_| ());
    let change = "#main dl a[href='/ask/where-you-stay']";
    browser.follow(change);
    browser.go_back();
    browser.wait_for_page_after("/ask/where-you-stay");
    assert!(browser.focus_is_on(change), "the way back leads to where they were");

    browser.ask("history.forward()", vec![]);
    browser.wait_for_page_after("/check");
    browser.choose("accommodation", "host");
    browser.follow("#continue");
    assert_eq!(browser.path(), "/ask/host-ending", "what is asked because of the change");
    assert!(browser.text(NEWS).contains("opens one more question"), "{}", browser.text(NEWS));
    browser.assert_axe_clean("a question that a change opened");
    browser.assert_fits(320, "a question that a change opened");
    browser.assert_nothing_kept();

    browser.go_back();
    browser.wait_for_page_after("/ask/host-ending");
    assert_eq!(browser.path(), "/ask/where-you-stay");
    browser.follow("#continue");
    assert_eq!(browser.path(), "/ask/host-ending", "it is still not answered");
    browser.follow("#dont-know");
    assert_eq!(browser.path(), "/check", "and all answers after the last of them");
    browser.assert_axe_clean("all answers after a change");
    browser.assert_fits(320, "all answers after a change");

    browser.follow(change);
    browser.choose("accommodation", "own-home");
    browser.follow("#continue");
    assert_eq!(browser.path(), "/check");
    let unused = browser.text("#main h2 ~ dl");
    let question = Language::English.message("facts/host-ending", "name").text();
    assert!(unused.contains(&question), "changed back, its answer is not used: {unused}");
    browser.assert_no_complaints();
}

#[test]
fn who_comes_early_to_all_answers_changes_one_or_answers_more() {
    let (browser, person) = begin("ukraine-permission-extension/sixty-days-left");
    answer_until(&browser, &person, "/ask/where-you-stay");
    browser.follow(".wm-brand");
    browser.follow("#main a[href='/check']");
    browser.follow("#main dl a[href='/ask/what-you-need']");
    browser.follow("#dont-know");
    assert_eq!(browser.path(), "/check", "what was open before waits on");
    assert_eq!(browser.text(NEWS), "", "and the answer is the one that was there");

    browser.follow("#main .wm-button--quiet[href^='/ask/']");
    assert_eq!(browser.path(), "/ask/where-you-stay");
    assert_eq!(browser.text(NEWS), "", "no change opened it");
    browser.answer_page(&person);
    assert!(browser.path().starts_with("/ask/"), "questions go on to the end: {}", browser.path());
}

#[test]
fn knowing_nothing_still_leads_somewhere() {
    for way_on in ["#dont-know", "#rather-not"] {
        let (browser, _) = begin("general/everything-dont-know");
        let mut asked = 0;
        while browser.path() != "/check" {
            asked += 1;
            assert!(asked < 60, "{way_on} never ends; now {}", browser.path());
            browser.follow(way_on);
        }
        browser.follow("#main a[href='/plan']");
        let places = browser.find_all("#places article").len();
        assert!(places > 0, "{way_on}: nobody leaves with nothing");
        assert!(browser.shows("#places a[href^='tel:']"), "{way_on}: and there is a number to call");
    }
}
