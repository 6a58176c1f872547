//! Who is with you: people are added, changed and removed, and the plan says whose each line is.

use std::collections::BTreeMap;

use crate::answers::NEWS;
use crate::support::{Browser, Language, Scenario, Told, plain};

const LIST: &str = "/ask/who-is-with-you";

/// A family with four children.
const FAMILY: &str = "general/household-large-family";

/// Somebody on the list: who they are and how old.
fn somebody(relation: &str, age: &str) -> BTreeMap<String, Told> {
    let one = |text: &str| Told::One(text.to_owned());
    [("relation".to_owned(), one(relation)), ("age-band".to_owned(), one(age))].into()
}

fn add(browser: &Browser, relation: &str, age: &str) {
    browser.follow(".wm-people .wm-button");
    browser.tell_person(&somebody(relation, age));
}

fn at_list() -> Browser {
    let browser = Browser::open("en-GB");
    browser.set_day("2026-11-22");
    browser.arrive("/");
    // WebKit's "back" passes over pages that nobody touched.
    browser.click("#main h1");
    browser.go_to(LIST);
    browser
}

#[test]
fn people_are_added_changed_and_removed() {
    let browser = at_list();
    assert_eq!(browser.people_listed(), ["You Age: not told"]);
    assert!(browser.text("#continue").starts_with("Nobody else"));
    browser.choose("pregnant", "no");

    add(&browser, "child", "five-to-fifteen");
    add(&browser, "partner", "nineteen-to-fifty-nine");
    add(&browser, "child", "two");
    let everybody = ["You Age: not told", "Child 1 5 to 15 years", "Partner 19 to 59 years", "Child 2 2 years"];
    assert_eq!(browser.people_listed(), everybody);
    assert!(browser.text("#continue").starts_with("That is everybody"));
    assert!(browser.is_checked("#answer-pregnant-no"), "what stood there before is still there");
    browser.assert_axe_clean("a list of people");
    browser.assert_fits(320, "a list of people");

    browser.follow("a[href$='/p03']");
    assert_eq!(browser.text("#main h1"), "Child 2");
    assert!(browser.is_checked("#answer-age-band-two"), "what was told of them stands there");
    browser.assert_axe_clean("a person");
    browser.assert_fits(320, "a person");
    browser.choose("age-band", "three");
    browser.follow("#continue");
    assert_eq!(browser.people_listed()[3], "Child 2 3 years");

    browser.click("#remove-p01");
    browser.wait_until("word of who is gone", || browser.focus_is_on("#people-said"));
    assert!(browser.text("#people-said").contains("Child 1"));
    assert_eq!(browser.people_listed(), ["You Age: not told", "Partner 19 to 59 years", "Child 3 years"]);

    browser.go_back();
    browser.wait_for_page_after(LIST);
    browser.ask("history.forward()", vec![]);
    browser.wait_until("the list again", || browser.path() == LIST && browser.people_listed().len() == 3);
    browser.assert_no_complaints();
}

#[test]
fn a_person_who_is_not_filled_in_is_explained_and_not_added() {
    let browser = at_list();
    browser.follow(".wm-people .wm-button");
    browser.click("#continue");
    browser.wait_until("the focus on the summary of mistakes", || browser.focus_is_on("#faults"));
    browser.go_back();
    browser.wait_for_page_after(&format!("{LIST}/p01"));
    assert_eq!(browser.people_listed().len(), 1);
    browser.follow(".wm-people .wm-button");
    browser.follow("#rather-not");
    assert_eq!(browser.people_listed()[1], "Person Age: not told", "who would rather not say is there all the same");
}

#[test]
fn the_plan_says_whose_each_line_is() {
    for language in [Language::English, Language::Arabic] {
        let person = Scenario::named(FAMILY);
        let browser = Browser::open("en-GB");
        browser.set_day(&person.on);
        browser.arrive("/");
        browser.speak(language);
        browser.follow("#door-me");
        browser.answer_all(&person, |_| ());
        assert_eq!(browser.people_listed().len(), person.people.len(), "all answers name everybody");
        browser.follow("#main a[href='/plan']");
        browser.unfold_all();
        let whose = "return [...document.querySelectorAll('.wm-right')].map(one => [
            one.querySelector('h4').innerText,
            [...one.querySelectorAll('.wm-whose li')].map(one => one.innerText).join(' + ')])";
        let lines: Vec<(String, String)> = serde_json::from_value(browser.ask(whose, vec![])).unwrap();
        let of = |right: &str| {
            let title = language.message(&format!("rights/{right}"), "title").text();
            let found = lines.iter().find(|(line, _)| plain(line) == title);
            plain(&found.unwrap_or_else(|| panic!("no line {title} among {lines:?}")).1)
        };
        if language == Language::English {
            assert_eq!(of("childcare-three-and-four"), "Child 4 (3 years)");
            assert_eq!(of("school-place"), "Child 2 (5 to 15 years) + Child 3 (16 or 17 years)");
            assert_eq!(of("pension-credit"), "Parent (60 years or over)");
            assert_eq!(of("gp"), "");
        } else {
            assert!(of("school-place").contains(" + "), "{}", of("school-place"));
        }
        browser.assert_fits(320, "a plan of a family");
        browser.follow("#glance a[href='/take']");
        let sheet = browser.ask("return document.querySelector('#sheet').textContent", vec![]);
        assert!(plain(sheet.as_str().unwrap()).contains(&of("pension-credit")), "the sheet says so too");
        browser.assert_nothing_kept();
    }
}

#[test]
fn a_household_is_removed_from_all_answers_and_forgotten_at_the_end() {
    let person = Scenario::named("general/household-two-small-children");
    let browser = Browser::open("en-GB");
    browser.set_day(&person.on);
    browser.arrive("/");
    browser.follow("#door-me");
    browser.answer_all(&person, |_| ());
    assert_eq!(browser.people_listed().len(), 3);
    browser.click("#remove-p02");
    browser.wait_until("word of who is gone", || browser.focus_is_on("#people-said"));
    assert_eq!(browser.people_listed().len(), 2);
    browser.follow("#finish");
    browser.assert_nothing_kept();
    browser.go_to(LIST);
    assert_eq!(browser.people_listed(), ["You Age: not told"], "nobody is left");
}

#[test]
fn who_changes_a_person_on_the_way_to_the_plan_hears_what_that_does() {
    let english = Language::English;
    let person = Scenario::named("general/household-two-small-children");
    let browser = Browser::open(english.tag());
    browser.set_day(&person.on);
    browser.arrive("/");
    browser.follow("#door-me");
    browser.answer_all(&person, |_| ());
    let news = || browser.text(NEWS);

    browser.follow("#main a[href$='/p02']");
    let of_whom = browser.text("#main h1");
    browser.choose("age-band", "five-to-fifteen");
    browser.follow("#continue");
    assert_eq!(browser.path(), "/check");
    assert_eq!(news(), english.own("change-kept").with(&of_whom));

    browser.follow("#main a[href$='/p02']");
    assert_eq!(news(), "");
    browser.follow("#continue");
    assert_eq!((browser.path().as_str(), news().as_str()), ("/check", ""), "nothing was changed");

    add(&browser, "child", "two");
    assert_eq!(browser.path(), "/check", "who is added from all answers is among them");
    assert_eq!(browser.people_listed().len(), 4);
    assert!(news().contains("Child 3"), "{}", news());
    browser.assert_axe_clean("all answers with somebody more");
    browser.assert_fits(320, "all answers with somebody more");
    browser.assert_nothing_kept();
}
