//! Who belongs to the household of the one who asks.

use std::collections::BTreeMap;

use waymark_model::{Answer, FactId, PersonId, Situation};

/// What is told of a case or of a person, by fact.
pub type Told = BTreeMap<FactId, Answer>;

/// What is told of each person, the one who asks among them; nobody at all while nobody told who there is.
pub type People = BTreeMap<PersonId, Told>;

/// What the next person to be added is called; `None` where there are as many as one household is told of.
#[must_use]
pub fn next_person(people: &People) -> Option<PersonId> {
    // The one who asks is on the list before anybody says so.
    let others = people.keys().filter(|person| !person.is_me()).count();
    let is_full = others + 1 >= Situation::MOST_PEOPLE;
    let mut places = (1..=Situation::MOST_PEOPLE).filter_map(person);
    places.find(|person| !is_full && !people.contains_key(person))
}

/// What the person at this place is called: so that those who were added first come first.
#[must_use]
pub fn person(place: usize) -> Option<PersonId> {
    PersonId::parse(&format!("p{place:02}")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(places: std::ops::RangeInclusive<usize>) -> People {
        places.filter_map(person).chain([PersonId::me()]).map(|person| (person, Told::new())).collect()
    }

    #[test]
    fn the_first_free_place_is_next() {
        let mut some = people(1..=3);
        assert_eq!(next_person(&People::new()), person(1));
        assert_eq!(next_person(&some), person(4));
        some.remove(person(2).unwrap().as_str());
        assert_eq!(next_person(&some), person(2));
    }

    #[test]
    fn a_household_has_so_many_people_and_no_more() {
        assert_eq!(next_person(&people(1..=18)), person(19));
        assert_eq!(people(1..=19).len(), Situation::MOST_PEOPLE);
        assert_eq!(next_person(&people(1..=19)), None);
        assert_eq!(next_person(&people(1..=200)), None);
    }

    #[test]
    fn who_asks_comes_first_and_the_others_in_the_order_of_adding() {
        let ids: Vec<String> = people(1..=11).keys().map(ToString::to_string).collect();
        assert_eq!((ids[0].as_str(), ids[2].as_str(), ids[11].as_str()), ("me", "p02", "p11"));
    }
}
