//! `docs/lints.md` by code. It is part of the program, so that the faults are explained in one place only.

use waymark_compiler::Code;

/// The manual of faults: a heading for each code.
const MANUAL: &str = include_str!("../../../docs/lints.md");

/// What the manual says of a code, for a terminal: no emphasis, and of a link only its text. The mark of how bad it is
/// is left out: [`Code::severity`] says that.
pub(crate) fn section(code: Code) -> String {
    let heading = format!("\n### {code}\n");
    let after = MANUAL.split_once(&heading).map_or("", |(_, after)| after);
    let body = after.split("\n##").next().unwrap_or_default().trim();
    plain(body.split_once(".** ").map_or(body, |(_, text)| text))
}

/// The first sentence of a section, on one line.
pub(crate) fn summary(section: &str) -> String {
    let words: Vec<&str> = section.split_whitespace().collect();
    let line = words.join(" ");
    // A full stop in a file's name is not the end of a sentence: a space follows the one that is.
    line.split_once(". ").map_or(line.as_str(), |(first, _)| first).trim_end_matches('.').to_owned()
}

/// Markdown without emphasis and addresses of links. Backticks stay: they mark what is typed.
fn plain(markdown: &str) -> String {
    let mut plain = String::new();
    let mut rest = markdown;
    while let Some((before, text, after)) = link(rest) {
        plain.push_str(before);
        plain.push_str(text);
        rest = after;
    }
    plain.push_str(rest);
    plain.replace("**", "")
}

/// What stands before the first link, its text, and what stands after it.
fn link(markdown: &str) -> Option<(&str, &str, &str)> {
    let (before_end, after_text) = markdown.split_once("](")?;
    let (before, text) = before_end.rsplit_once('[')?;
    let (_, after) = after_text.split_once(')')?;
    Some((before, text, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_a_section_and_a_summary() {
        for code in Code::ALL {
            let section = section(*code);
            assert!(!section.is_empty() && !section.contains("**") && !section.contains("##"), "{code}: {section}");
            let summary = summary(&section);
            assert!(!summary.is_empty() && !summary.contains('\n'), "{code}: {summary}");
        }
    }

    #[test]
    fn every_code_has_an_example_of_the_fault_and_of_what_should_have_been_written() {
        // No input that we know of leads to the last.
        for code in Code::ALL.iter().filter(|code| **code != Code::InternalFault) {
            let section = section(*code);
            let (before, bad) = section.split_once("\nBad: ").unwrap_or(("", ""));
            assert!(!before.is_empty() && bad.contains("Good: "), "{code}: {section}");
        }
    }

    #[test]
    fn markdown_becomes_plain() {
        let markdown = "**Error.** See [the guide](a/b.md) and [this](#that): `needs: [housing]`.";
        assert_eq!(plain(markdown), "Error. See the guide and this: `needs: [housing]`.");
    }

    #[test]
    fn a_summary_ends_with_the_first_sentence() {
        assert_eq!(summary("Other ending than `.yaml` or\n`.ftl`. Bad: x."), "Other ending than `.yaml` or `.ftl`");
    }
}
