//! A tour of every screen and every state of one, for whatever looks at all of them. Its parts can be walked side by side.

mod asking;
mod carrying;
mod failing;
mod planning;
mod reading;

pub(crate) use self::reading::READABLE;
use crate::support::{Browser, Language};

/// The day of the tour.
const DAY: &str = "2026-11-22";

/// A part of the tour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// What can be read with no answers given.
    Reading,
    /// Questions, and what is said of answers that cannot be used.
    Asking,
    /// Answers, and the plans that follow from them.
    Planning,
    /// A plan that goes on on another device.
    Carrying,
    /// What does not come.
    Failing,
}

/// What is done at a stop; it is told what the screen is called.
type Look<'a> = &'a mut dyn FnMut(&str);

impl Part {
    /// All of them.
    pub(crate) const ALL: [Self; 5] = [Self::Reading, Self::Asking, Self::Planning, Self::Carrying, Self::Failing];

    /// Walks through it, and stops at every screen to `look`.
    pub(crate) fn walk(self, language: Language, mut look: impl FnMut(&Browser, &str)) {
        let browser = Browser::open(language.tag());
        browser.set_day(DAY);
        let walk = match self {
            Self::Reading => reading::walk,
            Self::Asking => asking::walk,
            Self::Planning => planning::walk,
            Self::Carrying => carrying::walk,
            Self::Failing => failing::walk,
        };
        walk(&browser, &mut |screen| {
            if self != Self::Failing {
                assert_eq!(browser.page_language(), language.of_page(), "{screen}");
            }
            look(&browser, screen);
        });
        if self != Self::Failing {
            browser.assert_no_complaints();
        }
        browser.assert_nothing_told();
    }
}
