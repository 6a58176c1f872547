//! Finding a place: by words however they are spelt, by what is asked of it, and coming back to where one was.

use serde_json::json;
use thirtyfour::Key;

use crate::support::{Browser, Language, Service};

/// The ids of the places on the screen, in their order.
fn found(browser: &Browser) -> Vec<String> {
    let script =
        "return [...document.querySelectorAll('#main .wm-place h2 a')].map(one => one.pathname.split('/').pop())";
    serde_json::from_value(browser.ask(script, vec![])).unwrap()
}

/// All places that were found, asking for more as long as there are any.
fn all_found(browser: &Browser) -> Vec<String> {
    while browser.shows("#more") {
        let before = found(browser).len();
        browser.click("#more");
        browser.wait_until("more places", || found(browser).len() > before);
    }
    found(browser)
}

fn at_places(language: Language) -> Browser {
    let browser = Browser::open(language.tag());
    browser.arrive("/services");
    browser
}

/// Types words to look for in place of others, and waits until the place is found, or none is any more.
fn look_for(browser: &Browser, typed: &str) {
    browser.type_over("#search", typed);
}

#[track_caller]
fn assert_first(browser: &Browser, typed: &str, place: &str) {
    look_for(browser, typed);
    browser.wait_until("the place", || found(browser).first().is_some_and(|first| first == place));
}

#[test]
fn how_many_were_found_is_said_when_it_changes_and_read_once() {
    let browser = at_places(Language::English);
    let said = || browser.text("#main [role=status]");
    assert_eq!(said(), "", "who reads the page meets the count in its place");
    let all = browser.text("#count");
    look_for(&browser, "food bank");
    browser.wait_until("other places", || browser.text("#count") != all);
    browser.wait_until("the count to be said", || said() == browser.text("#count"));
    browser.wait_until("silence", || said().is_empty());
}

#[test]
fn names_stand_in_the_order_of_their_own_alphabet() {
    // The letters that a code-point order puts in the wrong place, and scripts that it puts behind Latin ones.
    for (language, own_script) in [(Language::Ukrainian, "Cyrillic"), (Language::Arabic, "Arabic")] {
        let browser = at_places(language);
        all_found(&browser);
        let script = r"const names = [...document.querySelectorAll('#main .wm-place h2 a')].map(one => one.innerText);
            const own = new RegExp(`^[^\\p{L}]*\\p{Script=${arguments[0]}}`, 'u');
            const kinds = names.map(name => own.test(name));
            const letters = names.filter((_, i) => kinds[i]).map(name => name.match(/\p{L}/u)[0].toLowerCase());
            return [kinds, letters]";
        let (kinds, letters): (Vec<bool>, Vec<String>) =
            serde_json::from_value(browser.ask(script, vec![json!(own_script)])).unwrap();
        assert!(kinds.is_sorted_by_key(|is_own| !is_own), "{own_script}: names in another script come last: {kinds:?}");
        assert!(letters.len() > 100);
        if language == Language::Ukrainian {
            let place = |letter: &String| "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя".find(letter.as_str()).expect("a letter");
            assert!(letters.is_sorted_by_key(place), "{letters:?}");
        }
    }
}

#[test]
fn words_are_found_however_they_are_spelt() {
    let browser = at_places(Language::English);
    let all = all_found(&browser).len();
    assert_eq!(all, Service::ids_where(|_| true).len(), "nothing is left out while nothing is asked for");
    assert_first(&browser, "Coventry College", "coventry-college");
    assert!(!browser.shows("#fit"));
    assert_first(&browser, "coventry colledge", "coventry-college");
    assert!(browser.shows("#fit"), "the page says that it is not quite what was typed");
    assert!(found(&browser).len() < all / 2);
    look_for(&browser, "imigration");
    let immigration = "ccc-migration-team".to_owned();
    browser.wait_until("the migration team", || found(&browser).contains(&immigration));
    assert!(browser.shows(".wm-place a[href^='tel:']"), "numbers are never behind a press");
    browser.assert_nothing_kept();
    browser.assert_nothing_told();
    browser.assert_no_complaints();
}

#[test]
fn arabic_words_are_found_without_their_marks_and_with_them() {
    let browser = at_places(Language::Arabic);
    for typed in ["مكتبات كوفنتري", "مَكْتبـــات", "المكتبات", "libraries"] {
        assert_first(&browser, typed, "ccc-libraries");
        look_for(&browser, "");
    }
}

#[test]
fn ukrainian_words_are_found_and_so_are_english_names() {
    let browser = at_places(Language::Ukrainian);
    for typed in ["бібліотеки", "библиотеки", "Librarys"] {
        assert_first(&browser, typed, "ccc-libraries");
        look_for(&browser, "");
    }
    look_for(&browser, "бібліотека");
    browser.wait_until("the word in another form", || found(&browser).contains(&"ccc-libraries".to_owned()));
    look_for(&browser, "food");
    let food = Service::ids_where(|place| place.needs.contains(&"food".to_owned()));
    browser.wait_until("places for food", || food.contains(&found(&browser).swap_remove(0)));
    let all = all_found(&browser);
    assert!(food.iter().all(|place| all.contains(place)));
}

