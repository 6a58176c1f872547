//! What a person reads on their plan.

use jiff::civil::Date;
use serde::Deserialize;
use serde_json::json;

use super::browser::Browser;
use super::language::Language;
use super::scenario::Expectation;
use super::service::Service;
use super::words::{Message, plain};

/// A card of the plan.
#[derive(Debug, Deserialize)]
struct Card {
    title: String,
    /// What can be read on it without unfolding anything in it.
    text: String,
    /// The addresses that it leads to, with the text to press and the direction it is written in.
    links: Vec<(String, String, String)>,
    is_unfolded: bool,
}

/// Some cards are drawn only when what they are folded in unfolds. Everything is folded again as it was.
const CARDS: &str = "const [section, done] = arguments;
    const cards = () => [...document.querySelectorAll(section + ' article')];
    const shown = new Map(cards().filter(card => card.checkVisibility()).map(card => [card, card.innerText]));
    const unfolded = [];
    const unfold = async () => {
        const folded = [...document.querySelectorAll(section + ' details:not([open])')];
        unfolded.push(...folded);
        await Promise.all(folded.map(one => new Promise(drawn => {
            one.addEventListener('toggle', () => setTimeout(drawn), { once: true });
            one.open = true;
        })));
        if (folded.length) await unfold();
    };
    unfold().then(() => {
        const found = cards().map(card => ({
            title: card.querySelector('h3')?.textContent ?? '',
            text: shown.get(card) ?? card.textContent,
            links: [...card.querySelectorAll('a')].map(link => {
                const number = link.querySelector('bdi') ?? link;
                return [link.getAttribute('href'), number.textContent, getComputedStyle(number).direction];
            }),
            is_unfolded: shown.has(card),
        }));
        for (const one of unfolded) one.open = false;
        done(found);
    });";

impl Browser {
    /// Fails the test unless the plan on the screen says in this language what is expected.
    #[track_caller]
    pub(crate) fn assert_plan(&self, expected: &Expectation, language: Language) {
        assert_eq!(self.path(), "/plan");
        self.assert_alerts(expected, language);
        self.assert_dates(expected, language);
        self.assert_schemes(expected, language);
        self.assert_places(expected, language);
    }

    #[track_caller]
    fn assert_alerts(&self, expected: &Expectation, language: Language) {
        let shown = self.cards("#alerts");
        for alert in &expected.alerts {
            let title = language.message(&format!("alerts/{alert}"), "title");
            assert!(find(&shown, &title).is_some(), "the alert {alert} is missing: {shown:#?}");
        }
        for alert in &expected.no_alerts {
            let title = language.message(&format!("alerts/{alert}"), "title");
            assert!(find(&shown, &title).is_none(), "the alert {alert} is shown: {shown:#?}");
        }
    }

    #[track_caller]
    fn assert_dates(&self, expected: &Expectation, language: Language) {
        let shown = self.cards("#dates");
        for (deadline, day) in &expected.deadlines {
            let card = find(&shown, &language.message(&format!("deadlines/{deadline}"), "title"));
            if day == "none" {
                assert!(card.is_none(), "the date {deadline} is shown: {card:#?}");
                continue;
            }
            let card = card.unwrap_or_else(|| panic!("the date {deadline} is missing: {shown:#?}"));
            let day: Date = day.parse().unwrap();
            assert!(card.text.contains(&language.day(day)), "{deadline} should be on {day}: {card:#?}");
        }
    }

    #[track_caller]
    fn assert_schemes(&self, expected: &Expectation, language: Language) {
        let shown = self.cards("#schemes");
        for (scheme, outcome) in &expected.schemes {
            let card = find(&shown, &language.message(&format!("schemes/{scheme}"), "title"));
            let card = card.unwrap_or_else(|| panic!("the scheme {scheme} is missing: {shown:#?}"));
            let words = language.own(&format!("outcome-{outcome}"));
            assert!(words.is_in(&card.text), "{scheme} should have the outcome {outcome}: {card:#?}");
            let of_use = outcome == "matches" || outcome == "not-now";
            assert_eq!(card.is_unfolded, of_use, "{scheme}: only what may be of use is shown at once");
        }
    }

    /// Each place is there, and each of its numbers can be pressed, is the right one, and reads from left to right.
    #[track_caller]
    fn assert_places(&self, expected: &Expectation, language: Language) {
        let shown = self.cards("#places");
        for service in &expected.signposts {
            let card = find(&shown, &language.message(&format!("services/{service}"), "name"));
            let card = card.unwrap_or_else(|| panic!("the place {service} is missing: {shown:#?}"));
            for number in Service::named(service).numbers() {
                let address = format!("tel:{}", number.replace(' ', ""));
                let link = card.links.iter().find(|(to, ..)| *to == address);
                let (_, text, direction) =
                    link.unwrap_or_else(|| panic!("{service} has no link to {address}: {card:#?}"));
                assert_eq!((plain(text).as_str(), direction.as_str()), (number, "ltr"), "{service}");
            }
        }
    }

    #[track_caller]
    fn cards(&self, section: &str) -> Vec<Card> {
        let mut cards: Vec<Card> = serde_json::from_value(self.ask_and_wait(CARDS, vec![json!(section)])).unwrap();
        for card in &mut cards {
            card.text = plain(&card.text);
        }
        cards
    }
}

fn find<'a>(cards: &'a [Card], title: &Message) -> Option<&'a Card> {
    cards.iter().find(|card| plain(&card.title) == title.text())
}
