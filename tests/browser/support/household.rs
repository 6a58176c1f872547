//! What a person does to say who is with them.

use std::collections::BTreeMap;

use super::browser::Browser;
use super::scenario::Told;

/// What the one who asks is called.
const ME: &str = "me";

impl Browser {
    /// Whether the page asks who belongs to the household.
    #[track_caller]
    pub(crate) fn asks_for_people(&self) -> bool {
        self.shows(".wm-form .wm-people")
    }

    /// Tells of each of these people, the one who asks among them; of those who are there already nothing.
    #[track_caller]
    pub(crate) fn tell_people(&self, people: &BTreeMap<String, BTreeMap<String, Told>>) {
        let list = self.path();
        for (person, told) in people {
            self.follow(if person == ME { "a[href$='/me']" } else { ".wm-people .wm-button" });
            self.tell_person(told);
            assert_eq!(self.path(), list, "saving leads back to the list");
        }
    }

    /// Fills in who a person is, as far as that is asked, and saves it.
    #[track_caller]
    pub(crate) fn tell_person(&self, told: &BTreeMap<String, Told>) {
        for fact in self.facts_asked() {
            self.tell(&fact, &told[&fact]);
        }
        self.follow("#continue");
    }

    /// The people on the list, in a line each.
    #[track_caller]
    pub(crate) fn people_listed(&self) -> Vec<String> {
        let script = "return [...document.querySelectorAll('.wm-people__who')].map(one => one.innerText)";
        let people: Vec<String> = serde_json::from_value(self.ask(script, vec![])).unwrap();
        people.iter().map(|person| super::plain(person)).collect()
    }
}
