//! What can be read with no answers given.

use super::Look;
use crate::support::Browser;

/// Every address that can be opened without an answer, but for the start and the questions.
pub(crate) const READABLE: [&str; 15] = [
    "/urgent",
    "/about",
    "/services",
    "/services/crmc",
    "/services/emergency-999",
    "/schemes",
    "/schemes/homes-for-ukraine",
    "/rights",
    "/rights/work",
    "/rights/homelessness-help",
    "/check",
    "/plan",
    "/take",
    "/open",
    "/no-such-page",
];

pub(super) fn walk(browser: &Browser, look: Look<'_>) {
    browser.arrive("/");
    look("start");
    for address in READABLE {
        browser.go_to(address);
        look(address);
    }
    for address in ["/services/crmc", "/schemes/homes-for-ukraine", "/rights/work", "/about"] {
        browser.go_to(address);
        browser.unfold_all();
        look(&format!("{address}, unfolded"));
    }

    browser.go_to("/schemes");
    browser.type_over("#search", "homes for ukrane");
    browser.wait_until("a scheme", || browser.text("#main h3").contains("Ukraine"));
    look("schemes, searched");
    browser.type_over("#search", "qqqqqqqq");
    browser.wait_until("that there is none", || !browser.shows("#main h3"));
    look("schemes, nothing found");

    browser.go_to("/services");
    browser.type_over("#search", "librarys");
    browser.wait_until("what is like it", || (1..10).contains(&browser.find_all("#main .wm-place").len()));
    look("services, searched");
    browser.type_over("#search", "qqqqqqqq");
    browser.wait_until("that there is none", || browser.shows("#nothing"));
    look("services, nothing found");
    browser.click("#clear");
    browser.click("#filters");
    for wish in ["walk-in", "free"] {
        browser.click(&format!("label[for={wish}]"));
    }
    browser.wait_until("the wishes", || browser.find_all("#wishes li").len() > 2);
    look("services, with wishes");
}
