//! `html-in-words`

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::lints::{Lint, within};
use crate::stage::Project;

/// HTML in words. Words are text: the page would show the tag itself.
///
/// Bad: `title = <b>Urgent</b>`, `body = food &amp; rent`. Good: `title = Urgent`, `body = food and rent`.
pub(super) struct HtmlInWords;

impl Lint for HtmlInWords {
    fn run(&self, project: &Project<'_>, faults: &mut Faults) {
        let messages = project.lowered.words.iter().flat_map(|file| &file.messages);
        for text in messages.flat_map(|message| &message.texts) {
            for range in tags(&text.value).into_iter().chain(entities(&text.value)) {
                let written = text.value.get(range.clone()).unwrap_or_default();
                let fault = Diagnostic::new(Code::HtmlInWords, within(text, &range), format!("`{written}` is HTML"));
                faults.add(fault.help("write plain text".to_owned()));
            }
        }
    }
}

/// `<b>`, `</b>`, `<br`: a bracket with a letter or slash right after it.
fn tags(text: &str) -> Vec<Range<usize>> {
    let opening = text.match_indices('<').filter(|(at, _)| {
        let next = text.get(at + 1..).and_then(|rest| rest.chars().next());
        next.is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!'))
    });
    opening
        .map(|(at, _)| {
            let rest = text.get(at..).unwrap_or_default();
            at..at + rest.find('>').map_or(1, |end| end + 1)
        })
        .collect()
}

/// `&amp;`, `&#39;`: an ampersand, a few letters or digits, a semicolon.
fn entities(text: &str) -> Vec<Range<usize>> {
    let ends = |at: usize| {
        let name = text.get(at + 1..)?.split(';').next()?;
        let bare = name.strip_prefix('#').unwrap_or(name);
        let well = (1..=8).contains(&bare.len()) && bare.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let closed = text.get(at + 1 + name.len()..)?.starts_with(';');
        (well && closed).then_some(at..at + name.len() + 2)
    };
    text.match_indices('&').filter_map(|(at, _)| ends(at)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_entities_are_found_and_other_signs_are_not() {
        let text = "a <b>x</b> <br &amp; &#39; 1 < 2 & more; R&D;x";
        let found = |ranges: Vec<Range<usize>>| ranges.into_iter().map(|range| &text[range]).collect::<Vec<_>>();
        assert_eq!(found(tags(text)), ["<b>", "</b>", "<"]);
        assert_eq!(found(entities(text)), ["&amp;", "&#39;", "&D;"]);
    }
}