#[test]
fn each_filter_shows_what_its_name_says() {
    let browser = at_places(Language::English);
    browser.click("#filters");
    let has = |list: &[String], value: &str| list.iter().any(|one| one == value);
    let ticks: [(&str, &dyn Fn(&Service) -> bool); 3] = [
        ("walk-in", &|place| has(&place.access, "walk-in")),
        ("women", &|place| has(&place.audience, "women")),
        ("free", &|place| place.cost.as_deref() == Some("free")),
    ];
    for (filter, holds) in ticks {
        browser.click(&format!("label[for={filter}]"));
        assert_found(&browser, filter, &Service::ids_where(holds));
        browser.click("#wishes li:first-child button");
        browser.wait_until("the filter to be gone", || !browser.shows("#wishes"));
        assert!(browser.focus_is_on("#filters"), "the focus is not lost with what was pressed");
        assert!(!browser.is_checked(&format!("#{filter}")));
    }
    for (list, value) in [("need", "food"), ("language", "uk")] {
        choose(&browser, list, value);
        let holds = |place: &Service| has(&place.needs, value) || has(&place.languages, value);
        assert_found(&browser, list, &Service::ids_where(holds));
        browser.click("#clear-all");
        browser.wait_until("all places", || !browser.shows("#wishes"));
    }
    let offered =
        browser.ask("return [...document.querySelectorAll('#language option')].map(one => one.value)", vec![]);
    let offered: Vec<String> = serde_json::from_value(offered).unwrap();
    assert!(!offered.contains(&"en".to_owned()), "few places name it, and it tells none from another");
    for tag in offered.iter().filter(|tag| !tag.is_empty()) {
        let spoken = Service::ids_where(|place| has(&place.languages, tag));
        assert!(!spoken.is_empty(), "{tag} is offered and spoken nowhere");
    }
}

fn assert_found(browser: &Browser, filter: &str, expected: &[String]) {
    assert!(!expected.is_empty(), "{filter}");
    browser.wait_until(&format!("the places of {filter}"), || {
        let mut ids = all_found(browser);
        ids.sort();
        ids == expected
    });
}

fn choose(browser: &Browser, list: &str, value: &str) {
    let script = "const list = document.getElementById(arguments[0]); list.value = arguments[1];
        list.dispatchEvent(new Event('change', { bubbles: true }))";
    browser.ask(script, vec![json!(list), json!(value)]);
}

#[test]
fn where_nothing_fits_there_is_a_way_on() {
    let browser = at_places(Language::English);
    look_for(&browser, "qqqqqqqq");
    browser.wait_until("word that nothing fits", || browser.shows("#nothing"));
    assert!(browser.shows("#nothing a[href='/urgent']"));
    assert!(browser.shows("#nothing a[href='/services/ccc-migration-team']"));
    assert!(browser.shows("#nothing a[href^='tel:']"));
    browser.assert_axe_clean("no place fits");
    browser.click("#clear");
    browser.wait_until("all places", || !found(&browser).is_empty());
    assert!(browser.focus_is_on("#search") && browser.value("#search").is_empty());
}

/// Somebody who cannot see hears how many there are once they stop typing, not at each letter.
#[test]
fn the_number_of_places_is_read_once_it_stays() {
    let browser = at_places(Language::English);
    let status = "#main [role=status]";
    let script = "window.heard = [];
        new MutationObserver(() => heard.push(document.querySelector(arguments[0]).innerText))
            .observe(document.querySelector(arguments[0]), { childList: true, subtree: true, characterData: true })"
        .replace("arguments[0]", &format!("'{status}'"));
    browser.ask(&script, vec![]);
    look_for(&browser, "libraries");
    browser.wait_until("the number to be read", || {
        let count = browser.text("#count");
        browser.text(status) == count && browser.ask("return heard.length", vec![]) != json!(0)
    });
    let heard: Vec<String> = serde_json::from_value(browser.ask("return [...new Set(heard)]", vec![])).unwrap();
    assert!(heard.len() <= 2, "nine letters were typed: {heard:?}");
}

