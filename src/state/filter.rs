//! Which places to show.

use waymark_model::{Access, NeedId, Service};

/// Which places to show: those with all the words, for the need, and open to anyone who walks in, as far as each is
/// asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Words to look for, as typed.
    pub text: String,
    /// The need that a place must help with.
    pub need: Option<NeedId>,
    /// The way in that a place must have.
    pub access: Option<Access>,
}

impl Filter {
    /// Whether a place is shown. `words` is all that the page says of it, in small letters; see [`searchable`].
    #[must_use]
    pub fn admits(&self, service: &Service, words: &str) -> bool {
        let wanted = searchable(&self.text);
        wanted.split_whitespace().all(|word| words.contains(word))
            && self.need.as_ref().is_none_or(|need| service.needs.iter().any(|helped| helped == need))
            && self.access.is_none_or(|access| service.access.contains(&access))
    }
}

/// Text as it is compared: in small letters, without the invisible marks that keep scripts apart.
#[must_use]
pub fn searchable(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use waymark_model::{Basis, Confidence, Hours, NonEmpty, ProviderId, ServiceId, SourceId};

    use super::*;

    fn need(id: &str) -> NeedId {
        NeedId::parse(id).unwrap()
    }

    fn one<T>(item: T) -> NonEmpty<T> {
        NonEmpty::new(vec![item]).unwrap()
    }

    fn food_bank() -> Service {
        Service {
            id: ServiceId::parse("food-bank").unwrap(),
            provider: ProviderId::parse("church").unwrap(),
            area: None,
            needs: one(need("food")),
            adviser: false,
            serves: None,
            phones: vec![],
            emails: vec![],
            web: None,
            address: None,
            hours: Hours::NotKnown,
            languages: vec![],
            access: vec![Access::WalkIn],
            audience: vec![],
            cost: None,
            bring: vec![],
            basis: Basis { sources: one(SourceId::parse("page").unwrap()), confidence: Confidence::High },
            checked: date(2026, 11, 21),
            review_by: date(2027, 5, 31),
        }
    }

    #[test]
    fn all_that_is_asked_for_must_fit() {
        let words = searchable("Hillfields Food Bank\u{2068} Parcels\u{2069}");
        let filter =
            |text: &str, needed: Option<&str>, access| Filter { text: text.to_owned(), need: needed.map(need), access };
        let cases = [
            (filter("", None, None), true),
            (filter("bank FOOD", None, None), true),
            (filter("bank parcels", Some("food"), Some(Access::WalkIn)), true),
            (filter("bank clothes", None, None), false),
            (filter("", Some("work"), None), false),
            (filter("", None, Some(Access::Online)), false),
        ];
        for (filter, shown) in cases {
            assert_eq!(filter.admits(&food_bank(), &words), shown, "{filter:?}");
        }
    }
}
