//! A whole journey without a mouse or a finger.

use thirtyfour::Key;

use crate::support::{Browser, Language, Scenario, Told};

#[test]
fn a_keyboard_is_enough() {
    let person = Scenario::named("moving-on/granted-last-week");
    let browser = Browser::open("en-GB");
    browser.set_day(&person.on);
    browser.arrive("/");

    browser.press(Key::Tab);
    assert!(browser.focus_is_on(".wm-skip"), "the first stop leads past what is the same on every page");
    browser.press(Key::Enter);
    assert!(browser.focus_is_on("#main"), "and it does lead there");
    assert_eq!(browser.path(), "/", "without a trace in the address");

    press_enter_on(&browser, "#door-me");
    while browser.path() != "/check" {
        answer_with_keys(&browser, &person);
    }
    press_enter_on(&browser, "#main a[href='/plan']");
    browser.assert_plan(&person.expect, Language::English);

    browser.tab_to("#alerts summary");
    browser.press(Key::Space);
    assert!(browser.shows("#alerts details[open]"), "what is folded opens with a key");
    press_enter_on(&browser, "#places article a[href^='/services/']");
}

/// Reaches a link or button by Tab and presses Enter; another page follows.
fn press_enter_on(browser: &Browser, selector: &str) {
    let path = browser.path();
    browser.tab_to(selector);
    browser.press(Key::Enter);
    browser.wait_for_page_after(&path);
}

fn answer_with_keys(browser: &Browser, person: &Scenario) {
    let mut way_on = "#continue";
    for fact in browser.facts_asked() {
        match person.tells(&fact) {
            None => way_on = "#dont-know",
            Some(Told::One(date)) if browser.shows(&format!("#answer-{fact}-year")) => {
                for (part, text) in ["day", "month", "year"].into_iter().zip(date.split('-').rev()) {
                    browser.tab_to(&format!("#answer-{fact}-{part}"));
                    browser.type_text(text);
                }
            }
            Some(Told::One(value)) => browser.choose_with_arrows(&fact, value),
            Some(Told::Many(values)) => {
                for value in values {
                    browser.tab_to(&format!("#answer-{fact}-{value}"));
                    browser.press(Key::Space);
                }
            }
        }
    }
    press_enter_on(browser, way_on);
}
