//! Files: dates for a calendar, a place for the contacts, the plan itself.

use std::collections::BTreeMap;

use super::{PERSON, at_plan};
use crate::support::{Browser, Language, Scenario, plain};

/// Files are taken before the browser has them: what they are called, and what they hold.
fn watch_files(browser: &Browser) {
    let script = "window.files = {};
        const made = {};
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = blob => { const address = make(blob); made[address] = blob; return address; };
        HTMLAnchorElement.prototype.click = function () {
            const [name, blob] = [this.download, made[this.href]];
            blob.text().then(text => files[name] = [blob.type, text]);
        };";
    browser.ask(script, vec![]);
}

/// The media type and the text of the saved file of which the name ends so, with the name.
fn file(browser: &Browser, ending: &str) -> (String, String, String) {
    browser.wait_for(ending, || {
        let files: BTreeMap<String, (String, String)> =
            serde_json::from_value(browser.ask("return window.files", vec![])).unwrap();
        files.into_iter().find(|(name, _)| name.ends_with(ending)).map(|(name, (kind, text))| (name, kind, text))
    })
}

#[test]
fn dates_go_into_a_calendar_that_tells_nothing() {
    let person = Scenario::named(PERSON);
    for language in Language::ALL {
        let browser = at_plan(language, &person);
        watch_files(&browser);
        browser.ask("document.querySelector('#dates article button').click()", vec![]);
        let (name, kind, one) = file(&browser, ".ics");
        assert!(name.starts_with("date-2"), "{name}");
        assert_eq!(kind, "text/calendar;charset=utf-8");
        assert_tells_nothing(&one, &person, language);
        assert_eq!(one.matches("BEGIN:VEVENT\r\n").count(), 1);

        browser.follow("#glance a[href='/take']");
        browser.click("#save-dates");
        let (_, _, all) = file(&browser, "dates.ics");
        assert_tells_nothing(&all, &person, language);
        assert!(all.matches("BEGIN:VEVENT\r\n").count() > 1);
        for (deadline, day) in person.expect.deadlines.iter().filter(|(_, day)| **day > person.on && *day != "none") {
            let line = format!("DTSTART;VALUE=DATE:{}\r\n", day.replace('-', ""));
            assert!(all.contains(&line), "{deadline} on {day} is missing: {all}");
        }
        browser.assert_nothing_kept();
        browser.assert_nothing_told();
        browser.assert_no_complaints();
    }
}

/// Only the day and the neutral title are in it.
fn assert_tells_nothing(calendar: &str, person: &Scenario, language: Language) {
    let title = language.own("take-calendar-entry").text();
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n") && calendar.ends_with("END:VCALENDAR\r\n"));
    assert!(calendar.split("\r\n").all(|line| line.len() <= 75), "a line is too long: {calendar}");
    for line in calendar.lines().filter(|line| line.starts_with("SUMMARY") || line.starts_with("DESCRIPTION")) {
        assert_eq!(line.split_once(':').unwrap().1, title);
    }
    for deadline in person.expect.deadlines.keys() {
        let told = language.message(&format!("deadlines/{deadline}"), "title").is_in(calendar);
        assert!(!calendar.contains(deadline) && !told, "the calendar tells of {deadline}: {calendar}");
    }
}

#[test]
fn a_place_goes_into_the_contacts() {
    let browser = Browser::open("ar");
    browser.arrive("/services/crmc");
    watch_files(&browser);
    browser.click("#main .wm-actions button:not(#share)");
    let (name, kind, text) = file(&browser, ".vcf");
    assert_eq!((name.as_str(), kind.as_str()), ("crmc.vcf", "text/vcard;charset=utf-8"));
    let contact = text.replace("\r\n ", "");
    assert!(contact.starts_with("BEGIN:VCARD\r\nVERSION:3.0\r\n") && contact.ends_with("END:VCARD\r\n"));
    assert!(contact.contains("\r\nTEL;TYPE=WORK,VOICE:0"), "{contact}");
    assert!(contact.lines().any(|line| line.starts_with("FN:") && line.len() > 3), "{contact}");
    browser.assert_nothing_kept();
    browser.assert_nothing_told();
}

#[test]
fn a_saved_plan_is_whole_without_the_page() {
    let person = Scenario::named(PERSON);
    for language in [Language::English, Language::Arabic] {
        let browser = at_plan(language, &person);
        browser.follow("#glance a[href='/take']");
        watch_files(&browser);
        browser.click("#save-plan");
        let (name, kind, text) = file(&browser, ".html");
        assert_eq!((name.as_str(), kind.as_str()), ("plan.html", "text/html;charset=utf-8"));
        let (tag, direction) = language.of_page();
        assert!(text.contains(&format!("<html lang=\"{tag}\" dir=\"{direction}\">")), "{text}");
        for outside in ["<script", "<link", "<img", "src=", "<button"] {
            assert!(!text.contains(outside), "{outside}: {text}");
        }
        let made = language.own("plan-made").with(&language.day(person.on.parse().unwrap()));
        let version = language.own("about-version-text").with(env!("CARGO_PKG_VERSION"));
        let read = plain(&text);
        for part in [made, version, language.own("sources").text(), language.own("plan-dates").text()] {
            assert!(read.contains(&part), "“{part}” is missing: {read}");
        }
        for day in person.expect.deadlines.values().filter(|day| **day > person.on && *day != "none") {
            assert!(read.contains(&language.day(day.parse().unwrap())), "{day} is missing");
        }
        assert!(text.contains("href=\"tel:"), "there is a number to call");
        browser.assert_nothing_kept();
        browser.assert_nothing_told();
    }
}
