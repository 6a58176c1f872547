//! What a person does on the site, from its start to their plan.

use serde_json::json;
use thirtyfour::Key;

use super::browser::Browser;
use super::language::Language;
use super::scenario::{Scenario, Told};

/// More questions than anybody is asked.
const MOST_QUESTIONS: usize = 40;

impl Browser {
    /// Opens the site at this path, and waits until it can be used.
    #[track_caller]
    pub(crate) fn arrive(&self, path: &str) {
        self.visit(path);
        self.wait_until("the page to be ready", || self.shows("#main h1") && self.is_whole());
    }

    /// Whether what stands below the first screen is there too.
    #[track_caller]
    fn is_whole(&self) -> bool {
        self.ask("return !document.querySelector('#main [aria-busy]')", vec![]) == json!(true)
    }

    /// Goes to another address of the site as its own links do, without loading the page anew.
    #[track_caller]
    pub(crate) fn go_to(&self, path: &str) {
        let before = self.path();
        let script = "history.pushState(null, '', arguments[0]); dispatchEvent(new PopStateEvent('popstate'))";
        self.ask(script, vec![json!(path)]);
        self.wait_for_page_after(&before);
    }

    /// Chooses a language by its own name.
    #[track_caller]
    pub(crate) fn speak(&self, language: Language) {
        self.click(&format!("#language-{}", language.tag()));
        self.wait_until("the other language", || self.page_language() == language.of_page());
    }

    /// The language and the direction that the page says it has.
    #[track_caller]
    pub(crate) fn page_language(&self) -> (String, String) {
        let both = self.ask("return [document.documentElement.lang, document.documentElement.dir]", vec![]);
        serde_json::from_value(both).unwrap()
    }

    /// Waits until another page than this one is there and ready to be read from its heading on, or from the link in its list
    /// that somebody comes back from.
    #[track_caller]
    pub(crate) fn wait_for_page_after(&self, path: &str) {
        self.wait_until("the next page, with the focus on its heading", || {
            self.path() != path && self.focus_is_on("#main :is(h1, :is(h2, h3, h4, dd) a)") && self.is_whole()
        });
    }

    /// Follows the only link or button that this selector finds to another page.
    #[track_caller]
    pub(crate) fn follow(&self, selector: &str) {
        let path = self.path();
        self.click(selector);
        self.wait_for_page_after(&path);
    }

    /// Follows the first link that this selector finds.
    #[track_caller]
    pub(crate) fn follow_first(&self, selector: &str) {
        let path = self.path();
        self.find_all(selector).first().unwrap_or_else(|| panic!("{path} has no {selector}"));
        self.ask("document.querySelector(arguments[0]).click()", vec![json!(selector)]);
        self.wait_for_page_after(&path);
    }

    /// Opens everything that is folded, and what is folded in it.
    #[track_caller]
    pub(crate) fn unfold_all(&self) {
        let script = "const done = arguments[0];
            const unfold = async () => {
                const folded = [...document.querySelectorAll('#main details:not([open])')];
                await Promise.all(folded.map(one => new Promise(drawn => {
                    one.addEventListener('toggle', () => setTimeout(drawn), { once: true });
                    one.open = true;
                })));
                folded.length ? unfold() : done();
            };
            unfold();";
        self.ask_and_wait(script, vec![]);
    }

    /// Whether the focus is on an element that fits this selector.
    #[track_caller]
    pub(crate) fn focus_is_on(&self, selector: &str) -> bool {
        let script = "return document.activeElement?.matches(arguments[0]) ?? false";
        self.ask(script, vec![json!(selector)]) == json!(true)
    }

    /// Answers every question that is asked, as this person does, until all answers can be checked. `at_each` is
    /// called on each question's page, before it is answered.
    #[track_caller]
    pub(crate) fn answer_all(&self, person: &Scenario, mut at_each: impl FnMut(&str)) {
        for _ in 0..MOST_QUESTIONS {
            let path = self.path();
            if path == "/check" {
                return;
            }
            at_each(&path);
            self.answer_page(person);
        }
        panic!("{} is asked more than {MOST_QUESTIONS} questions; now {}", person.name, self.path());
    }

