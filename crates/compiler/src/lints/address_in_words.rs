//! `address-in-words`

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::lints::{Lint, within};
use crate::stage::Project;

/// Endings of addresses that are likely here. `GOV.UK` in capitals is a name.
const ENDINGS: [&str; 8] = [".uk", ".org", ".com", ".net", ".info", ".eu", ".ua", ".int"];

/// A web or mail address typed into words. Addresses live with sources and services, where their links are checked.
///
/// Bad: `note = See www.example.org.` Good: `web: "https://www.example.org"` in the service's file.
pub(super) struct AddressInWords;

impl Lint for AddressInWords {
    fn run(&self, project: &Project<'_>, faults: &mut Faults) {
        let messages = project.lowered.words.iter().flat_map(|file| &file.messages);
        for text in messages.flat_map(|message| &message.texts) {
            for range in addresses(&text.value) {
                let written = text.value.get(range.clone()).unwrap_or_default();
                let message = format!("`{written}` is an address typed into words");
                let fault = Diagnostic::new(Code::AddressInWords, within(text, &range), message);
                faults.add(fault.help("put it under `web`, `emails` or `url` in a rule; the page links it".to_owned()));
            }
        }
    }
}

/// The words of a text that are addresses.
fn addresses(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for piece in text.split_inclusive(char::is_whitespace) {
        let left = piece.trim_start_matches(|c: char| !c.is_alphanumeric());
        let word = left.trim_end_matches(|c: char| !c.is_alphanumeric());
        if is_address(word) {
            let from = start + piece.len() - left.len();
            found.push(from..from + word.len());
        }
        start += piece.len();
    }
    found
}

fn is_address(word: &str) -> bool {
    let host = word.split(['/', '?', '#']).next().unwrap_or(word);
    let mail = word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    word.contains("://") || word.starts_with("www.") || mail || ENDINGS.iter().any(|ending| host.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_and_names_are_not() {
        let found = |text: &'static str| addresses(text).into_iter().map(|range| &text[range]).collect::<Vec<_>>();
        assert_eq!(found("See (https://example.org/a)."), ["https://example.org/a"]);
        assert_eq!(found("на www.example.ua, а також"), ["www.example.ua"]);
        assert_eq!(found("write to hello@example.org"), ["hello@example.org"]);
        assert_eq!(found("gov.uk/visas"), ["gov.uk/visas"]);
        assert_eq!(found("GOV.UK and 24/7, e.g. here. Ask."), [""; 0]);
    }
}
