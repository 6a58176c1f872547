//! Addresses that nobody meant to exist, and taps that nobody meant to make.

use serde_json::json;

use crate::support::{Browser, Harm, Language, Scenario};

/// Addresses as they come out of a slip of the finger, a broken link or ill will.
fn odd_addresses() -> Vec<String> {
    let odd = [
        "/ask",
        "/ask/",
        "/ask/nonsense",
        "/ask/Permission-Expiry",
        "/ask/permission-expiry/2027-01-21",
        "/ask/%D0%BF%D0%BB%D0%B0%D0%BD",
        "/services/no-such-place",
        "/services/%3Cscript%3Ealert(1)",
        "/schemes/__proto__",
        "/plan/extra",
        "/PLAN",
    ];
    odd.map(str::to_owned).into_iter().chain([format!("/{}", "a".repeat(5000))]).collect()
}

#[test]
fn an_address_that_does_not_exist_says_so_and_leads_on() {
    let browser = Browser::open("en-GB");
    let title = Language::English.own("not-found-title").text();
    for address in odd_addresses() {
        browser.visit(&address);
        let shown = address.chars().take(60).collect::<String>();
        browser.wait_until(&format!("the page at {shown}"), || browser.shows("#main h1"));
        assert_eq!(browser.text("#main h1"), title, "{shown}");
        assert!(browser.shows("#main a[href='/']"), "{shown}: a way on");
        browser.assert_fits(320, &shown);
    }
    browser.assert_no_complaints();
}

#[test]
fn an_address_with_something_added_is_still_that_page() {
    let browser = Browser::open("en-GB");
    for added in ["/urgent/", "/urgent#nonsense", "/urgent?route=ukraine"] {
        browser.visit(added);
        browser.wait_until(&format!("the page at {added}"), || browser.shows("#main h1"));
        assert!(browser.shows("#main a[href='tel:999']"), "{added}");
    }
    browser.assert_no_complaints();
}

/// Somebody who changes the address while answering loses no answer and comes to no question that says more than it
/// should.
#[test]
fn a_question_that_is_not_due_changes_no_answer() {
    let person = Scenario::named("moving-on/granted-last-week");
    let browser = Browser::open("en-GB");
    browser.set_day(&person.on);
    browser.arrive("/");
    browser.follow("#door-me");
    browser.answer_all(&person, |_| ());
    let told = browser.text("#main dl");
    for address in ["/ask/claim-date", "/ask/nonsense", "/no-such-page", "/check"] {
        browser.go_to(address);
    }
    assert_eq!(browser.text("#main dl"), told);
    browser.assert_no_complaints();
}

/// The second half of a double tap lands where the next page has something of its own.
#[test]
fn a_double_tap_answers_one_question_and_touches_no_other() {
    let browser = Browser::open("en-GB");
    let mut landed = 0;
    // High enough that no page is moved, so that each has its own in the place of the tap.
    for (width, button) in [(360, "#dont-know"), (360, "#rather-not"), (1280, "#dont-know")] {
        browser.resize(width, 3000);
        browser.arrive("/");
        browser.follow("#door-me");
        let one_by_one = pages_on_the_way(&browser, |browser| browser.click(button));
        browser.arrive("/");
        browser.follow("#door-me");
        let twice = pages_on_the_way(&browser, |browser| {
            let path = browser.path();
            let place = browser.middle_of(button);
            browser.double_tap(button);
            browser.wait_for_page_after(&path);
            landed += usize::from(browser.has_a_control_at(place));
            let chosen = browser.find_all("#main input:checked").len();
            assert_eq!(chosen, 0, "{}: chosen by a tap that was for {path}", browser.path());
        });
        assert_eq!(twice, one_by_one, "no question is skipped");
    }
    assert!(landed > 0, "no double tap landed on anything, so this shows nothing");
}

/// The questions on the way to the answers.
fn pages_on_the_way(browser: &Browser, mut go_on: impl FnMut(&Browser)) -> Vec<String> {
    let mut pages = Vec::new();
    while browser.path() != "/check" {
        let path = browser.path();
        assert!(!pages.contains(&path), "{path} is asked twice");
        pages.push(path.clone());
        go_on(browser);
        browser.wait_for_page_after(&path);
    }
    pages
}

/// Two taps on "start again" or "finish" do no more than one.
#[test]
fn a_double_tap_on_a_link_opens_one_page() {
    let browser = Browser::open("en-GB");
    browser.arrive("/");
    let before = browser.ask("return history.length", vec![]);
    browser.double_tap(".wm-footer a[href='/schemes']");
    browser.wait_until("the schemes", || browser.path() == "/schemes" && browser.shows("#main h1"));
    let after = browser.ask("return history.length", vec![]);
    assert_eq!(after.as_u64().zip(before.as_u64()).map(|(after, before)| after - before), Some(1));
    assert_eq!(browser.path(), "/schemes");
}

#[test]
fn going_back_while_a_page_loads_is_no_trap() {
    let browser = Browser::open("en-GB");
    browser.arrive("/");
    browser.spoil("/packs/details", Harm::Late);
    browser.arrive("/about");
    browser.follow(".wm-footer a[href='/services']");
    browser.go_back();
    browser.wait_until("the page before", || browser.path() == "/about" && browser.shows("#stored"));
    browser.mend();
    browser.wait_until("the list of sources", || browser.shows("#main summary"));
    browser.ask("history.forward()", vec![]);
    browser.wait_until("the places", || browser.shows("#main .wm-place"));

    browser.spoil("/packs/content", Harm::Late);
    browser.visit("/schemes");
    browser.wait_until("the standby", || browser.shows("#standby a[href='tel:999']"));
    browser.go_back();
    browser.mend();
    browser.wait_until("the places again", || browser.path() == "/services" && browser.shows("#main h1"));
    browser.assert_nothing_kept();
}

/// A text of many thousand letters in the address of a place that one searched for would be a trace; it stays in the
/// field.
#[test]
fn a_long_paste_into_the_search_is_held() {
    let browser = Browser::open("en-GB");
    browser.arrive("/services");
    browser.paste("#search", &"zzqq ".repeat(1000));
    browser.wait_until("no place found", || browser.find_all("#main li article, #main .wm-stack > li").is_empty());
    browser.assert_fits(320, "a long search");
    assert_eq!(browser.path(), "/services");
    browser.type_over("#search", "");
    browser.wait_until("places again", || browser.find_all("#main .wm-stack > li").len() > 10);
    assert_eq!(browser.ask("return document.querySelectorAll('#standby:not([hidden])').length", vec![]), json!(0));
    browser.assert_no_complaints();
}
