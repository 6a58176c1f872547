//! What happens when something is typed that cannot be read.

use crate::support::{Browser, Language, plain};

const QUESTION: &str = "/ask/permission-expiry";
const FIELD: &str = "#answer-permission-expiry";

#[test]
fn a_wrong_date_stays_and_is_explained() {
    for language in [Language::English, Language::Arabic] {
        let browser = Browser::open(language.tag());
        browser.set_day("2026-11-22");
        browser.arrive(QUESTION);
        let title = browser.ask("return document.title", vec![]);
        browser.tell_date("permission-expiry", "2027-02-31");
        browser.click("#continue");

        browser.wait_until("the focus on the summary of mistakes", || browser.focus_is_on("#faults"));
        assert_eq!(browser.path(), QUESTION, "nothing goes on before it is mended");
        let typed = ["day", "month", "year"].map(|part| browser.value(&format!("{FIELD}-{part}")));
        assert_eq!(typed, ["31", "02", "2027"], "what was typed stays in its fields");
        let right = language.own("fault-date-day").with("21 1 2027");
        for place in ["#faults", FIELD] {
            let text = browser.text(place);
            assert!(text.contains(&right), "{place} does not say what a right date looks like: {text}");
        }
        assert!(browser.shows(&format!("{FIELD}-day[aria-invalid=true]")), "the day is marked as wrong");
        assert!(!browser.shows(&format!("{FIELD}-year[aria-invalid=true]")), "the year is not");
        assert_ne!(browser.ask("return document.title", vec![]), title, "the title of the window says so too");

        browser.click("#faults a");
        assert!(browser.focus_is_on(&format!("{FIELD}-day")), "the summary leads to the field");
        assert_eq!(browser.path(), QUESTION, "without a trace in the address");
        browser.type_over(&format!("{FIELD}-day"), "28");
        browser.follow("#continue");
        browser.assert_nothing_told();
    }
}

/// A clock that shows over a year later once the page is told so.
const CLOCK: &str = "let passed = 0;
    const Before = Date;
    const now = () => Before.now() + passed;
    globalThis.Date = class extends Before {
        constructor(...parts) { parts.length ? super(...parts) : super(now()); }
        static now() { return now(); }
    };
    document.addEventListener('later', () => passed = 4e10);";

#[test]
fn the_focus_stays_where_a_mistake_is_mended_while_time_and_language_change() {
    let browser = Browser::open("en-GB");
    browser.set_day("2026-11-22");
    browser.run_first(CLOCK);
    browser.arrive(QUESTION);
    browser.click("#continue");
    browser.wait_until("the focus on the summary of mistakes", || browser.focus_is_on("#faults"));
    browser.click("#faults a");
    let day = format!("{FIELD}-day");
    assert!(browser.focus_is_on(&day));
    let example = browser.text(FIELD);
    // They look for a letter, and come back to the page.
    browser.ask("['later', 'visibilitychange'].forEach(what => document.dispatchEvent(new Event(what)))", vec![]);
    browser.wait_until("an example of the new year", || browser.text(FIELD) != example);
    assert!(browser.focus_is_on(&day), "the clock takes the focus");

    browser.click("#language-uk");
    let title = || browser.ask("return document.title", vec![]).as_str().unwrap().to_owned();
    let says_so = Language::Ukrainian.own("page-title-fault");
    browser.wait_until("a title of the window in Ukrainian that tells of a mistake", || says_so.is_in(&title()));
    assert!(browser.focus_is_on("#language-uk"), "another language takes the focus");
}

#[test]
fn an_empty_answer_is_not_taken_for_no() {
    let browser = Browser::open("en-GB");
    for question in ["/ask/who-is-with-you", "/ask/what-fits-you", "/ask/what-you-need", QUESTION] {
        browser.arrive(question);
        browser.click("#continue");
        browser.wait_until("the focus on the summary of mistakes", || browser.focus_is_on("#faults"));
        assert_eq!(browser.path(), question);
        let way_round = Language::English.own("ask-dont-know").text();
        assert!(browser.text("#main").contains(&way_round), "{question} offers a way round");
    }
}

/// Presses "Continue" with this date in the fields, and says what is wrong with it.
fn fault_of(browser: &Browser, date: [&str; 3]) -> String {
    for (part, text) in ["day", "month", "year"].into_iter().zip(date) {
        browser.type_over(&format!("{FIELD}-{part}"), text);
    }
    browser.click("#continue");
    browser.wait_until("the focus on the summary of mistakes", || browser.focus_is_on("#faults"));
    browser.ask("document.activeElement.blur()", vec![]);
    browser.text("#faults li")
}

