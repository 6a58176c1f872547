//! Every screen, one after another: open to everyone, in whatever colours, on the narrowest telephone, and without a trace.

use crate::support::{Browser, Colours, Language};
use crate::tour::Part;

/// The width of the narrowest telephone, in CSS pixels.
const NARROWEST: u32 = 320;

#[test]
fn what_can_be_read() {
    inspect_all(Part::Reading);
}

#[test]
fn every_question() {
    inspect_all(Part::Asking);
}

#[test]
fn every_sort_of_plan() {
    inspect_all(Part::Planning);
}

#[test]
fn a_plan_on_its_way() {
    inspect_all(Part::Carrying);
}

#[test]
fn what_does_not_come() {
    inspect_all(Part::Failing);
}

fn inspect_all(part: Part) {
    for language in Language::ALL {
        part.walk(language, |browser, screen| {
            let screen = format!("{screen} in {language:?}");
            browser.assert_axe_clean(&screen);
            // What stands on what differs with the direction of a language, not with its words: English has Ukrainian's.
            if language != Language::Ukrainian {
                assert_clean_in_other_colours(browser, &screen);
            }
            browser.assert_fits(NARROWEST, &screen);
            browser.assert_nothing_kept();
        });
    }
}

/// What axe-core knows of colours alone: nothing else differs with them.
fn assert_clean_in_other_colours(browser: &Browser, screen: &str) {
    for colours in [Colours::Dark, Colours::ForcedLight, Colours::ForcedDark] {
        browser.set_colours(colours);
        browser.assert_colours_clean(&format!("{screen}, {colours:?}"));
    }
    browser.set_colours(Colours::Light);
}
