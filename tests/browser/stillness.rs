//! Nothing moves away from under a finger while the rest of the page arrives.

use serde_json::json;

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

/// Writes down how the page is in the first picture after it changed: how far down, and whether its heading has the focus.
const FIRST_PICTURE: &str = "const path = location.pathname;
    const look = () => {
        if (location.pathname === path) return requestAnimationFrame(look);
        window.firstPicture = [Math.round(scrollY), document.activeElement.matches('#main h1')];
    };
    requestAnimationFrame(look);
    scrollTo(0, document.body.scrollHeight);
    return scrollY > 0;";

#[test]
fn a_page_begins_at_its_top_in_its_first_picture() {
    let browser = Browser::open("en-GB");
    browser.arrive("/schemes");
    browser.settle();
    // So slow that drawing takes longer than what Yew does without a pause.
    browser.slow_down(8);
    for to in ["/services", "/rights", "/about"] {
        assert_eq!(browser.ask(FIRST_PICTURE, vec![]), json!(true), "the page before {to} is too short to tell");
        browser.follow(&format!(".wm-footer a[href='{to}']"));
        assert_eq!(browser.ask("return window.firstPicture", vec![]), json!([0, true]), "{to}");
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
