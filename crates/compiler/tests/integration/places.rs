//! Breaking any one id is an error at exactly its line and column.

use std::collections::BTreeSet;

use crate::support::{at, base, check, edited, errors, position};
use waymark_compiler::{Severity, Tree};

/// Every id that the base tree gives: of items, values, criteria, cases and points.
fn ids() -> BTreeSet<String> {
    let content = check(&base()).content.unwrap();
    let mut ids: BTreeSet<String> = BTreeSet::new();
    ids.extend(content.facts.keys().map(ToString::to_string));
    ids.extend(content.facts.values().flat_map(|fact| fact.kind.choices()).map(ToString::to_string));
    ids.extend(content.questions.keys().map(ToString::to_string));
    ids.extend(content.needs.keys().map(ToString::to_string));
    ids.extend(content.schemes.keys().map(ToString::to_string));
    for scheme in content.schemes.values() {
        ids.extend(scheme.criteria.iter().map(|criterion| criterion.id.to_string()));
        ids.extend(scheme.gives.iter().map(|gift| gift.id.to_string()));
        ids.extend(scheme.unchecked.iter().chain(&scheme.steps).map(ToString::to_string));
    }
    ids.extend(content.rights.keys().map(ToString::to_string));
    ids.extend(content.rights.values().flat_map(|right| &right.cases).map(|case| case.id.to_string()));
    ids.extend(content.deadlines.keys().map(ToString::to_string));
    ids.extend(content.alerts.keys().map(ToString::to_string));
    ids.extend(content.services.keys().map(ToString::to_string));
    ids.extend(content.providers.keys().map(ToString::to_string));
    ids.extend(content.parameters.keys().map(ToString::to_string));
    ids.extend(content.sources.keys().map(ToString::to_string));
    ids.extend(content.areas.keys().map(ToString::to_string));
    ids.extend(check(&base()).scenarios.iter().map(|scenario| scenario.id.to_string()));
    ids
}

/// The words of a text that may be ids, each with its byte.
fn words(text: &str) -> Vec<(usize, &str)> {
    let of_id = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match start {
            None if of_id(c) => start = Some(at),
            Some(from) if !of_id(c) => {
                found.push((from, &text[from..at]));
                start = None;
            }
            _ => {}
        }
    }
    found
}

/// The id with a letter less, a letter more, and another last letter.
fn broken(id: &str) -> [String; 3] {
    let shorter = &id[..id.len() - 1];
    let last = if id.ends_with('x') { 'y' } else { 'x' };
    [shorter.to_owned(), format!("{id}{last}"), format!("{shorter}{last}")]
}

/// Puts `new` in the place of the word at a byte, and expects an error exactly there.
fn expect_error_at(path: &str, text: &str, start: usize, old: &str, new: &str) {
    let mut tree: Tree = base();
    let changed = format!("{}{new}{}", &text[..start], &text[start + old.len()..]);
    let place = position(&changed, start);
    tree.insert(path.to_owned(), changed.into_bytes());
    let compiled = check(&tree);
    let wanted = format!("{path}:{}:{} ", place.line, place.column);
    let errors = compiled.diagnostics.iter().filter(|fault| fault.severity == Severity::Error);
    let found: Vec<String> = errors.map(|fault| at(fault, &tree)).collect();
    assert!(
        found.iter().any(|fault| fault.starts_with(&wanted)),
        "`{old}` to `{new}`: no error at {wanted}: {found:#?}"
    );
    assert!(compiled.content.is_none(), "content was made all the same");
}

#[test]
fn breaking_any_id_in_any_rule_file_is_an_error_at_its_place() {
    let ids = ids();
    let mut tried = 0;
    for (path, bytes) in base().iter().filter(|(path, _)| path.starts_with("rules/")) {
        let text = String::from_utf8(bytes.clone()).unwrap();
        for (start, word) in words(&text).into_iter().filter(|(_, word)| ids.contains(*word)) {
            let alone = |word: &String| !ids.contains(word) && word != "elsewhere";
            for new in broken(word).into_iter().filter(alone) {
                expect_error_at(path, &text, start, word, &new);
                tried += 1;
            }
        }
    }
    assert!(tried > 400, "only {tried} ids were broken");
}

#[test]
fn breaking_any_name_in_any_words_file_is_an_error_at_its_place() {
    let mut tried = 0;
    for (path, bytes) in
        base().iter().filter(|(path, _)| path.starts_with("locales/") && !path.ends_with("locale.yaml"))
    {
        let text = String::from_utf8(bytes.clone()).unwrap();
        let is_name = |start: usize| {
            let line_start = start == 0 || text[..start].ends_with('\n');
            (line_start && text[start..].contains(" = ")) || text[..start].ends_with('$')
        };
        for (start, word) in words(&text).into_iter().filter(|(start, _)| is_name(*start)) {
            let [_, _, new] = broken(word);
            expect_error_in(path, &text, start, word, &new);
            tried += 1;
        }
    }
    assert!(tried > 100, "only {tried} names were broken");
}

/// As above; but what only the page passes is known to no rule, and the fault may be told where the other language has
/// the message.
fn expect_error_in(path: &str, text: &str, start: usize, old: &str, new: &str) {
    if !path.ends_with("app.ftl") {
        return expect_error_at(path, text, start, old, new);
    }
    let tree = edited(path, &text[start..], &format!("{new}{}", &text[start + old.len()..]));
    assert!(!errors(&tree).is_empty(), "`{old}` to `{new}` in {path}");
}

#[test]
fn columns_count_characters_before_the_fault() {
    let tree = edited(
        "rules/scenarios/stay-longer/came-by-boat.yaml",
        "name: Somebody who came over the sea\n",
        "name: { \"Хтось 水 é\": x, came: by }\n",
    );
    assert_eq!(errors(&tree), ["rules/scenarios/stay-longer/came-by-boat.yaml:2:7 wrong-shape"]);
    let tree = edited("rules/rights/to-work.yaml", "answer: yes", "\"відповідь\": x # é\n    answer: ja");
    assert_eq!(
        errors(&tree),
        ["rules/rights/to-work.yaml:8:5 unknown-key", "rules/rights/to-work.yaml:9:13 unknown-word"]
    );
    let tree =
        edited("locales/uk/alerts/time-is-up.ftl", "закінчився до { $first-day }", "закінчився до { $first-dax }");
    assert_eq!(errors(&tree), ["locales/uk/alerts/time-is-up.ftl:2:36 unknown-variable"]);
    let tree = edited("rules/sources/official-page.yaml", "title: Who can stay longer", "title: [\"水水\", \"é\", *х]");
    assert_eq!(
        errors(&tree),
        ["rules/sources/official-page.yaml:2:8 wrong-shape", "rules/sources/official-page.yaml:2:20 anchor"]
    );
}
