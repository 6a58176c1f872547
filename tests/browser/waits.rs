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

/// How often each of them goes their way, in each language.
const WAYS: usize = 2;

/// How often each of the other screens is opened, in each language. Of places and schemes it is another one each time: nobody
/// knows which of them a person opens, and the page may have drawn one ahead.
const TIMES: usize = 12;

/// What a tap costs that leads to next to nothing: the yardstick beside which the others are read, since machines differ, and
/// one differs from hour to hour.
const LINE: &str = "a line of text";

/// How often each browser is measured against that.
const LINES: usize = 5;

/// Puts a page of one line in place of the site; its link leads to another such page.
const A_LINE: &str = "document.open();
    document.write(`<!doctype html><meta name=viewport content='width=device-width'><title>A line</title>
        <main id=main><h1 tabindex=-1>A line</h1><a id=on href=/>Another</a></main>`);
    document.close();
    document.addEventListener('click', event => {
        event.preventDefault();
        history.pushState(null, '', `/line/${Math.random()}`);
        const another = main.cloneNode(true);
        main.replaceWith(another);
        another.querySelector('h1').focus();
    });";

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

    /// A row for each kind of screen: how many taps, their median, the wait that 95 % of them stay within and the longest, in
    /// milliseconds, then the first two as multiples of those of a line of text.
    fn table(&self) -> String {
        let mut table = format!(
            "{:<28}{:>6}{:>10}{:>10}{:>10}{:>20}\n",
            "from a tap to", "taps", "median", "95 %", "most", "a line of text is 1"
        );
        let line = Spread::of(&self.0[LINE]);
        for (what, waits) in &self.0 {
            Spread::of(waits).row(&mut table, what, &line);
        }
        let to_screens = self.0.iter().filter(|(what, _)| ![BELOW, LINE].contains(&what.as_str()));
        let all: Vec<f64> = to_screens.flat_map(|(_, waits)| waits.clone()).collect();
        Spread::of(&all).row(&mut table, "all", &line);
        table
    }
}

/// How waits are spread, in milliseconds.
#[derive(Debug)]
struct Spread {
    taps: usize,
    median: f64,
    /// What 95 % of the waits are at most.
    nearly_all: f64,
    longest: f64,
}

impl Spread {
    fn of(waits: &[f64]) -> Self {
        let mut waits = waits.to_vec();
        waits.sort_by(f64::total_cmp);
        let part = |hundredths: usize| waits[(waits.len() * hundredths / 100).min(waits.len() - 1)];
        Self { taps: waits.len(), median: part(50), nearly_all: part(95), longest: part(100) }
    }

    fn row(&self, table: &mut String, what: &str, line: &Self) {
        let Self { taps, median, nearly_all, longest } = self;
        let missed = if *nearly_all > MOST { "  over 100 ms" } else { "" };
        let (times, nearly_all_times) = (median / line.median, nearly_all / line.nearly_all);
        write!(table, "{what:<28}{taps:>6}{median:>7.0} ms{nearly_all:>7.0} ms{longest:>7.0} ms").unwrap();
        writeln!(table, "{times:>11.1} {nearly_all_times:>8.1}{missed}").unwrap();
    }
}

/// What kind of screen an address is of.
fn screen(path: &str) -> String {
    match path.rsplit_once('/') {
        Some(("/line", _)) => LINE.to_owned(),
        Some((parent, last)) if !parent.is_empty() && !last.is_empty() => format!("{parent}/…"),
        _ => path.to_owned(),
    }
}

#[test]
#[ignore = "a measurement: `cargo xtask waits` runs it"]
fn waits() {
    let mut waits = Waits::default();
    for language in [Language::English, Language::Arabic] {
        for person in [PEOPLE; WAYS].concat() {
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
    measure_a_line(&browser, waits);
}

fn read_around(language: Language, waits: &mut Waits) {
    let browser = Browser::open(language.tag());
    browser.arrive("/");
    browser.settle();
    browser.ask(WATCH, vec![]);
    browser.slow_down(SLOWER);
    for time in 0..TIMES {
        for address in ["/services", "/schemes", "/urgent", "/about"] {
            tap(&browser, &format!(".wm-footer a[href='{address}']"));
            if address == "/services" || address == "/schemes" {
                tap_one_of(&browser, &format!("#main a[href^='{address}/']"), time);
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
    measure_a_line(&browser, waits);
}

/// Taps on through pages of one line, in a browser that has been as slow before.
fn measure_a_line(browser: &Browser, waits: &mut Waits) {
    browser.ask(A_LINE, vec![]);
    browser.ask(WATCH, vec![]);
    for _ in 0..LINES {
        tap(browser, "#on");
    }
    waits.take(browser);
}

/// Taps on a link or a button, no sooner than a thumb does.
fn tap(browser: &Browser, selector: &str) {
    browser.ask_and_wait(THUMB, vec![]);
    browser.follow(selector);
}

/// Taps the one of several links that has this number.
fn tap_one_of(browser: &Browser, selector: &str, number: usize) {
    let mark = "return document.querySelectorAll(arguments[0])[arguments[1]].id ||= 'one-of-several'";
    let id = browser.ask(mark, vec![json!(selector), json!(number)]);
    tap(browser, &format!("#{}", id.as_str().unwrap()));
}
