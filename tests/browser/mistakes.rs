//! What happens when something is typed that cannot be read.

use crate::support::{Browser, Language};

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

#[test]
fn an_empty_answer_is_not_taken_for_no() {
    let browser = Browser::open("en-GB");
    for question in ["/ask/your-family", "/ask/what-fits-you", "/ask/what-you-need", QUESTION] {
        browser.arrive(question);
        browser.click("#continue");
        browser.wait_until("the focus on the summary of mistakes", || browser.focus_is_on("#faults"));
        assert_eq!(browser.path(), question);
        let way_round = Language::English.own("ask-dont-know").text();
        assert!(browser.text("#main").contains(&way_round), "{question} offers a way round");
    }
}
