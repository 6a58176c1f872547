//! The plan on paper.

use crate::support::{Browser, Language, Scenario};

/// More is a pile, and a pile is not read.
const MOST_PAGES: usize = 2;

#[test]
fn a_plan_is_printed_on_about_two_pages() {
    let people = [
        ("moving-on/granted-last-week", Language::Ukrainian),
        ("moving-on/granted-last-week", Language::English),
        ("displaced-care-worker/licence-lost-with-letter", Language::Arabic),
        ("ukraine-permission-extension/sixty-days-left", Language::Ukrainian),
    ];
    for (name, language) in people {
        let person = Scenario::named(name);
        let browser = Browser::open(language.tag());
        browser.set_day(&person.on);
        browser.arrive("/");
        browser.reach_plan(&person);
        browser.follow("#glance a[href='/take']");
        let (pages, text) = browser.print();
        assert!((1..=MOST_PAGES).contains(&pages), "{name} is printed on {pages} pages");
        assert_in_order(&text, language, &["plan-alerts", "plan-dates", "plan-places", "sources"]);
        for day in person.expect.deadlines.values().filter(|day| **day > person.on && *day != "none") {
            assert!(text.contains(&language.day(day.parse().unwrap())), "{day} is missing: {text}");
        }
        for pressed in ["take-print", "take-hand-make", "leave-link", "ask-back"] {
            assert!(!text.contains(&language.own(pressed).text()), "{pressed} cannot be pressed on paper: {text}");
        }
        assert!(!browser.shows("#sheet"), "the screen has the plan, not the sheet");
    }
}

#[test]
fn paper_says_how_days_were_counted_when_places_are_open_and_what_to_bring() {
    let (person, language) = (Scenario::named("moving-on/granted-last-week"), Language::English);
    let browser = Browser::open(language.tag());
    browser.set_day(&person.on);
    browser.arrive("/");
    browser.reach_plan(&person);
    browser.follow("#glance a[href='/take']");
    let text = browser.printed_text();
    for message in ["working-told", "working-later", "hours-days", "hours-times", "hours-always", "service-bring"] {
        assert!(language.own(message).is_in(&text), "{message} is missing: {text}");
    }
}

/// Each title that is there comes after the one before, and the places are there.
fn assert_in_order(text: &str, language: Language, titles: &[&str]) {
    let places: Vec<(&str, usize)> =
        titles.iter().filter_map(|title| Some((*title, text.find(&language.own(title).text())?))).collect();
    assert!(places.is_sorted_by_key(|(_, at)| *at), "{places:?}: {text}");
    assert!(places.iter().any(|(title, _)| *title == "plan-places"), "no places: {text}");
}
