//! The plan as it is read: at a glance first, details on demand.

use serde_json::json;
use thirtyfour::Key;

use crate::support::{Browser, Language, Scenario, plain};

/// How high a telephone's screen is, in CSS pixels.
const SCREEN: u64 = 740;

/// How many screens anybody looks through.
const MOST_SCREENS: u64 = 10;

/// The parts of the plan, by their ids.
const PARTS: [&str; 6] = ["alerts", "dates", "schemes", "rights", "places", "unknown"];

/// Walks to the plan, on the day on which this person comes.
fn at_plan(scenario: &str, language: Language) -> (Browser, Scenario) {
    let person = Scenario::named(scenario);
    let browser = Browser::open(language.tag());
    browser.set_day(&person.on);
    browser.arrive("/");
    browser.reach_plan(&person);
    (browser, person)
}

#[test]
fn the_plan_at_a_glance_fits_one_screen_with_its_heading() {
    let people = [
        ("moving-on/granted-last-week", Language::English),
        ("homes-for-ukraine-rematching/host-has-asked-to-leave", Language::Ukrainian),
        ("general/alert-no-safe-bed-asylum", Language::Arabic),
    ];
    for (name, language) in people {
        let (browser, _) = at_plan(name, language);
        let height = "const [top, end] = [document.querySelector('h1'), document.querySelector('#glance')]
            .map(one => one.getBoundingClientRect()); return Math.round(end.bottom - top.top)";
        let height = browser.ask(height, vec![]).as_u64().unwrap();
        assert!(height <= SCREEN, "{name} in {language:?}: {height} pixels");
        assert!(browser.shows("#glance a[href^='tel:']"), "{name}: there is a number to call at once");
    }
}

/// What is long stays folded, so that a plan can be looked through on a telephone.
#[test]
fn a_plan_is_as_long_as_somebody_wants_it() {
    let people = [
        "moving-on/granted-last-week",
        "homes-for-ukraine-rematching/host-has-asked-to-leave",
        "general/alert-no-safe-bed-asylum",
        "displaced-care-worker/licence-lost-with-letter",
    ];
    for name in people {
        let (browser, _) = at_plan(name, Language::English);
        let height = browser.ask("return document.documentElement.scrollHeight", vec![]).as_u64().unwrap();
        assert!(height <= MOST_SCREENS * SCREEN, "{name}: {height} pixels");
        assert_nothing_urgent_is_folded(&browser);
    }
}

/// Alerts with their numbers, and dates of the next two weeks with what to do, can be read without a press.
fn assert_nothing_urgent_is_folded(browser: &Browser) {
    let folded = "return [...document.querySelectorAll('#alerts article a[href^=\"tel:\"], #alerts article > p')]
        .filter(one => !one.checkVisibility()).map(one => one.outerHTML)";
    assert_eq!(browser.ask(folded, vec![]), json!([]), "something urgent is folded");
    let near = Language::English.own("take-calendar-one").text();
    let dates = "return [...document.querySelectorAll('#dates article')]
        .map(card => [card.querySelector('.wm-due__left')?.innerText ?? '', card.innerText])";
    let dates: Vec<(String, String)> = serde_json::from_value(browser.ask(dates, vec![])).unwrap();
    for (left, text) in dates {
        let days = plain(&left).strip_prefix("In ").and_then(|rest| rest.split(' ').next()?.parse::<u32>().ok());
        if days.is_some_and(|days| days <= 14) || left == "Today" || left == "Tomorrow" {
            assert!(text.contains(&near), "a date of the next two weeks is folded: {text}");
        }
    }
}

