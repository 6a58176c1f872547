//! Keys of the page's own words: every message of `app.ftl`, with its gaps.

mod asking;
mod finding;
mod planning;
mod taking;

pub use asking::*;
pub use finding::*;
pub use planning::*;
pub use taking::*;

/// The key of a message of `app.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    id: &'static str,
    gaps: &'static [&'static str],
}

impl Key {
    /// The message's id in its file.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.id
    }

    /// The names of its gaps, in the order of the alphabet.
    #[must_use]
    pub fn gaps(self) -> &'static [&'static str] {
        self.gaps
    }

    /// The key under which a words pack holds the message.
    #[must_use]
    pub fn path(self) -> String {
        format!("app/{}", self.id)
    }
}

/// Makes one constant for each message, and a list of all of them.
macro_rules! keys {
    ($list:ident: $($name:ident = $id:literal [$($gap:literal),*];)+) => {
        $(
            #[doc = concat!("`", $id, "`")]
            pub const $name: super::Key = super::Key { id: $id, gaps: &[$($gap),*] };
        )+
        /// All keys of this file.
        pub(super) const $list: &[super::Key] = &[$($name),+];
    };
}
use keys;

/// Every key.
pub fn all() -> impl Iterator<Item = Key> {
    [ASKING, PLANNING, TAKING, FINDING].into_iter().flatten().copied()
}
