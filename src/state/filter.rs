//! Which places to show.

use waymark_model::{Access, Audience, Cost, NeedId, Service};

use super::opening::Openness;

/// Which places to show. It holds what somebody typed and chose, so it is kept no longer than their answers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Words to look for, as typed.
    pub text: String,
    /// The need that a place must help with.
    pub need: Option<NeedId>,
    /// The tag of the language that must be spoken there.
    pub language: Option<String>,
    /// What else must hold of a place, in the order in which it was asked for.
    pub qualities: Vec<Quality>,
}

/// Something that holds of some places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quality {
    /// It is open now.
    OpenNow,
    /// One may just come.
    WalkIn,
    /// It is kept for women.
    Women,
    /// It costs nothing.
    Free,
}

/// One thing that is asked of places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// They help with this.
    Need(NeedId),
    /// This language is spoken there.
    Language(String),
    /// This holds of them.
    Quality(Quality),
}

impl Quality {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 4] = [Self::OpenNow, Self::WalkIn, Self::Women, Self::Free];

    /// What the page calls it in its markup.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::OpenNow => "open-now",
            Self::WalkIn => "walk-in",
            Self::Women => "women",
            Self::Free => "free",
        }
    }

    /// Whether it holds of a place. Whether that is open is worked out only where it is asked for.
    #[must_use]
    pub fn holds(self, service: &Service, openness: impl FnOnce() -> Openness) -> bool {
        match self {
            Self::OpenNow => openness().is_open(),
            Self::WalkIn => service.access.contains(&Access::WalkIn),
            Self::Women => service.audience.contains(&Audience::Women),
            Self::Free => service.cost == Some(Cost::Free),
        }
    }

    /// Whether it may hold of a place, today or another day.
    #[must_use]
    pub fn may_hold(self, service: &Service) -> bool {
        let open = if service.hours == waymark_model::Hours::NotKnown { Openness::NotKnown } else { Openness::Always };
        self.holds(service, || open)
    }
}

impl Filter {
    /// Whether a place has all that is asked for; words are another matter: see [`search`](super::search::search).
    #[must_use]
    pub fn admits(&self, service: &Service, openness: impl Fn() -> Openness) -> bool {
        self.need.as_ref().is_none_or(|need| service.needs.iter().any(|helped| helped == need))
            && self.language.as_ref().is_none_or(|tag| service.languages.contains(tag))
            && self.qualities.iter().all(|quality| quality.holds(service, &openness))
    }

    /// All that is asked for, but for words.
    #[must_use]
    pub fn wishes(&self) -> Vec<Wish> {
        let need = self.need.clone().map(Wish::Need);
        let language = self.language.clone().map(Wish::Language);
        need.into_iter().chain(language).chain(self.qualities.iter().copied().map(Wish::Quality)).collect()
    }

    /// The filter without one thing that was asked for.
    #[must_use]
    pub fn without(mut self, wish: &Wish) -> Self {
        match wish {
            Wish::Need(_) => self.need = None,
            Wish::Language(_) => self.language = None,
            Wish::Quality(quality) => self.qualities.retain(|asked| asked != quality),
        }
        self
    }

    /// The filter with a quality asked for, or no longer.
    #[must_use]
    pub fn turned(mut self, quality: Quality) -> Self {
        if !self.qualities.contains(&quality) {
            self.qualities.push(quality);
            return self;
        }
        self.without(&Wish::Quality(quality))
    }
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
            hours: Hours::Always,
            languages: vec!["uk".to_owned()],
            access: vec![Access::WalkIn],
            audience: vec![Audience::Women],
            cost: Some(Cost::Free),
            bring: vec![],
            basis: Basis { sources: one(SourceId::parse("page").unwrap()), confidence: Confidence::High },
            checked: date(2026, 11, 21),
            review_by: date(2027, 5, 31),
        }
    }

    fn asking(change: impl FnOnce(&mut Filter)) -> Filter {
        let mut filter = Filter::default();
        change(&mut filter);
        filter
    }

    #[test]
    fn all_that_is_asked_for_must_fit() {
        let plain = Service { cost: None, audience: vec![Audience::Men], access: vec![], ..food_bank() };
        let cases = [
            (Filter::default(), true, true),
            (asking(|filter| filter.need = Some(need("food"))), true, true),
            (asking(|filter| filter.need = Some(need("work"))), false, false),
            (asking(|filter| filter.language = Some("uk".to_owned())), true, true),
            (asking(|filter| filter.language = Some("ar".to_owned())), false, false),
            (asking(|filter| filter.qualities = vec![Quality::Free]), true, false),
            (asking(|filter| filter.qualities = vec![Quality::Women]), true, false),
            (asking(|filter| filter.qualities = vec![Quality::WalkIn]), true, false),
            (asking(|filter| filter.qualities = Quality::ALL.into()), true, false),
            (asking(|filter| filter.text = "words are looked for elsewhere".to_owned()), true, true),
        ];
        for (filter, has_all, has_little) in cases {
            assert_eq!(filter.admits(&food_bank(), || Openness::Always), has_all, "{filter:?}");
            assert_eq!(filter.admits(&plain, || Openness::Always), has_little, "{filter:?}");
        }
    }

    #[test]
    fn open_now_is_what_is_known_to_be_open() {
        let filter = Filter::default().turned(Quality::OpenNow);
        assert!(filter.admits(&food_bank(), || Openness::Always));
        for openness in [Openness::NotKnown, Openness::Holiday] {
            assert!(!filter.admits(&food_bank(), || openness), "{openness:?}");
        }
        assert!(Quality::OpenNow.may_hold(&food_bank()));
        assert!(!Quality::OpenNow.may_hold(&Service { hours: Hours::NotKnown, ..food_bank() }));
    }

    #[test]
    fn each_wish_can_be_taken_back_by_itself() {
        let filter = asking(|filter| {
            filter.text = "food".to_owned();
            filter.need = Some(need("food"));
            filter.language = Some("uk".to_owned());
        });
        let filter = filter.turned(Quality::Free).turned(Quality::OpenNow);
        assert_eq!(filter.wishes().len(), 4);
        for wish in filter.wishes() {
            let left = filter.clone().without(&wish);
            assert_eq!(left.wishes(), filter.wishes().into_iter().filter(|other| *other != wish).collect::<Vec<_>>());
            assert_eq!(left.text, "food");
        }
        assert_eq!(filter.clone().turned(Quality::Free).turned(Quality::Free).wishes().len(), 4);
    }
}
