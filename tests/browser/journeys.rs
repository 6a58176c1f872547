//! One journey for each route into the country: a made-up person comes in, answers, and reads their plan.

use jiff::ToSpan as _;

use crate::support::{Browser, Language, Scenario, Told};

/// Walks from the start to the plan, on the day on which this person comes.
fn walk(scenario: &str, language: Language) {
    let person = Scenario::named(scenario);
    let browser = Browser::open("en-GB");
    browser.set_day(&person.on);
    browser.arrive("/");
    walk_from_start(&browser, &person, language);
}

fn walk_from_start(browser: &Browser, person: &Scenario, language: Language) {
    browser.speak(language);
    browser.follow("#door-me");
    browser.answer_all(person, |_| assert_eq!(browser.page_language(), language.of_page()));
    browser.follow("#main a[href='/plan']");
    assert_eq!(browser.page_language(), language.of_page());
    browser.assert_plan(&person.expect, language);
    browser.assert_nothing_kept();
    browser.assert_nothing_told();
    browser.assert_no_complaints();
}

#[test]
fn a_ukrainian_whose_permission_ends_in_sixty_days() {
    let browser = Browser::open("en-GB");
    browser.arrive("/");
    let ends = browser.today().checked_add(60.days()).unwrap();
    let mut person = Scenario::named("ukraine-permission-extension/sixty-days-left");
    person.answers.insert("permission-expiry".to_owned(), Told::One(ends.to_string()));
    // The rules: an extension can be asked for in the last 90 days.
    let opens = ends.checked_sub(90.days()).unwrap();
    let days = [("ukraine-extension-opens", opens), ("ukraine-extension-closes", ends), ("permission-ends", ends)];
    person.expect.deadlines = days.map(|(deadline, day)| (deadline.to_owned(), day.to_string())).into();
    walk_from_start(&browser, &person, Language::Ukrainian);
}

#[test]
fn a_hong_kong_family_without_public_funds() {
    walk("bno-change-of-conditions/family-without-public-funds", Language::English);
}

#[test]
fn a_resettled_person_with_an_old_card() {
    walk("uk-resettlement/old-card-no-evisa", Language::Arabic);
}

#[test]
fn an_afghan_family_in_its_first_home() {
    walk("afghan-resettlement/family-in-first-home", Language::English);
}

#[test]
fn somebody_waiting_in_dispersal_housing() {
    walk("asylum-claim/waiting-in-dispersal-housing", Language::Arabic);
}

#[test]
fn a_refugee_granted_last_week() {
    walk("moving-on/granted-last-week", Language::Ukrainian);
}

#[test]
fn a_care_worker_whose_sponsor_lost_its_licence() {
    walk("displaced-care-worker/licence-lost-with-letter", Language::English);
}
