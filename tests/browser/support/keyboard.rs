//! A person who uses a keyboard and nothing else.

use serde_json::json;
use thirtyfour::Key;

use super::browser::{Browser, even_if_led_away};

/// More than there is to reach on any page.
const MOST_STOPS: usize = 400;

/// Whether the element that has the focus, or a label of it, is drawn with a line around it.
const FOCUS_IS_SEEN: &str = "const one = document.activeElement;
    const lined = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    return [one, ...(one.labels ?? [])].some(part =>
        [null, '::before', '::after'].some(pseudo => lined(getComputedStyle(part, pseudo))));";

impl Browser {
    /// Presses a key.
    #[track_caller]
    pub(crate) fn press(&self, key: Key) {
        self.with(|driver| async move { even_if_led_away(driver.action_chain().send_keys(key).perform().await) });
    }

    /// Types a text where the focus is.
    #[track_caller]
    pub(crate) fn type_text(&self, text: &str) {
        self.with(|driver| async move { driver.action_chain().send_keys(text).perform().await });
    }

    /// Presses Tab until the focus is on an element that fits this selector. On the way it can always be seen where
    /// the focus is.
    #[track_caller]
    pub(crate) fn tab_to(&self, selector: &str) {
        for _ in 0..MOST_STOPS {
            self.press(Key::Tab);
            let element = self.ask("return document.activeElement.outerHTML.slice(0, 200)", vec![]);
            if element.as_str().is_some_and(|html| html.starts_with("<body")) {
                continue;
            }
            assert_eq!(self.ask(FOCUS_IS_SEEN, vec![]), json!(true), "the focus on {element} cannot be seen");
            if self.focus_is_on(selector) {
                return;
            }
        }
        panic!("Tab never reaches {selector} on {}", self.path());
    }

    /// Chooses a value of a group of radio buttons: Tab leads into the group, arrows move in it.
    #[track_caller]
    pub(crate) fn choose_with_arrows(&self, fact: &str, value: &str) {
        self.tab_to(&format!("input[name=answer-{fact}]"));
        let wanted = format!("#answer-{fact}-{value}");
        if self.focus_is_on(&wanted) {
            self.press(Key::Space);
        }
        for _ in 0..MOST_STOPS {
            if self.is_checked(&wanted) {
                return;
            }
            self.press(Key::Down);
        }
        panic!("arrows never reach {wanted}");
    }
}
