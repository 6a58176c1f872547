//! Every screen, one after another: open to everyone, light or dark, on the narrowest telephone.

use std::fs;
use std::path::Path;

use crate::support::{Browser, Colours, Harm, Language, Scenario};

/// Every address that can be opened without an answer, but for the start and the questions.
const ADDRESSES: [&str; 7] =
    ["/services", "/services/crmc", "/schemes", "/schemes/homes-for-ukraine", "/urgent", "/about", "/no-such-page"];

/// The width of the narrowest telephone, in CSS pixels.
const NARROWEST: u32 = 320;

#[test]
fn every_screen_in_english() {
    inspect_all(Language::English);
}

#[test]
fn every_screen_in_ukrainian() {
    inspect_all(Language::Ukrainian);
}

#[test]
fn every_screen_in_arabic() {
    inspect_all(Language::Arabic);
}

fn inspect_all(language: Language) {
    let browser = Browser::open(language.tag());
    let person = Scenario::named("moving-on/granted-last-week");
    browser.set_day(&person.on);
    browser.arrive("/");
    assert_eq!(browser.page_language(), language.of_page());
    inspect(&browser, "/");
    for address in ADDRESSES.map(str::to_owned).into_iter().chain(questions()) {
        browser.go_to(&address);
        inspect(&browser, &address);
    }

    browser.go_to("/ask/permission-expiry");
    browser.click("#continue");
    browser.wait_until("the summary of mistakes", || browser.shows("#faults"));
    inspect(&browser, "a mistake");

    browser.go_to("/check");
    inspect(&browser, "no answers to check");
    browser.go_to("/plan");
    browser.assert_axe_clean("a plan without answers");
    browser.assert_fits(NARROWEST, "a plan without answers");
    browser.go_to("/");
    browser.follow("#door-helper");
    browser.answer_all(&person, |_| ());
    inspect(&browser, "answers to check");
    browser.follow("#main a[href='/plan']");
    browser.assert_fits(NARROWEST, "a plan");
    browser.unfold_all();
    inspect(&browser, "a plan, unfolded");
    browser.follow(".wm-brand");
    inspect(&browser, "the start, with answers given");

    browser.assert_no_complaints();

    browser.spoil("/packs/content", Harm::Lost);
    browser.visit("/");
    browser.wait_until("word of what is wrong", || browser.shows("#standby[data-state=missing]"));
    inspect(&browser, "failed to load");
    browser.assert_nothing_told();
}

/// The address of every question, whomever it is asked.
fn questions() -> impl Iterator<Item = String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/questions");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.into_iter().map(|file| format!("/ask/{}", file.file_stem().unwrap().to_str().unwrap()))
}

fn inspect(browser: &Browser, screen: &str) {
    browser.assert_axe_clean(screen);
    browser.set_colours(Colours::Dark);
    browser.assert_colours_clean(&format!("{screen}, dark"));
    browser.set_colours(Colours::Light);
    browser.assert_fits(NARROWEST, screen);
    browser.assert_nothing_kept();
}
