//! Input that nobody should send: each is an error with a place, and never a panic, a long wait or a flood of memory.
//!
//! Memory is bounded by reason, not by measure: of a file only the first 256 KiB are ever looked at, nesting ends at 32,
//! aliases are not followed, conditions are written out only where they
//! stay small, each fault marks something that is written, and only the lines around it are drawn.

use waymark_compiler::{Format, render};

use crate::support::{base, check, errors as errors_of};

const ALERT: &str = "rules/alerts/time-is-up.yaml";
const SOURCE: &str = "rules/sources/official-page.yaml";
const WORDS: &str = "locales/en/alerts/time-is-up.ftl";

/// The errors of the base tree with this file in it, each as `line:column code` of this file. They can be written in
/// every format.
fn errors(path: &str, bytes: impl Into<Vec<u8>>) -> Vec<String> {
    let mut tree = base();
    tree.insert(path.to_owned(), bytes.into());
    let faults = check(&tree).diagnostics;
    for format in [Format::Plain, Format::Github, Format::Json] {
        assert!(!render(&faults, &tree, format).is_empty());
    }
    let short = render(&faults, &tree, Format::Short);
    let errors = short.lines().filter_map(|line| line.strip_prefix(path)?.strip_prefix(':')?.split_once("]: "));
    errors.map(|(place, _)| place.replace(": error[", " ")).collect()
}

/// An alert whose condition starts in the seventh character of the sixth line.
fn alert(when: &str) -> String {
    format!(
        "id: time-is-up\npriority: today\nboundary: status\nsignposts: [advice-desk]\n\
         basis: {{ evidence: [DEMO-01], sources: [official-page], confidence: high }}\nwhen: {when}\n"
    )
}

#[test]
fn nesting_a_thousand_deep() {
    let deep = 1_000;
    let indented: String =
        (1..deep).flat_map(|level| ["\n".to_owned(), " ".repeat(level), "not:".to_owned()]).collect();
    let cases = [
        (format!("{}x{}", "[".repeat(deep), "]".repeat(deep)), "6:39 too-large"),
        (format!("{}x{}", "{ not: ".repeat(deep), " }".repeat(deep)), "6:231 too-large"),
        (format!("{}x{}", "{ all: [".repeat(deep), "] }".repeat(deep)), "6:135 too-large"),
        ("{ not: ".repeat(deep), "6:231 too-large"),
        (format!("\n  {}x", "- ".repeat(deep)), "7:65 too-large"),
        (format!("\n  {}x", "? ".repeat(deep)), "7:65 too-large"),
        // With all its spaces this one is also too large as a file.
        (indented, "1:1 too-large"),
    ];
    for (when, error) in cases {
        assert_eq!(errors(ALERT, alert(&when)), [error], "{}", &when[..20]);
    }
    assert_eq!(errors(WORDS, format!("title = {}\n", "{ ".repeat(deep)))[0], "1:73 too-large");
}

#[test]
fn a_file_of_fifty_million_bytes() {
    let size = 50_000_000;
    for path in [ALERT, WORDS] {
        for byte in [b'x', b'\n', b'[', b'{', b' ', 0, 0xff] {
            assert_eq!(errors(path, vec![byte; size])[0], "1:1 too-large", "{path} full of {byte}");
        }
    }
}

#[test]
fn the_largest_file_is_read_and_one_byte_more_is_not() {
    let large = |size: usize| {
        let alert = alert("{ fact: allowed-until, before: first-day }");
        format!("{alert}{}", "#".repeat(size - alert.len()))
    };
    let mut tree = base();
    tree.insert(ALERT.to_owned(), large(256 * 1024).into_bytes());
    assert!(check(&tree).diagnostics.is_empty());
    assert_eq!(errors(ALERT, large(256 * 1024 + 1)), ["1:1 too-large"]);
}

