//! Finding a phrase in a text, whatever the case, the apostrophes and the vowel marks.

use std::ops::Range;

/// A text as phrases are written: lower case, straight apostrophes, plain spaces, no marks over letters.
pub(super) struct Plain {
    /// Each character with the byte where it stands in the text.
    characters: Vec<(char, usize)>,
    /// Where words start, as indexes of `characters`.
    words: Vec<usize>,
    length: usize,
}

impl Plain {
    pub(super) fn new(text: &str) -> Self {
        let mut characters = Vec::with_capacity(text.len());
        let mut words = Vec::new();
        let mut in_word = false;
        for (at, character) in text.char_indices().filter(|(_, character)| !is_mark(*character)) {
            let joins = character.is_alphanumeric();
            if joins && !in_word {
                words.push(characters.len());
            }
            in_word = joins;
            characters.extend(plain(character).map(|character| (character, at)));
        }
        Self { characters, words, length: text.len() }
    }

    /// Where `phrase` stands in the text as whole words, in bytes of the text.
    pub(super) fn find(&self, phrase: &str) -> Option<Range<usize>> {
        self.words.iter().find_map(|start| self.match_at(*start, phrase))
    }

    fn match_at(&self, start: usize, phrase: &str) -> Option<Range<usize>> {
        let mut rest = self.characters.get(start..)?.iter();
        let from = rest.as_slice().first().map(|(_, at)| *at)?;
        for wanted in phrase.chars() {
            rest.next().filter(|(character, _)| *character == wanted)?;
        }
        match rest.next() {
            Some((next, _)) if next.is_alphanumeric() => None,
            Some((_, at)) => Some(from..*at),
            None => Some(from..self.length),
        }
    }
}

/// A character as phrases are written.
fn plain(character: char) -> impl Iterator<Item = char> {
    let character = match character {
        '’' | 'ʼ' | '‘' => '\'',
        '\u{a0}' | '\u{202f}' | '\n' => ' ',
        other => other,
    };
    character.to_lowercase()
}

/// Vowel marks and stretching of Arabic, and stress marks of Ukrainian: the same word with and without.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{64b}'..='\u{652}' | '\u{640}' | '\u{301}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(text: &str, phrase: &str) -> Option<Range<usize>> {
        Plain::new(text).find(phrase)
    }

    #[test]
    fn phrases_are_found_as_whole_words() {
        let cases = [
            ("If You Qualify, go", "you qualify", Some(3..14)),
            ("you qualifying", "you qualify", None),
            ("thankyou qualify", "you qualify", None),
            ("you’re eligible", "you're eligible", Some(0..17)),
            ("", "you qualify", None),
        ];
        for (text, phrase, expected) in cases {
            assert_eq!(find(text, phrase), expected, "{text}");
        }
    }

    #[test]
    fn other_scripts_are_read_without_case_and_marks() {
        let text = "Отже, ВИ ВІДПОВІДАЄТЕ вимогам.";
        assert_eq!(&text[find(text, "ви відповідаєте вимогам").unwrap()], "ВИ ВІДПОВІДАЄТЕ вимогам");
        let marked = "أَنْتَ مُؤَهَّل لهذا";
        assert_eq!(&marked[find(marked, "أنت مؤهل").unwrap()], "أَنْتَ مُؤَهَّل");
    }
}
