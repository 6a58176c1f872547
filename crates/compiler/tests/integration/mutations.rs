//! Every small change to a file: a key left out or added, a value of another sort.

use crate::yaml::Yaml;

/// Words without quotes of several sorts; each is right somewhere and wrong nearly everywhere.
const PLAIN: [&str; 29] = [
    "true",
    "False",
    "null",
    "~",
    "yes",
    "no",
    "none",
    "always",
    "anchor",
    "some-word",
    "a--b",
    "Two words",
    "Ünï",
    "UPE-03",
    "12",
    "-3",
    "+5",
    "007",
    "1.0",
    "1.5",
    "65536",
    "9999999999999999",
    "2026",
    "2200",
    "2026-13",
    "2027-02-29",
    "2028-02-29",
    "10:30",
    "24:01",
];

/// Texts in quotes, likewise.
const QUOTED: [&str; 14] = [
    "",
    " ",
    "\u{a0}",
    "12",
    "999",
    " 2026-03-09",
    "0808  80",
    "99",
    "https://example",
    "https://example.org/a b",
    "http://a.b?c",
    "a@b",
    "a@b.c",
    "zh-Hant",
];

/// Every small change to this part of a file, with what it is.
pub(crate) fn of(node: &Yaml) -> Vec<(String, Yaml)> {
    let mut all = in_place_of(node);
    match node {
        Yaml::Plain(_) | Yaml::Quoted(_) => {}
        Yaml::List(items) => {
            for (index, item) in items.iter().enumerate() {
                let put = |(what, changed): (String, Yaml)| {
                    let mut items = items.clone();
                    items[index] = changed;
                    (format!("{index}/{what}"), Yaml::List(items))
                };
                all.extend(of(item).into_iter().map(put));
            }
        }
        Yaml::Map(entries) => {
            for (index, (key, value)) in entries.iter().enumerate() {
                let put = |(what, changed): (String, Yaml)| {
                    let mut entries = entries.clone();
                    entries[index].1 = changed;
                    (format!("{key}/{what}"), Yaml::Map(entries))
                };
                all.extend(of(value).into_iter().map(put));
            }
        }
    }
    all
}

/// What may stand in the place of a node.
fn in_place_of(node: &Yaml) -> Vec<(String, Yaml)> {
    let word = || Yaml::Plain("some-word".to_owned());
    let map = |value: Yaml| Yaml::Map(vec![("some-key".to_owned(), value)]);
    let mut all = vec![
        ("in a list".to_owned(), Yaml::List(vec![node.clone()])),
        ("under a key".to_owned(), map(node.clone())),
        ("an empty list".to_owned(), Yaml::List(Vec::new())),
        ("no keys".to_owned(), Yaml::Map(Vec::new())),
    ];
    match node {
        Yaml::Plain(_) | Yaml::Quoted(_) => {
            all.extend(PLAIN.map(|text| (text.to_owned(), Yaml::Plain(text.to_owned()))));
            all.extend(QUOTED.map(|text| (format!("{text:?}"), Yaml::Quoted(text.to_owned()))));
        }
        Yaml::List(items) => {
            all.push(("a word".to_owned(), word()));
            all.push(("twice the same".to_owned(), Yaml::List([&items[..], &items[..]].concat())));
            all.push(("one more".to_owned(), Yaml::List([&items[..], &[word()]].concat())));
        }
        Yaml::Map(entries) => {
            all.push(("a word".to_owned(), word()));
            for (index, (key, _)) in entries.iter().enumerate() {
                let mut fewer = entries.clone();
                fewer.remove(index);
                all.push((format!("no {key}"), Yaml::Map(fewer)));
            }
            for key in ["some-key", "Some Key", "is", "plus", "as-of", "values", "min", "checked-by"] {
                if entries.iter().all(|(known, _)| known != key) {
                    let more = [&entries[..], &[(key.to_owned(), word())]].concat();
                    all.push((format!("and {key}"), Yaml::Map(more)));
                }
            }
        }
    }
    all
}
