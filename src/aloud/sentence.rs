//! What a voice is given to say: sentence by sentence, since some engines fall silent in the middle of a long text.

use crate::i18n::messages::unmarked;

/// The most letters of one stretch of speech: some engines stop after a quarter of a minute.
const MOST: usize = 180;

/// A piece of what stands on a page, in the order of reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Text, as it stands in its line.
    Text(String),
    /// A number to call.
    Number(String),
    /// The end of a paragraph, an item or a heading.
    Break,
}

/// The sentences of these pieces, each to be said in one go. Numbers to call are said digit by digit, and marks that keep
/// scripts apart, which some voices name, are left out.
#[must_use]
pub fn sentences(pieces: &[Piece]) -> Vec<String> {
    let mut spoken = Vec::new();
    for paragraph in pieces.split(|piece| *piece == Piece::Break) {
        let text: String = paragraph.iter().map(said).collect();
        let words: Vec<&str> = text.split_whitespace().collect();
        add_sentences(&words, &mut spoken);
    }
    spoken
}

fn said(piece: &Piece) -> String {
    match piece {
        Piece::Text(text) => unmarked(text),
        Piece::Number(number) => format!(" {} ", digit_by_digit(&unmarked(number))),
        Piece::Break => String::new(),
    }
}

/// `0808 801` as `0 8 0 8, 8 0 1`: a rest where the number has one.
fn digit_by_digit(number: &str) -> String {
    let group = |group: &str| group.chars().map(String::from).collect::<Vec<_>>().join(" ");
    number.split_whitespace().map(group).collect::<Vec<_>>().join(", ")
}

/// Adds a paragraph, cut after each sentence, and where a sentence is long, after a part of it.
fn add_sentences(words: &[&str], spoken: &mut Vec<String>) {
    let mut sentence = String::new();
    for word in words {
        if !sentence.is_empty() && sentence.chars().count() + 1 + word.chars().count() > MOST {
            spoken.push(std::mem::take(&mut sentence));
        }
        if !sentence.is_empty() {
            sentence.push(' ');
        }
        sentence.push_str(word);
        let is_long = sentence.chars().count() > MOST / 2;
        if word.ends_with(ends_sentence) || (is_long && word.ends_with(ends_part)) {
            spoken.push(std::mem::take(&mut sentence));
        }
    }
    // What has no letter and no digit, such as a dot between two links, is nothing to say.
    if !sentence.is_empty() {
        spoken.push(sentence);
    }
    spoken.retain(|sentence| sentence.chars().any(char::is_alphanumeric));
}

fn ends_sentence(letter: char) -> bool {
    matches!(letter, '.' | '!' | '?' | '…' | ':' | '؟' | '۔')
}

fn ends_part(letter: char) -> bool {
    matches!(letter, ',' | ';' | '،' | '؛' | '–')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text(text: &str) -> Piece {
        Piece::Text(text.to_owned())
    }

    #[test]
    fn a_page_is_said_sentence_by_sentence() {
        let pieces = [
            text("Do this "),
            text("first"),
            Piece::Break,
            text("Call. Ask for\u{2068} Anna\u{2069}!  You need "),
            Piece::Break,
            text("·"),
            Piece::Break,
            text("هل أنت بخير؟ نعم."),
        ];
        let expected = ["Do this first", "Call.", "Ask for Anna!", "You need", "هل أنت بخير؟", "نعم."];
        assert_eq!(sentences(&pieces), expected);
    }

    #[test]
    fn a_number_is_said_digit_by_digit() {
        let pieces = [text("Call"), Piece::Number("0808 801 0503".to_owned())];
        assert_eq!(sentences(&pieces), ["Call 0 8 0 8, 8 0 1, 0 5 0 3"]);
        assert_eq!(sentences(&[Piece::Number("999".to_owned())]), ["9 9 9"]);
    }

    #[test]
    fn a_date_and_an_amount_stay_in_one_piece() {
        assert_eq!(sentences(&[text("It is £86.05 on 21 January 2027.")]), ["It is £86.05 on 21 January 2027."]);
    }

    proptest! {
        #[test]
        fn nothing_is_left_out_and_nothing_is_long(text in "([a-z]{1,12}[,.]? ){0,200}") {
            let spoken = sentences(&[Piece::Text(text.clone())]);
            prop_assert_eq!(spoken.join(" "), text.trim());
            prop_assert!(spoken.iter().all(|sentence| sentence.chars().count() <= MOST));
        }
    }
}
