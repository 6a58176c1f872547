//! Pages are drawn out of sight before somebody opens them, and nobody notices.

use serde_json::json;

use crate::support::{Browser, Language};

/// Writes down the heading of every page that is drawn where it is no part of the document, and nothing when it is gone again.
pub(crate) const NOTE: &str = "globalThis.rehearsed = [];
    const make = Document.prototype.createElement;
    const taken = new WeakSet();
    const look = stage => {
        if (stage.parentNode) return;
        if (!stage.firstChild) return taken.delete(stage) && rehearsed.push('');
        if (!taken.has(stage)) rehearsed.push(stage.querySelector('h1')?.textContent);
        taken.add(stage);
    };
    const changes = new MutationObserver(list => new Set(list.map(one => one.target)).forEach(look));
    Document.prototype.createElement = function (...parts) {
        const made = make.apply(this, parts);
        if (made.localName === 'div') changes.observe(made, { childList: true });
        return made;
    };";

impl Browser {
    /// Waits until a page with this heading was drawn out of sight, and is gone again.
    #[track_caller]
    pub(crate) fn wait_for_rehearsal(&self, heading: &str) {
        let is_over = || self.rehearsed().windows(2).any(|two| two[0] == heading && two[1].is_empty());
        self.wait_until(&format!("the rehearsal of {heading}"), is_over);
    }

    fn rehearsed(&self) -> Vec<String> {
        serde_json::from_value(self.ask("return rehearsed", vec![])).unwrap()
    }
}

#[test]
fn pages_are_rehearsed_once_and_nobody_notices() {
    let english = Language::English;
    let (question, check) =
        (english.message("questions/what-you-need", "title").text(), english.own("check-title").text());
    let browser = Browser::open(english.tag());
    browser.run_first(NOTE);
    browser.arrive("/");
    let title = browser.ask("return document.title", vec![]);
    browser.wait_for_rehearsal(&question);
    assert_eq!(browser.path(), "/");
    assert_eq!(browser.ask("return document.title", vec![]), title);
    assert!(!browser.ask("return document.body.textContent", vec![]).to_string().contains(&question), "it is in sight");

    browser.follow("#door-me");
    browser.wait_for_rehearsal(&check);
    assert!(browser.focus_is_on("#main h1"), "the focus stays");
    assert_eq!(browser.text("#main h1"), question);
    assert_eq!(browser.ask("return document.querySelectorAll('#main h1').length", vec![]), json!(1));
    browser.wait_for_rehearsal(&english.own("plan-title").text());

    browser.follow("#dont-know");
    browser.follow("#rather-not");
    browser.follow(".wm-brand");
    browser.wait_for_rehearsal(&english.own("services-title").text());
    let again = browser.rehearsed().iter().filter(|one| **one == check || **one == question).count();
    assert_eq!(again, 2, "each kind of page once: {:?}", browser.rehearsed());
    browser.assert_no_complaints();
}
