//! Nothing moves away from under a finger while the rest of the page arrives.

use crate::support::{Browser, Harm, Scenario};
use crate::tour::READABLE;

/// The start, and questions of either sort; all other pages are in the tour.
const BEFORE: [&str; 3] = ["/", "/ask/what-you-need", "/ask/permission-expiry"];

#[test]
fn no_page_shifts_while_it_loads() {
    let browser = Browser::open("en-GB");
    for (width, height) in [(360, 740), (1280, 900)] {
        browser.resize(width, height);
        for address in BEFORE.into_iter().chain(READABLE) {
            browser.arrive(address);
            browser.settle();
            browser.assert_nothing_shifted(address);
        }
    }
}

#[test]
fn no_page_shifts_on_the_way_to_a_plan() {
    let person = Scenario::named("moving-on/granted-last-week");
    let browser = Browser::open("uk");
    browser.set_day(&person.on);
    browser.arrive("/");
    browser.follow("#door-me");
    browser.answer_all(&person, |path| browser.assert_nothing_shifted(path));
    browser.follow("#main a[href='/plan']");
    browser.assert_nothing_shifted("a plan");
}

#[test]
fn what_comes_late_does_not_push_the_rest_about() {
    let browser = Browser::open("en-GB");
    browser.spoil("/packs/details", Harm::Late);
    browser.arrive("/about");
    browser.assert_nothing_shifted("before the rest");
    browser.mend();
    browser.wait_until("the list of sources", || browser.shows("#main summary"));
    browser.assert_nothing_shifted("after it");
}