#[test]
fn each_line_leads_to_its_details_and_back_leads_out() {
    let (browser, _) = at_plan("moving-on/granted-last-week", Language::English);
    let entries = browser.ask("return history.length", vec![]);
    for part in PARTS {
        browser.tab_to(&format!(".wm-contents a[href='#{part}-title']"));
        browser.press(Key::Enter);
        assert!(browser.focus_is_on(&format!("#{part}-title")), "{part} takes the focus");
        assert_eq!(browser.path(), "/plan", "{part}: without a trace in the address");
        let covered = "const title = document.activeElement.getBoundingClientRect();
            const bar = document.querySelector('.wm-top').getBoundingClientRect();
            return title.top < bar.bottom || title.bottom > innerHeight";
        assert_eq!(browser.ask(covered, vec![]), json!(false), "{part} can be seen");
        browser.ask("document.querySelector('h1').focus()", vec![]);
    }
    for link in ["#glance a[href^='#date-']", "#glance a[href^='#place-']"] {
        let target = browser.ask("return document.querySelector(arguments[0]).getAttribute('href')", vec![json!(link)]);
        browser.click(link);
        assert!(browser.focus_is_on(target.as_str().unwrap()), "{link} leads to {target}");
    }
    assert_eq!(browser.ask("return history.length", vec![]), entries, "nothing is in the way of “back”");
    browser.go_back();
    browser.wait_for_page_after("/plan");
    assert_eq!(browser.path(), "/check");
}

#[test]
fn every_part_of_the_plan_has_a_name() {
    let (browser, _) = at_plan("moving-on/granted-last-week", Language::English);
    let levels = "return [...document.querySelectorAll('#main :is(h1, h2, h3, h4, h5)')].map(one => +one.tagName[1])";
    let levels: Vec<u8> = serde_json::from_value(browser.ask(levels, vec![])).unwrap();
    let leap = levels.windows(2).find(|pair| pair[1] > pair[0] + 1);
    assert_eq!(leap, None, "no level of heading is left out: {levels:?}");
    let unnamed = "return [...document.querySelectorAll('#main > section')]
        .filter(one => !document.getElementById(one.getAttribute('aria-labelledby'))?.textContent.trim())
        .map(one => one.id)";
    assert_eq!(browser.ask(unnamed, vec![]), json!([]));
}

#[test]
fn nothing_told_says_so_and_never_that_all_is_well() {
    let browser = Browser::open("en-GB");
    browser.arrive("/plan");
    let glance = browser.text("#glance");
    for said in ["plan-nothing-told", "plan-dates-none", "plan-glance-place", "take-title"] {
        assert!(Language::English.own(said).is_in(&glance), "{said} is missing: {glance}");
    }
    assert!(browser.shows("#glance a[href^='tel:']"), "there is a number to call");
    browser.follow("#glance a[href^='/ask/']");
}

#[test]
fn what_does_not_match_says_what_would_change_it() {
    let (browser, _) = at_plan("moving-on/granted-last-week", Language::English);
    browser.unfold_all();
    let title = Language::English.own("scheme-change").text();
    let texts = "return [...document.querySelectorAll('#schemes article')]
        .map(card => [card.querySelector('.wm-mark').innerText, card.innerText])";
    let cards: Vec<(String, String)> = serde_json::from_value(browser.ask(texts, vec![])).unwrap();
    let matches = Language::English.own("outcome-matches").text();
    let (matching, others): (Vec<_>, Vec<_>) = cards.iter().partition(|(outcome, _)| plain(outcome) == matches);
    assert!(matching.iter().all(|(_, text)| !text.contains(&title)), "{matching:?}");
    assert!(!others.is_empty() && others.iter().all(|(_, text)| text.contains(&title)), "{others:?}");
}

/// Whom somebody hopes to bring is theirs to change, and so it is named; nothing else of this scheme is.
#[test]
fn what_somebody_can_make_otherwise_is_named() {
    let (browser, _) = at_plan("mandate-resettlement/nobody-hoped-for", Language::English);
    browser.unfold_all();
    let title = Language::English.message("schemes/refugee-sponsorship-2026", "title").text();
    let text = "return [...document.querySelectorAll('#schemes article')]
        .find(card => card.querySelector('h3').innerText === arguments[0])?.querySelector('.wm-part').innerText";
    let text = plain(browser.ask(text, vec![json!(title)]).as_str().unwrap());
    let said = ["scheme-change", "scheme-change-answers"].map(|id| Language::English.own(id).text());
    let fact = |id: &str| Language::English.message("facts/hopes-to-bring", id).text();
    for part in said.into_iter().chain([fact("name"), fact("value-partner"), fact("value-own-child")]) {
        assert!(text.contains(&part), "“{part}” is missing: {text}");
    }
}