#[test]
fn every_sort_of_wrong_date_has_a_sentence_of_its_own() {
    let browser = Browser::open("ar");
    browser.set_day("2026-11-22");
    browser.arrive(QUESTION);
    let cases = [
        (["29", "2", "2027"], "fault-date-day"),
        (["soon", "2", "2027"], "fault-date-day-number"),
        (["1", "soon", "2027"], "fault-date-month"),
        (["1", "2", "27"], "fault-date-year"),
        (["1", "2", "١٤٤٨"], "fault-date-calendar"),
        (["1", "2", "1405"], "fault-date-calendar"),
        (["1", "2", "1066"], "fault-date-far"),
    ];
    for (date, message) in cases {
        let expected = Language::Arabic.own(message).with("21 1 2027");
        assert_eq!(fault_of(&browser, date), expected, "{date:?}");
        let typed = ["day", "month", "year"].map(|part| browser.value(&format!("{FIELD}-{part}")));
        assert_eq!(typed, date, "what was typed stays in its fields");
    }
    browser.type_over(&format!("{FIELD}-day"), "١");
    browser.type_over(&format!("{FIELD}-month"), "شباط");
    browser.type_over(&format!("{FIELD}-year"), "٢٠٢٧");
    browser.follow("#continue");
}

#[test]
fn a_date_far_from_today_is_taken_once_a_person_says_that_it_is_right() {
    let browser = Browser::open("en-GB");
    browser.set_day("2026-11-22");
    browser.arrive(QUESTION);
    assert_eq!(fault_of(&browser, ["1", "2", "1990"]), Language::English.own("fault-date-unlikely").text());
    browser.click("#continue");
    assert_eq!(browser.path(), QUESTION, "pressing twice does not say that it is right");
    browser.click(&format!("label[for={}-sure]", FIELD.trim_start_matches('#')));
    browser.follow("#continue");
    browser.assert_no_complaints();
}

#[test]
fn what_has_happened_has_no_day_to_come() {
    for language in [Language::English, Language::Ukrainian, Language::Arabic] {
        let browser = Browser::open(language.tag());
        browser.set_day("2026-11-22");
        browser.arrive("/ask/arrival-date");
        browser.tell_date("arrival-date", "2026-11-23");
        browser.click("#continue");
        browser.wait_until("the focus on the summary of mistakes", || browser.focus_is_on("#faults"));
        let expected = language.own("fault-date-to-come").with("23 9 2026");
        for place in ["#faults li", "#answer-arrival-date .wm-fault"] {
            assert_eq!(plain(&browser.text(place)), expected, "{place} says what happened and what to do");
        }
        let typed = ["day", "month", "year"].map(|part| browser.value(&format!("#answer-arrival-date-{part}")));
        assert_eq!(typed, ["23", "11", "2026"], "nothing typed is lost");
        browser.assert_fits(320, "a day to come");
        browser.assert_axe_clean("a day to come");
        browser.type_over("#answer-arrival-date-day", "22");
        browser.follow("#continue");

        browser.arrive(QUESTION);
        browser.tell_date("permission-expiry", "2026-11-23");
        browser.follow("#continue");
        browser.assert_nothing_told();
    }
}

#[test]
fn a_permission_that_ended_thirty_years_ago_is_asked_about_and_a_day_before_anybody_lived_is_refused() {
    let browser = Browser::open("en-GB");
    browser.set_day("2026-11-22");
    browser.arrive("/ask/arrival-date");
    let field = "#answer-arrival-date";
    let fault = |year: &str| {
        browser.type_over(&format!("{field}-year"), year);
        browser.click("#continue");
        browser.wait_until("the focus on the summary of mistakes", || browser.focus_is_on("#faults"));
        browser.ask("document.activeElement.blur()", vec![]);
        browser.text("#faults li")
    };
    let own = |message: &str| Language::English.own(message);
    assert_eq!(fault("1896"), own("fault-date-far").with("23 9 2026"), "nobody who reads this came then");
    assert_eq!(fault("1995"), own("fault-date-unlikely").text(), "somebody may have");
    assert!(browser.shows(&format!("{field}-sure")));
    browser.arrive(QUESTION);
    assert_eq!(fault_of(&browser, ["1", "2", "1996"]), own("fault-date-unlikely").text(), "ended 30 years ago");
    browser.assert_no_complaints();
}

#[test]
fn a_very_long_text_is_refused_in_words_and_stretches_no_page() {
    let long = "Wwww ".repeat(1_000);
    let browser = Browser::open("en-GB");
    browser.set_day("2026-11-22");
    browser.arrive(QUESTION);
    for part in ["day", "month", "year"] {
        browser.paste(&format!("{FIELD}-{part}"), &long);
        browser.click("#continue");
        browser.wait_until("the focus on the summary of mistakes", || browser.focus_is_on("#faults"));
        assert_eq!(browser.path(), QUESTION);
        browser.assert_fits(320, &format!("a long text for the {part}"));
    }
    assert_eq!(browser.value(&format!("{FIELD}-day")).len(), long.len(), "nothing of it is lost");

    browser.arrive("/services");
    browser.paste("#search", &long);
    browser.wait_until("word that no place fits", || browser.find_all("#main article").is_empty());
    browser.assert_fits(320, "a long text to search for");
    browser.assert_no_complaints();
    browser.assert_nothing_told();
}
