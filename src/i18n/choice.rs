//! Which language to start in.

/// The language to fall back on where none of a person's languages is offered: the one most helpers here read.
const FALLBACK: &str = "en";

/// The offered tag that fits best: the first preferred language that is offered, whole (`uk`) or without its region
/// (`uk` for `uk-UA`); else English; else the first one offered.
#[must_use]
pub fn best<'a>(offered: &[&'a str], preferred: &[String]) -> Option<&'a str> {
    let find = |wanted: &str| offered.iter().copied().find(|tag| tag.eq_ignore_ascii_case(wanted));
    let fits = |tag: &String| find(tag).or_else(|| find(tag.split('-').next().unwrap_or_default()));
    preferred.iter().find_map(fits).or_else(|| find(FALLBACK)).or_else(|| offered.first().copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_that_is_offered_is_chosen() {
        let cases: [(&[&str], &str); 6] = [
            (&["uk-UA", "en"], "uk"),
            (&["fr-FR", "ar-SY", "en-GB"], "ar"),
            (&["AR"], "ar"),
            (&["fr"], "en"),
            (&[], "en"),
            (&["en-US", "uk"], "en"),
        ];
        for (preferred, expected) in cases {
            let preferred: Vec<String> = preferred.iter().map(|&tag| tag.to_owned()).collect();
            assert_eq!(best(&["ar", "en", "uk"], &preferred), Some(expected), "{preferred:?}");
        }
    }

    #[test]
    fn without_english_the_first_one_offered_is_chosen() {
        assert_eq!(best(&["uk"], &["fr".to_owned()]), Some("uk"));
        assert_eq!(best(&[], &["fr".to_owned()]), None);
    }
}
