//! What somebody hears who has the page read to them: everything in order, with a name, what it is and how it stands.

use std::env;
use std::fs;
use std::path::PathBuf;

use crate::support::{Browser, Language, Read, Scenario, transcript};

#[test]
fn a_screen_reader_says_what_everything_is() {
    for language in [Language::English, Language::Arabic] {
        listen_to_all(language);
    }
}

fn listen_to_all(language: Language) {
    let person = Scenario::named("moving-on/granted-last-week");
    let browser = Browser::open(language.tag());
    browser.set_day(&person.on);
    let listen = |screen: &str| {
        let read = browser.read_aloud();
        keep(screen, language, &read);
        assert_sensible(screen, &read);
        read
    };
    browser.arrive("/");
    let start = listen("start");
    assert_order(&start, &["link", "banner", "navigation", "main", "heading", "contentinfo"]);

    browser.arrive("/ask/what-you-need");
    let question = listen("question");
    let title = language.message("questions/what-you-need", "title").text();
    let group = question.iter().find(|one| one.role == "group" && one.name == title);
    assert!(group.is_some(), "the boxes are read with their question: {question:#?}");

    browser.arrive("/ask/true-now");
    browser.choose("true-now", "no-safe-bed");
    browser.follow("#continue");
    browser.wait_until("whom to call", || browser.shows(".wm-above .wm-call-now a[href^='tel:']"));
    listen("danger");

    browser.arrive("/services");
    let places = listen("places");
    let nameless = places.iter().find(|one| one.role == "option" && one.name.chars().all(|c| c.is_ascii_lowercase()));
    assert_eq!(nameless, None, "each language is called by its name");
    browser.ask("document.querySelector('#main details')?.setAttribute('open', '')", vec![]);
    browser.type_over("#search", "food");
    listen("places-filtered");

    let family = Scenario::named("general/household-two-small-children");
    browser.set_day(&family.on);
    browser.arrive("/");
    browser.follow("#door-me");
    browser.answer_all(&family, |path| {
        if path == "/ask/who-is-with-you" {
            listen("household-nobody");
        }
    });
    listen("household");

    browser.set_day(&person.on);
    browser.arrive("/ask/permission-expiry");
    browser.tell_date("permission-expiry", "2027-02-31");
    browser.click("#continue");
    browser.wait_until("the focus on the summary of mistakes", || browser.focus_is_on("#faults"));
    let mistake = listen("mistake");
    let summary =
        mistake.iter().position(|one| one.role == "alert" || one.states.contains(&"focused: true".to_owned()));
    let fields: Vec<&Read> = mistake.iter().filter(|one| one.role == "textbox" || one.role == "spinbutton").collect();
    assert!(summary.is_some(), "the summary of mistakes is read first: {mistake:#?}");
    let wrong = fields.iter().find(|one| one.states.contains(&"invalid: true".to_owned()));
    let right = language.own("fault-date-day").with("21 1 2027");
    let says_so = |one: &&Read| one.description.contains(&right);
    assert!(
        wrong.is_some_and(|one| says_so(&one)),
        "the field that is wrong says so, and what would be right: {mistake:#?}"
    );
    assert_eq!(mistake.iter().filter(says_so).count(), 1, "and it is said once: {mistake:#?}");
    let leads_there = mistake.iter().any(|one| one.role == "link" && one.name == right);
    assert!(leads_there, "a link in the summary leads to the field: {mistake:#?}");

    browser.arrive("/");
    browser.follow("#door-me");
    browser.answer_all(&person, |_| ());
    listen("check");
    browser.follow("#main a[href='/plan']");
    let plan = listen("plan");
    browser.follow("#glance a[href='/take']");
    listen("take");
    browser.click("#hand-over");
    browser.wait_until("the picture", || browser.shows("#picture"));
    listen("take-picture");
    browser.click("#show-code");
    browser.wait_until("the code", || browser.shows("#code"));
    listen("take-code");
    for part in ["alerts", "dates", "schemes", "rights", "places"] {
        let title = language.own(&format!("plan-{part}")).text();
        let heading = plan.iter().find(|one| one.heading() == Some(2) && one.name == title);
        assert!(heading.is_some(), "the plan has no heading “{title}”");
    }
}

/// Everything that can be used has a name, there is one first heading, and no heading skips a level.
fn assert_sensible(screen: &str, read: &[Read]) {
    let nameless: Vec<&Read> = read.iter().filter(|one| one.is_to_use() && one.name.is_empty()).collect();
    assert!(nameless.is_empty(), "{screen}: these have no name: {nameless:#?}");
    let levels: Vec<u8> = read.iter().filter_map(Read::heading).collect();
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{screen}: one first heading: {levels:?}");
    let skip = levels.windows(2).find(|pair| pair[1] > pair[0] + 1);
    assert_eq!(skip, None, "{screen}: a heading skips a level: {levels:?}");
    let drawn: Vec<&Read> = read.iter().filter(|one| one.role == "image").collect();
    assert!(drawn.len() <= usize::from(screen == "take-picture"), "{screen}: pictures stand beside words: {drawn:#?}");
    let empty = read.windows(2).find(|pair| pair[0].role == "list" && pair[1].depth <= pair[0].depth);
    assert_eq!(empty, None, "{screen}: a list has nothing in it");
    let landmarks = ["banner", "main", "contentinfo"];
    for landmark in landmarks {
        let count = read.iter().filter(|one| one.role == landmark).count();
        assert_eq!(count, 1, "{screen} has {count} of the landmark {landmark}");
    }
}

/// The first of each of these roles comes after the first of the one before.
fn assert_order(read: &[Read], roles: &[&str]) {
    let first = |role: &&str| {
        read.iter().position(|one| one.role == *role).unwrap_or_else(|| panic!("nothing is a {role}: {read:#?}"))
    };
    let places: Vec<usize> = roles.iter().map(first).collect();
    assert!(places.is_sorted(), "{roles:?} are read in another order: {places:?}");
}

/// Writes down what is read, for somebody to look through, when `WAYMARK_READINGS` names a folder for it.
fn keep(screen: &str, language: Language, read: &[Read]) {
    let Some(folder) = env::var_os("WAYMARK_READINGS").map(PathBuf::from) else { return };
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(format!("{screen}-{}.txt", language.tag())), transcript(read)).unwrap();
}
