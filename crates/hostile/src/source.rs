//! Files of rules and words.

use waymark_compiler::{Compiled, Format, Tree, compile, render};
use waymark_model::pack;

use crate::Verdict;
use crate::usable::try_out;
use crate::world::{files, today};

/// The files that bytes take the place of: one of each kind.
const SUBJECTS: [&str; 24] = [
    "rules/alerts/time-is-up.yaml",
    "rules/areas/coventry/area.yaml",
    "rules/areas/coventry/parameters/money-limit.yaml",
    "rules/areas/coventry/services/advice-desk.yaml",
    "rules/conditions/with-family.yaml",
    "rules/deadlines/window-opens.yaml",
    "rules/facts/came-by.yaml",
    "rules/facts/child-count.yaml",
    "rules/facts/days-since-end.yaml",
    "rules/invariants/passport-works.yaml",
    "rules/needs/a-roof.yaml",
    "rules/parameters/window-length.yaml",
    "rules/providers/visa-office.yaml",
    "rules/questions/your-papers.yaml",
    "rules/rights/to-work.yaml",
    "rules/scenarios/stay-longer/in-the-window.yaml",
    "rules/schemes/stay-longer.yaml",
    "rules/services/emergency-line.yaml",
    "rules/sources/official-page.yaml",
    "locales/en/locale.yaml",
    "locales/en/app.ftl",
    "locales/en/facts/came-by.ftl",
    "locales/en/schemes/stay-longer.ftl",
    "locales/en/services/advice-desk.ftl",
];

const FORMATS: [Format; 4] = [Format::Plain, Format::Short, Format::Github, Format::Json];

/// The files that bytes may take the place of, each with the byte that chooses it: first in the small world, then alone,
/// which is quicker.
pub fn subjects() -> impl Iterator<Item = (u8, &'static str)> {
    (0..).zip(SUBJECTS.into_iter().chain(SUBJECTS))
}

/// Takes bytes for a file, which the first of them chooses, and checks and prints everything as `cargo rules check` does: in
/// one of its formats, which the length chooses.
///
/// # Panics
/// When what compiles cannot be packed, unpacked and used.
#[must_use]
pub fn source(bytes: &[u8]) -> Verdict {
    let Some((choice, text)) = bytes.split_first() else { return Verdict::Refused };
    let Some(path) = SUBJECTS.get(usize::from(*choice) % SUBJECTS.len()) else { return Verdict::Refused };
    let mut tree = if usize::from(*choice) < SUBJECTS.len() { files().clone() } else { Tree::new() };
    tree.insert((*path).to_owned(), text.to_owned());
    let compiled = compile(&tree, Some(today()));
    let _ = compiled.positions(&tree);
    let Compiled { content, words, diagnostics, .. } = compiled;
    if let Some(format) = FORMATS.get(text.len() % FORMATS.len()) {
        let _ = render(&diagnostics, &tree, *format);
    }
    let Some(content) = content else {
        assert!(!diagnostics.is_empty(), "a refusal has a reason");
        return Verdict::Refused;
    };
    let packed = pack::write_content(&content).expect("content that compiles can be packed");
    assert_eq!(pack::read_content(&packed).as_ref(), Ok(&content), "content that is packed can be unpacked");
    for words in &words {
        let packed = pack::write_words(words).expect("words that compile can be packed");
        assert_eq!(pack::read_words(&packed).as_ref(), Ok(words), "words that are packed can be unpacked");
    }
    try_out(&content);
    Verdict::Taken
}
