//! Packs.

use sha2::{Digest as _, Sha256};
use waymark_model::pack::{PackError, VERSION, read_content, read_details, read_words};
use waymark_model::{Argument, Content, Plural, Words};

use crate::Verdict;
use crate::usable::try_out;
use crate::world::CONTENT;

/// What bytes are taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// A whole pack of any kind, hash and all.
    Whole,
    /// The body of a pack of content; the hash is put before it.
    Content,
    /// The body of a pack of details, which join the small world.
    Details,
    /// The body of a pack of words.
    Words,
}

impl Reader {
    /// Every one, in the order of the bytes that choose them.
    pub const ALL: [Self; 4] = [Self::Whole, Self::Content, Self::Details, Self::Words];
}

/// Reads bytes, of which the first says what they are taken for, and uses what they hold as the page does.
///
/// # Panics
/// When it cannot be used.
#[must_use]
pub fn pack(bytes: &[u8]) -> Verdict {
    let Some((choice, bytes)) = bytes.split_first() else { return Verdict::Refused };
    let read = match Reader::ALL.get(usize::from(*choice) % Reader::ALL.len()) {
        Some(Reader::Whole) => content(bytes).or_else(|_| details(bytes)).or_else(|_| words(bytes)),
        Some(Reader::Content) => content(&sealed(b'C', bytes)),
        Some(Reader::Details) => details(&sealed(b'D', bytes)),
        Some(Reader::Words) | None => words(&sealed(b'W', bytes)),
    };
    match read {
        Ok(()) => Verdict::Taken,
        Err(error) => {
            assert!(!error.to_string().is_empty(), "a refusal has a reason");
            Verdict::Refused
        }
    }
}

/// A pack with this body: its hash is right, whatever it holds.
fn sealed(kind: u8, body: &[u8]) -> Vec<u8> {
    [b"WAYMARK", &[kind][..], &VERSION.to_le_bytes(), &Sha256::digest(body), body].concat()
}

fn content(bytes: &[u8]) -> Result<(), PackError> {
    read_content(bytes).map(|content| try_out(&content))
}

fn details(bytes: &[u8]) -> Result<(), PackError> {
    let details = read_details(bytes)?;
    let (core, _) = CONTENT.clone().split();
    let whole: Result<Content, PackError> = core.joined(details).map_err(|error| PackError::Invalid(error.to_string()));
    whole.map(|whole| try_out(&whole))
}

fn words(bytes: &[u8]) -> Result<(), PackError> {
    read_words(bytes).map(|words| print(&words))
}

/// Prints every message with every gap filled, and with none.
fn print(words: &Words) {
    let number = |number: i64| move |_: &str| Some(Argument { text: number.to_string(), number: Some(number) });
    let plural = |number: i64| (number == 1).then_some(Plural::One);
    for pattern in words.messages.values() {
        for argument in [0, 1, i64::MIN] {
            assert!(pattern.print(&number(argument), &plural).is_ok(), "every gap is filled");
        }
        let _ = pattern.print(&|_| None, &plural);
        let _ = pattern.variables();
    }
}