#[test]
fn a_condition_with_ten_thousand_branches() {
    let count = 10_000;
    let lines = errors(ALERT, alert(&format!("\n  any:\n{}", "  - {fact: a, is: b}\n".repeat(count))));
    assert_eq!(lines.len(), count);
    assert_eq!(lines.last().unwrap(), "10007:12 unknown-fact");
    let in_one_line = errors(ALERT, alert(&format!("{{ any: [{}] }}", "{fact: a, is: b},".repeat(count))));
    assert_eq!(in_one_line.len(), count);
    assert_eq!(in_one_line[0], "6:22 unknown-fact");
    let longer = "  - { fact: is-inside, is: yes }\n";
    assert_eq!(errors(ALERT, alert(&format!("\n  any:\n{}", longer.repeat(count)))), ["1:1 too-large"]);
    // As many as a file may hold are no fault.
    let mut tree = base();
    tree.insert(ALERT.to_owned(), alert(&format!("\n  any:\n{}", longer.repeat(7_000))).into_bytes());
    assert!(check(&tree).content.is_some());
}

#[test]
fn days_that_are_not_in_the_calendar() {
    let source = |as_of: &str, checked: &str| {
        format!("id: official-page\ntitle: x\npublisher: x\nurl: \"https://a.b\"\nas-of: {as_of}\nchecked: {checked}\n")
    };
    for bad in [
        "0000-01-01",
        "0000-12-31",
        "1899-12-31",
        "2200-01-01",
        "9999-12-31",
        "10000-01-01",
        "-0001-01-01",
        "2027-02-29",
        "1900-02-29",
        "2100-02-29",
        "2028-02-30",
        "2028-00-10",
        "2028-13-01",
        "2028-04-31",
        "2028-01-00",
        "99999999999999999999-01-01",
    ] {
        assert_eq!(errors(SOURCE, source("2026", bad)), ["6:10 bad-value"], "{bad}");
        assert_eq!(errors(SOURCE, source(bad, "2026-01-01")), ["5:8 bad-value"], "{bad}");
    }
    for bad in ["0000", "9999", "1899", "2200", "2028-00", "2028-13"] {
        assert_eq!(errors(SOURCE, source(bad, "2026-01-01")), ["5:8 bad-value"], "{bad}");
    }
    let parameter = "rules/parameters/first-day.yaml";
    let day = "0000-02-29";
    let basis = "basis: { evidence: [DEMO-01], sources: [official-page], confidence: high }";
    let value = format!("id: first-day\nunit: date\nvalues:\n  - value: {day}\n    {basis}\n");
    assert_eq!(errors(parameter, value), ["4:12 unit-mismatch"]);
    let scenario = "rules/scenarios/stay-longer/says-nothing.yaml";
    let answers = "answers: { allowed-until: 2027-02-29 }\nexpect: { schemes: { stay-longer: cannot-tell } }";
    let person = format!("id: says-nothing\nname: x\non: 2026-11-22\narea: coventry\n{answers}\n");
    assert_eq!(errors(scenario, person), ["5:27 kind-mismatch"]);
}

#[test]
fn the_last_day_of_february_in_leap_years_is_one() {
    for day in ["2028-02-29", "2000-02-29", "1904-02-29", "2196-02-29", "2027-02-28", "2100-02-28", "1900-01-01"] {
        let mut tree = base();
        let text = String::from_utf8(tree[SOURCE].clone()).unwrap().replace("2026-11-21", day);
        tree.insert(SOURCE.to_owned(), text.into_bytes());
        assert!(check(&tree).diagnostics.is_empty(), "{day}");
    }
}

#[test]
fn bytes_that_are_no_characters() {
    let broken: [(&str, &[u8]); 9] = [
        ("no character starts so", b"\xff"),
        ("the middle of one alone", b"\x80"),
        ("written longer than it is", b"\xc0\xaf"),
        ("half of a pair", b"\xed\xa0\x80"),
        ("beyond the last", b"\xf4\x90\x80\x80"),
        ("cut short", b"\xe6\xb0"),
        ("Latin-1", b"\xe9t\xe9"),
        ("a mark of UTF-16", b"\xff\xfei\0d\0"),
        ("several", b"\xff\xff\xff\xff"),
    ];
    for (what, bytes) in broken {
        for (path, start) in [(ALERT, "id: é"), (WORDS, "title = é")] {
            let column = start.chars().count() + 1;
            let places = errors(path, [start.as_bytes(), bytes, b"\nmore"].concat());
            assert_eq!(places, [format!("1:{column} not-utf8")], "{what} in {path}");
            assert_eq!(errors(path, [start.as_bytes(), bytes].concat()), places, "{what} at the end of {path}");
        }
    }
}

