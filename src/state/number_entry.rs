//! Reading numbers and amounts of money as people type them.

use super::fault::Fault;

/// The text with spaces dropped at its ends and every digit as an ASCII digit: Arabic and Persian keyboards type others.
#[must_use]
pub fn plain_digits(text: &str) -> String {
    text.trim().chars().map(plain_digit).collect()
}

fn plain_digit(character: char) -> char {
    let digit = match u32::from(character) {
        code @ 0x0660..=0x0669 => code - 0x0660,
        code @ 0x06F0..=0x06F9 => code - 0x06F0,
        _ => return character,
    };
    char::from_digit(digit, 10).unwrap_or(character)
}

/// Reads a whole number from `min` to `max`, where they are given.
///
/// # Errors
/// When nothing is written, it is no whole number, or it is out of range.
pub fn read_whole(text: &str, min: Option<i64>, max: Option<i64>) -> Result<i64, Fault> {
    let text = plain_digits(text);
    if text.is_empty() {
        return Err(Fault::NumberMissing);
    }
    let number: i64 = text.parse().map_err(|_| Fault::NotANumber)?;
    let fits = min.is_none_or(|min| number >= min) && max.is_none_or(|max| number <= max);
    if fits { Ok(number) } else { Err(Fault::OutOfRange { min, max }) }
}

/// Reads an amount of money in pounds, such as `350`, `£1,200` or `86.50`, as whole pence.
///
/// # Errors
/// When nothing is written, or it is no amount of money.
pub fn read_money(text: &str) -> Result<i64, Fault> {
    let text: String = plain_digits(text).chars().filter(|c| !matches!(c, '£' | ' ' | '\u{A0}' | '\u{66C}')).collect();
    if text.is_empty() {
        return Err(Fault::NumberMissing);
    }
    let (pounds, pence) = pounds_and_pence(&text);
    let pounds = without_commas(pounds).ok_or(Fault::NotMoney)?;
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !all_digits(&pounds) || !all_digits(pence) || pence.len() != 2 {
        return Err(Fault::NotMoney);
    }
    let pounds: i64 = pounds.parse().map_err(|_| Fault::NotMoney)?;
    let pence: i64 = pence.parse().map_err(|_| Fault::NotMoney)?;
    pounds.checked_mul(100).and_then(|hundreds| hundreds.checked_add(pence)).ok_or(Fault::NotMoney)
}

/// The two parts of an amount. In most of Europe a comma stands before the pence: `86,50`.
fn pounds_and_pence(text: &str) -> (&str, &str) {
    let by_comma = || text.rsplit_once(',').filter(|(pounds, pence)| pence.len() == 2 && !pounds.contains(','));
    text.split_once(['.', '\u{66B}']).or_else(by_comma).unwrap_or((text, "00"))
}

/// Whole pounds without the commas between thousands; `None` where a comma stands elsewhere.
fn without_commas(pounds: &str) -> Option<String> {
    let mut groups = pounds.split(',');
    let mut all = groups.next()?.to_owned();
    for group in groups {
        if group.len() != 3 {
            return None;
        }
        all.push_str(group);
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_read_in_any_digits() {
        for (text, number) in [("3", 3), (" 12 ", 12), ("٤٢", 42), ("۴۲", 42), ("0", 0)] {
            assert_eq!(read_whole(text, Some(0), Some(99)), Ok(number), "{text:?}");
        }
    }

    #[test]
    fn other_texts_say_what_is_wrong() {
        let range = Fault::OutOfRange { min: Some(0), max: Some(20) };
        let long = "9".repeat(5_000);
        let cases = [
            (&*long, Fault::NotANumber),
            ("", Fault::NumberMissing),
            ("two", Fault::NotANumber),
            ("1.5", Fault::NotANumber),
            ("21", range),
        ];
        for (text, fault) in cases {
            assert_eq!(read_whole(text, Some(0), Some(20)), Err(fault), "{text:?}");
        }
    }

    #[test]
    fn money_is_read_as_pence() {
        let cases = [
            ("350", 35_000),
            ("£1,200", 120_000),
            ("86.50", 8_650),
            ("86,50", 8_650),
            ("1,200.50", 120_050),
            ("1 200,50", 120_050),
            ("٥٠", 5_000),
            ("0", 0),
        ];
        for (text, pence) in cases {
            assert_eq!(read_money(text), Ok(pence), "{text:?}");
        }
        let long = "9".repeat(5_000);
        for text in [&long, "some", "-5", "1.5", "1,5", "12,00,000", "1.505", ".50", "99999999999999999999"] {
            assert_eq!(read_money(text), Err(Fault::NotMoney), "{text:?}");
        }
        assert_eq!(read_money(" £ "), Err(Fault::NumberMissing));
    }
}
