//! Answers that go on on another device, by a locked picture.

use base64ct::{Base64UrlUnpadded, Encoding as _};
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::{PERSON, at_plan, device};
use crate::support::{Browser, Language, Scenario};

/// Octets of the checksum at the end of what travels.
const CHECKSUM: usize = 4;

/// Makes the picture, reads it as a camera does, and looks at the code: where the picture leads, and the code.
fn handed_over(browser: &Browser) -> (String, String) {
    browser.follow("#glance a[href='/take']");
    browser.click("#hand-over");
    browser.wait_until("the picture", || browser.shows("#picture"));
    assert!(!browser.shows("#code"), "a photo of the picture does not have the code");
    let link = seen_by_camera(browser);
    browser.click("#show-code");
    browser.wait_until("the code", || browser.shows("#code"));
    assert!(!browser.shows("#picture"), "a photo of the code does not have the picture");
    let code = browser.text("#code");
    let (page, carried) = link.split_once("/open#").unwrap();
    assert!(page.starts_with("http://127.0.0.1"), "the picture leads here: {page}");
    assert!(!carried.contains(&code.replace(' ', "")), "the code is not in the picture");
    (format!("/open#{carried}"), code)
}

/// The text of the QR code on the screen.
pub(crate) fn seen_by_camera(browser: &Browser) -> String {
    const POINTS: usize = 4;
    let script = "const picture = document.querySelector('#picture');
        return [picture.viewBox.baseVal.width, picture.querySelector('path').getAttribute('d')]";
    let (size, path): (usize, String) = serde_json::from_value(browser.ask(script, vec![])).unwrap();
    let mut dark = vec![vec![false; size]; size];
    for part in path.split('M').skip(1) {
        let (start, rest) = part.split_once('h').unwrap();
        let (x, y) = start.split_once(' ').unwrap();
        let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
        let width: usize = rest.split_once('v').unwrap().0.parse().unwrap();
        dark[y][x..x + width].fill(true);
    }
    let shade = |x: usize, y: usize| if dark[y / POINTS][x / POINTS] { 0 } else { 255 };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(size * POINTS, size * POINTS, shade);
    image.detect_grids()[0].decode().unwrap().1
}

/// Opens a link of a picture on this device, and sees to it that what it carries is nowhere to be found.
pub(crate) fn open(browser: &Browser, link: &str) {
    browser.visit(link);
    browser.wait_until("the page to be ready", || browser.shows("#main h1"));
    assert_eq!(browser.path(), "/open");
    let carried = link.trim_start_matches("/open").trim_start_matches('#');
    let is_left = !carried.is_empty() && browser.everything_left().contains(carried);
    assert!(!is_left, "what came is still in the page, the address or the history");
    browser.assert_nothing_kept();
}

pub(crate) fn unlock(browser: &Browser, code: &str) {
    browser.type_over("#code", code);
    browser.click("#unlock");
}

/// Waits for the summary of mistakes to say this.
fn wait_for_mistake(browser: &Browser, said: &str) {
    browser.wait_until("the mistake", || browser.text("#faults").contains(said));
    browser.wait_until("the focus on the mistake", || browser.focus_is_on("#faults"));
}

/// What travels in this link, changed, with a checksum that is right again.
pub(crate) fn changed(link: &str, change: impl FnOnce(&mut Vec<u8>)) -> String {
    let mut octets = Base64UrlUnpadded::decode_vec(link.trim_start_matches("/open#")).unwrap();
    octets.truncate(octets.len() - CHECKSUM);
    change(&mut octets);
    let sum = Sha256::digest(&octets);
    octets.extend_from_slice(&sum[..CHECKSUM]);
    format!("/open#{}", Base64UrlUnpadded::encode_string(&octets))
}

#[test]
fn a_plan_goes_on_on_another_device() {
    let person = Scenario::named(PERSON);
    let first = at_plan(Language::English, &person);
    let (link, code) = handed_over(&first);
    first.assert_nothing_kept();
    first.assert_nothing_told();

    let second = device(Language::Arabic, &person);
    open(&second, &link);
    assert_eq!(second.text("#main h1"), Language::Arabic.own("open-title").text());
    second.assert_axe_clean("waiting for the code");
    unlock(&second, &code.to_lowercase());
    second.wait_for_page_after("/open");
    assert_eq!(second.path(), "/plan");
    second.assert_plan(&person.expect, Language::Arabic);
    second.assert_nothing_kept();
    second.assert_nothing_told();
    second.assert_no_complaints();

    second.follow("#back");
    assert_eq!(second.path(), "/", "back does not lead to what has been opened, nor away");
    second.follow("#main a[href='/check']");
    second.follow("#finish");
    assert!(!second.everything_left().contains(&code), "finished means finished");
}