#[test]
fn characters_that_yaml_does_not_have() {
    for (when, error) in [
        ("{ fact: is-inside, is: yes }\0", "6:35 yaml-syntax"),
        ("{ fact: is-inside, is: \"y\0es\" }", "6:32 yaml-syntax"),
        ("{ fact: is-inside, is: yes }\n\0\ncolour: red", "7:1 yaml-syntax"),
        ("{ fact: is-inside, is: y\u{1}es }", "6:30 yaml-syntax"),
        ("{ fact: is-inside, is: y\u{feff}es }", "6:30 unknown-value"),
        ("{ fact: is-inside,\u{2028} is: yes }", "6:25 unknown-key"),
    ] {
        assert_eq!(errors(ALERT, alert(when))[0], error, "{when:?}");
    }
}

#[test]
fn anchors_aliases_and_merge_keys_are_never_followed() {
    let cases: [(&str, &[&str]); 8] = [
        ("&a { fact: is-inside, is: yes }", &["6:7 anchor"]),
        ("*a", &["6:7 anchor"]),
        // One that holds itself.
        ("&a { not: *a }", &["6:7 anchor", "6:17 anchor"]),
        ("{ all: [&a { fact: is-inside, is: yes }, *a, *a] }", &["6:15 anchor", "6:48 anchor", "6:52 anchor"]),
        ("{ <<: { fact: is-inside }, is: yes }", &["6:7 missing-key", "6:9 anchor"]),
        ("{ &k fact: is-inside, is: yes }", &["6:9 anchor"]),
        ("{ *k : is-inside, is: yes }", &["6:7 missing-key", "6:9 anchor"]),
        ("{ fact: is-inside, is: &v yes }", &["6:30 anchor"]),
    ];
    for (when, expected) in cases {
        assert_eq!(errors(ALERT, alert(when)), expected, "{when}");
    }
}

/// Nine lists, each of ten times the one before: a thousand million laughs, were they told.
#[test]
fn a_billion_laughs() {
    let mut lines = vec!["a0: &a0 ha".to_owned()];
    lines.extend((1..=9).map(|n| format!("a{n}: &a{n} [{}]", vec![format!("*a{}", n - 1); 10].join(", "))));
    let anchors = errors(ALERT, lines.join("\n")).into_iter().filter(|error| error.ends_with(" anchor")).count();
    assert_eq!(anchors, 10 + 9 * 10);
}

/// Nine named conditions, each of ten times the one before: the same thousand million in rules.
#[test]
fn a_billion_laughs_by_name() {
    let path = |n: usize| format!("rules/conditions/laugh-{}.yaml", LAUGHS[n]);
    let named = |n: usize, when: &str| (path(n), format!("id: laugh-{}\nwhen: {when}\n", LAUGHS[n]).into_bytes());
    let mut tree = base();
    tree.extend([named(0, "{ fact: is-inside, is: yes }")]);
    tree.extend((1..LAUGHS.len()).map(|n| {
        let before = format!("{{ condition: laugh-{} }}", LAUGHS[n - 1]);
        named(n, &format!("{{ any: [{}] }}", vec![before; 10].join(", ")))
    }));
    let loud = format!("{{ condition: laugh-{} }}", LAUGHS[LAUGHS.len() - 1]);
    tree.insert(ALERT.to_owned(), alert(&loud).into_bytes());
    // The fourth that has a thousand of 50 bytes is too much. Whatever names what is refused is not refused for that,
    // but four further on it is too much once more.
    assert_eq!(errors_of(&tree), [(8, 224), (4, 112)].map(|(n, column)| format!("{}:2:{column} too-large", path(n))));
}

const LAUGHS: [&str; 10] = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

