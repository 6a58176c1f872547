//! What the page itself shows, in several languages, while there are no words yet: `index.html` holds it, so that it is
//! there before the app is, and when the app cannot be.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};

use super::document::{element, set_language};
use crate::i18n::choice;
use crate::state::packs::Fault;

/// Takes it away: the app is there.
pub fn hide() {
    if let Some(standby) = standby() {
        standby.set_hidden(true);
    }
}

/// Says that a pack cannot be had, in the language that fits best.
pub fn show_failure(fault: Fault, preferred: &[String]) {
    let Some(standby) = standby() else { return };
    let _ = standby.set_attribute("data-state", fault.name());
    standby.set_hidden(false);
    let blocks = elements(&standby, "[lang]");
    let tags: Vec<String> = blocks.iter().filter_map(|block| block.get_attribute("lang")).collect();
    let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
    let best = choice::best(&tags, preferred);
    for block in &blocks {
        let is_best = block.get_attribute("lang").as_deref() == best;
        block.set_hidden(!is_best);
        if let Some(tag) = best.filter(|_| is_best) {
            set_language(tag, &block.get_attribute("dir").unwrap_or_default());
        }
    }
}

fn standby() -> Option<HtmlElement> {
    element("standby")?.dyn_into().ok()
}

fn elements(within: &Element, selector: &str) -> Vec<HtmlElement> {
    let Ok(found) = within.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|index| found.get(index)?.dyn_into().ok()).collect()
}
