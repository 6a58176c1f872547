//! Reading aloud: with the device's own voices, or not at all.

use serde_json::json;
use thirtyfour::Key;

use crate::support::{Browser, Language, Scenario};

/// A device with these voices, given as `[tag, whether it speaks on the device]`. What is said is written down, and a
/// sentence ends when the test says so.
const DEVICE: &str = "globalThis.said = [];
    globalThis.stopped = 0;
    let listeners = [];
    let voices = [];
    globalThis.haveVoices = offered => {
        voices = offered.map(([lang, localService]) => ({ lang, localService, default: false, name: lang }));
        listeners.forEach(one => one());
    };
    globalThis.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };
    let now = null;
    const device = {
        getVoices: () => voices,
        addEventListener: (kind, one) => listeners.push(one),
        removeEventListener: (kind, one) => { listeners = listeners.filter(other => other !== one); },
        speak: utterance => {
            now = utterance;
            said.push([utterance.text, utterance.voice.lang, utterance.voice.localService]);
        },
        cancel: () => { stopped++; now = null; },
    };
    globalThis.endSentence = () => now?.dispatchEvent(new Event('end'));
    Object.defineProperty(globalThis, 'speechSynthesis', { value: device });";

/// A device that speaks with these voices, on the day of this person.
fn device(language: Language, person: &Scenario) -> Browser {
    let browser = Browser::open(language.tag());
    browser.set_day(&person.on);
    browser.run_first(DEVICE);
    browser
}

fn said(browser: &Browser) -> Vec<(String, String, bool)> {
    serde_json::from_value(browser.ask("return window.said", vec![])).unwrap()
}

fn have_voices(browser: &Browser, voices: &serde_json::Value) {
    browser.ask("haveVoices(arguments[0])", vec![voices.clone()]);
}

/// Lets sentence after sentence come to its end.
fn hear_all(browser: &Browser) -> Vec<String> {
    browser.ask("for (let n = 0; n < 500; n++) endSentence()", vec![]);
    said(browser).into_iter().map(|(text, ..)| text).collect()
}

#[test]
fn only_a_voice_of_the_device_reads_a_page_aloud() {
    let person = Scenario::named("moving-on/granted-last-week");
    let browser = device(Language::Ukrainian, &person);
    browser.arrive("/ask/what-you-need");
    browser.wait_until("why nothing is read", || browser.shows("#no-voice"));
    assert!(!browser.shows(".wm-aloud button"), "no button that does nothing");

    have_voices(&browser, &json!([["uk-UA", false], ["ru-RU", true], ["en-GB", true]]));
    assert!(browser.shows("#no-voice") && !browser.shows(".wm-aloud button"), "a voice from elsewhere is not used");

    have_voices(&browser, &json!([["uk-UA", false], ["uk-UA", true]]));
    browser.wait_until("the button", || browser.shows(".wm-aloud button"));
    assert!(!browser.shows("#no-voice"));
    browser.click(".wm-aloud button");
    let title = Language::Ukrainian.message("questions/what-you-need", "title").text();
    browser.wait_until("the question", || said(&browser).first().is_some_and(|(text, ..)| title.contains(text)));
    assert_eq!(said(&browser).len(), 1, "one sentence at a time");
    let heard = hear_all(&browser);
    assert!(heard.len() > 5 && heard.iter().all(|text| !text.contains(['\u{2068}', '\u{2069}'])), "{heard:?}");
    assert!(said(&browser).iter().all(|(_, tag, is_local)| tag == "uk-UA" && *is_local));
    let press = Language::Ukrainian.own("ask-continue").text();
    assert!(!heard.contains(&press), "what is there to press is not read: {heard:?}");
    browser.wait_until("the end", || browser.text(".wm-aloud button") == Language::Ukrainian.own("aloud-read").text());
    browser.assert_nothing_kept();
    browser.assert_nothing_told();
}

