//! Every example of every component, by day and by night, in both directions: open to everyone, large enough to press, and never wider
//! than the narrowest telephone.

use std::path::Path;

use serde::Deserialize;
use serde_json::json;

use crate::drawn::component_file::component_files;
use crate::drawn::page::{Page, write_all};
use crate::support::{Browser, Colours};

/// The width of the narrowest telephone, and of a page at a zoom of 400 %, in CSS pixels.
const NARROWEST: u32 = 320;

/// The least height and width of what is pressed, in CSS pixels.
const LEAST: f64 = 44.0;

/// What is pressed, and how large it is: a row is pressed for its box, and a link in a sentence is as high as its line.
const TARGETS: &str = "const area = one => {
        const around = one.closest('.wm-choice');
        return (around ?? one).getBoundingClientRect();
    };
    const block = one => getComputedStyle(one).display.startsWith('inline') ? block(one.parentElement) : one;
    const inSentence = one => one.matches('a') && block(one).textContent.trim() !== one.textContent.trim();
    const all = [...document.querySelectorAll('a, button, input, select, summary')];
    return all.filter(one => one.checkVisibility() && !inSentence(one)).map(one => {
        const { width, height } = area(one);
        return { html: one.outerHTML.slice(0, 160), width, height };
    });";

/// What has no edge that can be seen, or a picture in another colour than its words, while the device forces its own colours.
const UNSEEN: &str = "const canvas = getComputedStyle(document.body).backgroundColor;
    const sides = ['Top', 'Right', 'Bottom', 'Left'];
    const hasEdge = style => sides.some(side => style[`border${side}Style`] !== 'none'
        && parseFloat(style[`border${side}Width`]) >= 1 && style[`border${side}Color`] !== canvas);
    const edged = 'button, input[type=text], .wm-choice, .wm-phone, .wm-leave, .wm-card, .wm-notice, .wm-mark, .wm-faults';
    const unseen = [...document.querySelectorAll(edged)].filter(one => !hasEdge(getComputedStyle(one)));
    const strange = [...document.querySelectorAll('.wm-icon')].filter(one => {
        const { stroke } = getComputedStyle(one);
        return stroke !== getComputedStyle(one.parentElement).color || stroke === canvas;
    });
    return [...unseen, ...strange].map(one => one.outerHTML.slice(0, 160));";

/// Something to press.
#[derive(Debug, Deserialize)]
struct Target {
    html: String,
    width: f64,
    height: f64,
}

#[test]
fn every_example_in_the_gallery() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("gallery");
    let pages = write_all(&folder, &component_files());
    let browser = Browser::open("en");
    let mut targets = 0;
    for page in &pages {
        browser.open_file(&folder.join(page.file()));
        targets += inspect(&browser, page);
    }
    assert!(pages.iter().any(Page::is_mirrored) && targets > 100, "only {targets} targets on {} pages", pages.len());
}

/// Fails the test if anything is wrong with a page; how many targets it has.
fn inspect(browser: &Browser, page: &Page) -> usize {
    browser.assert_axe_clean(&page.title);
    browser.set_colours(Colours::Dark);
    browser.assert_colours_clean(&format!("{}, dark", page.title));
    browser.set_colours(Colours::Light);
    browser.set_colours(Colours::ForcedLight);
    let unseen = browser.ask(UNSEEN, vec![]);
    assert_eq!(unseen, json!([]), "{}: cannot be seen in forced colours", page.title);
    browser.set_colours(Colours::Light);
    browser.assert_fits(NARROWEST, &page.title);
    let targets: Vec<Target> = serde_json::from_value(browser.ask(TARGETS, vec![])).unwrap();
    for Target { html, width, height } in &targets {
        assert!(*width >= LEAST && *height >= LEAST, "{}: {width} by {height} is too small: {html}", page.title);
    }
    targets.len()
}
