//! The formats in which faults are written.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Value, json};
use waymark_compiler::{Format, Tree, render};

use crate::support::{check, edited};

/// Two faults: one that shows a second place in another file, one after letters of several bytes.
fn tree() -> Tree {
    let mut tree = edited(
        "rules/rights/to-work.yaml",
        "{ fact: held-papers, includes: passport }",
        "{ fact: held-papers, is: passport }",
    );
    let words = "locales/uk/alerts/time-is-up.ftl";
    let text = String::from_utf8(tree[words].clone()).unwrap().replace("$first-day", "$first-dey");
    tree.insert(words.to_owned(), text.into_bytes());
    tree
}

fn printed(tree: &Tree, format: Format) -> String {
    render(&check(tree).diagnostics, tree, format)
}

#[test]
fn short_is_a_line_per_fault() {
    assert_eq!(
        printed(&tree(), Format::Short),
        "locales/uk/alerts/time-is-up.ftl:2:36: error[unknown-variable]: nothing fills the gap `$first-dey`: no \
         parameter is called so\n\
         rules/rights/to-work.yaml:7:19: error[kind-mismatch]: `is` does not fit `held-papers`, which is a list of \
         choices\n"
    );
}

/// A change shows one place; the other is named in the message.
#[test]
fn github_marks_the_characters_of_a_change() {
    let printed = printed(&tree(), Format::Github);
    let lines: Vec<&str> = printed.lines().collect();
    assert_eq!(
        lines,
        [
            "::error file=locales/uk/alerts/time-is-up.ftl,line=2,endLine=2,col=36,endColumn=44,title=unknown-variable\
             ::nothing fills the gap `$first-dey`: no parameter is called so%0Ahelp: did you mean `first-day`?",
            "::error file=rules/rights/to-work.yaml,line=7,endLine=7,col=19,endColumn=29,title=kind-mismatch\
             ::`is` does not fit `held-papers`, which is a list of choices\
             %0Arules/facts/held-papers.yaml:3:7: its kind is given here%0Ahelp: use `includes`",
        ]
    );
}

#[test]
fn plain_shows_both_places_with_their_lines_and_the_help() {
    let expected = "\
error[unknown-variable]: nothing fills the gap `$first-dey`: no parameter is called so
 --> locales/uk/alerts/time-is-up.ftl:2:36
  |
2 | body = Ваш дозвіл закінчився до { $first-dey }.
  |                                    ^^^^^^^^^
  |
  = help: did you mean `first-day`?

error[kind-mismatch]: `is` does not fit `held-papers`, which is a list of choices
 --> rules/rights/to-work.yaml:7:19
  |
7 |     when: { fact: held-papers, is: passport }
  |                   ^^^^^^^^^^^
  |
 ::: rules/facts/held-papers.yaml:3:7
  |
3 | kind: choices
  |       ------- its kind is given here
  |
  = help: use `includes`
";
    assert_eq!(printed(&tree(), Format::Plain), expected);
}

#[test]
fn a_line_that_is_too_long_is_named_and_not_drawn() {
    let long = format!("priority: tomorrow # {}", "x".repeat(20_000));
    let expected = "\
error[unknown-word]: `tomorrow` is not a priority
--> rules/alerts/time-is-up.yaml:2:11
 = help: write `now`, `today` or `soon`
";
    let tree = edited("rules/alerts/time-is-up.yaml", "priority: today", &long);
    assert_eq!(printed(&tree, Format::Plain), expected);
}

#[test]
fn github_escapes_what_would_end_a_command() {
    let tree = Tree::from([("rules/odd, 100%: name/x.yaml".to_owned(), Vec::new())]);
    let printed = printed(&tree, Format::Github);
    assert!(printed.starts_with("::error file=rules/odd%2C 100%25%3A name/x.yaml,line=1,"), "{printed}");
    assert!(printed.contains("::`rules/` has no folder `odd, 100%25: name`%0Ahelp: "), "{printed}");
}

