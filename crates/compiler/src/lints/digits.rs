//! Numbers in a text.

use std::ops::Range;

/// A number: digits of any script that people here write, with the points and commas inside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Number {
    pub(super) range: Range<usize>,
    /// Its digits alone, as 0 to 9.
    pub(super) digits: String,
    /// Whether letters come right before it, as in `HC2` or `COVID-19`: then it is part of a name.
    pub(super) of_name: bool,
    /// Whether a plus sign comes right before it.
    pub(super) plus: bool,
}

/// The numbers of a text, in order.
pub(super) fn numbers(text: &str) -> Vec<Number> {
    let mut found: Vec<Number> = Vec::new();
    for (at, character) in text.char_indices() {
        let Some(digit) = digit(character) else { continue };
        let end = at + character.len_utf8();
        if let Some(last) = found.last_mut()
            && text.get(last.range.end..at).is_some_and(|between| matches!(between, "" | "." | "," | "٫" | "٬"))
        {
            last.range.end = end;
            last.digits.push(digit);
            continue;
        }
        let before = text.get(..at).unwrap_or_default();
        let of_name = before.strip_suffix('-').unwrap_or(before).ends_with(char::is_alphabetic);
        let plus = before.ends_with('+');
        found.push(Number { range: at..end, digits: digit.to_string(), of_name, plus });
    }
    found
}

/// A phone number: numbers that follow one another with single spaces, hyphens or brackets, long enough to be dialled.
pub(super) fn phones(text: &str) -> Vec<Range<usize>> {
    let mut runs: Vec<(Range<usize>, String, bool)> = Vec::new();
    for number in numbers(text).into_iter().filter(|number| !number.of_name) {
        if let Some((range, digits, _)) = runs.last_mut()
            && text
                .get(range.end..number.range.start)
                .is_some_and(|b| matches!(b, " " | "-" | "\u{a0}" | ") " | " (" | ")"))
        {
            range.end = number.range.end;
            digits.push_str(&number.digits);
            continue;
        }
        runs.push((number.range, number.digits, number.plus));
    }
    let dialled = |digits: &str, plus: bool| {
        let area_code = plus || digits.starts_with('0');
        digits.len() >= 9 || (area_code && digits.len() >= 5)
    };
    runs.into_iter().filter(|(_, digits, plus)| dialled(digits, *plus)).map(|(range, ..)| range).collect()
}

/// A digit of the Latin, Arabic or Persian script as 0 to 9.
fn digit(character: char) -> Option<char> {
    let value = match character {
        '0'..='9' => u32::from(character) - u32::from('0'),
        '\u{660}'..='\u{669}' => u32::from(character) - 0x660,
        '\u{6f0}'..='\u{6f9}' => u32::from(character) - 0x6f0,
        _ => return None,
    };
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_in_any_script() {
        let found = |text: &str| numbers(text).into_iter().filter(|n| !n.of_name).map(|n| n.digits).collect::<Vec<_>>();
        assert_eq!(found("28 days, £1,500.50 and ٤٢ days"), ["28", "150050", "42"]);
        assert_eq!(found("forms HC2 and COVID-19"), [""; 0]);
        assert_eq!(found("section 95."), ["95"]);
        assert_eq!(found("24/7"), ["24", "7"]);
    }

    #[test]
    fn phone_numbers_are_long_or_start_like_one() {
        let found = |text: &'static str| phones(text).into_iter().map(|range| &text[range]).collect::<Vec<_>>();
        assert_eq!(found("call 0808 8010 503 now"), ["0808 8010 503"]);
        assert_eq!(found("+44 (24) 7652-7254"), ["44 (24) 7652-7254"]);
        assert_eq!(found("٠٢٤ ٧٦٥٢ ٧٢٥٤"), ["٠٢٤ ٧٦٥٢ ٧٢٥٤"]);
        assert_eq!(found("999, 28 days, 2026-03-09 and 20,000"), [""; 0]);
    }
}
