//! The formats in which faults are written.

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
             ::`is` does not fit `held-papers`, which is a list of choices%0Ahelp: use `includes`",
        ]
    );
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
    let printed = printed(&tree(), Format::Json);
    let faults: serde_json::Value = serde_json::from_str(&printed).unwrap();
    let fault = &faults[1];
    assert_eq!(fault["code"], "kind-mismatch");
    assert_eq!(fault["severity"], "error");
    assert_eq!(fault["path"], "rules/rights/to-work.yaml");
    assert_eq!((fault["line"].as_u64(), fault["column"].as_u64()), (Some(7), Some(19)));
    assert_eq!((fault["end_line"].as_u64(), fault["end_column"].as_u64()), (Some(7), Some(29)));
    assert_eq!(fault["help"], "use `includes`");
    assert_eq!(fault["others"][0]["path"], "rules/facts/held-papers.yaml");
    assert_eq!(fault["others"][0]["label"], "its kind is given here");
    let text = String::from_utf8(tree()["locales/uk/alerts/time-is-up.ftl"].clone()).unwrap();
    let byte = |key: &str| usize::try_from(faults[0][key].as_u64().unwrap()).unwrap();
    assert_eq!(&text[byte("start")..byte("end")], "first-dey");
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
