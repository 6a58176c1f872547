//! A plan that goes on on another device.

use serde_json::json;

use super::Look;
use crate::support::Browser;
use crate::take::hand_over::{changed, locked_elsewhere, open, seen_by_camera, unlock};

/// What a browser is like that is too old to lock anything.
const CANNOT_LOCK: &str = "Object.defineProperty(crypto, 'subtle', { value: undefined });";

pub(super) fn walk(browser: &Browser, look: Look<'_>) {
    tell_something(browser, "worries");
    browser.click("#hand-over");
    browser.wait_until("the picture", || browser.shows("#picture"));
    look("the picture");
    let link = seen_by_camera(browser);
    let link = &link[link.find("/open#").unwrap()..];
    browser.click("#show-code");
    browser.wait_until("the code", || browser.shows("#code"));
    look("the code");
    let code = browser.text("#code");

    open_anew(browser, link);
    look("open, waiting for the code");
    for (typed, screen) in [("AB", "open, no code"), ("ZZZZ 2222", "open, a wrong code")] {
        unlock(browser, typed);
        browser.wait_until("the mistake", || browser.focus_is_on("#faults"));
        look(screen);
        browser.click("#main h1");
    }
    tell_something(browser, "has-caseworker");
    browser.go_to("/open");
    browser.ask("location.hash = arguments[0]", vec![json!(link.trim_start_matches("/open"))]);
    unlock(browser, &code);
    browser.wait_until("the question", || browser.shows("#replaces"));
    look("open, other answers are here");
    open_anew(browser, &locked_elsewhere(browser));
    unlock(browser, "abcd-2345");
    browser.wait_until("how many are lost", || browser.shows("#dropped"));
    look("open, an answer is lost");

    let other_version = changed(link, |octets| octets[0] += 1);
    for (link, screen) in [(&link[..link.len() - 3], "open, damaged"), (&*other_version, "open, other version")] {
        open_anew(browser, link);
        look(screen);
    }
    browser.run_first(CANNOT_LOCK);
    open_anew(browser, link);
    unlock(browser, &code);
    browser.wait_until("what is in the way", || browser.shows("#closed"));
    look("open, in an old browser");
    tell_something(browser, "worries");
    browser.click("#hand-over");
    browser.wait_until("what is in the way", || browser.shows("#handed .wm-notice"));
    look("the picture, in an old browser");
}

/// Answers a question in a new visit, and goes to what can be taken along.
fn tell_something(browser: &Browser, question: &str) {
    browser.arrive(&format!("/ask/{question}"));
    browser.follow("#rather-not");
    browser.go_to("/take");
}

/// Opens a link on a device that has no answers.
fn open_anew(browser: &Browser, link: &str) {
    browser.arrive("/");
    open(browser, link);
}
