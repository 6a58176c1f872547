//! Questions, and what is said of answers that cannot be used.

use std::fs;
use std::path::Path;

use super::Look;
use crate::support::{Browser, Scenario};

pub(super) fn walk(browser: &Browser, look: Look<'_>) {
    browser.arrive("/ask/what-you-need");
    look("a question");
    for need in ["housing", "money", "legal"] {
        browser.choose("needs", need);
    }
    look("a question, answered");
    for question in questions() {
        browser.go_to(&format!("/ask/{question}"));
        browser.unfold_all();
        look(&format!("ask {question}"));
    }

    browser.go_to("/ask/permission-expiry");
    refuse(browser);
    look("a mistake");
    browser.tell_date("permission-expiry", "2027-02-30");
    refuse(browser);
    look("a day that there is not");
    browser.go_to("/ask/your-bno-visa");
    refuse(browser);
    look("several mistakes");

    browser.go_to("/ask/who-is-with-you");
    browser.follow(".wm-people .wm-button");
    look("somebody new");
    refuse(browser);
    look("somebody of whom nothing is told");
    browser.go_back();
    browser.wait_until("the list of people", || !browser.path().ends_with("/p01"));
    browser.tell_people(&Scenario::named("general/household-large-family").people);
    look("a household");
    browser.follow("a[href$='/p02']");
    look("somebody of a household");
    browser.go_to("/ask/their-age/p02");
    look("a question about somebody");

    browser.go_to("/ask/true-now");
    browser.choose("true-now", "no-safe-bed");
    browser.choose("true-now", "no-food-money");
    browser.follow("#continue");
    browser.wait_until("whom to call", || browser.shows(".wm-call-now a"));
    look("danger was told");
}

/// The id of every question, whomever it is asked.
fn questions() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/questions");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut ids: Vec<String> = files.map(|file| file.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    ids.sort();
    ids
}

/// Goes on with what cannot be used.
fn refuse(browser: &Browser) {
    browser.click("#continue");
    browser.wait_until("the focus on the summary of mistakes", || browser.focus_is_on("#faults"));
}