    /// Goes from the start to the plan: in by the first door, and through all questions.
    #[track_caller]
    pub(crate) fn reach_plan(&self, person: &Scenario) {
        self.follow("#door-me");
        self.answer_all(person, |_| ());
        self.follow("#main a[href='/plan']");
    }

    /// Answers the question on the screen and goes on.
    #[track_caller]
    pub(crate) fn answer_page(&self, person: &Scenario) {
        self.follow(self.fill_in(person));
    }

    /// Answers the question on the screen, and gives back what selects the button that then leads on.
    #[track_caller]
    pub(crate) fn fill_in(&self, person: &Scenario) -> &'static str {
        if self.asks_for_people() {
            self.tell_people(&person.people);
        }
        let mut way_on = "#continue";
        for fact in self.facts_asked() {
            match person.tells(&fact) {
                Some(told) => self.tell(&fact, told),
                None => way_on = "#dont-know",
            }
        }
        way_on
    }

    /// The facts that the question on the screen asks for.
    #[track_caller]
    pub(crate) fn facts_asked(&self) -> Vec<String> {
        let script =
            "return [...document.querySelectorAll('#main fieldset')].map(one => one.id.replace('answer-', ''))";
        let facts: Vec<String> = serde_json::from_value(self.ask(script, vec![])).unwrap();
        assert!(!facts.is_empty(), "{} asks nothing", self.path());
        facts
    }

    /// Fills in the field of a fact.
    #[track_caller]
    pub(crate) fn tell(&self, fact: &str, told: &Told) {
        match told {
            Told::One(date) if self.shows(&format!("#answer-{fact}-year")) => self.tell_date(fact, date),
            Told::One(value) => self.choose(fact, value),
            Told::Many(values) => values.iter().for_each(|value| self.choose(fact, value)),
        }
    }

    /// Chooses or ticks a value, by its label as most people do.
    #[track_caller]
    pub(crate) fn choose(&self, fact: &str, value: &str) {
        let input = format!("#answer-{fact}-{value}");
        if !self.is_checked(&input) {
            self.click(&format!("label[for=answer-{fact}-{value}]"));
        }
        assert!(self.is_checked(&input), "pressing its label does not choose {value} of {fact}");
    }

    /// Whether a radio button or box is chosen.
    #[track_caller]
    pub(crate) fn is_checked(&self, selector: &str) -> bool {
        self.ask("return document.querySelector(arguments[0])?.checked ?? false", vec![json!(selector)]) == json!(true)
    }

    /// Types a date such as `2027-01-21`, or as much of it as is known.
    #[track_caller]
    pub(crate) fn tell_date(&self, fact: &str, date: &str) {
        let known: Vec<&str> = date.split('-').collect();
        for (index, part) in ["year", "month", "day"].into_iter().enumerate() {
            self.type_over(&format!("#answer-{fact}-{part}"), known.get(index).copied().unwrap_or_default());
        }
    }

    /// Types a text in place of what stands in a field.
    #[track_caller]
    pub(crate) fn type_over(&self, field: &str, text: &str) {
        self.click(field);
        self.ask("document.activeElement.select()", vec![]);
        if text.is_empty() {
            self.press(Key::Backspace);
        } else {
            self.type_text(text);
        }
        assert_eq!(self.value(field), text, "{field} does not hold what was typed");
    }

    /// Puts a text into a field as pasting it does.
    #[track_caller]
    pub(crate) fn paste(&self, field: &str, text: &str) {
        let script = "const field = document.querySelector(arguments[0]);
            field.focus();
            field.select();
            document.execCommand('insertText', false, arguments[1]);
            return field.value.length";
        assert_eq!(self.ask(script, vec![json!(field), json!(text)]), json!(text.len()), "{field} takes the text");
    }

    /// What stands in a field.
    #[track_caller]
    pub(crate) fn value(&self, field: &str) -> String {
        let value = self.ask("return document.querySelector(arguments[0])?.value ?? ''", vec![json!(field)]);
        value.as_str().unwrap().to_owned()
    }
}
