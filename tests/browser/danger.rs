//! Somebody who tells of danger is given a number at once, not at the end of the questions.

use crate::support::{Browser, Harm, Language};

/// Where it is shown; it is there before there is anything in it, so that it is read out.
const CALL: &str = ".wm-above [role=status] .wm-call-now";

#[test]
fn danger_told_is_answered_on_the_next_screen() {
    for language in [Language::English, Language::Arabic] {
        let browser = Browser::open(language.tag());
        browser.arrive("/ask/true-now");
        assert!(browser.shows(".wm-above") && !browser.shows(CALL));
        browser.choose("true-now", "no-safe-bed");
        browser.follow("#continue");

        let title = language.message("alerts/no-bed-tonight", "title").text();
        browser.wait_until("whom to call", || browser.text(CALL).contains(&title));
        assert!(browser.shows(&format!("{CALL} a[href^='tel:']")), "with a number");
        assert!(browser.shows("#main h1"), "and the questions go on below");
        browser.assert_fits(320, "whom to call");
        browser.assert_axe_clean("whom to call");
        browser.follow(&format!("{CALL} a[href='/plan']"));
        assert!(browser.text("#alerts").contains(&title), "the plan says the same");
        assert!(!browser.shows(CALL), "and says it once");

        browser.go_back();
        browser.wait_until("the question before", || browser.shows(CALL));
        browser.go_to("/ask/true-now");
        browser.choose("true-now", "none-of-these");
        browser.follow("#continue");
        assert!(!browser.shows(CALL), "who takes it back is told no more of it");
        browser.assert_nothing_kept();
    }
}

#[test]
fn danger_told_before_its_words_have_come_leads_to_numbers() {
    let browser = Browser::open("uk");
    browser.spoil("/packs/details", Harm::Lost);
    browser.arrive("/ask/true-now");
    browser.choose("true-now", "no-safe-bed");
    browser.follow("#continue");
    browser.follow(&format!("{CALL} a[href='/urgent']"));
    assert!(browser.shows("#main a[href='tel:999']"));
}
