//! Fingers that do more than they mean to.

use serde_json::json;
use thirtyfour::By;

use super::browser::Browser;

impl Browser {
    /// Presses the only element that this selector finds twice, as fast as it goes.
    #[track_caller]
    pub(crate) fn double_tap(&self, selector: &str) {
        self.with(|driver| async move {
            let element = driver.find(By::Css(selector)).await?;
            element.scroll_into_view().await?;
            driver.action_chain().double_click_element(&element).perform().await
        });
    }

    /// The middle of an element, in pixels from the corner of the screen.
    #[track_caller]
    pub(crate) fn middle_of(&self, selector: &str) -> (f64, f64) {
        let script = "const box = document.querySelector(arguments[0]).getBoundingClientRect();
            return [box.left + box.width / 2, box.top + box.height / 2]";
        serde_json::from_value(self.ask(script, vec![json!(selector)])).unwrap()
    }

    /// Whether there is something to press in this place of the screen.
    #[track_caller]
    pub(crate) fn has_a_control_at(&self, (x, y): (f64, f64)) -> bool {
        let script =
            "return document.elementFromPoint(...arguments)?.closest('a, button, label, summary, input') != null";
        self.ask(script, vec![json!(x), json!(y)]) == json!(true)
    }
}
