//! Which packs are there: on their way, ready, or failed.

use std::rc::Rc;

use waymark_model::{AreaId, Content, Words};
use yew::{AttrValue, Reducible};

use super::language::Change;

/// Which packs are there.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Packs {
    /// On their way.
    #[default]
    Loading,
    /// Content and the words of one language are there.
    Ready(Ready),
    /// They cannot be had.
    Failed(Fault),
}

impl Packs {
    /// The packs, once they are there.
    #[must_use]
    pub fn ready(&self) -> Option<&Ready> {
        if let Self::Ready(ready) = self { Some(ready) } else { None }
    }

    /// The words to add the details to, while those are on their way.
    #[must_use]
    pub fn awaiting_details(&self) -> Option<&Rc<Words>> {
        self.ready().filter(|ready| ready.details == Details::Loading).map(|ready| &ready.words)
    }

    /// Why they cannot be had, if so.
    #[must_use]
    pub fn fault(&self) -> Option<Fault> {
        if let Self::Failed(fault) = self { Some(*fault) } else { None }
    }
}

/// Packs that are there.
#[derive(Debug, Clone)]
pub struct Ready {
    /// All content.
    pub content: Rc<Content>,
    /// The area to show until a person names another.
    pub area: AreaId,
    /// The words of the language in use, as far as they are there.
    pub words: Rc<Words>,
    /// Whether the words that no question needs are among them.
    pub details: Details,
    /// Where a change of language stands.
    pub change: Change,
}

/// Whether the words that no question needs are there: those of plans, schemes and places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Details {
    /// On their way.
    Loading,
    /// There.
    Here,
    /// They cannot be had.
    Failed,
}

/// Packs do not change once they are there, so the same place in memory is the same pack.
impl PartialEq for Ready {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.content, &other.content)
            && Rc::ptr_eq(&self.words, &other.words)
            && self.area == other.area
            && self.details == other.details
            && self.change == other.change
    }
}

/// Why a pack cannot be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It did not arrive.
    Missing,
    /// It arrived, but it is damaged, of another version, or holds what it may not.
    Unusable,
}

impl Fault {
    /// A name for the page's markup.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Unusable => "unusable",
        }
    }
}

/// What happens to packs.
#[derive(Debug, Clone)]
pub enum PacksAction {
    /// Content and words arrived, the words with their details or without.
    Arrived(Rc<Content>, Rc<Words>, Details),
    /// One of them cannot be had.
    Failed(Fault),
    /// The words of a language are there with their details.
    DetailsArrived(Rc<Words>),
    /// The details of the language with this tag cannot be had.
    DetailsFailed(AttrValue),
    /// Somebody asked for the details again.
    DetailsAsked,
    /// Somebody asked for the language with this tag.
    LanguageAsked(AttrValue),
    /// The words of a language arrived, details and all.
    LanguageArrived(Rc<Words>),
    /// The words of the language with this tag cannot be had.
    LanguageFailed(AttrValue),
}

impl Reducible for Packs {
    type Action = PacksAction;

    fn reduce(self: Rc<Self>, action: PacksAction) -> Rc<Self> {
        let next = match (&*self, action) {
            (_, PacksAction::Arrived(content, words, details)) => ready(content, words, details),
            (_, PacksAction::Failed(fault)) => Self::Failed(fault),
            // Details of a language that nobody reads any more come too late.
            (Self::Ready(ready), PacksAction::DetailsArrived(words)) if ready.lacks(&words.locale.tag) => {
                Self::Ready(Ready { words, details: Details::Here, ..ready.clone() })
            }
            (Self::Ready(ready), PacksAction::DetailsFailed(tag)) if ready.lacks(&tag) => {
                Self::Ready(Ready { details: Details::Failed, ..ready.clone() })
            }
            (Self::Ready(ready), PacksAction::DetailsAsked) if ready.details == Details::Failed => {
                Self::Ready(Ready { details: Details::Loading, ..ready.clone() })
            }
            (Self::Ready(ready), PacksAction::LanguageAsked(tag)) => {
                let change = if ready.words.locale.tag == *tag { Change::Settled } else { Change::Loading(tag) };
                Self::Ready(Ready { change, ..ready.clone() })
            }
            // Words that nobody waits for any more come too late: the person has chosen again since.
            (Self::Ready(ready), PacksAction::LanguageArrived(words)) if ready.waits_for(&words.locale.tag) => {
                Self::Ready(Ready { words, details: Details::Here, change: Change::Settled, ..ready.clone() })
            }
            (Self::Ready(ready), PacksAction::LanguageFailed(tag)) if ready.waits_for(&tag) => {
                Self::Ready(Ready { change: Change::Failed(tag), ..ready.clone() })
            }
            _ => return self,
        };
        Rc::new(next)
    }
}

