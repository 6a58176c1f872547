//! Pages are drawn before somebody opens them, and nobody notices but that they are there at once.

use serde_json::json;

use crate::support::{Browser, Language, plain};

impl Browser {
    /// The headings of the pages that are drawn ahead.
    #[track_caller]
    fn headings_ahead(&self) -> Vec<String> {
        let script = "return [...document.querySelectorAll('main[inert] h1')].map(one => one.textContent)";
        let headings: Vec<String> = serde_json::from_value(self.ask(script, vec![])).unwrap();
        headings.iter().map(|heading| plain(heading)).collect()
    }

    /// Waits until a page with this heading is drawn ahead.
    #[track_caller]
    pub(crate) fn wait_for_page_ahead(&self, heading: &str) {
        self.wait_until(&format!("{heading} to be drawn ahead"), || {
            self.headings_ahead().iter().any(|ahead| ahead == heading)
        });
    }

    /// Fails the test if anything of the pages that are drawn ahead could be seen, reached or taken for what is shown.
    #[track_caller]
    fn assert_nobody_notices(&self) {
        let noticed = "const ahead = [...document.querySelectorAll('main[inert], main[inert] *')];
            const isSeen = one => {
                const box = one.getBoundingClientRect();
                return box.width > 0 && box.height > 0 && box.left < innerWidth && box.right > 0;
            };
            const isFocused = one => { one.focus(); return document.activeElement === one; };
            const focused = document.activeElement;
            const noticed = ahead.filter(one => isSeen(one) || isFocused(one));
            focused.focus();
            const shadowed = [...document.querySelectorAll('#main [id]')]
                .filter(one => document.getElementById(one.id) !== one);
            const [page, content] = [document.scrollingElement, document.querySelector('.wm-page')];
            const room = [page.scrollWidth - page.clientWidth, page.scrollHeight - content.offsetHeight];
            return [ahead.length > 2, noticed.length, shadowed.length, room]";
        assert_eq!(self.ask(noticed, vec![]), json!([true, 0, 0, [0, 0]]), "{}", self.path());
    }
}

fn heading(question: &str) -> String {
    Language::English.message(&format!("questions/{question}"), "title").text()
}

/// Puts a mark on the page that is drawn ahead and has this heading; it stays on the page when that is shown.
fn mark(browser: &Browser, heading: &str) {
    let script = "for (const one of document.querySelectorAll('main[inert]'))
        if (one.querySelector('h1').textContent === arguments[0]) one.querySelector('h1').isMarked = true";
    browser.ask(script, vec![json!(heading)]);
}

fn shows_the_marked(browser: &Browser) -> bool {
    browser.ask("return document.querySelector('#main h1').isMarked === true", vec![]) == json!(true)
}

#[test]
fn pages_are_there_before_they_are_opened_and_nobody_notices() {
    let (needs, danger) = (heading("what-you-need"), heading("true-now"));
    for language in [Language::English, Language::Arabic] {
        let browser = Browser::open(language.tag());
        browser.arrive("/");
        browser.wait_until("five pages ahead", || browser.headings_ahead().len() == 5);
        browser.assert_nobody_notices();
        browser.assert_no_complaints();
    }
    let browser = Browser::open("en-GB");
    browser.arrive("/");
    let title = browser.ask("return document.title", vec![]);
    browser.wait_for_page_ahead(&needs);
    assert_eq!((browser.path().as_str(), browser.ask("return document.title", vec![])), ("/", title));

    mark(&browser, &needs);
    browser.follow("#door-me");
    assert!(shows_the_marked(&browser), "the first question is drawn anew");
    assert_eq!(browser.text("#main h1"), needs);
    browser.wait_for_page_ahead(&danger);
    browser.assert_nobody_notices();
    assert!(browser.focus_is_on("#main h1"), "the focus stays");

    mark(&browser, &danger);
    browser.choose("needs", "housing");
    browser.follow("#continue");
    assert!(shows_the_marked(&browser), "the next question is drawn anew");
    assert_eq!(browser.ask("return document.querySelectorAll('#main').length", vec![]), json!(1));

    browser.go_back();
    browser.wait_until("the question before", || browser.text("#main h1") == needs);
    assert!(browser.is_checked("#answer-needs-housing"), "the answer stays");
    browser.assert_no_complaints();
}

/// All answers of somebody who gave one, with their plan drawn ahead, in English.
fn with_a_plan_ahead() -> Browser {
    let browser = Browser::open(Language::English.tag());
    browser.arrive("/");
    browser.follow("#door-me");
    browser.choose("needs", "housing");
    browser.follow("#continue");
    browser.follow(".wm-footer a[href='/']");
    browser.follow("#main a[href='/check']");
    browser.wait_for_page_ahead(&Language::English.own("plan-title").text());
    browser
}

#[test]
fn what_is_drawn_ahead_says_what_holds_when_it_is_opened() {
    let english = Language::English;
    let browser = with_a_plan_ahead();
    browser.speak(Language::Ukrainian);
    browser.wait_for_page_ahead(&Language::Ukrainian.own("plan-title").text());
    let english_ahead = browser.headings_ahead().contains(&english.own("plan-title").text());
    assert!(!english_ahead, "a page in the language of before is kept");
}

#[test]
fn nothing_of_pages_that_are_drawn_ahead_stays_after_answers_are_cleared() {
    let english = Language::English;
    let browser = with_a_plan_ahead();
    let about_needs = english.message("facts/needs", "name").text();
    assert!(browser.everything_left().contains(&about_needs), "the answers are on the page");
    browser.follow("#finish");
    let left = browser.everything_left();
    assert!(!left.contains(&about_needs), "an answer is left");
    assert!(!browser.headings_ahead().contains(&english.own("plan-title").text()), "a plan is left");
}
