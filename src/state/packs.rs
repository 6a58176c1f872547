//! Which packs are there: on their way, ready, or failed.

use std::rc::Rc;

use waymark_model::{Content, Words};
use yew::{AttrValue, Reducible};

use super::details::Details;
use super::language::Change;
use super::pack::Pack;
use super::ready::Ready;
use crate::later::Later;

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

    /// The content to add the details to, while those are on their way.
    #[must_use]
    pub fn awaiting_content(&self) -> Option<&Pack<Content>> {
        self.ready().filter(|ready| ready.content_details == Details::Loading).map(|ready| &ready.content)
    }

    /// The words to add the details to, while those are on their way.
    #[must_use]
    pub fn awaiting_words(&self) -> Option<&Pack<Words>> {
        self.ready().filter(|ready| ready.words_details == Details::Loading).map(|ready| &ready.words)
    }

    /// Why they cannot be had, if so.
    #[must_use]
    pub fn fault(&self) -> Option<Fault> {
        if let Self::Failed(fault) = self { Some(*fault) } else { None }
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
    /// Content and words arrived, both without their details.
    Arrived(Pack<Content>, Pack<Words>),
    /// Content and words arrived, both with their details, and what shows them.
    AllArrived(Pack<Content>, Pack<Words>, Later),
    /// One of them cannot be had.
    Failed(Fault),
    /// The content is there with its details, and what shows them.
    ContentArrived(Pack<Content>, Later),
    /// The details of the content cannot be had.
    ContentFailed,
    /// The words of a language are there with their details.
    WordsArrived(Pack<Words>),
    /// The details of the words of the language with this tag cannot be had.
    WordsFailed(AttrValue),
    /// Somebody asked for the details again.
    DetailsAsked,
    /// Somebody asked for the language with this tag.
    LanguageAsked(AttrValue),
    /// The words of a language arrived, details and all.
    LanguageArrived(Pack<Words>),
    /// The words of the language with this tag cannot be had.
    LanguageFailed(AttrValue),
}

impl Reducible for Packs {
    type Action = PacksAction;

