//! A browser's own translator takes the page's text away and puts its own there. The page must not stumble over that.

use crate::support::{Browser, Language, Scenario};

/// Does what translators do: every stretch of text becomes another one in an element that the page does not know of.
const TRANSLATE: &str = "const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim()) found.push(walker.currentNode);
    for (const text of found) {
        if (text.parentElement.closest('script, style, font')) continue;
        const other = document.createElement('font');
        other.append(document.createElement('font'));
        other.firstChild.textContent = '«' + text.data + '»';
        text.replaceWith(other);
    }";

#[test]
fn a_translated_page_can_be_used_to_the_end() {
    let person = Scenario::named("moving-on/granted-last-week");
    let browser = Browser::open("en-GB");
    browser.set_day(&person.on);
    browser.arrive("/");
    browser.ask(TRANSLATE, vec![]);
    browser.follow("#door-me");
    browser.answer_all(&person, |path| {
        let question = path.trim_start_matches("/ask/");
        let title = Language::English.message(&format!("questions/{question}"), "title").text();
        assert_eq!(browser.text("h1"), title, "{path}: nothing of the page before is left over");
        browser.ask(TRANSLATE, vec![]);
        assert_eq!(browser.text("h1"), format!("«{title}»"), "{path}: the translator did its work");
    });
    browser.ask(TRANSLATE, vec![]);
    browser.follow("#main a[href='/plan']");
    browser.assert_plan(&person.expect, Language::English);

    browser.ask(TRANSLATE, vec![]);
    browser.speak(Language::Ukrainian);
    assert_eq!(browser.text("h1"), Language::Ukrainian.own("plan-title").text(), "another language takes its place");
    for part in ["alerts", "dates", "schemes", "rights", "places"] {
        let title = Language::Ukrainian.own(&format!("plan-{part}")).text();
        assert_eq!(browser.text(&format!("#{part} h2")), title, "nothing is left of the translation, nothing doubled");
    }
    browser.assert_no_complaints();
}
