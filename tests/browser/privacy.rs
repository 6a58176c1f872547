//! No answer leaves the device, nothing is stored, and finished means finished.

use thirtyfour::Key;

use crate::support::{Browser, Language, Scenario};

/// Walks to the plan, on the day on which this person comes.
fn at_plan(person: &Scenario) -> Browser {
    let browser = Browser::open("en-GB");
    browser.set_day(&person.on);
    browser.arrive("/");
    browser.reach_plan(person);
    browser
}

#[test]
fn answering_asks_nothing_of_anybody() {
    let person = Scenario::named("displaced-care-worker/licence-lost-with-letter");
    let browser = Browser::open("en-GB");
    browser.set_day(&person.on);
    browser.arrive("/");
    browser.settle();
    for details in ["/details.", "/details-en"] {
        let is_asked_for = || browser.asked_so_far().iter().any(|url| url.contains(details));
        browser.wait_until("what the plan needs", is_asked_for);
    }
    let loaded = browser.asked_so_far();

    browser.follow("#door-me");
    browser.answer_all(&person, |_| browser.assert_nothing_kept());
    browser.assert_nothing_kept();
    browser.follow("#main a[href='/plan']");
    browser.assert_nothing_kept();
    for link in ["/services", "/schemes", "/urgent", "/about"] {
        browser.follow(&format!(".wm-footer a[href='{link}']"));
        browser.assert_nothing_kept();
        if link == "/services" || link == "/schemes" {
            browser.follow_first(&format!("#main a[href^='{link}/']"));
            browser.assert_nothing_kept();
        }
    }
    assert_eq!(browser.text("#stored p"), Language::English.own("about-stored-nothing").text());
    browser.settle();
    assert_eq!(browser.asked_so_far(), loaded, "once it is loaded, the page needs nothing more from anybody");

    browser.speak(Language::Arabic);
    browser.assert_nothing_kept();
    browser.assert_nothing_told();
}

#[test]
fn finished_means_finished() {
    let person = Scenario::named("displaced-care-worker/licence-lost-with-letter");
    let browser = at_plan(&person);
    let told = Language::English.day("2026-11-10".parse().unwrap());
    browser.unfold_all();
    assert!(browser.everything_left().contains(&told), "the plan rests on the day told");

    browser.follow("#finish");
    assert_eq!(browser.path(), "/");
    assert_nothing_of(&browser, &told);
    browser.go_back();
    browser.wait_for_page_after("/");
    assert_nothing_of(&browser, &told);
    browser.arrive("/ask/visa-shortened-letter-date");
    assert_nothing_of(&browser, &told);
    browser.assert_nothing_kept();
}

#[test]
fn leaving_clears_the_page_and_leads_away() {
    leads_away_by(|browser| browser.click("#leave"));
}

#[test]
fn escape_three_times_clears_the_page_and_leads_away() {
    leads_away_by(|browser| {
        for _ in 0..2 {
            browser.press(Key::Escape);
            assert_eq!(browser.path(), "/plan", "fewer than three are chance");
        }
        browser.press(Key::Escape);
    });
}

fn leads_away_by(leave: impl FnOnce(&Browser)) {
    let person = Scenario::named("displaced-care-worker/licence-lost-with-letter");
    let browser = at_plan(&person);
    leave(&browser);
    browser.wait_until("the way to another page", || {
        browser.asked_so_far().last().is_some_and(|url| url == "www.bbc.co.uk:443")
    });
    browser.go_back();
    browser.wait_until("the page to be ready", || browser.shows("#main h1"));
    assert_nothing_of(&browser, &Language::English.day("2026-11-10".parse().unwrap()));
}

#[test]
fn loading_anew_forgets() {
    let person = Scenario::named("displaced-care-worker/licence-lost-with-letter");
    let browser = at_plan(&person);
    browser.arrive("/plan");
    assert!(browser.text("#main").contains(&Language::English.own("plan-nothing-told").text()));
    browser.assert_nothing_kept();
}

fn assert_nothing_of(browser: &Browser, told: &str) {
    let left = browser.everything_left();
    assert!(!left.contains(told), "{} still holds “{told}”", browser.path());
    for letter in ["2026-11-10", "licence-lost\" checked"] {
        assert!(!left.contains(letter), "{} still holds “{letter}”", browser.path());
    }
}