    fn reduce(self: Rc<Self>, action: PacksAction) -> Rc<Self> {
        let next = match (&*self, action) {
            (_, PacksAction::Arrived(content, words)) => ready(content, words, None),
            (_, PacksAction::AllArrived(content, words, later)) => ready(content, words, Some(later)),
            (_, PacksAction::Failed(fault)) => Self::Failed(fault),
            (Self::Ready(ready), PacksAction::ContentArrived(content, later)) => {
                Self::Ready(Ready { content, content_details: Details::Here, later: Some(later), ..ready.clone() })
            }
            (Self::Ready(ready), PacksAction::ContentFailed) => {
                Self::Ready(Ready { content_details: Details::Failed, ..ready.clone() })
            }
            // Details of a language that nobody reads any more come too late.
            (Self::Ready(ready), PacksAction::WordsArrived(words)) if ready.lacks(&words.locale.tag) => {
                Self::Ready(Ready { words, words_details: Details::Here, ..ready.clone() })
            }
            (Self::Ready(ready), PacksAction::WordsFailed(tag)) if ready.lacks(&tag) => {
                Self::Ready(Ready { words_details: Details::Failed, ..ready.clone() })
            }
            (Self::Ready(ready), PacksAction::DetailsAsked) => Self::Ready(Ready {
                content_details: ready.content_details.asked_again(),
                words_details: ready.words_details.asked_again(),
                ..ready.clone()
            }),
            (Self::Ready(ready), PacksAction::LanguageAsked(tag)) => {
                let change = if ready.words.locale.tag == *tag { Change::Settled } else { Change::Loading(tag) };
                Self::Ready(Ready { change, ..ready.clone() })
            }
            // Words that nobody waits for any more come too late: the person has chosen again since.
            (Self::Ready(ready), PacksAction::LanguageArrived(words)) if ready.waits_for(&words.locale.tag) => {
                Self::Ready(Ready { words, words_details: Details::Here, change: Change::Settled, ..ready.clone() })
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
fn ready(content: Pack<Content>, words: Pack<Words>, later: Option<Later>) -> Packs {
    let details = if later.is_some() { Details::Here } else { Details::Loading };
    let area = content.areas.keys().next().cloned();
    area.map_or(Packs::Failed(Fault::Unusable), |area| {
        let (content_details, words_details, change) = (details, details, Change::Settled);
        Packs::Ready(Ready { content, content_details, later, area, words, words_details, change })
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use waymark_model::{AreaId, Items, Locale, Review, TextDirection};

    use super::*;

    fn words(tag: &str) -> Pack<Words> {
        let direction = TextDirection::LeftToRight;
        let locale = Locale { tag: tag.to_owned(), name: tag.to_owned(), direction, review: Review::Drafted };
        Words { locale, messages: BTreeMap::new() }.into()
    }

    fn content() -> Pack<Content> {
        Content::try_from(Items::default()).unwrap().into()
    }

    fn in_english() -> Rc<Packs> {
        let area = AreaId::parse("coventry").unwrap();
        let (content_details, words_details) = (Details::Loading, Details::Loading);
        let (content, words, change) = (content(), words("en"), Change::Settled);
        Rc::new(Packs::Ready(Ready { content, content_details, later: None, area, words, words_details, change }))
    }

    fn tag_and_change(packs: &Packs) -> (&str, Change) {
        let Packs::Ready(ready) = packs else { panic!("not ready: {packs:?}") };
        (&ready.words.locale.tag, ready.change.clone())
    }

    fn details(packs: &Packs) -> Details {
        packs.ready().unwrap().details()
    }

    /// Whether details of content and of words are awaited.
    fn awaits(packs: &Packs) -> (bool, bool) {
        (packs.awaiting_content().is_some(), packs.awaiting_words().is_some())
    }

    #[test]
    fn content_without_an_area_is_unusable() {
        let packs = Rc::new(Packs::Loading).reduce(PacksAction::Arrived(content(), words("en")));
        assert_eq!(*packs, Packs::Failed(Fault::Unusable));
    }

    #[test]
    fn details_are_there_when_those_of_content_and_of_words_are() {
        assert_eq!(awaits(&in_english()), (true, true));
        let with_words = in_english().reduce(PacksAction::WordsArrived(words("en")));
        assert_eq!((details(&with_words), awaits(&with_words)), (Details::Loading, (true, false)));
        let whole = with_words.reduce(PacksAction::ContentArrived(content(), Later::at_hand()));
        assert_eq!((details(&whole), awaits(&whole)), (Details::Here, (false, false)));
    }

    #[test]
    fn only_what_failed_is_asked_for_again() {
        let failed = in_english().reduce(PacksAction::ContentFailed);
        assert_eq!((details(&failed), awaits(&failed)), (Details::Failed, (false, true)));
        let half = failed.reduce(PacksAction::WordsArrived(words("en")));
        assert_eq!((details(&half), awaits(&half)), (Details::Failed, (false, false)));
        let again = half.reduce(PacksAction::DetailsAsked);
        assert_eq!((details(&again), awaits(&again)), (Details::Loading, (true, false)));
        let whole = again.reduce(PacksAction::ContentArrived(content(), Later::at_hand()));
        assert_eq!(details(&whole.reduce(PacksAction::DetailsAsked)), Details::Here);
    }

    #[test]
    fn details_of_a_language_left_behind_change_nothing() {
        let asked = in_english().reduce(PacksAction::LanguageAsked("uk".into()));
        let changed = asked.reduce(PacksAction::LanguageArrived(words("uk")));
        assert_eq!(awaits(&changed), (true, false), "the content's details are still those on their way");
        for late in [PacksAction::WordsArrived(words("en")), PacksAction::WordsFailed("en".into())] {
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
