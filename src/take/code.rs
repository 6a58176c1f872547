//! The short code that unlocks answers.

use crate::state::number_entry::plain_digits;

/// The signs of a code. None looks like another: no 0 and O, no 1, I and L.
const SIGNS: &[u8; 31] = b"ABCDEFGHJKMNPQRSTUVWXYZ23456789";

/// How many signs a code has.
const LENGTH: usize = 8;

/// The signs that are written together.
const GROUP: usize = 4;

/// A code of eight signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code(String);

/// What was typed is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotACode;

impl Code {
    /// Draws a code. `random` gives octets that nobody can foretell; `None` where there are none.
    ///
    /// Every code is as likely as any other: an octet past the last whole round of signs is drawn again, where its
    /// remainder would favour the first few signs.
    #[must_use]
    pub fn drawn(mut random: impl FnMut() -> Option<u8>) -> Option<Self> {
        let mut signs = String::with_capacity(LENGTH);
        while signs.len() < LENGTH {
            let octet = usize::from(random()?);
            if octet < 256 - 256 % SIGNS.len() {
                signs.push(char::from(*SIGNS.get(octet % SIGNS.len())?));
            }
        }
        Some(Self(signs))
    }

    /// Reads a code as people type it: in small letters, with blanks and hyphens, with the digits or the look-alike letters
    /// of another keyboard.
    ///
    /// # Errors
    /// When it has another number of signs, or one that no code has.
    pub fn read(typed: &str) -> Result<Self, NotACode> {
        let plain = plain_digits(typed);
        let signs = plain.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '—'));
        let signs: String = signs.flat_map(char::to_uppercase).map(latin).collect();
        let fits = signs.len() == LENGTH && signs.bytes().all(|sign| SIGNS.contains(&sign));
        if fits { Ok(Self(signs)) } else { Err(NotACode) }
    }

    /// Its signs.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As it is shown: in two groups, which are easier to say and to type.
    #[must_use]
    pub fn shown(&self) -> String {
        let (first, second) = self.0.split_at(GROUP);
        format!("{first} {second}")
    }
}

/// The Latin letter that a Cyrillic one looks like: on a Ukrainian keyboard, both look right.
fn latin(letter: char) -> char {
    match letter {
        'А' => 'A',
        'В' => 'B',
        'С' => 'C',
        'Е' => 'E',
        'Н' => 'H',
        'К' => 'K',
        'М' => 'M',
        'Р' => 'P',
        'Т' => 'T',
        'У' => 'Y',
        'Х' => 'X',
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    #[test]
    fn no_sign_looks_like_another() {
        let signs: BTreeSet<u8> = SIGNS.iter().copied().collect();
        assert_eq!(signs.len(), SIGNS.len());
        assert!(b"0O1IL".iter().all(|sign| !signs.contains(sign)));
    }

    /// Each octet once: every sign comes out as often as any other.
    #[test]
    fn every_sign_is_as_likely_as_any_other() {
        let mut drawn: BTreeMap<char, usize> = BTreeMap::new();
        let mut octets = 0..=u8::MAX;
        while let Some(code) = Code::drawn(|| octets.next()) {
            for sign in code.as_str().chars() {
                *drawn.entry(sign).or_default() += 1;
            }
        }
        assert_eq!(drawn.len(), SIGNS.len());
        assert!(drawn.values().all(|&times| times == 8), "{drawn:?}");
    }

    #[test]
    fn an_octet_that_would_favour_a_sign_is_drawn_again() {
        let mut octets = [255, 248, 247, 0, 1, 2, 3, 4, 5, 30].into_iter();
        assert_eq!(Code::drawn(|| octets.next()).unwrap().as_str(), "9ABCDEF9");
    }

    #[test]
    fn without_chance_there_is_no_code() {
        assert_eq!(Code::drawn(|| None), None);
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        for typed in ["ABCD 2345", "abcd-2345", " a b c d 2 3 4 5 ", "АВСD 2345", "авсd ٢٣٤٥", "ABCD2345"] {
            assert_eq!(Code::read(typed).map(|code| code.shown()), Ok("ABCD 2345".to_owned()), "{typed}");
        }
    }

    #[test]
    fn other_texts_are_no_code() {
        for typed in ["", "ABCD 234", "ABCD 23456", "ABCD 2340", "OBCD 2345", "ЖBCD 2345"] {
            assert_eq!(Code::read(typed), Err(NotACode), "{typed}");
        }
    }
}