#[test]
fn a_wrong_code_loses_nothing() {
    let person = Scenario::named(PERSON);
    let (link, code) = handed_over(&at_plan(Language::English, &person));
    let device = device(Language::English, &person);
    open(&device, &link);

    unlock(&device, "AB");
    let example = "ABCD 2345";
    wait_for_mistake(&device, &Language::English.own("open-not-a-code").with(example));
    device.paste("#code", &"ABCD ".repeat(1_000));
    device.click("#unlock");
    wait_for_mistake(&device, &Language::English.own("open-not-a-code").with(example));
    device.assert_fits(320, "a long text for a code");
    let wrong = Language::English.own("open-wrong-code").text();
    let other = if code == "ZZZZ 2222" { "ZZZZ 3333" } else { "ZZZZ 2222" };
    for _ in 0..2 {
        unlock(&device, other);
        wait_for_mistake(&device, &wrong);
        assert_eq!(device.path(), "/open");
        assert_eq!(device.value("#code"), other, "what was typed stays");
        device.click("#main h1");
    }
    device.assert_axe_clean("a wrong code");
    unlock(&device, &code);
    device.wait_until("the plan", || device.path() == "/plan");
    device.assert_nothing_told();
}

#[test]
fn what_is_damaged_or_of_another_version_says_what_to_do() {
    let person = Scenario::named(PERSON);
    let (link, _) = handed_over(&at_plan(Language::English, &person));
    let torn = &link[..link.len() - 3];
    let other_version = changed(&link, |octets| octets[0] += 1);
    for (link, message) in [(torn, "open-damaged"), (&other_version, "open-other-version"), ("/open", "open-nothing")] {
        for language in [Language::English, Language::Ukrainian] {
            let device = device(language, &person);
            open(&device, link);
            assert_eq!(device.text("#closed"), language.own(message).text());
            assert!(!device.shows("#code"), "{message}: a code would be of no use");
            device.assert_axe_clean(message);
        }
    }
}

#[test]
fn answers_that_are_here_are_not_replaced_unasked() {
    let person = Scenario::named(PERSON);
    let browser = at_plan(Language::English, &person);
    let (link, code) = handed_over(&browser);
    browser.go_to("/ask/who-is-with-you");
    browser.follow("#rather-not");
    let rather_not = Language::English.own("answer-rather-not").text();

    let open_here = || {
        browser.go_to("/open");
        browser.ask("location.hash = arguments[0]", vec![json!(link.trim_start_matches("/open"))]);
        browser.wait_until("the field for the code", || browser.shows("#code"));
        assert_eq!(browser.path(), "/open", "what came is not in the address");
        unlock(&browser, &code);
        browser.wait_until("the question", || browser.shows("#replaces"));
    };
    open_here();
    browser.assert_axe_clean("answers are here already");
    browser.follow("#main a[href='/check']");
    assert!(browser.text("#main").contains(&rather_not), "they are still here");

    open_here();
    browser.follow("#replace");
    browser.assert_plan(&person.expect, Language::English);
    browser.assert_nothing_kept();
}

/// Locks an answer to a question that is no longer asked, by other means than the page's; the link, for the code `ABCD 2345`.
pub(crate) fn locked_elsewhere(browser: &Browser) -> String {
    let lock = "const [code, octets] = arguments;
        const bytes = text => new TextEncoder().encode(text);
        const [salt, iv] = [new Uint8Array(16).fill(1), new Uint8Array(12).fill(2)];
        const kind = { name: 'AES-GCM', length: 256 };
        const recipe = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 600000 };
        crypto.subtle.importKey('raw', bytes(code), 'PBKDF2', false, ['deriveKey'])
            .then(base => crypto.subtle.deriveKey(recipe, base, kind, false, ['encrypt']))
            .then(key => crypto.subtle.encrypt(
                { name: 'AES-GCM', iv, additionalData: new Uint8Array([2]) }, key, new Uint8Array(octets)))
            .then(locked => window.locked = [2, ...salt, ...iv, ...new Uint8Array(locked)]);";
    // One answer: a fact of which three octets are left, and “I don't know”; and nobody told of.
    browser.ask(lock, vec![json!("ABCD2345"), json!([1, 7, 7, 7, 0, 0])]);
    let locked = || serde_json::from_value::<Vec<u8>>(browser.ask("return window.locked", vec![])).ok();
    let locked = browser.wait_for("the lock", locked);
    changed(&format!("/open#{}", "A".repeat(8)), |octets| *octets = locked)
}

#[test]
fn answers_to_what_is_no_longer_asked_are_counted() {
    let person = Scenario::named(PERSON);
    let device = device(Language::English, &person);
    device.arrive("/");
    let link = locked_elsewhere(&device);
    open(&device, &link);
    unlock(&device, "abcd-2345");
    device.wait_until("how many there were", || device.shows("#dropped"));
    assert!(device.text("#dropped").starts_with("One answer"), "{}", device.text("#dropped"));
    device.wait_until("the focus on the heading", || device.focus_is_on("#main h1"));
    device.follow("#show-plan");
    assert_eq!(device.path(), "/plan");
}
