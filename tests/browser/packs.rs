//! What happens when content or words do not come, or come damaged.

use serde_json::json;

use crate::support::{Browser, Harm, Language};

#[test]
fn content_that_does_not_come_leaves_the_urgent_numbers() {
    holds_out(Harm::Lost, "missing", Language::Ukrainian);
}

#[test]
fn damaged_content_is_not_used() {
    holds_out(Harm::Damaged, "unusable", Language::Arabic);
}

#[test]
fn content_of_another_version_is_not_used() {
    holds_out(Harm::OtherVersion, "unusable", Language::English);
}

/// The page says in the person's language what is wrong, has numbers to call, and works when the harm is over.
fn holds_out(harm: Harm, state: &str, language: Language) {
    let browser = Browser::open(language.tag());
    browser.spoil("/packs/content", harm);
    browser.visit("/");
    browser.wait_until("word of what is wrong", || browser.shows(&format!("#standby[data-state={state}]")));
    let said = format!("#standby [lang={}]", language.tag());
    assert!(browser.shows(&said), "the page speaks the person's language");
    for other in Language::ALL.into_iter().filter(|other| *other != language) {
        assert!(!browser.shows(&format!("#standby [lang={}]", other.tag())), "and no other: {other:?}");
    }
    assert!(browser.shows("#standby a[href='tel:999']"), "urgent numbers can be pressed");
    browser.assert_axe_clean("failed to load");

    browser.mend();
    browser.click(&format!("{said} .wm-standby__again a"));
    browser.wait_until("the page to be ready", || browser.shows("#main h1"));
    assert_eq!(browser.page_language(), language.of_page());
    assert!(!browser.shows("#standby"));
    browser.assert_nothing_told();
}

#[test]
fn a_language_that_does_not_come_leaves_the_one_there() {
    let browser = Browser::open("en-GB");
    browser.arrive("/");
    browser.spoil("/packs/words-ar", Harm::Lost);
    browser.click("#language-ar");
    let failed = Language::English.own("language-failed");
    browser.wait_until("word of what is wrong", || failed.is_in(&browser.text(".wm-above")));
    assert_eq!(browser.page_language(), Language::English.of_page());
    browser.assert_axe_clean("language failed");

    browser.mend();
    browser.speak(Language::Arabic);
}

#[test]
fn words_of_a_page_that_do_not_come_can_be_asked_for_again() {
    asks_again_for("/packs/details-uk");
}

#[test]
fn places_that_do_not_come_can_be_asked_for_again() {
    asks_again_for("/packs/details.");
}

#[test]
fn a_part_of_the_program_that_does_not_come_can_be_asked_for_again() {
    asks_again_for("/parts/");
}

/// The page says what is wrong, and what did not come can be asked for again.
fn asks_again_for(details: &str) {
    let browser = Browser::open("uk");
    browser.spoil(details, Harm::Lost);
    browser.arrive("/");
    browser.follow(".wm-footer a[href='/schemes']");
    let failed = Language::Ukrainian.own("details-failed");
    browser.wait_until("word of what is wrong", || failed.is_in(&browser.text("#main")));
    browser.assert_axe_clean("words failed to load");
    browser.follow(".wm-urgent-link");
    assert!(browser.shows("#main a[href='tel:999']"), "urgent numbers do not wait for the rest");
    browser.follow(".wm-footer a[href='/schemes']");

    browser.mend();
    browser.click("#again");
    browser.wait_until("the schemes", || browser.shows("#main a[href='/schemes/homes-for-ukraine']"));
    browser.wait_until("the focus on the heading", || browser.focus_is_on("#main h1"));
    browser.assert_nothing_told();
}

#[test]
fn places_on_their_way_serve_whatever_language_is_chosen() {
    let browser = Browser::open("en-GB");
    browser.spoil("/packs/details.", Harm::Late);
    browser.arrive("/");
    browser.speak(Language::Arabic);
    browser.follow(".wm-footer a[href='/services']");
    let loading = Language::Arabic.own("details-loading");
    browser.wait_until("word of what is on its way", || loading.is_in(&browser.text("#main")));

    browser.mend();
    browser.wait_until("the places", || browser.shows("#main .wm-place"));
    let asked = browser.asked_so_far();
    assert_eq!(asked.iter().filter(|url| url.contains("/packs/details.")).count(), 1, "{asked:?}");
}

#[test]
fn what_is_done_with_answers_waits_for_nothing() {
    let browser = Browser::open("en-GB");
    browser.spoil("/packs/details.", Harm::Late);
    browser.arrive("/about");
    assert!(browser.shows("#stored") && !browser.shows("#main summary"));
    browser.mend();
    browser.wait_until("the list of sources", || browser.shows("#main summary"));
}

/// Were the question drawn anew when the rest of the program comes, a finger would miss its button and the keyboard close.
#[test]
fn what_is_typed_before_the_rest_has_come_stays() {
    let browser = Browser::open("en-GB");
    browser.spoil("/packs/details", Harm::Late);
    browser.arrive("/ask/permission-expiry");
    browser.type_over("#answer-permission-expiry-day", "21");
    browser.ask("window.before = [document.activeElement, document.querySelector('#continue')]", vec![]);
    browser.mend();
    let rest = || browser.shows("#no-voice") || browser.shows(".wm-aloud__button");
    browser.wait_until("what the rest of the program draws", rest);
    let same = "return document.activeElement === before[0] && document.querySelector('#continue') === before[1]";
    assert_eq!(browser.ask(same, vec![]), json!(true), "the field has the focus, and the button is the same one");
    assert_eq!(browser.value("#answer-permission-expiry-day"), "21");
}

#[test]
fn a_shared_address_waits_for_its_words() {
    let browser = Browser::open("ar");
    browser.arrive("/schemes/homes-for-ukraine");
    let title = Language::Arabic.message("schemes/homes-for-ukraine", "title");
    assert_eq!(browser.text("#main h1"), title.text());

    for details in ["/packs/details-ar", "/packs/details."] {
        browser.spoil(details, Harm::Damaged);
        browser.visit("/schemes/homes-for-ukraine");
        browser.wait_until("word of what is wrong", || browser.shows("#standby[data-state=unusable]"));
        assert!(browser.shows("#standby a[href='tel:999']"), "urgent numbers can be pressed");
    }
}

/// The app takes the standby away a moment after it has drawn itself. A frame with both would make the whole screen jump.
#[test]
fn the_standby_never_shows_beside_the_app() {
    let browser = Browser::open("en-GB");
    browser.spoil("/packs/content", Harm::Late);
    browser.visit("/");
    let urgent = "#standby[data-state=loading] a[href='tel:999']";
    browser.wait_until("the standby with its urgent numbers", || browser.shows(urgent));
    browser.mend();
    browser.wait_until("the page to be ready", || browser.shows("#main h1"));
    browser.ask("document.querySelector('#standby').hidden = false", vec![]);
    assert!(!browser.shows("#standby"), "it is out of the way before it is taken away");
    browser.ask("document.querySelector('#app').replaceChildren()", vec![]);
    assert!(browser.shows(urgent), "and is there whenever there is no app");
}