#[test]
fn back_from_a_place_everything_is_as_it_was() {
    let browser = at_places(Language::English);
    browser.click("#filters");
    browser.click("label[for=free]");
    browser.wait_until("the filter", || browser.shows("#wishes"));
    let first_page = found(&browser).len();
    browser.click("#more");
    browser.wait_until("more places", || found(&browser).len() > first_page);
    let came = &found(&browser)[first_page];
    assert!(browser.focus_is_on(&format!("#main h2 a[href='/services/{came}']")), "the list goes on where it ended");
    let place = found(&browser).swap_remove(first_page + 12);
    let link = format!("#main h2 a[href='/services/{place}']");
    browser.ask("document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })", vec![json!(link)]);
    let depth = browser.ask("return Math.round(scrollY)", vec![]);
    assert!(depth.as_u64().unwrap() > 1000);
    browser.follow_first(&link);
    assert_eq!(browser.ask("return scrollY", vec![]), json!(0), "a new page begins at its top");
    browser.assert_nothing_kept();
    browser.follow("#back");
    assert_eq!(browser.path(), "/services");
    assert!(browser.focus_is_on(&link), "the focus is on the place that was looked at");
    assert_eq!(browser.ask("return Math.round(scrollY)", vec![]), depth);
    assert!(browser.is_checked("#free") && browser.shows("#wishes"));

    look_for(&browser, "zebra crossing");
    browser.go_to("/plan");
    browser.follow("#finish");
    browser.go_to("/services");
    assert!(!browser.is_checked("#free") && browser.value("#search").is_empty(), "finished means finished");
    assert!(!browser.everything_left().contains("zebra"));
}

/// The telephone is still set to the time of Hong Kong, eight hours ahead.
fn at_moment(moment: &str, path: &str) -> Browser {
    let browser = Browser::open_in("Asia/Hong_Kong", "en-GB");
    assert_eq!(browser.ask("return new Date(0).getTimezoneOffset()", vec![]), json!(-480));
    browser.set_moment(moment);
    browser.arrive(path);
    browser
}

#[test]
fn open_now_goes_by_the_time_in_coventry() {
    // From Monday to Thursday it is open until half past four, on Friday from nine.
    let cases = [
        ("2026-11-26T16:29:00Z", "service-open-until", "16:30"),
        ("2026-11-26T16:30:00Z", "service-opens-tomorrow", "09:00"),
        ("2026-11-26T03:00:00Z", "service-opens-today", "09:00"),
        ("2026-07-01T15:29:00Z", "service-open-until", "16:30"),
    ];
    for (moment, message, time) in cases {
        let browser = at_moment(moment, "/services/crmc");
        let expected = Language::English.own(message).with(time);
        assert!(browser.text("#main").contains(&expected), "{moment}: {expected}\n{}", browser.text("#main"));
    }
    let browser = at_moment("2026-12-25T10:00:00Z", "/services/crmc");
    assert!(browser.text("#main").contains(&Language::English.own("service-open-holiday").text()));
}

#[test]
fn open_now_leaves_out_what_is_closed_and_what_is_not_known() {
    for (moment, is_open) in [("2026-11-26T16:29:00Z", true), ("2026-11-26T16:30:30Z", false)] {
        let browser = at_moment(moment, "/services");
        browser.click("#filters");
        browser.click("label[for=open-now]");
        browser.wait_until("the filter", || browser.shows("#wishes"));
        let places = found(&browser);
        assert!(places.contains(&"emergency-999".to_owned()), "what never closes");
        assert_eq!(places.contains(&"crmc".to_owned()), is_open, "{moment}");
        assert!(!places.contains(&"ccc-libraries".to_owned()), "nobody knows when it is open");
    }
}

#[test]
fn a_place_is_shared_by_its_address_alone() {
    let browser = Browser::open("en-GB");
    browser.arrive("/services/crmc");
    let address = browser.ask("return location.href", vec![]);
    let cannot = "Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject() }, configurable: true })";
    browser.ask(cannot, vec![]);
    browser.click("#share");
    browser.wait_until("the address", || browser.shows("#address"));
    assert_eq!(json!(browser.text("#address")), address, "where nothing else can be done, it can be read");

    let can = "Object.defineProperty(navigator, 'share', { configurable: true,
        value: given => { window.given = given; return Promise.resolve(); } })";
    browser.ask(can, vec![]);
    browser.click("#share");
    browser.wait_until("the device to be asked", || browser.ask("return window.given ?? null", vec![]) != json!(null));
    assert_eq!(browser.ask("return window.given", vec![]), json!({ "url": address }), "and nothing besides");
    browser.wait_until("the address to go", || !browser.shows("#address"));
    browser.assert_no_complaints();
}

#[test]
fn a_place_can_be_found_with_a_keyboard_alone() {
    let browser = at_places(Language::English);
    browser.tab_to("#search");
    browser.type_text("libraries");
    browser.press(Key::Enter);
    browser.wait_until("the focus on what was found", || browser.focus_is_on("#count"));
    browser.tab_to("#main h2 a[href='/services/ccc-libraries']");
    browser.press(Key::Enter);
    browser.wait_until("the place", || browser.path() == "/services/ccc-libraries");
}