#[test]
fn a_plan_is_read_part_by_part_with_numbers_digit_by_digit() {
    let person = Scenario::named("moving-on/granted-last-week");
    let browser = device(Language::English, &person);
    browser.arrive("/");
    have_voices(&browser, &json!([["en-US", true], ["en-GB", true]]));
    browser.reach_plan(&person);
    browser.assert_axe_clean("a plan that can be read aloud");
    browser.click("#alerts .wm-aloud button");
    let heard = hear_all(&browser);
    assert!(heard.iter().any(|text| text.contains("0 2 4, 7 6 8 3")), "{heard:?}");
    let folded = Language::English.own("told").text();
    assert!(!heard.iter().any(|text| text.contains(&folded)), "what is folded is not read: {heard:?}");
    assert!(said(&browser).iter().all(|(_, tag, _)| tag == "en-GB"), "as people speak here");

    browser.ask("said.length = 0", vec![]);
    browser.click("#dates .wm-aloud button");
    let heard = hear_all(&browser);
    let title = Language::English.message("deadlines/moving-on-day", "title").text();
    assert!(heard.contains(&title), "the title of what is folded is read: {heard:?}");
}

#[test]
fn reading_stops_with_the_page_the_language_and_the_way_out() {
    let person = Scenario::named("moving-on/granted-last-week");
    let browser = device(Language::English, &person);
    browser.arrive("/plan");
    let voices = json!([["en-GB", true], ["ar-EG", true]]);
    have_voices(&browser, &voices);
    let begin = || {
        browser.wait_until("the button", || browser.shows("#places .wm-aloud button"));
        browser.ask("window.stopped = 0", vec![]);
        browser.click("#places .wm-aloud button");
        assert!(browser.text("#places .wm-aloud").len() > 3);
    };
    let is_silent = |after: &str| {
        let stopped = || browser.ask("return stopped > 0", vec![]) == json!(true);
        browser.wait_until(&format!("silence after {after}"), stopped);
    };
    begin();
    browser.click("#places .wm-aloud button");
    is_silent("another press");
    begin();
    browser.click("#glance a[href^='#place-']");
    assert_eq!(browser.ask("return stopped", vec![]), json!(0), "a jump on the page goes on");
    browser.follow(".wm-footer a[href='/about']");
    is_silent("another page");
    assert!(Language::English.own("about-aloud").is_in(&browser.text("#main")));
    browser.go_back();
    browser.wait_for_page_after("/about");
    begin();
    browser.speak(Language::Arabic);
    is_silent("another language");
    begin();
    // What is counted here is gone with the page; what is stored for the site can be asked on its return.
    browser.ask("speechSynthesis.cancel = () => localStorage.setItem('silent', 'yes')", vec![]);
    for _ in 0..3 {
        browser.press(Key::Escape);
    }
    browser.wait_until("the way out", || browser.asked_so_far().last().is_some_and(|url| url == "www.bbc.co.uk:443"));
    browser.arrive("/");
    assert_eq!(browser.ask("return localStorage.getItem('silent')", vec![]), json!("yes"), "silence after leaving");
}

#[test]
fn a_page_that_is_drawn_ahead_does_not_interrupt_what_is_read() {
    let english = Language::English;
    let browser = Browser::open(english.tag());
    browser.run_first(DEVICE);
    browser.arrive("/");
    have_voices(&browser, &json!([["en-GB", true]]));
    browser.wait_for_page_ahead(&english.own("services-title").text());
    browser.follow("#door-me");
    browser.wait_until("the button", || browser.shows(".wm-aloud button"));
    browser.ask("window.stopped = 0", vec![]);
    browser.click(".wm-aloud button");
    browser.choose("needs", "housing");
    browser.wait_for_page_ahead(&english.message("questions/true-now", "title").text());
    assert_eq!(browser.ask("return stopped", vec![]), json!(0), "it is silenced");
    assert_eq!(browser.text(".wm-aloud button"), english.own("aloud-stop").text());
    browser.follow("#continue");
    assert!(browser.ask("return stopped", vec![]) != json!(0), "what was left is still read on the next page");
}
