//! A line of a calendar or of a contact: iCalendar (RFC 5545) and vCard 3.0 (RFC 2426) write theirs alike.

/// The most octets of a line, its break not counted.
const MOST: usize = 75;

/// How a line goes on in the next one.
const FOLD: &str = "\r\n ";

/// How a line ends.
const END: &str = "\r\n";

/// A line of this name, whose value may hold signs of the format. It is folded, never inside a character; control
/// characters are left out, so that no value can begin a line of its own.
pub(super) fn line(name: &str, value: &str) -> String {
    let mut line = String::new();
    let mut octets = 0;
    let plain = value.chars().filter(|character| !character.is_control());
    for character in name.chars().chain([':']).chain(plain) {
        if octets + character.len_utf8() > MOST {
            line.push_str(FOLD);
            // The blank that a folded line begins with counts.
            octets = 1;
        }
        line.push(character);
        octets += character.len_utf8();
    }
    line.push_str(END);
    line
}

/// A text as a value: what the formats use as signs of their own is marked as text.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(character);
            }
            '\n' => escaped.push_str("\\n"),
            _ => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What a calendar makes of a folded line, as RFC 5545 tells it to.
    fn unfolded(lines: &str) -> String {
        lines.replace("\r\n ", "")
    }

    /// What a calendar makes of an escaped text.
    fn read_back(escaped: &str) -> String {
        let mut text = String::new();
        let mut characters = escaped.chars();
        while let Some(character) = characters.next() {
            match character {
                '\\' => text.push(match characters.next() {
                    Some('n' | 'N') => '\n',
                    Some(other) => other,
                    None => panic!("a lone \\ at the end of {escaped:?}"),
                }),
                ';' | ',' => panic!("a sign that is not marked as text in {escaped:?}"),
                _ => text.push(character),
            }
        }
        text
    }

    #[test]
    fn signs_of_the_format_are_marked_as_text() {
        let cases = [
            ("Food, and more; here", r"Food\, and more\; here"),
            (r"a\b", r"a\\b"),
            ("one\ntwo", r"one\ntwo"),
            ("10:30", "10:30"),
        ];
        for (text, expected) in cases {
            assert_eq!(escaped(text), expected);
        }
    }

    #[test]
    fn a_line_is_folded_after_seventy_five_octets() {
        let sixty_seven = "x".repeat(67);
        assert_eq!(line("SUMMARY", &sixty_seven), format!("SUMMARY:{sixty_seven}\r\n"));
        assert_eq!(line("SUMMARY", &format!("{sixty_seven}yz")), format!("SUMMARY:{sixty_seven}\r\n yz\r\n"));
    }

    #[test]
    fn no_value_begins_a_line_of_its_own() {
        assert_eq!(line("SUMMARY", "a\r\nATTENDEE:b\u{85}\0"), "SUMMARY:aATTENDEE:b\r\n");
    }

    proptest! {
        #[test]
        fn no_line_is_too_long_and_none_is_torn(value in any::<String>()) {
            let folded = line("X", &value);
            let body = folded.strip_suffix("\r\n").unwrap();
            for part in body.split("\r\n") {
                prop_assert!(part.len() <= MOST, "{} octets: {part:?}", part.len());
                prop_assert!(!part.contains(['\r', '\n']));
            }
            let plain: String = value.chars().filter(|c| !c.is_control()).collect();
            prop_assert_eq!(unfolded(body), format!("X:{plain}"));
        }

        #[test]
        fn a_text_is_read_back_as_it_was(text in any::<String>()) {
            prop_assert_eq!(read_back(&escaped(&text)), text);
        }
    }
}