#[test]
fn json_has_every_place() {
    let tree = tree();
    let printed = printed(&tree, Format::Json);
    let faults: Value = serde_json::from_str(&printed).unwrap();
    let bytes = |path: &str, word: &str| {
        let start = std::str::from_utf8(&tree[path]).unwrap().find(word).unwrap();
        (start, start + word.len())
    };
    let gap = bytes("locales/uk/alerts/time-is-up.ftl", "first-dey");
    let fact = bytes("rules/rights/to-work.yaml", "held-papers");
    let kind = bytes("rules/facts/held-papers.yaml", "choices");
    let expected = json!([
        {
            "code": "unknown-variable", "severity": "error",
            "message": "nothing fills the gap `$first-dey`: no parameter is called so",
            "path": "locales/uk/alerts/time-is-up.ftl",
            "line": 2, "column": 36, "end_line": 2, "end_column": 44, "start": gap.0, "end": gap.1,
            "label": null, "others": [], "help": "did you mean `first-day`?",
        },
        {
            "code": "kind-mismatch", "severity": "error",
            "message": "`is` does not fit `held-papers`, which is a list of choices",
            "path": "rules/rights/to-work.yaml",
            "line": 7, "column": 19, "end_line": 7, "end_column": 29, "start": fact.0, "end": fact.1, "label": null,
            "others": [{
                "path": "rules/facts/held-papers.yaml",
                "line": 3, "column": 7, "end_line": 3, "end_column": 13, "start": kind.0, "end": kind.1,
                "label": "its kind is given here",
            }],
            "help": "use `includes`",
        },
    ]);
    assert_eq!(faults, expected);
}

/// Programs rely on the names of the members: each is in the guide, and each in the guide is there.
#[test]
fn the_members_of_json_are_those_of_the_guide() {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/lints.md");
    let guide = std::fs::read_to_string(guide).unwrap();
    let section = guide.split("\n## For programs\n").nth(1).unwrap().split("\n## ").next().unwrap();
    let rows = section.lines().filter(|line| line.starts_with("| `"));
    let names = rows.flat_map(|row| row.split('|').nth(1).unwrap().split(", "));
    let documented: BTreeSet<&str> = names.map(|name| name.trim().trim_matches('`')).collect();
    let faults: Value = serde_json::from_str(&printed(&tree(), Format::Json)).unwrap();
    for fault in faults.as_array().unwrap() {
        assert_eq!(fault.as_object().unwrap().keys().map(String::as_str).collect::<BTreeSet<_>>(), documented);
        let of_others = fault["others"].as_array().unwrap().iter().flat_map(|other| other.as_object().unwrap().keys());
        assert!(of_others.into_iter().all(|name| documented.contains(name.as_str())));
    }
}

#[test]
fn no_fault_is_nothing_and_an_empty_list() {
    let tree = crate::support::base();
    for (format, expected) in [(Format::Plain, ""), (Format::Short, ""), (Format::Github, ""), (Format::Json, "[]\n")] {
        assert_eq!(printed(&tree, format), expected, "{format:?}");
    }
}

#[test]
fn the_same_files_give_the_same_bytes() {
    for format in [Format::Plain, Format::Short, Format::Github, Format::Json] {
        assert_eq!(printed(&tree(), format), printed(&tree(), format));
    }
}

/// The mark stands under the fault on a terminal, where a tab takes several cells and a wide character two.
#[test]
fn the_mark_stands_under_the_fault() {
    let cases = [("Ваш час ", 8), ("水火 ", 5), ("e\u{301} ", 2), ("a\tb ", 7), ("🙂 ", 3)];
    for (before, cells) in cases {
        let tree = edited(
            "locales/en/alerts/time-is-up.ftl",
            "title = Your time",
            &format!("title = {before}{{ $gap }} time"),
        );
        let printed = printed(&tree, Format::Plain);
        let block: Vec<&str> =
            printed.split("\n\n").find(|block| block.contains("unknown-variable")).unwrap().lines().collect();
        let source = block.iter().find(|line| line.starts_with("1 | ")).unwrap();
        let mark = block.iter().find(|line| line.contains('^')).unwrap();
        assert!(!source.contains('\t'), "a tab is printed as spaces");
        let margin = "1 | title = ".len();
        assert_eq!(mark.find('^'), Some(margin + cells + "{ $".len()), "{before:?}\n{printed}");
        assert_eq!(mark.matches('^').count(), "gap".len());
    }
}
