//! Answers, and the plans that follow from them.

use super::Look;
use crate::support::{Browser, Scenario};

/// Made-up people, what their plan is called, and the door that they come in by.
const PEOPLE: [(&str, &str, &str); 3] = [
    ("general/alert-no-safe-bed-asylum", "no safe bed", "#door-desk"),
    ("general/household-large-family", "a Ukrainian family", "#door-helper"),
    ("moving-on/granted-last-week", "a refugee", "#door-me"),
];

pub(super) fn walk(browser: &Browser, look: Look<'_>) {
    for (person, name, door) in PEOPLE {
        let person = Scenario::named(person);
        browser.arrive("/");
        browser.follow(door);
        look(&format!("{name}, the first question"));
        browser.answer_all(&person, |_| ());
        look(&format!("{name}, answers to check"));
        browser.follow("#main a[href='/plan']");
        look(&format!("{name}, plan"));
        if door == "#door-me" {
            browser.unfold_all();
            look(&format!("{name}, plan unfolded"));
        }
    }
    browser.follow("#glance a[href='/take']");
    look("to take along");
    browser.go_to("/rights/work");
    look("a right, with answers given");
    browser.follow(".wm-brand");
    look("start, with answers given");
    browser.go_to("/ask/what-fits-you");
    browser.choose("route", "other");
    browser.choose("in-uk", "yes");
    browser.follow("#continue");
    browser.go_to("/check");
    look("answers to check, some unused");
}
