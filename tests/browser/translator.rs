//! A browser's own translator takes the page's text away and puts its own there, again whenever the page changes. The
//! page must not stumble over that, and must not show what it showed before.

use serde_json::json;

use crate::support::{Browser, Language, Scenario, plain};

/// What stands around every text that has been translated.
const MARKS: [char; 2] = ['⟦', '⟧'];

/// How a translator puts a text in the place of the page's.
#[derive(Debug, Clone, Copy)]
enum Way {
    /// As Chrome and Edge do: in elements that the page does not know of.
    Wrapped,
    /// As Safari does, and Firefox where there is more than a text: another text takes its place.
    Replaced,
    /// As Firefox does with a lone text: the same text says something else.
    Rewritten,
}

/// A translator that is at work from now on. It leaves alone what translators are told to, and what it has translated.
const TRANSLATE: &str = "const way = arguments[0];
    const marked = text => '⟦' + text + '⟧';
    const isMarked = text => text.startsWith('⟦');
    const left = 'script, style, textarea, option, font, [translate=no]';
    const ways = {
        Wrapped: text => {
            const other = document.createElement('font');
            other.append(document.createElement('font'));
            other.firstChild.textContent = marked(text.data);
            text.replaceWith(other);
        },
        Replaced: text => text.replaceWith(new Text(marked(text.data))),
        Rewritten: text => { text.data = marked(text.data); },
    };
    const translate = () => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found = [];
        while (walker.nextNode()) found.push(walker.currentNode);
        for (const text of found) {
            const of = text.parentElement;
            if (text.data.trim() && !isMarked(text.data) && of && !of.closest(left)) ways[way](text);
        }
        for (const name of ['alt', 'aria-label', 'placeholder', 'title'])
            for (const one of document.body.querySelectorAll('[' + name + ']:not([translate=no])'))
                if (!isMarked(one.getAttribute(name))) one.setAttribute(name, marked(one.getAttribute(name)));
        if (!isMarked(document.title)) document.title = marked(document.title);
        watcher.takeRecords();
    };
    const watcher = new MutationObserver(translate);
    const all = { subtree: true, childList: true, characterData: true, attributes: true };
    watcher.observe(document.documentElement, all);
    translate();";

/// Everything that can be read: the title, the text, and what is read aloud in place of text.
const READ: &str = "const aloud = name => [...document.body.querySelectorAll('[' + name + ']')]
        .filter(one => !one.closest('[inert]')).map(one => one.getAttribute(name));
    const shown = [...document.querySelectorAll('.wm-page > :not(.wm-stage), #main')];
    const said = ['alt', 'aria-label', 'placeholder', 'title'].flatMap(aloud);
    return [document.title, ...shown.map(one => one.innerText), ...said].join('\\n')";

#[test]
fn a_page_translated_as_chrome_does_is_the_same_page() {
    is_the_same_page(Way::Wrapped);
}

#[test]
fn a_page_translated_as_safari_does_is_the_same_page() {
    is_the_same_page(Way::Replaced);
}

#[test]
fn a_page_translated_as_firefox_does_is_the_same_page() {
    is_the_same_page(Way::Rewritten);
}

/// Takes the same way twice, without a translator and with one: on every screen the same can be read.
fn is_the_same_page(way: Way) {
    let person = Scenario::named("moving-on/granted-last-week");
    let browser = Browser::open("en-GB");
    browser.set_day(&person.on);

    arrive(&browser);
    let mut screens = Vec::new();
    walk(&browser, &person, &mut |screen| screens.push((screen.to_owned(), read(&browser))));

    arrive(&browser);
    browser.ask(TRANSLATE, vec![json!(format!("{way:?}"))]);
    let mut expected = screens.into_iter();
    walk(&browser, &person, &mut |screen| {
        let (same, text) = expected.next().unwrap();
        assert_eq!(screen, same, "the way is another one");
        let translated = read(&browser);
        let [opening, closing] = MARKS.map(|mark| translated.matches(mark).count());
        assert!(opening > 10 && opening == closing, "{screen}: the translator did not do its work: {translated}");
        assert_eq!(plain(&translated.replace(MARKS, "")), plain(&text), "{screen}: left over, missing or doubled");
    });
    assert_eq!(expected.next(), None, "the way ends early");
    browser.assert_no_complaints();
}

/// Opens the start with everything loaded, so that nothing changes on a screen once it is there.
fn arrive(browser: &Browser) {
    browser.arrive("/schemes");
    browser.wait_until("the schemes", || browser.shows("#main a[href='/schemes/homes-for-ukraine']"));
    browser.go_to("/");
}

fn read(browser: &Browser) -> String {
    browser.ask(READ, vec![]).as_str().unwrap().to_owned()
}

/// A journey with a mistake, a change of mind, ways back and another language; `see` is called on every screen.
fn walk(browser: &Browser, person: &Scenario, see: &mut dyn FnMut(&str)) {
    see("start");
    browser.follow("#door-me");
    see("first question");
    browser.click("#continue");
    browser.wait_until("the summary of mistakes", || browser.focus_is_on("#faults"));
    see("a mistake");
    browser.answer_all(person, |path| see(path));
    see("check");
    let checked = browser.path();
    browser.go_back();
    browser.wait_for_page_after(&checked);
    see("back from the check");
    browser.answer_page(person);
    see("check again");
    browser.follow("#main a[href='/plan']");
    see("plan");
    browser.unfold_all();
    see("plan, unfolded");
    browser.speak(Language::Ukrainian);
    browser.unfold_all();
    see("plan in another language");
    browser.follow("#glance a[href='/take']");
    see("to take along");
    for page in ["/services", "/schemes", "/urgent", "/about"] {
        browser.follow(&format!(".wm-footer a[href='{page}']"));
        see(page);
    }
    browser.speak(Language::English);
    see("and back");
}