/// Content without any area is of no use: there would be nowhere to send anyone.
fn ready(content: Rc<Content>, words: Rc<Words>, details: Details) -> Packs {
    let area = content.areas.keys().next().cloned();
    area.map_or(Packs::Failed(Fault::Unusable), |area| {
        Packs::Ready(Ready { content, area, words, details, change: Change::Settled })
    })
}

impl Ready {
    fn lacks(&self, tag: &str) -> bool {
        self.details == Details::Loading && self.words.locale.tag == *tag
    }

    fn waits_for(&self, tag: &str) -> bool {
        matches!(&self.change, Change::Loading(wanted) if *wanted == *tag)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use waymark_model::{Items, Locale, Review, TextDirection};

    use super::*;

    fn words(tag: &str) -> Rc<Words> {
        let direction = TextDirection::LeftToRight;
        let locale = Locale { tag: tag.to_owned(), name: tag.to_owned(), direction, review: Review::Drafted };
        Rc::new(Words { locale, messages: BTreeMap::new() })
    }

    fn in_english() -> Rc<Packs> {
        let content = Rc::new(Content::try_from(Items::default()).unwrap());
        let area = AreaId::parse("coventry").unwrap();
        let (words, details) = (words("en"), Details::Loading);
        Rc::new(Packs::Ready(Ready { content, area, words, details, change: Change::Settled }))
    }

    fn tag_and_change(packs: &Packs) -> (&str, Change) {
        let Packs::Ready(ready) = packs else { panic!("not ready: {packs:?}") };
        (&ready.words.locale.tag, ready.change.clone())
    }

    fn details(packs: &Packs) -> Details {
        packs.ready().unwrap().details
    }

    #[test]
    fn content_without_an_area_is_unusable() {
        let content = Rc::new(Content::try_from(Items::default()).unwrap());
        let packs = Rc::new(Packs::Loading).reduce(PacksAction::Arrived(content, words("en"), Details::Here));
        assert_eq!(*packs, Packs::Failed(Fault::Unusable));
    }

    #[test]
    fn details_join_when_they_arrive() {
        assert!(in_english().awaiting_details().is_some());
        let whole = in_english().reduce(PacksAction::DetailsArrived(words("en")));
        assert_eq!((details(&whole), whole.awaiting_details()), (Details::Here, None));
    }

    #[test]
    fn details_that_failed_can_be_asked_for_again() {
        let failed = in_english().reduce(PacksAction::DetailsFailed("en".into()));
        assert_eq!((details(&failed), failed.awaiting_details()), (Details::Failed, None));
        assert_eq!(details(&failed.reduce(PacksAction::DetailsAsked)), Details::Loading);
    }

    #[test]
    fn details_of_a_language_left_behind_change_nothing() {
        let asked = in_english().reduce(PacksAction::LanguageAsked("uk".into()));
        let changed = asked.reduce(PacksAction::LanguageArrived(words("uk")));
        assert_eq!(details(&changed), Details::Here);
        for late in [PacksAction::DetailsArrived(words("en")), PacksAction::DetailsFailed("en".into())] {
            assert_eq!(*Rc::clone(&changed).reduce(late), *changed);
        }
    }

    #[test]
    fn the_old_language_stays_until_the_new_one_is_there() {
        let asked = in_english().reduce(PacksAction::LanguageAsked("uk".into()));
        assert_eq!(tag_and_change(&asked), ("en", Change::Loading("uk".into())));
        let arrived = asked.reduce(PacksAction::LanguageArrived(words("uk")));
        assert_eq!(tag_and_change(&arrived), ("uk", Change::Settled));
    }

    #[test]
    fn a_language_that_cannot_be_had_leaves_the_old_one_and_says_so() {
        let asked = in_english().reduce(PacksAction::LanguageAsked("uk".into()));
        let failed = asked.reduce(PacksAction::LanguageFailed("uk".into()));
        assert_eq!(tag_and_change(&failed), ("en", Change::Failed("uk".into())));
    }

    #[test]
    fn words_that_nobody_waits_for_are_left_aside() {
        let asked = in_english().reduce(PacksAction::LanguageAsked("uk".into()));
        let changed_mind = asked.reduce(PacksAction::LanguageAsked("ar".into()));
        let late = changed_mind.reduce(PacksAction::LanguageArrived(words("uk")));
        assert_eq!(tag_and_change(&late), ("en", Change::Loading("ar".into())));
        let back = late.reduce(PacksAction::LanguageAsked("en".into()));
        assert_eq!(tag_and_change(&back), ("en", Change::Settled));
    }
}
