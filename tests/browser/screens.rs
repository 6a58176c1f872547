//! Pictures of the main screens, to look at. They are taken only when `WAYMARK_SCREENSHOTS` names a folder for them.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{Browser, Colours, Harm, Language, Scenario};

/// A telephone and a desk, in CSS pixels.
const SIZES: [(u32, u32); 2] = [(360, 740), (1280, 800)];

#[test]
fn pictures_of_the_main_screens() {
    let Some(folder) = env::var_os("WAYMARK_SCREENSHOTS").map(PathBuf::from) else { return };
    fs::create_dir_all(&folder).unwrap();
    for language in Language::ALL {
        for size in SIZES {
            take_all(&folder, language, size, Colours::Light);
        }
    }
    take_all(&folder, Language::English, SIZES[0], Colours::Dark);
}

fn take_all(folder: &Path, language: Language, (width, height): (u32, u32), colours: Colours) {
    let person = Scenario::named("moving-on/granted-last-week");
    let browser = Browser::open(language.tag());
    browser.set_day(&person.on);
    browser.resize(width, height);
    browser.set_colours(colours);
    let take = |screen: &str| {
        let name = format!("{screen}-{}-{width}-{}.png", language.tag(), colours.name());
        browser.photograph(&folder.join(name));
    };
    browser.arrive("/");
    take("start");
    browser.follow("#door-me");
    take("question");
    browser.answer_all(&person, |_| ());
    take("check");
    browser.follow("#main a[href='/plan']");
    take("plan");
    browser.follow("#glance a[href='/take']");
    take("take");
    let looks = [
        ("service", "/services/crmc"),
        ("urgent", "/urgent"),
        ("true-now", "/ask/true-now"),
        ("letters", "/ask/letters-you-have"),
        ("fits", "/ask/what-fits-you"),
        ("decision", "/ask/your-decision"),
        ("visa", "/ask/your-visa"),
        ("who-is-with-you", "/ask/who-is-with-you"),
        ("person", "/ask/who-is-with-you/p01"),
        ("open", "/open"),
        ("services", "/services"),
        ("schemes", "/schemes"),
        ("scheme", "/schemes/homes-for-ukraine"),
        ("rights", "/rights"),
        ("right", "/rights/work"),
        ("about", "/about"),
    ];
    for (screen, address) in looks {
        browser.arrive(address);
        take(screen);
    }
    browser.arrive("/ask/true-now");
    browser.choose("true-now", "no-safe-bed");
    browser.follow("#continue");
    take("danger");
    browser.arrive("/ask/permission-expiry");
    browser.click("#continue");
    browser.wait_until("the summary of mistakes", || browser.shows("#faults"));
    take("mistake");
    browser.spoil("/packs/content", Harm::Lost);
    browser.visit("/");
    browser.wait_until("word of what is wrong", || browser.shows("#standby[data-state=missing]"));
    take("failed");
}
