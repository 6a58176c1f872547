//! How long a person waits from a tap to the next screen, on a phone four times slower than this machine. A measurement
//! and no test: `cargo xtask waits` runs it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::json;

use crate::support::{Browser, Language, Scenario};

/// How much slower the phone is.
const SLOWER: u32 = 4;

/// The most that a wait may be and feel like none, in milliseconds.
const MOST: f64 = 100.0;

/// People on different ways, so that different questions are asked.
const PEOPLE: [&str; 5] = [
    "moving-on/granted-last-week",
    "ukraine-permission-extension/sixty-days-left",
    "displaced-care-worker/licence-lost-with-letter",
    "general/everything-dont-know",
    "asylum-support/waiting-with-no-support",
];

/// As long as a thumb takes at the least from an answer to the button that leads on; no eye is so quick from a new screen to
/// what leads on from it. A page may think ahead meanwhile, or draw what is below.
const THUMB: &str = "const done = arguments[0]; setTimeout(done, 400)";

/// What the page calls the wait for all that begins below the first screen.
const BELOW: &str = "what is below";

/// How often each of the other screens is opened, in each language.
const TIMES: usize = 8;

/// Writes down, for each tap on a link or a button that leads to another screen, how long it took until that screen was painted with the focus
/// on its heading; and for each letter and tick, until the next picture after it was painted.
const WATCH: &str = "window.waits = [];
    const painted = done => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done(performance.now());
        channel.port2.postMessage(null);
    };
    const whole = from => document.querySelector('#main [aria-busy]')
        ? requestAnimationFrame(() => whole(from))
        : painted(now => waits.push(['what is below', now - from]));
    addEventListener('click', event => {
        if (!event.isTrusted || !event.target.closest('a, button')) return;
        const [from, path] = [event.timeStamp, location.pathname];
        let looks = 0;
        const look = () => {
            const there = location.pathname !== path && document.activeElement?.matches('#main h1');
            if (there) return painted(now => {
                waits.push([location.pathname, now - from]);
                if (document.querySelector('#main [aria-busy]')) whole(from);
            });
            if (looks++ < 600) requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
    }, true);
    addEventListener('input', event => {
        const kind = event.target.type === 'search' ? 'a letter searched for' : 'a tick or a letter';
        const from = event.timeStamp;
        requestAnimationFrame(() => painted(now => waits.push([kind, now - from])));
    }, true);";

/// The waits so far, by screen.
#[derive(Debug, Default)]
struct Waits(BTreeMap<String, Vec<f64>>);

impl Waits {
    /// Takes what the page wrote down.
    fn take(&mut self, browser: &Browser) {
        let seen = browser.ask("return waits.splice(0)", vec![]);
        let seen: Vec<(String, f64)> = serde_json::from_value(seen).unwrap();
        for (what, milliseconds) in seen {
            self.0.entry(screen(&what)).or_default().push(milliseconds);
        }
    }

    fn table(&self) -> String {
        let mut table = format!("{:<28}{:>6}{:>10}{:>10}{:>10}\n", "from a tap to", "taps", "median", "95 %", "most");
        let mut all: Vec<f64> = Vec::new();
        for (what, waits) in &self.0 {
            row(&mut table, what, waits);
            if what != BELOW {
                all.extend(waits);
            }
        }
        row(&mut table, "all", &all);
        table
    }
}

fn row(table: &mut String, what: &str, waits: &[f64]) {
    let mut waits = waits.to_vec();
    waits.sort_by(f64::total_cmp);
    let part = |hundredths: usize| waits[(waits.len() * hundredths / 100).min(waits.len() - 1)];
    let missed = if part(95) > MOST { "  over 100 ms" } else { "" };
    let (median, most, slowest) = (part(50), part(95), part(100));
    let count = waits.len();
    writeln!(table, "{what:<28}{count:>6}{median:>7.0} ms{most:>7.0} ms{slowest:>7.0} ms{missed}").unwrap();
}

/// What kind of screen an address is of.
fn screen(path: &str) -> String {
    match path.rsplit_once('/') {
        Some((parent, last)) if !parent.is_empty() && !last.is_empty() => format!("{parent}/…"),
        _ => path.to_owned(),
    }
}

#[test]
#[ignore = "a measurement: `cargo xtask waits` runs it"]
fn waits() {
    let mut waits = Waits::default();
    for language in [Language::English, Language::Arabic] {
        for person in PEOPLE {
            journey(language, &Scenario::named(person), &mut waits);
        }
        read_around(language, &mut waits);
    }
    println!("{}", waits.table());
    assert!(waits.0.values().map(Vec::len).sum::<usize>() > 100, "too few taps to tell anything");
}

fn journey(language: Language, person: &Scenario, waits: &mut Waits) {
    let browser = Browser::open(language.tag());
    browser.set_day(&person.on);
    browser.arrive("/");
    browser.settle();
    browser.ask(WATCH, vec![]);
    browser.slow_down(SLOWER);
    tap(&browser, "#door-me");
    while browser.path() != "/check" {
        let way_on = browser.fill_in(person);
        tap(&browser, way_on);
    }
    tap(&browser, "#main a[href='/plan']");
    tap(&browser, "#glance a[href='/take']");
    waits.take(&browser);
}

fn read_around(language: Language, waits: &mut Waits) {
    let browser = Browser::open(language.tag());
    browser.arrive("/");
    browser.settle();
    browser.ask(WATCH, vec![]);
    browser.slow_down(SLOWER);
    for _ in 0..TIMES {
        for address in ["/services", "/schemes", "/urgent", "/about"] {
            tap(&browser, &format!(".wm-footer a[href='{address}']"));
            if address == "/services" || address == "/schemes" {
                tap_first(&browser, &format!("#main a[href^='{address}/']"));
            }
        }
        tap(&browser, ".wm-footer a[href='/']");
    }
    tap(&browser, ".wm-footer a[href='/services']");
    browser.click("#search");
    for letter in ["f", "o", "o", "d", " ", "b", "a", "n", "k"] {
        browser.type_text(letter);
    }
    waits.take(&browser);
}

/// Taps on a link or a button, no sooner than a thumb does.
fn tap(browser: &Browser, selector: &str) {
    browser.ask_and_wait(THUMB, vec![]);
    browser.follow(selector);
}

/// Taps the first of several links.
fn tap_first(browser: &Browser, selector: &str) {
    let mark = "document.querySelector(arguments[0]).id ||= 'first-of-several'; return document.querySelector(arguments[0]).id";
    let id = browser.ask(mark, vec![json!(selector)]);
    tap(browser, &format!("#{}", id.as_str().unwrap()));
}
