//! What does not come, or not yet.

use super::Look;
use crate::support::{Browser, Harm};

pub(super) fn walk(browser: &Browser, look: Look<'_>) {
    browser.arrive("/");
    let other = if browser.page_language().0 == "uk" { "ar" } else { "uk" };
    browser.spoil(&format!("/packs/words-{other}"), Harm::Lost);
    browser.click(&format!("#language-{other}"));
    browser.wait_until("that it does not come", || browser.shows(".wm-above .wm-notice--alert"));
    look("a language that does not come");

    browser.spoil("/packs/details.", Harm::Late);
    browser.arrive("/");
    browser.follow(".wm-footer a[href='/services']");
    browser.wait_until("that they are on their way", || browser.shows("#main .wm-notice"));
    look("places on their way");
    browser.mend();
    browser.spoil("/packs/details", Harm::Lost);
    browser.arrive("/");
    browser.follow(".wm-footer a[href='/services']");
    browser.wait_until("that they do not come", || browser.shows("#again"));
    look("places that do not come");

    for (harm, state) in [(Harm::Lost, "missing"), (Harm::Damaged, "unusable")] {
        browser.spoil("/packs/content", harm);
        browser.visit("/");
        browser.wait_until("how far it is", || browser.shows(&format!("#standby[data-state={state}]")));
        look(&format!("standby, {state}"));
        browser.mend();
    }
}
