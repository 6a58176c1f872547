//! What a person takes with them: files, and answers that go on on another device.

mod files;
pub(crate) mod hand_over;

use crate::support::{Browser, Language, Scenario};

/// The made-up person of these journeys.
const PERSON: &str = "moving-on/granted-last-week";

/// A device with this language on the day of this person.
fn device(language: Language, person: &Scenario) -> Browser {
    let browser = Browser::open(language.tag());
    browser.set_day(&person.on);
    browser
}

/// A device on which this person has come to their plan.
fn at_plan(language: Language, person: &Scenario) -> Browser {
    let browser = device(language, person);
    browser.arrive("/");
    browser.reach_plan(person);
    browser
}