#[test]
fn named_conditions_stand_four_deep_at_most() {
    let mut tree = base();
    let named = |name: char, when: &str| {
        (format!("rules/conditions/{name}.yaml"), format!("id: {name}\nwhen: {when}\n").into_bytes())
    };
    tree.extend([named('a', "{ fact: is-inside, is: yes }")]);
    tree.extend(
        "bcde".chars().zip("abcd".chars()).map(|(name, within)| named(name, &format!("{{ condition: {within} }}"))),
    );
    for (name, expected) in [('d', vec![]), ('e', vec![format!("{ALERT}:6:20 too-large")])] {
        let mut tree = tree.clone();
        if name == 'd' {
            tree.remove("rules/conditions/e.yaml");
        }
        tree.insert(ALERT.to_owned(), alert(&format!("{{ condition: {name} }}")).into_bytes());
        assert_eq!(errors_of(&tree), expected, "{name}");
    }
}

/// Each question tests twice what the one before asks: the twentieth needs a million tests to see who is asked.
#[test]
fn questions_that_double_the_tests_at_each_step() {
    let with_chain = |length: usize| {
        let mut tree = base();
        let names: Vec<String> = ('a'..='z').map(|letter| format!("step-{letter}")).collect();
        for (step, name) in names.iter().take(length).enumerate() {
            let test =
                |before: &String| format!("when: {{ all: [{0}, {0}] }}\n", format!("{{ fact: {before}, is: yes }}"));
            let when = step.checked_sub(1).map(|before| test(&names[before])).unwrap_or_default();
            let question = format!("id: {name}\nasks: [{name}]\nstage: route\nsensitivity: gentle\n{when}");
            tree.insert(format!("rules/facts/{name}.yaml"), format!("id: {name}\nof: case\nkind: yes-no\n").into());
            tree.insert(format!("rules/questions/{name}.yaml"), question.into());
            for tag in ["en", "uk"] {
                tree.insert(format!("locales/{tag}/facts/{name}.ftl"), "name = Step\n".into());
                tree.insert(format!("locales/{tag}/questions/{name}.ftl"), "title = Step\nwhy = Step\n".into());
            }
        }
        tree
    };
    assert_eq!(errors_of(&with_chain(9)), [""; 0]);
    for length in [10, 20] {
        assert_eq!(errors_of(&with_chain(length)), ["rules/questions/step-j.yaml:1:5 too-large"], "{length}");
    }
}

/// Each pair of claims becomes one: of nine thousand, forty million.
#[test]
fn thousands_of_claims_that_exclude_each_other() {
    let path = "rules/invariants/passport-works.yaml";
    let claims = |count: usize| {
        format!("id: passport-works\nexclusive: [{}]\n", vec!["{ alert: time-is-up, is: raised }"; count].join(","))
    };
    let mut tree = base();
    tree.insert(path.to_owned(), claims(64).into_bytes());
    assert_eq!(errors_of(&tree), [""; 0]);
    for count in [65, 7_000] {
        assert_eq!(errors(path, claims(count)), ["1:5 too-large"], "{count}");
    }
}

/// A word is compared with each known one letter by letter, but not where it is far too long to be one of them.
#[test]
fn an_id_of_two_hundred_thousand_letters() {
    let id = "a".repeat(200_000);
    assert_eq!(errors(ALERT, alert(&format!("{{ fact: {id}, is: yes }}"))), ["6:15 unknown-fact"]);
    let key = format!("{{ ? {id} : yes }}");
    assert_eq!(errors(ALERT, alert(&key)).first().map(String::as_str), Some("6:11 unknown-key"));
}

/// What a reader that goes by bytes would cut in two.
#[test]
fn an_escape_before_a_letter_outside_ascii() {
    for (text, place) in [
        (r#"title = { "\uж" }"#, "1:12"),
        (r#"title = { "\u00éa" }"#, "1:12"),
        (r#"title = { "\U0010é" }"#, "1:12"),
        ("title = é\nbody = { \"\\u\u{1f600}", "2:11"),
    ] {
        assert_eq!(errors(WORDS, text)[0], format!("{place} fluent-syntax"), "{text}");
    }
    // Nothing is cut where the digits are all there, or where no digits belong.
    for text in [r#"title = { "\u0416ж" }"#, r#"title = { "\U01F600é" }"#] {
        assert_eq!(errors(WORDS, text)[0], "1:12 fluent-feature", "{text}");
    }
}
