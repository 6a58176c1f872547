//! Every screen, one after another: open to everyone, light or dark, on the narrowest telephone.

use std::fs;
use std::path::Path;

use crate::support::{Browser, Colours, Harm, Language, Scenario};

/// Every address that can be opened without an answer, but for the start and the questions.
const ADDRESSES: [&str; 11] = [
    "/services",
    "/services/crmc",
    "/schemes",
    "/schemes/homes-for-ukraine",
    "/rights",
    "/rights/work",
    "/urgent",
    "/about",
    "/take",
    "/open",
    "/no-such-page",
];

/// The width of the narrowest telephone, in CSS pixels.
const NARROWEST: u32 = 320;

#[test]
fn every_screen_in_english() {
    walk_through_all(Language::English, inspect);
}

#[test]
fn every_screen_in_arabic() {
    walk_through_all(Language::Arabic, inspect);
}

/// What axe-core sees differs with the direction of a language; how long its words are differs with every language.
#[test]
fn every_screen_in_ukrainian() {
    walk_through_all(Language::Ukrainian, look_over);
}

/// Calls `look` at every screen, with what to call it.
fn walk_through_all(language: Language, look: fn(&Browser, &str)) {
    let browser = Browser::open(language.tag());
    let person = Scenario::named("moving-on/granted-last-week");
    browser.set_day(&person.on);
    browser.arrive("/");
    assert_eq!(browser.page_language(), language.of_page());
    look(&browser, "/");
    for address in ADDRESSES.map(str::to_owned).into_iter().chain(questions()) {
        browser.go_to(&address);
        look(&browser, &address);
    }

    browser.go_to("/ask/permission-expiry");
    browser.click("#continue");
    browser.wait_until("the summary of mistakes", || browser.shows("#faults"));
    look(&browser, "a mistake");

    browser.go_to("/check");
    look(&browser, "no answers to check");
    browser.go_to("/plan");
    browser.assert_axe_clean("a plan without answers");
    look_over(&browser, "a plan without answers");
    browser.go_to("/");
    browser.follow("#door-helper");
    browser.answer_all(&person, |_| ());
    look(&browser, "answers to check");
    browser.follow("#main a[href='/plan']");
    browser.assert_axe_clean("a plan");
    look_over(&browser, "a plan");
    browser.unfold_all();
    look(&browser, "a plan, unfolded");
    browser.follow("#glance a[href='/take']");
    look(&browser, "a plan to take along");
    browser.follow(".wm-brand");
    look(&browser, "the start, with answers given");

    browser.assert_no_complaints();
    browser.spoil("/packs/content", Harm::Lost);
    browser.visit("/");
    browser.wait_until("word of what is wrong", || browser.shows("#standby[data-state=missing]"));
    look(&browser, "failed to load");
    browser.assert_nothing_told();
}

/// The address of every question, whomever it is asked.
fn questions() -> impl Iterator<Item = String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/questions");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.into_iter().map(|file| format!("/ask/{}", file.file_stem().unwrap().to_str().unwrap()))
}

/// Light and dark, with everything that axe-core knows.
fn inspect(browser: &Browser, screen: &str) {
    browser.assert_axe_clean(screen);
    browser.set_colours(Colours::Dark);
    browser.assert_colours_clean(&format!("{screen}, dark"));
    browser.set_colours(Colours::Light);
    look_over(browser, screen);
}

/// On a narrow screen, and without a trace.
fn look_over(browser: &Browser, screen: &str) {
    browser.assert_fits(NARROWEST, screen);
    browser.assert_nothing_kept();
}
