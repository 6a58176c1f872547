//! What people have set their device to: colours of their own, stillness, large letters on a low screen.

use serde_json::json;
use thirtyfour::Key;

use crate::support::{Browser, Colours, Language, Scenario};

/// What is left of a screen of 1280 by 1024 at a zoom of 400 %, in CSS pixels.
const ZOOMED: (u32, u32) = (320, 256);

/// Whether the element that has the focus is hidden by something that stays in its place.
const IS_COVERED: &str = "
    const one = document.activeElement;
    const { left, right, top, bottom } = (one.labels?.[0] ?? one).getBoundingClientRect();
    const inside = (x, y) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
    const seen = (x, y) => { const at = document.elementFromPoint(x, y); return at && (one.contains(at) || at.contains(one)
        || [...(one.labels ?? [])].some(label => label.contains(at))); };
    for (let i = 1; i < 8; i++) for (let j = 1; j < 8; j++) {
        const [x, y] = [left + (right - left) * i / 8, top + (bottom - top) * j / 8];
        if (inside(x, y) && seen(x, y)) return null;
    }
    return one.outerHTML.slice(0, 160);";

/// Calls `look` on the main screens of a whole journey.
fn walk(browser: &Browser, mut look: impl FnMut(&str)) {
    let person = Scenario::named("moving-on/granted-last-week");
    browser.set_day(&person.on);
    browser.arrive("/");
    look("the start");
    browser.follow("#door-me");
    browser.answer_all(&person, |path| look(path));
    look("answers to check");
    browser.follow("#main a[href='/plan']");
    look("a plan");
    browser.unfold_all();
    look("a plan, unfolded");
    for address in ["/take", "/open", "/services", "/services/crmc", "/schemes", "/urgent", "/about"] {
        browser.go_to(address);
        look(address);
    }
    browser.go_to("/ask/permission-expiry");
    browser.click("#continue");
    browser.wait_until("the summary of mistakes", || browser.shows("#faults"));
    look("a mistake");
}

#[test]
fn every_control_has_a_line_when_colours_are_forced() {
    let browser = Browser::open("en-GB");
    browser.set_colours(Colours::ForcedLight);
    walk(&browser, |screen| browser.assert_controls_have_lines(screen));
}

#[test]
fn what_is_chosen_is_seen_when_colours_are_forced() {
    let browser = Browser::open("en-GB");
    browser.set_colours(Colours::ForcedLight);
    browser.arrive("/ask/what-you-need");
    let looks = "const label = document.querySelector('label[for=answer-needs-housing]');
        return [null, '::before', '::after'].map(pseudo => {
            const style = getComputedStyle(label, pseudo);
            return [style.borderTopWidth, style.borderTopColor, style.content, style.outlineStyle, style.outlineWidth,
                style.display, style.opacity, style.transform];
        }).concat([getComputedStyle(document.querySelector('#answer-needs-housing')).appearance])";
    let before = browser.ask(looks, vec![]);
    browser.choose("needs", "housing");
    let after = browser.ask(looks, vec![]);
    let is_drawn_by_browser = after.as_array().and_then(|all| all.last()) == Some(&json!("auto"));
    assert!(is_drawn_by_browser || before != after, "a ticked box looks like any other: {after}");
}

#[test]
fn nothing_moves_when_stillness_is_asked_for() {
    let browser = Browser::open("en-GB");
    walk(&browser, |screen| browser.assert_still(screen));
}

#[test]
fn at_four_times_the_size_everything_is_reached_and_seen() {
    for language in [Language::English, Language::Arabic] {
        let browser = Browser::open(language.tag());
        browser.resize(ZOOMED.0, ZOOMED.1);
        walk(&browser, |screen| {
            browser.assert_fits(ZOOMED.0, screen);
            browser.resize(ZOOMED.0, ZOOMED.1);
        });
        for address in ["/", "/ask/what-you-need", "/services", "/take"] {
            browser.arrive(address);
            assert_focus_is_never_covered(&browser, address);
        }
    }
}

/// WCAG 2.2, 2.4.11: what has the focus is not entirely hidden by what the page keeps in its place.
fn assert_focus_is_never_covered(browser: &Browser, address: &str) {
    let mut stops = 0;
    loop {
        browser.press(Key::Tab);
        if browser.focus_is_on("body") || browser.focus_is_on(".wm-footer a") {
            break;
        }
        stops += 1;
        let covered = browser.ask(IS_COVERED, vec![]);
        assert_eq!(covered, json!(null), "{address}: it has the focus and cannot be seen");
        if stops == 60 {
            break;
        }
    }
    assert!(stops > 5, "{address} has only {stops} stops for a keyboard");
}
